// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/column_cache.h"

#include <algorithm>

namespace packdeck::ui {

void ColumnCache::setSignals(std::vector<telemetry::SignalRef> refs)
{
    if (refs != m_refs) {
        m_refs = std::move(refs);
        clear();
    }
}

void ColumnCache::clear()
{
    m_range = {};
    m_capacity = 0;
}

std::size_t ColumnCache::place(Lattice::Index index) const
{
    const auto capacity = static_cast<Lattice::Index>(m_capacity);
    return static_cast<std::size_t>((index % capacity + capacity) % capacity);
}

std::span<const telemetry::Column> ColumnCache::column(Lattice::Index index) const
{
    return {m_ring.data() + place(index) * m_refs.size(), m_refs.size()};
}

ColumnCache::Fresh ColumnCache::update(const Lattice& lattice, const ColumnRange& columns, units::Timestamp now,
                                       const Source& source)
{
    Fresh fresh;
    const auto needed = static_cast<std::size_t>(columns.count());
    if (!(lattice == m_lattice) || needed > m_capacity || intersection(columns, m_range).empty()) {
        m_lattice = lattice;
        m_capacity = std::max<std::size_t>(1, needed);
        m_ring.assign(m_capacity * m_refs.size(), {});
        fetch(columns, source);
        fresh.everything = true;
        fresh.right = columns;
    } else {
        fresh.left = {columns.first, std::max(columns.first, m_range.first)};
        fresh.right = {std::max(columns.first, std::min(m_range.last, m_closed)), columns.last};
        fetch(fresh.left, source);
        fetch(fresh.right, source);
    }
    m_range = columns;
    m_closed = lattice.indexOf(now - settling);
    return fresh;
}

void ColumnCache::fetch(const ColumnRange& columns, const Source& source)
{
    if (columns.empty() || m_refs.empty()) {
        return;
    }
    const auto count = static_cast<std::size_t>(columns.count());
    m_fetched.assign(count * m_refs.size(), {});
    source(m_refs, m_lattice.begin(columns.first), m_lattice.width, count, m_fetched);
    // The source answers signal by signal; pictures are made column by column. In blocks, to stay within the cache.
    constexpr std::size_t block = 16;
    for (std::size_t start = 0; start < count; start += block) {
        const std::size_t end = std::min(count, start + block);
        for (std::size_t signal = 0; signal < m_refs.size(); ++signal) {
            for (std::size_t i = start; i < end; ++i) {
                m_ring[place(columns.first + static_cast<Lattice::Index>(i)) * m_refs.size() + signal] =
                    m_fetched[signal * count + i];
            }
        }
    }
}

} // namespace packdeck::ui
