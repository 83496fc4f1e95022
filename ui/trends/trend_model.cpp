// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trend_model.h"

#include <algorithm>

namespace packdeck::ui {

namespace {

using telemetry::SignalRef;

// As telemetry judges a reading: stale after three periods. Half a period more, because samples come with jitter.
constexpr int gapHalfPeriods = 7;

// How far back a column may take a value from: one that was about to go when all fell silent.
constexpr int reach(int bridge)
{
    return 2 * bridge;
}

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
    // Values that reach into the view from before it are needed too.
    const auto fetch = [&](ColumnCache& cache, int bridge) {
        return cache.update(view.lattice, {view.columns.first - reach(bridge), view.columns.last}, now, source);
    };
    const auto cells = fetch(m_cells, cellBridge());
    updateEnvelopes(m_cellEnvelopes, before, m_cells, cells, cellBridge());
    const auto sensors = fetch(m_sensors, sensorBridge());
    updateEnvelopes(m_sensorEnvelopes, before, m_sensors, sensors, sensorBridge());
    fetch(m_scalars, scalarBridge());
    return cells;
}

void TrendModel::updateEnvelopes(std::vector<Envelope>& envelopes, const ColumnRange& before, const ColumnCache& cache,
                                 const ColumnCache::Fresh& fresh, int bridge)
{
    const ColumnRange& range = m_view.columns;
    std::vector<Envelope> next(static_cast<std::size_t>(range.count()));
    const bool reusable = !fresh.everything && envelopes.size() == static_cast<std::size_t>(before.count());
    // What came anew is held for as long as it bridges: the envelopes that far behind it change too.
    const auto mustBeMade = [&](Lattice::Index k) {
        const auto reaches = [&](const ColumnRange& columns) {
            return !columns.empty() && k >= columns.first && k < columns.last + reach(bridge);
        };
        return !reusable || !before.contains(k) || reaches(fresh.left) || reaches(fresh.right);
    };
    const std::size_t count = cache.signalRefs().size();
    m_held.assign(count, {});
    m_heldFor.assign(count, reach(bridge) + 1);
    int silence = bridge + 1;                       // columns since any of them came
    Lattice::Index heldUntil = cache.range().first; // m_held is right for the column before this one
    for (Lattice::Index k = range.first; k < range.last; ++k) {
        auto& envelope = next[static_cast<std::size_t>(k - range.first)];
        if (!mustBeMade(k)) {
            envelope = envelopes[static_cast<std::size_t>(k - before.first)];
            continue;
        }
        // Where columns are finer than samples come, a column holds some of the signals only: the others count with
        // their last value, as long as it is fresh. Where all fall silent all are held as long as the last one, or
        // the envelope would end in that of the few that came last.
        for (Lattice::Index j = std::max(heldUntil, k - reach(bridge)); j <= k; ++j) {
            const auto column = cache.column(j);
            const bool isSilent = std::all_of(column.begin(), column.begin() + static_cast<std::ptrdiff_t>(count),
                                              [](const telemetry::Column& signal) { return signal.empty(); });
            silence = isSilent ? silence + 1 : 0;
            for (std::size_t i = 0; i < count; ++i) {
                if (!column[i].empty()) {
                    m_held[i] = column[i];
                    m_heldFor[i] = 0;
                } else if (++m_heldFor[i] > bridge + silence || silence > bridge) {
                    m_held[i] = {};
                }
            }
        }
        heldUntil = k + 1;
        envelope = envelopeOf(m_held, m_scratch);
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
