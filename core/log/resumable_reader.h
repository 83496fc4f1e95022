// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

#include "log/line_log_reader.h"

namespace packdeck::log {

/// A reader of lines whose knowledge of the lines before is one value, so that another one can begin in the middle.
/// `Self` is the reader; it has fresh(sink), a new one of the same file. `Known` can be compared and has
///     void forgetLines()                                     what only the lines just before can tell
///     std::optional<std::int64_t> offsetTo(truth) const      microseconds that times read by `truth` are later;
///                                                            nothing when it would read lines differently
///     void rebase(assumed, truth)                            as though it came from `truth`
template <typename Self, typename Known>
class ResumableReader : public LineLogReader
{
public:
    [[nodiscard]] std::unique_ptr<LineLogReader> goOn(FrameSink sink) const final
    {
        auto next = static_cast<const Self&>(*this).fresh(std::move(sink));
        next->m_known = m_known;
        next->m_turns = m_turns;
        return next;
    }

    void forgetLines() final { m_known.forgetLines(); }

    [[nodiscard]] std::optional<std::int64_t> correct(const LineLogReader& assumed, const LineLogReader& truth) final
    {
        const auto& from = static_cast<const ResumableReader&>(assumed);
        const Known& to = static_cast<const ResumableReader&>(truth).m_known;
        const auto offset = from.m_known.offsetTo(to);
        if (!offset || (m_turns != from.m_turns && !(from.m_known == to))) {
            return std::nullopt; // within a part that turns, one offset does not hold for all
        }
        m_known.rebase(from.m_known, to);
        return offset;
    }

protected:
    using LineLogReader::LineLogReader;

    /// A line has changed how the next ones are read: their columns, base or date.
    void turn() { ++m_turns; }

    Known m_known;

private:
    std::uint64_t m_turns = 0;
};

} // namespace packdeck::log
