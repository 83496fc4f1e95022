// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "units/time.h"

namespace packdeck::uds {

/// The transport's numbers (ISO 15765-2, classic CAN, normal 11-bit addressing).
struct IsoTpSettings
{
    std::uint8_t blockSize = 0;    ///< consecutive frames between two flow controls that we ask for; 0: no further one
    units::Duration separation{};  ///< STmin that we ask for: 0 ... 127 ms, or 100 ... 900 us in steps of 100 us
    std::uint8_t padding = 0xCC;   ///< frames are always 8 bytes long
    std::size_t maxMessage = 4095; ///< longest message we take, in bytes
    unsigned maxWaits = 10;        ///< flow controls "wait" in a row that we put up with: chosen by this project

    units::Duration sendTimeout = std::chrono::seconds(1);        ///< N_As, N_Ar: until a frame is on the bus
    units::Duration flowControlTimeout = std::chrono::seconds(1); ///< N_Bs
    units::Duration consecutiveTimeout = std::chrono::seconds(1); ///< N_Cr
};

/// STmin as it stands in a flow control. Reserved values mean 127 ms.
[[nodiscard]] units::Duration separationFromByte(std::uint8_t byte);

/// The byte for a separation, rounded up to what can be said.
[[nodiscard]] std::uint8_t separationToByte(units::Duration separation);

/// Why a message was not sent or not received.
enum class IsoTpError : std::uint8_t {
    SendTimeout,        ///< a frame was not taken by the bus in time
    FlowControlTimeout, ///< the receiver did not answer
    ConsecutiveTimeout, ///< the sender stopped in the middle
    WrongSequence,      ///< a consecutive frame was lost, doubled or swapped
    Overflow,           ///< the receiver has no room
    TooManyWaits,       ///< the receiver only ever says wait
    BadFlowStatus,      ///< a flow control with a reserved status
    Interrupted,        ///< another message began before this one ended
    TooLong,            ///< longer than the transport, or we, can take
    Busy,               ///< a message is still being sent
};

/// English, translatable (context "IsoTp").
[[nodiscard]] std::string_view label(IsoTpError error);

} // namespace packdeck::uds
