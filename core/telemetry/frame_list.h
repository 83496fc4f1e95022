// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "can/frame.h"
#include "telemetry/frame_marks.h"
#include "telemetry/frame_test.h"
#include "telemetry/history.h"
#include "units/time.h"

namespace packdeck::telemetry {

/// The frames of a History that a filter takes, in the order of time, by row. It copies no frame: a row is found by
/// counting, in every ID, how many frames came before an instant; where the filter looks into the data it keeps one
/// bit a frame. One thread; takes History's lock for a slice of work.
class FrameList
{
public:
    /// The test for the frames of one ID.
    using Compile = std::function<FrameTest(std::uint8_t bus, std::uint32_t key)>;

    struct Row
    {
        can::Frame frame; ///< without the source's own stamp
        units::Timestamp at{};
        std::optional<units::Duration> sincePrevious; ///< frame of the same ID; nothing for the first one kept
    };

    /// Begins anew with no rows.
    void reset(Compile compile);

    enum class Progress : std::uint8_t { Complete, Partial };

    /// Takes in what came until `until` (frames that come later must not lie before it), looking into at most `most`
    /// frames. The rows change only when it returns Complete; Partial: call again.
    Progress update(const History& history, units::Timestamp until, std::size_t most);

    /// Of the update under way, 0 ... 1.
    [[nodiscard]] double progress() const;

    [[nodiscard]] std::uint64_t size() const { return m_size; }

    /// Rows that have gone at the front since reset(), because History dropped their frames.
    [[nodiscard]] std::uint64_t dropped() const { return m_dropped; }

    /// Rows [first, first + count), as far as there are. Empty when History has dropped some of their frames since
    /// the last update().
    [[nodiscard]] std::vector<Row> rows(const History& history, std::uint64_t first, std::size_t count) const;

    /// The first row at or after an instant; size() when there is none.
    [[nodiscard]] std::uint64_t rowAt(const History& history, units::Timestamp at) const;

private:
    struct Stream
    {
        FrameTest test;
        FrameMarks marks;        ///< where the test is not constant
        std::uint64_t begin = 0; ///< number of the first frame that has a row or could have one
        std::uint64_t end = 0;   ///< number behind the last one
        std::uint64_t reached = 0;

        [[nodiscard]] std::uint64_t before(std::uint64_t number) const;
        [[nodiscard]] std::uint64_t next(std::uint64_t number) const;
    };

    using Kept = std::span<const History::KeptFrames>;

    void look(const History::KeptFrames& kept, Stream& stream, std::uint64_t to, std::size_t& left);
    void commit(Kept ids, std::int64_t from_us, std::int64_t until_us);
    [[nodiscard]] bool isWhole(Kept ids) const;
    [[nodiscard]] std::uint64_t countUntil(Kept ids, std::int64_t time_us) const; ///< rows at or before
    [[nodiscard]] std::uint64_t endAt(const History::KeptFrames& kept, const Stream& stream,
                                      std::int64_t time_us) const;
    [[nodiscard]] std::int64_t timeOfRow(Kept ids, std::uint64_t row) const;
    void gather(Kept ids, std::uint64_t first, std::size_t count, std::vector<Row>& rows) const;

    Compile m_compile;
    std::vector<Stream> m_streams; ///< by position of History::inspect()
    std::uint64_t m_size = 0;
    std::uint64_t m_dropped = 0;
    std::int64_t m_from_us = 0;
    std::int64_t m_until_us = 0;
    std::uint64_t m_looked = 0; ///< frames of the update under way
    std::uint64_t m_toLook = 0;
};

} // namespace packdeck::telemetry
