// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trend_model.h"

#include <algorithm>

namespace packdeck::ui {

namespace {

using telemetry::SignalRef;

// As telemetry judges a reading: stale after three periods. Half a period more, because samples come with jitter.
constexpr int gapHalfPeriods = 7;

} // namespace

void TrendModel::setPack(const binding::PackId& pack, const telemetry::Layout& layout)
{
    std::vector<SignalRef> cells;
    std::vector<SignalRef> sensors;
    for (std::uint8_t node = 0; node < layout.nodeCount; ++node) {
        for (std::uint8_t position = 0; position < layout.cellsOfNode[node]; ++position) {
            cells.push_back(SignalRef::cell(pack, {{node}, position}));
        }
        for (std::uint8_t position = 0; position < layout.sensorsOfNode[node]; ++position) {
            sensors.push_back(SignalRef::sensor(pack, {{node}, position}));
        }
    }
    m_cells.setSignals(std::move(cells));
    m_sensors.setSignals(std::move(sensors));
    m_scalars.setSignals({SignalRef::of(pack, binding::Quantity::Current),
                          SignalRef::of(pack, binding::Quantity::MaxDischargeCurrent),
                          SignalRef::of(pack, binding::Quantity::MaxChargeCurrent)});
}

void TrendModel::clear()
{
    m_cells.clear();
    m_sensors.clear();
    m_scalars.clear();
    m_cellEnvelopes.clear();
    m_sensorEnvelopes.clear();
}

ColumnCache::Fresh TrendModel::update(const TrendWindow::View& view, units::Timestamp now,
                                      const ColumnCache::Source& source)
{
    const ColumnRange before = m_view.columns;
    m_view = view;
    const auto cells = m_cells.update(view.lattice, view.columns, now, source);
    updateEnvelopes(m_cellEnvelopes, before, m_cells, cells, m_scratch);
    const auto sensors = m_sensors.update(view.lattice, view.columns, now, source);
    updateEnvelopes(m_sensorEnvelopes, before, m_sensors, sensors, m_scratch);
    m_scalars.update(view.lattice, view.columns, now, source);
    return cells;
}

void TrendModel::updateEnvelopes(std::vector<Envelope>& envelopes, const ColumnRange& before, const ColumnCache& cache,
                                 const ColumnCache::Fresh& fresh, std::vector<float>& scratch)
{
    const ColumnRange& range = cache.range();
    std::vector<Envelope> next(static_cast<std::size_t>(range.count()));
    const bool reusable = !fresh.everything && envelopes.size() == static_cast<std::size_t>(before.count());
    for (Lattice::Index k = range.first; k < range.last; ++k) {
        auto& envelope = next[static_cast<std::size_t>(k - range.first)];
        if (reusable && before.contains(k) && !fresh.left.contains(k) && !fresh.right.contains(k)) {
            envelope = envelopes[static_cast<std::size_t>(k - before.first)];
        } else {
            envelope = envelopeOf(cache.column(k), scratch);
        }
    }
    envelopes = std::move(next);
}

units::CellIndex TrendModel::cellOf(std::size_t index) const
{
    return units::cellAt(m_cells.signalRefs()[index].index);
}

units::SensorIndex TrendModel::sensorOf(std::size_t index) const
{
    return units::sensorAt(m_sensors.signalRefs()[index].index);
}

std::optional<std::size_t> TrendModel::signalOf(units::CellIndex cell) const
{
    const auto& refs = m_cells.signalRefs();
    const auto found =
        std::find_if(refs.begin(), refs.end(), [&](const SignalRef& ref) { return ref.index == units::slot(cell); });
    return found != refs.end() ? std::optional(static_cast<std::size_t>(found - refs.begin())) : std::nullopt;
}

int TrendModel::bridge(units::Duration period) const
{
    return static_cast<int>(period.count() * gapHalfPeriods / 2 / m_view.lattice.width.count());
}

} // namespace packdeck::ui
