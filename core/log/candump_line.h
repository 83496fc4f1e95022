// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "can/frame.h"

namespace packdeck::log {

/// In the ID of an error frame: the one bit beyond its 29 that candump writes.
inline constexpr std::uint32_t candumpErrorBit = 0x20000000;

/// One line of `candump -l`, taken apart.
struct CandumpLine
{
    enum class Kind : std::uint8_t { Frame, FdFrame, Bad }; ///< FdFrame: or CAN XL

    Kind kind = Kind::Bad;
    can::Frame frame;           ///< without its bus number; Kind::Frame only
    std::string_view interface; ///< into the line
    std::string_view reason;    ///< Kind::Bad: English, translatable (context "LogProblem")
};

/// "(seconds.fraction) interface id#data", without its line end. The fraction has 1 to 9 digits; microseconds are
/// kept. An ID of three hexadecimal digits is an 11-bit one, of eight a 29-bit one, with 0x20000000 an error frame.
/// "#R" with an optional length is a remote frame, "##" a CAN FD frame, "45123#81:00:12345678#11" a CAN XL frame. "_"
/// and a raw DLC may follow the data, " R" or " T" (our own transmission) the frame.
[[nodiscard]] CandumpLine parseCandumpLine(std::string_view line);

} // namespace packdeck::log
