// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace CLI {
class App;
}

namespace packdeck::ctl {

/// `packdeckctl sim`: a client of the control channel of a running simulator. `json` and `chosen` as in main().
void addSimCommand(CLI::App& app, const bool& json, std::function<int()>& chosen);

} // namespace packdeck::ctl
