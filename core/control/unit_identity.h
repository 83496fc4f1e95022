// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace packdeck::control {

/// The one unit that is armed: what the user read before pressing. All of it has to agree with what answers.
struct UnitIdentity
{
    std::uint32_t serial = 0;   ///< of the heartbeat
    std::string plugin;         ///< QCanBus plugin, "socketcan"
    std::string interface;      ///< "can0"
    std::optional<int> bitrate; ///< bit/s; nothing where the interface does not tell

    bool operator==(const UnitIdentity&) const = default;
};

} // namespace packdeck::control
