// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "can/frame.h"

namespace packdeck::log {

inline constexpr std::uint32_t socketCanLinkType = 227;

struct SocketCanPacket
{
    enum class Kind : std::uint8_t { Frame, Fd, Bad };

    Kind kind = Kind::Bad;
    can::Frame frame;        ///< Kind::Frame; without time and bus
    std::string_view reason; ///< Kind::Bad
};

/// One packet of LINKTYPE_CAN_SOCKETCAN: the ID big-endian with its flags, length, FD flags, two reserved bytes, data.
/// CAN XL counts as FD.
[[nodiscard]] SocketCanPacket parseSocketCanPacket(std::string_view packet);

/// The other way, 16 bytes.
void appendSocketCanPacket(const can::Frame& frame, std::string& out);

} // namespace packdeck::log
