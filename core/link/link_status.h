// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "link/connect_request.h"
#include "text/error.h"
#include "units/time.h"

namespace packdeck::link {

enum class LinkState : std::uint8_t {
    Disconnected, ///< nobody asked for a connection, or it was ended
    Connecting,
    Live,         ///< valid frames within silenceAfter
    Silent,       ///< open, no valid frame for silenceAfter
    WrongBitrate, ///< closed to protect the bus: errors and no valid frame. Waits for the user
    BusOff,       ///< the controller left the bus; resetController() is the user's button
    Failed,       ///< could not be opened or was lost; reason() says why, reconnectIn when it is tried again
};

/// English, translatable (context "LinkState").
[[nodiscard]] std::string_view label(LinkState state);

enum class BusStatus : std::uint8_t { Unknown, Good, Warning, Error, BusOff };

/// Whether the adapter acknowledges frames on the bus. QCanBus has no such key: known on SocketCAN only.
enum class Acknowledging : std::uint8_t { Unknown, Acknowledges, ListensOnly };

/// A valid frame older than this makes a live link silent.
inline constexpr units::Duration silenceAfter = std::chrono::seconds(1);

/// The state of the one link, a copy. Rates are over the last second.
struct LinkStatus
{
    LinkState state = LinkState::Disconnected;
    std::optional<Error> reason; ///< why Failed, WrongBitrate or BusOff
    ConnectRequest request;
    bool isVirtual = false;     ///< nothing but computers on this bus
    bool isSimulated = false;   ///< our own simulated pack, constructed in this process
    std::optional<int> bitrate; ///< bit/s: asked for, or read from the interface; nothing where unknown

    double framesPerSecond = 0;
    std::optional<double> loadPercent; ///< estimate with stuff bits; nothing without a known bitrate
    double errorsPerSecond = 0;
    BusStatus busStatus = BusStatus::Unknown;
    Acknowledging acknowledging = Acknowledging::Unknown;

    std::uint64_t framesReceived = 0; ///< data and remote frames of others since the connection was asked for
    std::uint64_t framesEchoed = 0;   ///< our own, seen on the bus, where the driver tells
    std::uint64_t errorFrames = 0;
    std::uint64_t framesUnusable = 0; ///< CAN FD or malformed: counted, not kept
    std::uint64_t framesDropped = 0;  ///< lost because Ingest did not keep up
    std::uint64_t framesSkipped = 0;  ///< left out by the simulator in time-lapse, by design

    int reconnectAttempt = 0;                   ///< 0: none under way
    std::optional<units::Duration> reconnectIn; ///< until the next attempt
};

} // namespace packdeck::link
