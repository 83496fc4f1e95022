// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "text/error.h"
#include "units/quantity.h"
#include "units/time.h"

namespace packdeck::ui {

/// Numbers and texts as a person reads them, in the user's locale and language. No units appended unless said.
/// @{

[[nodiscard]] QString number(double value, int decimals);

/// A unit as people write it: a DBC, kept in plain letters, says "degC".
[[nodiscard]] QString shownUnit(std::string_view unit);
[[nodiscard]] QString shownUnit(const QString& unit);

/// With a sign always, for differences and currents: "+12.5", "-182.3", "0.0".
[[nodiscard]] QString signedNumber(double value, int decimals);

/// Volts with one decimal: "812.4".
[[nodiscard]] QString volts(units::Millivolts value);

/// "00:12:44", hours growing beyond two digits; negative counts as zero.
[[nodiscard]] QString clockTime(units::Duration duration);

/// "0.4 s", "12 s", "3 min", "2 h": the age of something.
[[nodiscard]] QString age(units::Duration duration);

/// English text from core (PACKDECK_TEXT) in the user's language.
[[nodiscard]] QString translated(const char* context, std::string_view english);

/// The sentence of a failure in the user's language.
[[nodiscard]] QString sentence(const Error& error);

/// @}

} // namespace packdeck::ui
