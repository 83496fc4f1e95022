// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/packdeckctl/bus_options.h"

namespace packdeck::ctl {

struct ReplayOptions
{
    BusOptions bus;
    std::string file;
    /// Any log in an instant; what the driver does not take yet waits.
    static constexpr double asFastAsTheBusTakes = 1e9;

    double speed = 1; ///< log time over wall time
    bool loop = false;
    bool realBus = false;
    std::optional<std::uint32_t> unit; ///< --include-commands, for this one
    bool json = false;
};

/// Puts a log onto a bus, in its own rhythm. Returns the exit code. Needs a QCoreApplication.
[[nodiscard]] int replay(const ReplayOptions& options);

} // namespace packdeck::ctl
