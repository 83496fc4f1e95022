// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "log/byte_buffer.h"
#include "log/frame_collector.h"
#include "log/log_reader.h"

namespace packdeck::log {

/// Reads pcapng captures of SocketCAN: any number of sections and interfaces, either byte order, any resolution of
/// time. Packets of other link types and blocks of other kinds are counted as other records.
class PcapngReader final : public LogReader
{
public:
    explicit PcapngReader(FrameSink sink);

    bool feed(std::string_view bytes) override;
    ReadSummary finish() override;

private:
    struct Interface
    {
        std::uint32_t linkType = 0;
        std::uint8_t resolution = 6; ///< 10^-n s, or with the top bit 2^-n s
        std::int64_t offsetSeconds = 0;
        std::string name;
    };

    bool takeBlock();
    void takeInterface(std::string_view body);
    void takePacket(std::string_view body);
    void lose();
    [[nodiscard]] static std::int64_t microseconds(const Interface& on, std::uint64_t ticks);

    FrameCollector m_collector;
    ByteBuffer m_buffer;
    std::vector<Interface> m_interfaces; ///< of the section at hand
    std::uint64_t m_block = 0;           ///< number of the last one begun
    bool m_big = false;
    bool m_lost = false; ///< where the next block begins is not known any more
};

} // namespace packdeck::log
