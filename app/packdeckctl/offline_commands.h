// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace CLI {
class App;
}

namespace packdeck::ctl {

/// Each adds one command to the program. When the user has chosen it, `chosen` is what is to be run after parsing; it
/// returns the exit code. `json` is read then.
void addAnalyseCommand(CLI::App& app, const bool& json, std::function<int()>& chosen);
void addConvertCommand(CLI::App& app, const bool& json, std::function<int()>& chosen);
void addDecodeCommand(CLI::App& app, const bool& json, std::function<int()>& chosen);
void addDbcCommand(CLI::App& app, const bool& json, std::function<int()>& chosen);
void addEstimateCommand(CLI::App& app, const bool& json, std::function<int()>& chosen);
void addFitCommand(CLI::App& app, const bool& json, std::function<int()>& chosen);
void addInfoCommand(CLI::App& app, const bool& json, std::function<int()>& chosen);

/// The commands that need no bus and no Qt.
void addOfflineCommands(CLI::App& app, const bool& json, std::function<int()>& chosen);

} // namespace packdeck::ctl
