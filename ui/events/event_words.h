// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "telemetry/event.h"
#include "ui/shell/tile.h"
#include "ui/shell/view_settings.h"

namespace packdeck::ui {

/// What a user filters by.
enum class EventGroup { States, Reasons, Contactors, Limits, Parts, Link, Commands, Rules, Program, Markers };

inline constexpr int eventGroupCount = 10;

[[nodiscard]] EventGroup groupOf(telemetry::EventKind kind);
[[nodiscard]] QString groupName(EventGroup group);

/// The sentence of an event in the user's language, without time and pack.
[[nodiscard]] QString sentence(const telemetry::Event& event, const binding::CellNaming& naming);

/// "N07·C03 (Box 3 Mod 2)", "contactor 3": empty where there is none.
[[nodiscard]] QString partWords(const telemetry::Event& event, const binding::CellNaming& naming);

/// "\u2716 Alarm", "\u26a0 Warning", "Info": a sign and a word, never a colour alone.
[[nodiscard]] QString severityWord(telemetry::Severity severity);
[[nodiscard]] Standing standingOf(telemetry::Severity severity);

/// "> 4200 mV *"; the asterisk says that the limit is a default.
[[nodiscard]] QString limitWords(const telemetry::Event& event);

/// "ENABLED, 182.3 A, 812.4 V": what else was true.
[[nodiscard]] QString circumstanceWords(const telemetry::Event& event, const ViewSettings& settings);

} // namespace packdeck::ui
