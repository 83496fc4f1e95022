// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

#include "can/frame.h"
#include "can/frame_key.h"
#include "dbc/signal_codec.h"
#include "telemetry/frame_stream.h"

namespace packdeck::telemetry {

/// Frame `i` of a chunk as it came, but for the source's own stamp.
[[nodiscard]] inline can::Frame keptFrame(std::uint8_t bus, std::uint32_t key, const FrameStream::Chunk& chunk,
                                          std::size_t i)
{
    can::Frame frame;
    frame.id = can::idOfKey(key);
    frame.flags = static_cast<std::uint8_t>((can::isExtendedKey(key) ? can::Frame::Extended : 0) |
                                            (chunk.isEcho ? can::Frame::LocalEcho : 0));
    frame.bus = bus;
    frame.length = chunk.length;
    frame.data = dbc::dataBytes(chunk.words[i]);
    return frame;
}

} // namespace packdeck::telemetry
