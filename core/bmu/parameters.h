// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <type_traits>

#include "units/index.h"

namespace packdeck::bmu {

enum class ChargingMethod : std::uint16_t { None = 0, Evse = 1, External = 2 };

inline constexpr std::size_t socTableLength = 101;

/// The vendor's default open-circuit voltages in millivolts, index i = i % state of charge (vendor: configuration
/// parameters page, cellSocLookupTable).
[[nodiscard]] const std::array<std::int16_t, socTableLength>& defaultSocTable();

/// The configuration parameters, each in the raw unit of the vendor's table, named as there. The defaults are the
/// vendor's except where a comment says otherwise.
struct Parameters
{
    std::uint16_t serialNumber = 0;
    std::uint16_t deviceId = 4472;
    std::uint16_t bitrate = 500;  ///< kb/s
    std::uint16_t nodeId = 0x600; ///< base CAN ID
    std::uint16_t numCmuNodes = 1;
    ChargingMethod chargingMethod = ChargingMethod::None;
    std::uint16_t prechargeResistance = 330;  ///< 0.1 ohm
    std::uint16_t packCapacity = 1000;        ///< 0.1 Ah
    std::uint16_t critCellOverVoltage = 4200; ///< mV, as the next four
    std::uint16_t warningCellOverVoltage = 4150;
    std::uint16_t cellBalancingVoltage = 4100;
    std::uint16_t warningCellUnderVoltage = 2600;
    std::uint16_t critCellUnderVoltage = 2500;
    std::int16_t maxCellTemperature = 600; ///< 0.1 degC
    std::int16_t minCellTemperature = -200;
    std::int16_t maxChargeCurrent = 1000; ///< 0.1 A
    std::int16_t maxDischargeCurrent = 1000;
    std::int16_t maxPrechargeCurrent = 3000;      ///< mA
    std::int16_t maxPrechargeVoltageDelta = 1000; ///< mV
    std::uint16_t thermistorBetaValue = 3380;     ///< K
    std::uint16_t prechargeTimeout = 25000;       ///< ms
    std::int16_t bmuTemperatureMin = -200;        ///< 0.1 degC; the vendor prints min and max swapped
    std::int16_t bmuTemperatureMax = 600;
    std::int16_t bmuPressureMin = 0; ///< 0.1 kPa
    std::int16_t bmuPressureMax = 1200;
    std::int16_t bmuHumidityMin = 0; ///< 0.1 %RH
    std::int16_t bmuHumidityMax = 900;
    std::uint16_t cellInternalResistance = 31; ///< mohm, one cell (not the parallel group)
    std::uint32_t cellNominalCapacity = 5000;  ///< mAh, one cell
    std::uint32_t contactorConfigAuxEnable = 0x11111;
    std::uint32_t contactorConfigTypes = 0;
    std::array<std::uint16_t, units::maxNodes> nodeNumCells{};
    std::array<std::uint16_t, units::maxNodes> nodeNumTemp{};
    std::uint16_t cellSocLookupTableLength = socTableLength;
    std::array<std::int16_t, socTableLength> cellSocLookupTable{}; ///< mV, strictly increasing

    // Extensions of the bundled BMU in indices the vendor leaves free.
    std::uint16_t stringCount = 1;
    std::uint16_t controlTimeout = 5000;   ///< ms; the vendor publishes none: that of its 48 V product
    std::uint16_t vocMax = 5000;           ///< ppb; chosen by this project
    std::uint16_t noxMax = 1000;           ///< ppb; chosen by this project
    std::uint32_t busResistance = 2000;    ///< micro-ohm between the cells and the U1 tap
    std::uint32_t loadCapacitance = 2000;  ///< microfarad
    bool strictVendorTable = false;        ///< no soft opening, balancing at any current
    std::uint16_t balancingHysteresis = 5; ///< mV
    bool balancingByCharge = false;        ///< besides by voltage: what a rest found, kept over power cycles
};

static_assert(std::is_trivially_copyable_v<Parameters>);

/// The vendor's defaults with the tables filled: `nodes` nodes of `cellsPerNode` cells and `sensorsPerNode` sensors.
/// prechargeResistance and maxPrechargeVoltageDelta are those of the demo pack (330.0 ohm; 1 % of the full pack
/// voltage, at least 1 V): the vendor's 33 ohm and 1 V do not fit a 1000 V pack.
[[nodiscard]] Parameters demoParameters(std::uint16_t nodes, std::uint16_t cellsPerNode, std::uint16_t sensorsPerNode,
                                        std::uint16_t strings);

} // namespace packdeck::bmu
