// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

#include "pack/cell_bank.h"
#include "pack/config.h"
#include "pack/fault_set.h"
#include "pack/lanes.h"
#include "pack/readings.h"
#include "pack/thermal_network.h"
#include "pack/thermistor.h"

namespace packdeck::pack {

/// The cell monitoring units: every 100 ms all cells through a 14-bit converter of 0 ... 5 V with noise (0.3 mV),
/// offset (0.5 mV, at most 1 mV) and gain drift (within 20 ppm/K); each thermistor every 500 ms, a fifth of the nodes
/// at a time, with noise, offset (within 1 K) and the sensor's own lag of 5 s.
class CellMonitors
{
public:
    explicit CellMonitors(const PackConfig& config);

    /// One scan. `balance` as Actuators has it, `amps` of the strings at this instant.
    void scan(const CellBank& cells, const ThermalNetwork& heat, const PerString<double>& amps,
              const std::array<std::uint16_t, units::maxNodes>& balance, const FaultEffects& faults);

    [[nodiscard]] const CmuScan& reading() const { return m_scan; }

private:
    void addSenseNoise(Lanes<float>& volts, std::size_t node, const FaultEffects& faults) const;
    [[nodiscard]] std::size_t answersAs(std::size_t node, const FaultEffects& faults) const;
    void scanCells(std::size_t node, std::size_t place, const CellRow& cells, float stringAmps, float boardKelvin,
                   std::uint32_t noiseKey, std::uint16_t balance, const FaultEffects& faults);
    void scanThermistors(std::size_t node, std::size_t place, const ThermalNetwork& heat, std::uint32_t noiseKey,
                         const FaultEffects& faults);

    CmuScan m_scan;
    Thermistor m_thermistor;
    Rows<float> m_offset_V{};
    Rows<float> m_gain_1_per_K{};
    std::array<float, units::maxSensors> m_thermistorOffset_K{};
    std::array<float, units::maxSensors> m_thermistor_degC{}; ///< with its lag
    std::array<std::uint8_t, units::maxSensors> m_sensedLane{};
    std::array<std::uint8_t, units::maxNodes> m_cellsOfNode{};
    std::array<std::uint8_t, units::maxNodes> m_sensorsOfNode{};
    std::uint64_t m_seed = 0;
    std::uint8_t m_nodes = 0;
    std::uint8_t m_nodesPerString = 1;
};

} // namespace packdeck::pack
