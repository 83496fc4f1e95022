// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/old_blocks.h"

#include <algorithm>

namespace packdeck::telemetry {

void OldBlocks::add(std::int64_t first_us, std::int64_t last_us)
{
    if (end() % pyramidFactor == 0) {
        m_coarse.push_back({first_us, last_us});
    } else {
        m_coarse.back().last_us = last_us;
    }
    m_fine.push_back({first_us, last_us});
}

OldBlocks::Range OldBlocks::overlapping(std::int64_t from_us, std::int64_t to_us) const
{
    const auto endsBefore = [from_us](const Span& span) { return span.last_us < from_us; };
    const auto startsBefore = [to_us](const Span& span) { return span.first_us < to_us; };
    const auto coarseLast = m_coarse.begin() + static_cast<std::ptrdiff_t>(m_firstFine / pyramidFactor);
    const auto coarse = std::partition_point(m_coarse.begin(), coarseLast, endsBefore);
    const auto fine = std::partition_point(m_fine.begin(), m_fine.end(), endsBefore);
    Range range;
    range.coarseBegin = static_cast<std::uint32_t>(coarse - m_coarse.begin());
    range.coarseEnd =
        static_cast<std::uint32_t>(std::partition_point(coarse, coarseLast, startsBefore) - m_coarse.begin());
    range.fineBegin = static_cast<std::uint32_t>(m_firstFine + static_cast<std::uint64_t>(fine - m_fine.begin()));
    range.fineEnd = static_cast<std::uint32_t>(
        m_firstFine +
        static_cast<std::uint64_t>(std::partition_point(fine, m_fine.end(), startsBefore) - m_fine.begin()));
    return range;
}

std::uint64_t OldBlocks::coarsen()
{
    const std::uint64_t given = m_fine.size() / 2 / pyramidFactor * pyramidFactor;
    m_fine.erase(m_fine.begin(), m_fine.begin() + static_cast<std::ptrdiff_t>(given));
    m_firstFine += given;
    return m_firstFine;
}

std::size_t OldBlocks::memory() const
{
    return m_fine.size() * sizeof(Span) + m_coarse.capacity() * sizeof(Span);
}

} // namespace packdeck::telemetry
