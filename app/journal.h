// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "control/command_trail.h"
#include "params/archive.h"

namespace packdeck {

/// Who, when, and with which program: now.
[[nodiscard]] params::Circumstances circumstancesNow(const std::string& program, const std::string& conditions);

/// Appends one command to the user's journal.
[[nodiscard]] Result<void> keepInJournal(const control::CommandEvent& event, const std::string& program);

} // namespace packdeck
