// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/packdeckctl/params_options.h"

namespace CLI {
class App;
}

namespace packdeck::ctl {

/// Adds the commands that need a bus: plugins, monitor, simulate, command. The one that was chosen is put into
/// `chosen`, to be run after parsing; it returns the exit code. `json` is read then.
void addBusCommands(CLI::App& app, const bool& json, std::function<int()>& chosen);

/// Runs what `params` asks of a unit.
[[nodiscard]] ParamsRunner paramsRunner();

} // namespace packdeck::ctl
