// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "binding/cell_naming.h"
#include "d1000/reason.h"
#include "d1000/state.h"
#include "telemetry/pack_limits.h"
#include "units/index.h"
#include "units/quantity.h"

namespace packdeck::telemetry {

struct PackSnapshot;

/// Where an event sits.
enum class Part : std::uint8_t {
    None,
    Cell,      ///< index = units::slot
    Sensor,    ///< index = units::slot
    Node,      ///< index = node
    Contactor, ///< index = number 1 ... 5
    Pack,      ///< its current
    Battery,   ///< U1
    Charger,   ///< U2
    Load,      ///< U3
    Interlock, ///< index = flag
    Enclosure,
    Command, ///< the command message on the bus
    Bus,
};

/// In what a value is counted.
enum class Measure : std::uint8_t {
    None,
    CellVoltage, ///< mV, shown so
    Voltage,     ///< mV, shown in V
    Current,     ///< mA, positive discharges
    Temperature, ///< tenths of a degree
    Count,
    Pressure,      ///< hPa
    Humidity,      ///< tenths of a percent
    Concentration, ///< ppb
    Time,          ///< microseconds
    Position,      ///< ContactorPosition
};

/// The part, the value and the limit of an event at its moment. The unit sends reasons without them: this program
/// takes them from the latest values it had then.
struct Evidence
{
    Part part = Part::None;
    std::uint16_t index = 0;
    Measure measure = Measure::None;
    std::optional<std::int64_t> value;
    std::optional<std::int64_t> limit;
    bool computed = false;     ///< found by this program, not told by the unit
    bool limitAssumed = false; ///< the limit is a default: the unit's own is not known

    [[nodiscard]] static Evidence of(units::CellIndex cell, std::optional<units::Millivolts> value = {},
                                     std::optional<units::Millivolts> limit = {});
    [[nodiscard]] static Evidence of(units::SensorIndex sensor, std::optional<units::DeciCelsius> value = {},
                                     std::optional<units::DeciCelsius> limit = {});
    [[nodiscard]] static Evidence of(units::NodeIndex node);

    bool operator==(const Evidence&) const = default;
};

/// What else was true at that moment; nothing where it was not fresh.
struct Circumstances
{
    std::optional<d1000::State> state;
    std::optional<units::Milliamps> current;
    std::optional<units::Millivolts> batteryVoltage;

    [[nodiscard]] static Circumstances of(const PackSnapshot& snapshot);

    bool operator==(const Circumstances&) const = default;
};

/// What is behind a reason, by the latest values of `snapshot`.
/// @{
[[nodiscard]] Evidence evidenceFor(d1000::Reason reason, const PackSnapshot& snapshot, const PackLimits& limits);
[[nodiscard]] Evidence evidenceFor(d1000::PrechargeFailure failure, const PackSnapshot& snapshot);
/// @}

/// "N07·C03 (Box 3)", "contactor 3", "U1"; empty for Part::None. English, by the user's numbering.
[[nodiscard]] std::string partText(const Evidence& evidence, const binding::CellNaming& naming);

/// "4212 mV", "-182.3 A", "WELDED"; empty where nothing is known.
/// @{
[[nodiscard]] std::string valueText(const Evidence& evidence);
[[nodiscard]] std::string limitText(const Evidence& evidence);
/// @}

} // namespace packdeck::telemetry
