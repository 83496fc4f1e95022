// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "log/byte_buffer.h"
#include "log/frame_collector.h"
#include "log/log_reader.h"

namespace packdeck::log {

/// Reads Vector's BLF: compressed containers of objects, of which the CAN messages and error frames are taken. The
/// totals in the file's header are not believed, since a program that crashed never wrote them; the start time is
/// local. There is no public specification of the format; this follows what public readers of it agree on.
class BlfReader final : public LogReader
{
public:
    explicit BlfReader(FrameSink sink);

    bool feed(std::string_view bytes) override;
    ReadSummary finish() override;

private:
    enum class Level : std::uint8_t { File, Container };

    bool takeHeader();
    bool takeObject(ByteBuffer& from, Level level);
    void take(std::uint32_t type, std::string_view object, Level level);
    void takeContainer(std::string_view object);
    void takeFrame(std::uint32_t type, std::string_view object);
    void addBad(std::string_view reason);

    FrameCollector m_collector;
    ByteBuffer m_file;
    ByteBuffer m_objects; ///< what the containers hold; an object may begin in one and end in the next
    std::array<std::size_t, 2> m_skipped{}; ///< by Level: bytes since the last object that are none
    std::uint64_t m_object = 0;             ///< number of the last one begun
    std::int64_t m_start = 0;               ///< microseconds since 1970
    bool m_hasHeader = false;
};

} // namespace packdeck::log
