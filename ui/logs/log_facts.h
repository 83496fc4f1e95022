// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "binding/pack_id.h"
#include "ui/logs/log_shelf.h"

namespace packdeck::ui {

/// One line of what is known about a log or the session.
struct LogFact
{
    QString label;
    QString value;

    bool operator==(const LogFact&) const = default;
};

/// What the log is, what is in it, and what had to be assumed to read it.
[[nodiscard]] std::vector<LogFact> factsOf(const OpenedLog& log);

/// What the session has recorded.
[[nodiscard]] std::vector<LogFact> factsOf(const Showing::Source& session, bool lives, units::WallTime wallNow);

/// "0x600, Gen2 V1.2", with the channel where there are several.
[[nodiscard]] QString packWords(const binding::PackId& pack, const std::vector<std::string>& channels);

} // namespace packdeck::ui
