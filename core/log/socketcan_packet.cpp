// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/socketcan_packet.h"

#include <algorithm>

#include "log/byte_load.h"
#include "log/frame_checks.h"
#include "text/translatable.h"

namespace packdeck::log {

namespace {

constexpr std::uint32_t extendedBit = 0x80000000;
constexpr std::uint32_t remoteBit = 0x40000000;
constexpr std::uint32_t errorBit = 0x20000000;
constexpr std::size_t headerSize = 8;
constexpr std::size_t lengthAt = 4;
constexpr std::size_t fdFlagsAt = 5;
constexpr unsigned xlBit = 0x80; ///< in the place of the length
constexpr unsigned fdBit = 0x04;

} // namespace

SocketCanPacket parseSocketCanPacket(std::string_view packet)
{
    SocketCanPacket result;
    if (packet.size() < headerSize) {
        result.reason = PACKDECK_TEXT("LogProblem", "the packet is too short for a CAN frame");
        return result;
    }
    const auto id = loadBig<std::uint32_t>(packet, 0);
    const auto length = static_cast<unsigned char>(packet[lengthAt]);
    const auto fdFlags = static_cast<unsigned char>(packet[fdFlagsAt]);
    if ((length & xlBit) != 0 || (fdFlags & fdBit) != 0 || (length > mostDataBytes && length <= 64)) {
        result.kind = SocketCanPacket::Kind::Fd;
        return result;
    }
    const bool remote = (id & remoteBit) != 0;
    const bool error = (id & errorBit) != 0;
    if (length > mostDataBytes || (!remote && packet.size() < headerSize + length)) {
        result.reason = notAByte;
        return result;
    }
    can::Frame& frame = result.frame;
    if (error) {
        frame.id = id & highestExtendedId;
        frame.flags = can::Frame::ErrorFrame;
    } else {
        result.reason = setId(id & highestExtendedId, (id & extendedBit) != 0, frame);
        if (!result.reason.empty()) {
            return result;
        }
    }
    frame.flags = static_cast<std::uint8_t>(frame.flags | (remote && !error ? can::Frame::Remote : 0));
    frame.length = length;
    for (std::size_t i = 0; i < length && !frame.has(can::Frame::Remote) && headerSize + i < packet.size(); ++i) {
        frame.data.at(i) = static_cast<std::uint8_t>(packet[headerSize + i]);
    }
    result.kind = SocketCanPacket::Kind::Frame;
    return result;
}

void appendSocketCanPacket(const can::Frame& frame, std::string& out)
{
    std::uint32_t id = frame.id;
    id |= frame.has(can::Frame::Extended) ? extendedBit : 0;
    id |= frame.has(can::Frame::Remote) ? remoteBit : 0;
    id |= frame.has(can::Frame::ErrorFrame) ? errorBit : 0;
    appendBig(id, out);
    out += static_cast<char>(std::min<std::size_t>(frame.length, mostDataBytes));
    out.append(3, '\0');
    out.append(reinterpret_cast<const char*>(frame.data.data()), mostDataBytes);
}

} // namespace packdeck::log
