// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>

#include "bmu/evcc.h"
#include "bmu/task_monitor.h"
#include "d1000/contactor.h"
#include "units/index.h"

namespace packdeck::bmu {

/// One channel of the junction unit. `samples` counts received frames: unchanged means silent.
struct ChannelInput
{
    std::int32_t value = 0; ///< mV or mA; positive current discharges
    std::uint32_t samples = 0;
    std::uint8_t messageCounter = 0; ///< 0 ... 15, as carried by the last frame
    bool error = false;
};

struct JunctionInput
{
    ChannelInput current;
    ChannelInput battery; ///< U1
    ChannelInput charger; ///< U2
    ChannelInput load;    ///< U3
    bool systemError = false;
};

/// What one cell monitoring unit said in the last scan of the chain.
struct NodeInput
{
    bool answers = false;
    std::array<std::uint16_t, units::maxCellsPerNode> cells_mV{};
    std::array<std::int16_t, units::maxSensorsPerNode> temperatures_dC{}; ///< 0.1 degC
    std::uint16_t highResistance = 0;                                     ///< bit per cell: sense wire open
    std::uint16_t balancing = 0;                                          ///< bit per cell: bleed switch closed
    std::int16_t board_dC = 0;
};

struct InterlockInput
{
    bool notOk = false;
    bool shortToGround = false;
    bool shortToBattery = false;
    bool open = false;
};

inline constexpr std::size_t boardSensorCount = 2;

struct EnvironmentInput
{
    bool answers = true;
    std::array<std::int16_t, boardSensorCount> temperatures_dC{250, 250};
    std::int16_t pressure_dkPa = 1013; ///< 0.1 kPa
    std::int16_t humidity_dpc = 400;   ///< 0.1 %RH
    std::uint16_t voc_ppb = 0;
    std::uint16_t nox_ppb = 0;

    bool operator==(const EnvironmentInput&) const = default;
};

/// What the unit's own hardware is like, as its diagnostics find it.
struct OwnInput
{
    std::uint32_t unsound = 0; ///< bit(SelfTestItem): what a test of the item would find broken
    TaskPeriods taskPeriods_percent = nominalPeriods;
    std::uint8_t lowSideFaults = 0; ///< bit a switch: its diagnostic pin
    bool storageAnswers = true;     ///< the memory for parameters
    bool bridgeAnswers = true;      ///< to the cell monitoring units
};

/// Everything the BMU can see, as its drivers hold it at the start of a tick.
struct Inputs
{
    JunctionInput junction;
    std::uint32_t scans = 0; ///< of the chain; the nodes below are those of the last one
    std::array<NodeInput, units::maxNodes> nodes{};
    std::array<bool, d1000::contactorCount> auxiliaries{}; ///< true: contact closed, as wired
    InterlockInput interlock;
    EvccState evcc = EvccState::Silent; ///< asked only with charging method EVSE
    EnvironmentInput environment;
    std::int32_t supply_mV = 12000;
    bool externalCanUp = true;
    bool expanderAnswers = true;
    std::uint32_t isolation_ohm_per_V = 10'000; ///< of the optional isolation monitor
    OwnInput own;
};

static_assert(std::is_trivially_copyable_v<Inputs>);

} // namespace packdeck::bmu
