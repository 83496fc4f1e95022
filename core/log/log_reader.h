// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "can/frame.h"
#include "log/log_format.h"
#include "text/error.h"

namespace packdeck::log {

/// A line that could not be read. It was passed over.
struct BadLine
{
    std::uint64_t line = 0;  ///< from 1
    std::string_view reason; ///< English, translatable (context "LogProblem")

    bool operator==(const BadLine&) const = default;
};

/// What came of reading one log.
struct ReadSummary
{
    /// Bad lines are all counted, but no more than this many are kept.
    static constexpr std::size_t mostBadLines = 1000;

    LogFormat format = LogFormat::Candump;
    std::uint64_t frames = 0;          ///< handed to the sink
    std::uint64_t fdFrames = 0;        ///< CAN FD frames, counted and passed over
    std::uint64_t badLineCount = 0;    ///< all of them
    std::vector<BadLine> badLines;     ///< the first ones
    std::vector<std::string> channels; ///< names by Frame::bus, in the order of their first frame
    bool stopped = false;              ///< the sink asked to stop; what follows was not read
};

/// Takes the next frames, in the order of the file; false stops the reading. The frames are gone after the call.
using FrameSink = std::function<bool(std::span<const can::Frame>)>;

/// Reads one format from bytes that come in pieces of any size.
class LogReader
{
public:
    LogReader() = default;
    LogReader(const LogReader&) = delete;
    LogReader& operator=(const LogReader&) = delete;
    virtual ~LogReader() = default;

    /// False when the sink has asked to stop: no more bytes are wanted.
    virtual bool feed(std::string_view bytes) = 0;

    /// The end of the file: hands the last frames on.
    virtual ReadSummary finish() = 0;
};

[[nodiscard]] std::unique_ptr<LogReader> makeReader(LogFormat format, FrameSink sink);

/// Reads a file of whichever format its content is. Bad lines do not fail it: they are in the summary.
/// Errors: FileOpen, FileRead, FileFormatUnknown (also for an empty file).
[[nodiscard]] Result<ReadSummary> readLog(const std::filesystem::path& file, const FrameSink& sink);

} // namespace packdeck::log
