// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "commissioning/check.h"

#include <algorithm>

#include "text/translatable.h"

namespace packdeck::commissioning {

namespace {

struct CheckRow
{
    std::string_view key;
    std::string_view label;
    std::string_view explanation;
};

// The limits named here are chosen by this project; the code beside each check has them.
constexpr std::array<CheckRow, checkCount> checkRows{{
    {"identity", PACKDECK_TEXT("Commissioning", "Identity"),
     PACKDECK_TEXT("Commissioning",
                   "The unit tells its serial number and device type, and its parameters say the same.")},
    {"firmware", PACKDECK_TEXT("Commissioning", "Firmware"),
     PACKDECK_TEXT("Commissioning", "The firmware tells its version, and its messages and parameters are known here.")},
    {"layout", PACKDECK_TEXT("Commissioning", "Layout"),
     PACKDECK_TEXT("Commissioning", "Nodes, cells and sensors found against those configured, node by node.")},
    {"cells", PACKDECK_TEXT("Commissioning", "Cells"),
     PACKDECK_TEXT("Commissioning",
                   "Every configured cell is measured, between 1.0 V and 4.5 V, within 0.3 V of the median, and its "
                   "sense wires are good.")},
    {"sensors", PACKDECK_TEXT("Commissioning", "Temperature sensors"),
     PACKDECK_TEXT("Commissioning",
                   "Every configured sensor is measured, between -30 °C and 70 °C, within 15 K of the median.")},
    {"voltage-sum", PACKDECK_TEXT("Commissioning", "Sum of the cells"),
     PACKDECK_TEXT("Commissioning",
                   "The sum of the cells of one string against the pack voltage, within 1 % and 1 V.")},
    {"zero-current", PACKDECK_TEXT("Commissioning", "Zero current"),
     PACKDECK_TEXT("Commissioning", "With all contactors open, the mean current of three seconds is below 0.5 A.")},
    {"interlock", PACKDECK_TEXT("Commissioning", "Interlock (HVIL)"),
     PACKDECK_TEXT("Commissioning", "The loop is closed, is seen to open when it is opened, and is closed again.")},
    {"parameters", PACKDECK_TEXT("Commissioning", "Parameters"),
     PACKDECK_TEXT("Commissioning",
                   "The unit holds what the file says, read back and compared, and holds it for good.")},
    {"contactors", PACKDECK_TEXT("Commissioning", "Contactors"),
     PACKDECK_TEXT("Commissioning",
                   "One sequence to ENABLED and back: each of the contactors 1, 2 and 3 is proven closed when it is "
                   "commanded closed, and proven open when it is commanded open.")},
    {"precharge", PACKDECK_TEXT("Commissioning", "Precharge"),
     PACKDECK_TEXT("Commissioning", "The load follows the exponential of resistor and capacitance, in time.")},
    {"current-sign", PACKDECK_TEXT("Commissioning", "Sign of the current"),
     PACKDECK_TEXT("Commissioning", "With more than 5 A the cells sag when the unit says discharging, and rise when it "
                                    "says charging.")},
    {"balancing", PACKDECK_TEXT("Commissioning", "Balancing"),
     PACKDECK_TEXT("Commissioning", "Cells that are asked to balance confirm it within ten seconds.")},
    {"latched-faults", PACKDECK_TEXT("Commissioning", "Latched faults"),
     PACKDECK_TEXT("Commissioning", "At the end no reason stands, no precharge failure, no contactor fault.")},
}};

struct StateRow
{
    std::string_view key;
    std::string_view label;
};

constexpr std::array<StateRow, 5> stateRows{{
    {"waiting", PACKDECK_TEXT("Commissioning", "waiting")},
    {"acting", PACKDECK_TEXT("Commissioning", "your turn")},
    {"passed", PACKDECK_TEXT("Commissioning", "passed")},
    {"failed", PACKDECK_TEXT("Commissioning", "FAILED")},
    {"declared", PACKDECK_TEXT("Commissioning", "declared")},
}};

const CheckRow& row(CheckId id)
{
    return checkRows[static_cast<std::size_t>(id)];
}

} // namespace

std::string_view label(CheckId id)
{
    return row(id).label;
}

std::string_view label(CheckState state)
{
    return stateRows[static_cast<std::size_t>(state)].label;
}

std::string_view explain(CheckId id)
{
    return row(id).explanation;
}

std::string_view key(CheckId id)
{
    return row(id).key;
}

std::string_view key(CheckState state)
{
    return stateRows[static_cast<std::size_t>(state)].key;
}

std::optional<CheckId> checkFromKey(std::string_view key)
{
    const auto* const found =
        std::find_if(checkRows.begin(), checkRows.end(), [key](const CheckRow& r) { return r.key == key; });
    return found == checkRows.end() ? std::nullopt : std::optional(static_cast<CheckId>(found - checkRows.begin()));
}

std::optional<CheckState> stateFromKey(std::string_view key)
{
    const auto* const found =
        std::find_if(stateRows.begin(), stateRows.end(), [key](const StateRow& r) { return r.key == key; });
    return found == stateRows.end() ? std::nullopt : std::optional(static_cast<CheckState>(found - stateRows.begin()));
}

} // namespace packdeck::commissioning
