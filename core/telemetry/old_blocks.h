// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

namespace packdeck::telemetry {

/// Frames of a stream a block of the pyramid's lowest level spans, and blocks of one level a block of the next.
inline constexpr std::uint64_t pyramidFactor = 16;

/// When the blocks were whose frames are gone: of 16 frames each, and of 256 each for the part that is older still.
/// Blocks are numbered from the stream's first frame.
class OldBlocks
{
public:
    /// Which blocks overlap a stretch of time: coarse ones (256 frames) and, after them, fine ones (16).
    struct Range
    {
        std::uint32_t coarseBegin = 0, coarseEnd = 0;
        std::uint32_t fineBegin = 0, fineEnd = 0;
    };

    [[nodiscard]] bool empty() const { return m_fine.empty() && m_coarse.empty(); }

    /// Number of the next fine block to be added.
    [[nodiscard]] std::uint64_t end() const { return m_firstFine + m_fine.size(); }

    void add(std::int64_t first_us, std::int64_t last_us);

    [[nodiscard]] Range overlapping(std::int64_t from_us, std::int64_t to_us) const; ///< [from, to)

    /// Gives up the older half of the fine blocks; returns the number of the first that is left.
    std::uint64_t coarsen();

    [[nodiscard]] bool canCoarsen() const { return m_fine.size() >= 2 * pyramidFactor; }

    [[nodiscard]] std::size_t memory() const;

private:
    struct Span
    {
        std::int64_t first_us = 0;
        std::int64_t last_us = 0;
    };

    std::deque<Span> m_fine;    ///< from block m_firstFine, a multiple of pyramidFactor
    std::vector<Span> m_coarse; ///< from 0; only the first m_firstFine / pyramidFactor of them count
    std::uint64_t m_firstFine = 0;
};

} // namespace packdeck::telemetry
