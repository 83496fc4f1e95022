// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include "telemetry/frame_stream.h"
#include "telemetry/old_blocks.h"

namespace packdeck::telemetry {

/// Least and greatest of some keys; empty while least > greatest. Keys are unsigned numbers in the order of the
/// signal's values, as narrow as the signal allows.
template <typename Key>
struct Extremes
{
    Key least = std::numeric_limits<Key>::max();
    Key greatest = 0;

    [[nodiscard]] bool empty() const { return least > greatest; }

    void include(Key key)
    {
        least = std::min(least, key);
        greatest = std::max(greatest, key);
    }

    void include(const Extremes& other)
    {
        least = std::min(least, other.least);
        greatest = std::max(greatest, other.greatest);
    }
};

/// Extremes of one signal over blocks of 16 frames, of 16 such blocks, and so on. `Scan` is a function
/// scan(words, count, length, Extremes<Key>&) that includes the measurements in some frames of equal length.
template <typename Key>
class Pyramid
{
public:
    /// Takes in every block that has become complete.
    template <typename Scan>
    void extend(const FrameStream& stream, const Scan& scan)
    {
        if (m_blocks == 0 && stream.first() > 0) {
            skipTo((stream.first() + pyramidFactor - 1) / pyramidFactor);
        }
        if ((m_blocks + 1) * pyramidFactor > stream.end()) {
            return;
        }
        FrameStream::FrameCursor cursor(stream, stream.chunkOf(m_blocks * pyramidFactor));
        while ((m_blocks + 1) * pyramidFactor <= stream.end()) {
            Extremes<Key> block;
            cursor.visit(m_blocks * pyramidFactor, (m_blocks + 1) * pyramidFactor, scan, block);
            push(block);
        }
    }

    /// Includes frames [from, to), all of them kept by the stream.
    template <typename Scan>
    void frames(FrameStream::FrameCursor& cursor, std::uint64_t from, std::uint64_t to, const Scan& scan,
                Extremes<Key>& result) const
    {
        if (to - from < pyramidFactor) { // the common case of a column on a short stretch: no whole block in it
            cursor.visit(from, to, scan, result);
            return;
        }
        const std::uint64_t firstBlock = (from + pyramidFactor - 1) / pyramidFactor;
        const std::uint64_t lastBlock = std::min(to / pyramidFactor, m_blocks);
        if (firstBlock >= lastBlock || firstBlock < m_retired) {
            cursor.visit(from, to, scan, result);
            return;
        }
        cursor.visit(from, firstBlock * pyramidFactor, scan, result);
        blocks(0, firstBlock, lastBlock, result);
        cursor.visit(lastBlock * pyramidFactor, to, scan, result);
    }

    /// Includes blocks whose frames are gone.
    void oldBlocks(const OldBlocks::Range& range, Extremes<Key>& result) const
    {
        const auto limited = [](std::uint64_t value, std::uint64_t limit) { return std::min(value, limit); };
        if (m_levels.size() > 1) {
            blocks(1, range.coarseBegin, limited(range.coarseEnd, m_levels[1].size()), result);
        }
        blocks(0, std::max<std::uint64_t>(range.fineBegin, m_retired), limited(range.fineEnd, m_blocks), result);
    }

    /// Gives up the blocks of 16 frames before `block`, a multiple of 16; their extremes stay in the next level.
    void retireBefore(std::uint64_t block)
    {
        if (block <= m_retired || m_levels.size() < 2 || block > m_levels[1].size() * pyramidFactor) {
            return;
        }
        std::vector<Extremes<Key>>& lowest = m_levels.front();
        lowest.erase(lowest.begin(), lowest.begin() + static_cast<std::ptrdiff_t>(block - m_retired));
        lowest.shrink_to_fit();
        m_retired = block;
    }

    [[nodiscard]] std::size_t memory() const
    {
        std::size_t bytes = 0;
        for (const auto& level : m_levels) {
            bytes += level.capacity() * sizeof(Extremes<Key>);
        }
        return bytes;
    }

private:
    void blocks(std::size_t level, std::uint64_t from, std::uint64_t to, Extremes<Key>& result) const
    {
        if (from >= to) {
            return;
        }
        const std::uint64_t retired = level == 0 ? m_retired : 0;
        const auto scan = [&](std::uint64_t begin, std::uint64_t end) {
            for (std::uint64_t i = begin; i < end; ++i) {
                result.include(m_levels[level][static_cast<std::size_t>(i - retired)]);
            }
        };
        const std::uint64_t above = (from + pyramidFactor - 1) / pyramidFactor;
        const std::uint64_t aboveEnd =
            level + 1 < m_levels.size() ? std::min<std::uint64_t>(to / pyramidFactor, m_levels[level + 1].size()) : 0;
        if (above >= aboveEnd) {
            scan(from, to);
            return;
        }
        scan(from, above * pyramidFactor);
        blocks(level + 1, above, aboveEnd, result);
        scan(aboveEnd * pyramidFactor, to);
    }

    void push(const Extremes<Key>& block)
    {
        ++m_blocks;
        append(0, block);
        std::uint64_t count = m_blocks;
        for (std::size_t level = 0; count % pyramidFactor == 0; ++level) {
            Extremes<Key> sum;
            const std::vector<Extremes<Key>>& here = m_levels[level];
            for (std::size_t i = here.size() - pyramidFactor; i < here.size(); ++i) {
                sum.include(here[i]);
            }
            append(level + 1, sum);
            count /= pyramidFactor;
        }
    }

    // Frames that were gone before anyone asked for this signal: nothing is known of them.
    void skipTo(std::uint64_t block)
    {
        while (m_blocks < block) {
            push({});
        }
    }

    void append(std::size_t level, const Extremes<Key>& value)
    {
        if (level == m_levels.size()) {
            m_levels.emplace_back();
        }
        std::vector<Extremes<Key>>& here = m_levels[level];
        if (here.size() == here.capacity()) {
            here.reserve(here.size() + here.size() / 4 + 4); // there are hundreds of these: no doubling
        }
        here.push_back(value);
    }

    std::vector<std::vector<Extremes<Key>>> m_levels;
    std::uint64_t m_blocks = 0;  ///< complete blocks of the lowest level, retired ones included
    std::uint64_t m_retired = 0; ///< of them given up
};

} // namespace packdeck::telemetry
