// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/packdeckctl/bus_options.h"

namespace packdeck::ctl {

struct MonitorOptions
{
    BusOptions bus;
    std::optional<double> seconds; ///< nothing: until terminated
    bool json = false;
};

/// Prints the pack once a second. Returns the exit code: 1 when the bus failed or no frame of the pack was heard.
/// Needs a QCoreApplication.
[[nodiscard]] int monitor(const MonitorOptions& options);

} // namespace packdeck::ctl
