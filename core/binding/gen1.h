// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "binding/dialect.h"
#include "binding/quantity.h"
#include "d1000/contactor.h"
#include "d1000/state.h"

/// What its DBC cannot say of the previous generation: how its states, contactors and flags stand to those of this one.
/// Its messages, scales and names are in dbc/prohelion_d1000_gen1.dbc.
namespace packdeck::binding::gen1 {

/// The state that its number 0 ... 6 is shown as: Error is SAFE, Enable CALIBRATE (contactors open, about to begin),
/// Measure CONNECT (contactor 1 closed), Run ENABLED. The undocumented 6, seen while the contactors' supply failed in
/// Run, is INIT. Names are always its own.
[[nodiscard]] std::optional<d1000::State> stateFromNumber(std::uint16_t number);

/// "Run"; "?" for a state it has not.
[[nodiscard]] std::string_view stateName(d1000::State state);

/// The contactors closed in a state, as recorded units show them.
[[nodiscard]] std::uint8_t closedContactors(d1000::State state);

/// 1 main negative, 2 main positive, 3 precharge; 0 for those it has not.
[[nodiscard]] int contactorNumber(d1000::Contactor contactor);

/// Of the reason bits that its flags are shown at; the name is empty for all others.
[[nodiscard]] ReasonText reasonText(unsigned bit);

/// "ACCESSORY+RUN" for the bits that the driver controls repeat; "OFF" without any of them.
[[nodiscard]] std::string commandName(std::uint32_t bits);

/// A value at or below it is no measurement, in the unit of info(quantity). Nothing: all values are.
[[nodiscard]] std::optional<double> noMeasurementUpTo(Quantity quantity);

/// The value by which the unit says that there is no such cell or sensor, in the unit of info(quantity).
[[nodiscard]] std::optional<double> absentValue(Quantity quantity);

} // namespace packdeck::binding::gen1
