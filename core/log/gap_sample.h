// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace packdeck::log {

/// The period of an ID in memory that does not grow with the log: a regular sample of the gaps between its frames.
class GapSample
{
public:
    void add(std::int64_t gap_us);

    /// Half of the sampled gaps are shorter. Nothing before the first gap.
    [[nodiscard]] std::optional<std::int64_t> median_us() const;

private:
    std::vector<std::int64_t> m_gaps;
    std::uint64_t m_seen = 0;
    std::uint64_t m_stride = 1; ///< every how many gaps one is kept
};

} // namespace packdeck::log
