// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "log/byte_buffer.h"
#include "log/frame_collector.h"
#include "log/log_reader.h"

namespace packdeck::log {

/// Reads pcap captures of SocketCAN, either byte order, in micro- or nanoseconds.
class PcapReader final : public LogReader
{
public:
    explicit PcapReader(FrameSink sink);

    bool feed(std::string_view bytes) override;
    ReadSummary finish() override;

private:
    bool takeHeader();
    bool takePacket();

    FrameCollector m_collector;
    ByteBuffer m_buffer;
    std::uint64_t m_packet = 0; ///< number of the last one begun
    std::uint32_t m_linkType = 0;
    bool m_hasHeader = false;
    bool m_big = false;
    bool m_nanoseconds = false;
    bool m_lost = false; ///< where the next record begins is not known any more
};

} // namespace packdeck::log
