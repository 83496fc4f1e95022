// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "can/frame.h"
#include "log/line_log_reader.h"
#include "log/read_summary.h"
#include "log/text_chunks.h"

namespace packdeck::log {

/// What the lines of one part of a log gave. Its bad lines count from 1, its channels are those it began with and its
/// own.
struct LogPart
{
    std::vector<can::Frame> frames;
    ReadSummary summary;
    std::uint64_t lines = 0;
    std::unique_ptr<LineLogReader> assumed; ///< stands where the part was taken to begin
    std::unique_ptr<LineLogReader> end;     ///< stands behind it
    TextChunk chunk;                        ///< the lines: it may have to be read again
};

/// Puts parts together, in their order, to what one reader would have made of the whole.
class LogStitcher
{
public:
    /// `beginning` has read nothing yet.
    LogStitcher(const FrameSink& sink, LogFormat format, const LineLogReader& beginning);

    /// What the next part goes on from.
    [[nodiscard]] const LineLogReader& reader() const { return *m_reader; }

    [[nodiscard]] const std::vector<std::string>& channels() const { return m_summary.channels; }

    /// Gives the part's frames the times and bus numbers of the whole. False when it has to be read again, from
    /// reader() and channels(): the lines before led elsewhere than was assumed, or there are more channels than
    /// numbers, so that which lines are bad depends on all before.
    [[nodiscard]] bool fit(LogPart& part) const;

    /// A part that fits. False when the sink has asked to stop.
    bool add(LogPart part);

    [[nodiscard]] ReadSummary finish() { return std::move(m_summary); }

private:
    [[nodiscard]] bool renumber(LogPart& part) const;

    const FrameSink& m_sink;
    std::unique_ptr<LineLogReader> m_reader;
    ReadSummary m_summary;
    std::uint64_t m_lines = 0;
    bool m_isDatedAtFirst; ///< what a log is taken for that says nothing of it
};

} // namespace packdeck::log
