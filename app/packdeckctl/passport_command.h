// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace CLI {
class App;
}

namespace packdeck::ctl {

/// What the visits to units found, by serial number, as the window files them.
void addPassportCommand(CLI::App& app, const bool& json, std::function<int()>& chosen);

} // namespace packdeck::ctl
