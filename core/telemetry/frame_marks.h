// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace packdeck::telemetry {

/// Which frames of one ID are marked, by their numbers: one bit a frame, and how many lie before. One thread.
class FrameMarks
{
public:
    /// Nothing is marked; the first frame that will be added has this number.
    explicit FrameMarks(std::uint64_t first = 0)
        : m_first(first)
    {
    }

    void add(bool marked);

    /// Number of the next frame to be added.
    [[nodiscard]] std::uint64_t end() const { return m_first + m_size; }

    /// Marked frames with a number below this one; `number` at most end().
    [[nodiscard]] std::uint64_t before(std::uint64_t number) const;

    /// The first marked one at or after `number`, end() when there is none.
    [[nodiscard]] std::uint64_t next(std::uint64_t number) const;

private:
    static constexpr std::size_t wordsPerBlock = 16;
    static constexpr std::size_t framesPerBlock = wordsPerBlock * 64;

    struct Block
    {
        std::uint64_t before = 0; ///< marked frames in the blocks before
        std::array<std::uint64_t, wordsPerBlock> bits{};
    };

    std::uint64_t m_first = 0;
    std::uint64_t m_size = 0;
    std::uint64_t m_marked = 0;
    std::vector<Block> m_blocks;
};

} // namespace packdeck::telemetry
