// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "app/packdeckctl/bus_options.h"

namespace packdeck::ctl {

struct RecordOptions
{
    BusOptions bus;
    std::string file;
    std::uint64_t rotateBytes = 0; ///< 0: never
    double rotateSeconds = 0;      ///< 0: never
    bool compress = false;
    double seconds = 0; ///< 0: until terminated
    bool json = false;
    std::string goOn; ///< where a next window asks for the bus; empty: nobody began this recording before
};

/// Records a bus until terminated. Returns the exit code. Needs a QCoreApplication.
[[nodiscard]] int record(const RecordOptions& options);

} // namespace packdeck::ctl
