// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "can/frame.h"
#include "log/log_format.h"

namespace packdeck::log {

/// A line that could not be read. It was passed over.
struct BadLine
{
    std::uint64_t line = 0;  ///< from 1; in binary formats the number of the record
    std::string_view reason; ///< English, translatable (context "LogProblem")

    bool operator==(const BadLine&) const = default;
};

/// What came of reading one log.
struct ReadSummary
{
    /// Bad lines are all counted, but no more than this many are kept.
    static constexpr std::size_t mostBadLines = 1000;

    LogFormat format = LogFormat::Candump;
    std::uint64_t frames = 0;           ///< handed to the sink
    std::uint64_t fdFrames = 0;         ///< CAN FD and CAN XL frames, counted and passed over
    std::uint64_t otherRecords = 0;     ///< well-formed, but no CAN frame: status, statistics, a bridge's own messages
    std::uint64_t missingFrames = 0;    ///< that were lost while recording, by the log's own numbering
    std::uint64_t badLineCount = 0;     ///< all of them
    std::vector<BadLine> badLines;      ///< the first ones
    std::vector<std::string> channels;  ///< names by Frame::bus, in the order of their first frame
    std::vector<std::string> otherLogs; ///< of the same .zip, which were not read
    bool dated = true;                  ///< false: the log has no date (or no times), its frames are counted from 1970
    bool stopped = false;               ///< the sink asked to stop; what follows was not read
};

/// Takes the next frames, in the order of the file; false stops the reading. The frames are gone after the call.
using FrameSink = std::function<bool(std::span<const can::Frame>)>;

} // namespace packdeck::log
