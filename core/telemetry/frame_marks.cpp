// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/frame_marks.h"

#include <algorithm>
#include <bit>

namespace packdeck::telemetry {

void FrameMarks::add(bool marked)
{
    const auto place = static_cast<std::size_t>(m_size % framesPerBlock);
    if (place == 0) {
        m_blocks.emplace_back().before = m_marked;
    }
    if (marked) {
        m_blocks.back().bits[place / 64] |= std::uint64_t{1} << (place % 64);
        ++m_marked;
    }
    ++m_size;
}

std::uint64_t FrameMarks::before(std::uint64_t number) const
{
    const std::uint64_t place = number > m_first ? number - m_first : 0;
    if (place >= m_size) {
        return m_marked;
    }
    const Block& block = m_blocks[static_cast<std::size_t>(place / framesPerBlock)];
    const auto within = static_cast<std::size_t>(place % framesPerBlock);
    std::uint64_t count = block.before;
    for (std::size_t word = 0; word < within / 64; ++word) {
        count += static_cast<std::uint64_t>(std::popcount(block.bits[word]));
    }
    const std::uint64_t below = (std::uint64_t{1} << (within % 64)) - 1;
    return count + static_cast<std::uint64_t>(std::popcount(block.bits[within / 64] & below));
}

std::uint64_t FrameMarks::next(std::uint64_t number) const
{
    const std::uint64_t rank = before(number);
    if (rank == m_marked) {
        return end();
    }
    // The last block that begins at or below the wanted mark holds it.
    const auto after = std::upper_bound(m_blocks.begin(), m_blocks.end(), rank,
                                        [](std::uint64_t r, const Block& block) { return r < block.before; });
    const auto b = static_cast<std::size_t>(after - m_blocks.begin()) - 1;
    const Block& block = m_blocks[b];
    std::uint64_t left = rank - block.before;
    for (std::size_t word = 0; word < wordsPerBlock; ++word) {
        std::uint64_t bits = block.bits[word];
        const auto here = static_cast<std::uint64_t>(std::popcount(bits));
        if (left >= here) {
            left -= here;
            continue;
        }
        for (; left > 0; --left) {
            bits &= bits - 1;
        }
        return m_first + b * framesPerBlock + word * 64 + static_cast<std::uint64_t>(std::countr_zero(bits));
    }
    return end();
}

} // namespace packdeck::telemetry
