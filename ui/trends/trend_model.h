// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "binding/pack_id.h"
#include "telemetry/cell_view.h"
#include "ui/trends/cell_envelope.h"
#include "ui/trends/column_cache.h"
#include "ui/trends/trend_window.h"

namespace packdeck::ui {

/// Everything the trends draw of one window, column by column, and nothing twice: fed from History, kept while the
/// window moves. Values in History's units (V, A, degrees Celsius). No widget.
class TrendModel
{
public:
    /// Signals beside cells and sensors, by their place in scalars().
    enum Scalar : std::size_t { Current, MaxDischargeCurrent, MaxChargeCurrent, ScalarCount };

    /// How often each kind arrives, learned from the samples: more than three periods without one is a gap.
    struct Periods
    {
        units::Duration cells = std::chrono::milliseconds(100);
        units::Duration sensors = std::chrono::milliseconds(500);
        units::Duration scalars = std::chrono::milliseconds(100);
    };

    /// Which signals there are. Another pack or layout forgets what was kept.
    void setPack(const binding::PackId& pack, const telemetry::Layout& layout);

    void setPeriods(const Periods& periods) { m_periods = periods; }

    [[nodiscard]] const Periods& periods() const { return m_periods; }

    void clear();

    /// Returns what came anew of the cells.
    ColumnCache::Fresh update(const TrendWindow::View& view, units::Timestamp now, const ColumnCache::Source& source);

    [[nodiscard]] const TrendWindow::View& view() const { return m_view; }

    /// The columns of the view and, before it, as many as reach into it.
    [[nodiscard]] const ColumnCache& cells() const { return m_cells; }

    [[nodiscard]] const ColumnCache& sensors() const { return m_sensors; }

    [[nodiscard]] const ColumnCache& scalars() const { return m_scalars; }

    /// The cell behind signal `index` of cells().
    [[nodiscard]] units::CellIndex cellOf(std::size_t index) const;
    [[nodiscard]] units::SensorIndex sensorOf(std::size_t index) const;

    /// The signal of a cell; nothing when the pack has no such cell.
    [[nodiscard]] std::optional<std::size_t> signalOf(units::CellIndex cell) const;

    /// One envelope a column of the view.
    [[nodiscard]] const std::vector<Envelope>& cellEnvelopes() const { return m_cellEnvelopes; }

    [[nodiscard]] const std::vector<Envelope>& sensorEnvelopes() const { return m_sensorEnvelopes; }

    /// How many empty columns are no gap, because samples come that seldom.
    [[nodiscard]] int cellBridge() const { return bridge(m_periods.cells); }

    [[nodiscard]] int sensorBridge() const { return bridge(m_periods.sensors); }

    [[nodiscard]] int scalarBridge() const { return bridge(m_periods.scalars); }

private:
    [[nodiscard]] int bridge(units::Duration period) const;
    void updateEnvelopes(std::vector<Envelope>& envelopes, const ColumnRange& before, const ColumnCache& cache,
                         const ColumnCache::Fresh& fresh, int bridge);

    Periods m_periods;
    TrendWindow::View m_view;
    ColumnCache m_cells;
    ColumnCache m_sensors;
    ColumnCache m_scalars;
    std::vector<Envelope> m_cellEnvelopes;
    std::vector<Envelope> m_sensorEnvelopes;
    std::vector<float> m_scratch;
    std::vector<telemetry::Column> m_held;
    std::vector<int> m_heldFor;
};

} // namespace packdeck::ui
