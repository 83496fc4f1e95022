// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "d1000/protocol.h"

namespace packdeck::ctl {

/// What every command on a bus is told.
struct BusOptions
{
    std::string plugin;
    std::string interfaceName;
    int bitrate = 0; ///< bit/s; 0: as the interface has it
    std::uint16_t baseId = d1000::defaultBaseId;
    bool triesFirstAgain = false; ///< link::SessionOptions
};

} // namespace packdeck::ctl
