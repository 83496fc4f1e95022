// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "telemetry/signal_ref.h"
#include "ui/plot/lattice.h"
#include "units/time.h"

namespace packdeck::ui {

/// Columns of several signals on a lattice, kept while the window moves: only what came into sight and what was still
/// open is asked for again. One thread.
class ColumnCache
{
public:
    /// Fills out[signal * count + column] for `count` columns from `from`: telemetry::History::envelopes().
    using Source = std::function<void(std::span<const telemetry::SignalRef>, units::Timestamp from,
                                      units::Duration width, std::size_t count, std::span<telemetry::Column> out)>;

    /// What came anew in one update().
    struct Fresh
    {
        bool everything = false;
        ColumnRange left;  ///< came into sight at the old end
        ColumnRange right; ///< new, or open until now
    };

    /// Other signals: everything is forgotten.
    void setSignals(std::vector<telemetry::SignalRef> refs);

    [[nodiscard]] const std::vector<telemetry::SignalRef>& signalRefs() const { return m_refs; }

    void clear();

    /// Makes `columns` of `lattice` available. A column is closed `settling` after its end: frames are taken in by
    /// another thread and may come a little late.
    Fresh update(const Lattice& lattice, const ColumnRange& columns, units::Timestamp now, const Source& source);
    static constexpr units::Duration settling = std::chrono::milliseconds(500);

    [[nodiscard]] const Lattice& lattice() const { return m_lattice; }

    [[nodiscard]] const ColumnRange& range() const { return m_range; }

    /// All signals of one column, in the order of signalRefs(). `index` within range().
    [[nodiscard]] std::span<const telemetry::Column> column(Lattice::Index index) const;

private:
    void fetch(const ColumnRange& columns, const Source& source);
    [[nodiscard]] std::size_t place(Lattice::Index index) const;

    std::vector<telemetry::SignalRef> m_refs;
    Lattice m_lattice;
    ColumnRange m_range;
    Lattice::Index m_closed = 0; ///< columns before this one cannot change any more
    std::size_t m_capacity = 0;  ///< columns in the ring
    std::vector<telemetry::Column> m_ring;
    std::vector<telemetry::Column> m_fetched;
};

} // namespace packdeck::ui
