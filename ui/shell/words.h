// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include "binding/dialect.h"
#include "control/phrase.h"
#include "d1000/state.h"
#include "telemetry/contactor_view.h"
#include "telemetry/event.h"
#include "telemetry/reading.h"
#include "ui/shell/moment.h"
#include "units/quantity.h"

/// Words for what core says, in the user's language.
namespace packdeck::ui {

/// A sentence of control, its arguments translated where they are terms of ours.
[[nodiscard]] QString text(const control::Phrase& phrase);

/// "CLOSED", "OPEN", "WELDED?", "UNKNOWN (raw 3)".
[[nodiscard]] QString positionWord(const telemetry::ContactorView& contactor);

/// "CLOSED", "OPEN", "UNKNOWN": what the unit wants of it.
[[nodiscard]] QString commandWord(const telemetry::ContactorView& contactor);

/// "by feedback", "command only, no feedback", "source unknown".
[[nodiscard]] QString sourceWord(telemetry::ContactorSource source);

enum class Direction { Idle, Charging, Discharging };

/// Currents smaller than this are called idle: the offset the bundled BMU may carry. Chosen by this project.
inline constexpr units::Milliamps idleCurrent{500};

[[nodiscard]] Direction direction(units::Milliamps current);
[[nodiscard]] QString directionWord(Direction direction);

/// Amps with one decimal and a sign, by the setting which direction is negative.
[[nodiscard]] QString amps(units::Milliamps current, const ViewSettings& settings);

/// Names by the one formatter.
[[nodiscard]] QString name(const ViewSettings& settings, units::CellIndex cell);
[[nodiscard]] QString name(const ViewSettings& settings, units::SensorIndex sensor);
[[nodiscard]] QString name(const ViewSettings& settings, units::NodeIndex node);

/// "not measured (contactor 1 open)", and "; last 891.0 V at 14:03:11" where it was measured before.
[[nodiscard]] QString notMeasured(const Moment& moment, int contactor,
                                  const telemetry::Reading<units::Millivolts>& last);

/// "14:03:11": the wall time of an instant of what is shown.
[[nodiscard]] QString wallTime(const Moment& moment, units::Timestamp instant);
[[nodiscard]] QDateTime wallDateTime(const Moment& moment, units::Timestamp instant);
[[nodiscard]] QDateTime toDateTime(units::WallTime wall); ///< local time

/// "2019-07-08 20:16:25.067", the same everywhere; without a day where the log has none.
[[nodiscard]] QString instantText(units::WallTime wall);

/// "2019-07-08 20:16:25.067 … 20:25:11.475": the second day only where it is another.
[[nodiscard]] QString spanText(units::WallTime first, units::WallTime last);

/// A log without a date is counted from 1970: a date before this one is none.
inline constexpr units::WallTime firstDated = std::chrono::sys_days(std::chrono::year(1980) / 1 / 1);

/// "Gen2 V1.2", "Gen1".
[[nodiscard]] QString dialectWords(binding::Dialect dialect);

/// The line of the event list, without time and pack.
[[nodiscard]] QString text(const telemetry::Event& event, const ViewSettings& settings);

} // namespace packdeck::ui
