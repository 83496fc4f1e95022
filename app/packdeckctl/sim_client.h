// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <string>

namespace packdeck::ctl {

/// Sends one line of JSON to the simulator with this control channel and prints its answer. Returns the exit code:
/// failed when it was not reached, or said no.
[[nodiscard]] int askSimulator(const std::string& control, const std::string& request, bool json);

/// The same for every line, one after the other; failed when any was.
[[nodiscard]] int askSimulator(const std::string& control, std::istream& requests, bool json);

} // namespace packdeck::ctl
