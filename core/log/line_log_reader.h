// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "log/frame_collector.h"
#include "log/log_reader.h"

namespace packdeck::log {

/// What the readers of text have in common: lines out of pieces of any size, a byte order mark, a line that never
/// ends. The format is in takeLine().
class LineLogReader : public LogReader
{
public:
    bool feed(std::string_view bytes) override;
    ReadSummary finish() override;

    /// Lines begun so far.
    [[nodiscard]] std::uint64_t lineCount() const { return m_line; }

    // For readers of parts of a file.

    /// One that reads the lines behind those fed so far, with nothing collected yet.
    [[nodiscard]] virtual std::unique_ptr<LineLogReader> goOn(FrameSink sink) const = 0;

    /// What is fed next is behind `lines` lines, with frames of these channels.
    void startBehind(std::uint64_t lines, std::vector<std::string> channels);

    /// Forgets what only the lines just before can tell: they are not those fed last.
    virtual void forgetLines() = 0;

    /// Went on from `assumed`, and the lines before its part turn out to have led to `truth`, a reader of the same
    /// file: from now on stands as though it had gone on from there. Returns what is to be added to the times of its
    /// frames; nothing when the part has to be read again.
    [[nodiscard]] virtual std::optional<std::int64_t> correct(const LineLogReader& assumed,
                                                              const LineLogReader& truth) = 0;

    static constexpr std::size_t longestLine = 1024; ///< a CAN FD frame with 64 bytes and a long interface name: 200
    static constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    /// Beyond, it is too long even without a byte order mark and a carriage return.
    static constexpr std::size_t longestRaw = byteOrderMark.size() + longestLine + 2;

protected:
    LineLogReader(LogFormat format, FrameSink sink);

    /// One line without its end; never empty. Reports to collector().
    virtual void takeLine(std::string_view line) = 0;

    [[nodiscard]] FrameCollector& collector() { return m_collector; }

    void addBadLine(std::string_view reason) { m_collector.addBad(m_line, reason); }

    /// The line is the file's last and has no end: whoever wrote it may have been killed within it.
    [[nodiscard]] bool isUnfinished() const { return m_unfinished; }

private:
    void readLine(std::string_view line);

    FrameCollector m_collector;
    std::string m_partial;   ///< the beginning of a line whose end has not come yet
    bool m_skipping = false; ///< within a line that is too long to be one
    bool m_unfinished = false;
    std::uint64_t m_line = 0; ///< number of the last line begun
};

} // namespace packdeck::log
