// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/gap_sample.h"

#include <algorithm>

namespace packdeck::log {

namespace {

constexpr std::size_t mostGaps = 1024;

} // namespace

void GapSample::add(std::int64_t gap_us)
{
    if (m_seen++ % m_stride != 0) {
        return;
    }
    m_gaps.push_back(gap_us);
    if (m_gaps.size() < mostGaps) {
        return;
    }
    // Every second one goes, and from here on half as many come: the sample stays spread over the whole log.
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_gaps.size(); i += 2) {
        m_gaps[kept++] = m_gaps[i];
    }
    m_gaps.resize(kept);
    m_stride *= 2;
}

std::optional<std::int64_t> GapSample::median_us() const
{
    if (m_gaps.empty()) {
        return std::nullopt;
    }
    std::vector<std::int64_t> sorted = m_gaps;
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

} // namespace packdeck::log
