// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "d1000/protocol.h"

namespace packdeck::control {

/// Where the frames come from; commands never go into a replay.
enum class SourceKind : std::uint8_t { Bus, Simulated, Replay };

/// What a connection is, told once by whoever opened it.
struct SessionInfo
{
    std::string plugin;
    std::string interface;
    std::optional<int> bitrate; ///< bit/s
    SourceKind source = SourceKind::Bus;

    /// Our own frames come back flagged LocalEcho (SocketCAN with ReceiveOwnKey). They are then the proof of
    /// transmission; otherwise framesWritten() is.
    bool localEcho = false;

    /// Base ID of the unit until a snapshot tells it.
    std::uint16_t baseId = d1000::defaultBaseId;

    bool operator==(const SessionInfo&) const = default;
};

} // namespace packdeck::control
