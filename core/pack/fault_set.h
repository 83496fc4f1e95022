// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "pack/cell_bank.h"
#include "pack/config.h"
#include "pack/fault.h"
#include "pack/lanes.h"
#include "pack/readings.h"

namespace packdeck::pack {

/// The standing faults as the parts of the pack need them. A new kind is a row in faultTable(), a member here and a
/// line where it acts.
struct FaultEffects
{
    CellDisturbance cells{};
    Rows<float> senseOffset_V{};
    Rows<float> forced_V{};
    Rows<float> held_degC{};
    Rows<float> heat_W{};
    // A bit a cell or sensor of each node.
    std::array<std::uint16_t, units::maxNodes> senseOffsets{};
    std::array<std::uint16_t, units::maxNodes> forced{};
    std::array<std::uint16_t, units::maxNodes> held{};
    std::array<std::uint16_t, units::maxNodes> openWires{};
    std::array<std::uint16_t, units::maxNodes> openBleeds{};
    std::array<std::uint8_t, units::maxNodes> openThermistors{};
    std::array<std::uint8_t, units::maxNodes> shortThermistors{};
    std::array<std::uint16_t, units::maxNodes> openCells{};
    std::array<std::uint16_t, units::maxNodes> noisy{};
    Rows<float> noise_V{};
    std::array<float, units::maxNodes> crcErrors{};           ///< share of the node's answers
    std::array<float, units::maxSensors> thermistorDrift_K{}; ///< so far
    std::uint32_t silentNodes = 0;                            ///< bit a node, as the next two
    std::uint32_t stuckConverters = 0;
    std::uint32_t swappedNodes = 0; ///< the node changed places with the next
    // A bit a contactor.
    std::uint8_t stuckOpen = 0;
    std::uint8_t welded = 0;
    std::uint8_t auxiliaryOpen = 0;
    std::uint8_t auxiliaryClosed = 0;
    std::uint8_t auxiliaryInverted = 0;
    std::array<std::uint16_t, contactorCount> slower_ms{};
    std::array<std::uint16_t, contactorCount> bounce_ms{};
    bool prechargeOpen = false;
    bool bjuLost = false;
    bool bjuCounterStuck = false;
    bool bjuSystemError = false;
    bool anyRamp = false;
    bool coolantLost = false;
    bool loadReversed = false;
    double ambientRamp_K_per_s = 0.0;
    double loadParallel_S = 0.0;
    double loadFeed_A = 0.0;
    double loadCapacitance_F = 0.0; ///< 0: as built
    double prechargeShare = 1.0;    ///< of the resistor's value
    double currentOffset_A = 0.0;
    double currentGain = 1.0; ///< as the next two: what the sensor multiplies with
    double batteryGain = 1.0;
    double loadGain = 1.0;
    bool chargerDead = false;
    bool chargerDeaf = false;     ///< does not hear its stop
    double chargerForced_A = 0.0; ///< whatever its limit and the cells; 0: keeps to them
    double chargerOver = 0.0;     ///< share its voltages are too high by
};

/// The faults that stand, at most `capacity` of them.
class FaultSet
{
public:
    static constexpr std::size_t capacity = 64;

    /// See Pack::inject(). What acts at once does not stand: it is only checked.
    bool add(const Fault& fault, const PackConfig& config, std::int64_t now_ms);
    bool remove(FaultKind kind, std::uint16_t target, const PackConfig& config, std::int64_t now_ms);
    void removeAll();

    [[nodiscard]] std::span<const Fault> standing() const { return {m_faults.data(), m_count}; }

    [[nodiscard]] const FaultEffects& effects() const { return m_effects; }

    /// Lets ramps go on.
    void advanceRamps(std::int64_t now_ms);

private:
    void rebuild(const PackConfig& config, std::int64_t now_ms);
    void apply(const Fault& fault, std::uint8_t nodes);

    std::array<Fault, capacity> m_faults{};
    std::array<std::int64_t, capacity> m_since_ms{};
    std::size_t m_count = 0;
    FaultEffects m_effects;
};

} // namespace packdeck::pack
