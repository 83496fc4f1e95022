// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QStringList>

#include "binding/cell_naming.h"
#include "passport/visit.h"

namespace packdeck::link {
struct ParameterStatus;
}

namespace packdeck::ui {

inline constexpr double worthNaming_mV = 3.0; ///< within what is measured, and what temperature does

/// What changed at a unit since an earlier visit: one part a thing, and everything that a line has no room for.
struct VisitChange
{
    QStringList parts;
    QStringList all;
};

/// `now`: null while nothing is known of it yet.
[[nodiscard]] VisitChange changeSince(const passport::Visit& then, const passport::Visit* now,
                                      const binding::CellNaming& naming);

/// "2026-11-28 14:03", local time.
[[nodiscard]] QString visitTime(units::WallTime at);

/// "N12·C05 -19 mV", the furthest first.
[[nodiscard]] QStringList worstOf(const passport::Visit& visit, const binding::CellNaming& naming);

/// "OVERVOLTAGE" or, of several times, "OVERVOLTAGE (3)".
[[nodiscard]] QStringList reasonsOf(const passport::Visit& visit);

/// Over all parameters of the unit; empty while they were not read.
[[nodiscard]] std::string parameterChecksum(const link::ParameterStatus* status);

} // namespace packdeck::ui
