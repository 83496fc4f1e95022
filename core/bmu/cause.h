// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace packdeck::bmu {

/// What a cause or an explanation is about.
enum class Part : std::uint8_t {
    None,
    Pack,
    String,       ///< index = string from 0
    Node,         ///< index = node from 0
    Cell,         ///< index = node, position = cell from 0
    Sensor,       ///< index = node, position = sensor from 0
    Contactor,    ///< index = contactor number less one
    BatteryVolts, ///< U1
    ChargerVolts, ///< U2
    LoadVolts,    ///< U3
    Current,      ///< I
    JunctionUnit,
    Board,     ///< index = board temperature sensor from 0
    Enclosure, ///< pressure, humidity, VOC, NOx
    Interlock,
    Commander,
    SelfTest,      ///< index = SelfTestItem
    Task,          ///< index = Task
    LowSideSwitch, ///< index = number less one
    Isolation,
};

enum class Measure : std::uint8_t {
    None,
    Millivolts,
    Milliamps,
    DeciCelsius,
    Milliseconds,
    Count,
    DeciKilopascal,
    DeciPercent,
    PartsPerBillion,
    OhmPerVolt,
    Flags,
};

/// The part that raised a reason, with the value that crossed the limit, both in `measure`.
struct Cause
{
    Part part = Part::None;
    std::uint8_t index = 0;
    std::uint8_t position = 0;
    Measure measure = Measure::None;
    std::int32_t value = 0;
    std::int32_t limit = 0;

    bool operator==(const Cause&) const = default;
};

} // namespace packdeck::bmu
