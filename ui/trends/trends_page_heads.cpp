// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in words over the plot of TrendsPage.

#include <cmath>

#include "binding/dialect.h"
#include "telemetry/pack_snapshot.h"
#include "ui/shell/drawing.h"
#include "ui/shell/format.h"
#include "ui/shell/pack_abilities.h"
#include "ui/shell/words.h"
#include "ui/trends/ribbon_plottable.h"
#include "ui/trends/trends_page.h"
#include "units/constants.h"

namespace packdeck::ui {

namespace {

// The nearest column with a measurement, looking back over columns that samples do not reach.
template <typename Usable>
Lattice::Index lookBack(Lattice::Index column, Lattice::Index first, int bridge, Usable usable)
{
    for (int back = 0; back <= bridge && column - back >= first; ++back) {
        if (usable(column - back)) {
            return column - back;
        }
    }
    return column;
}

QString value(float shown, double scale, int decimals)
{
    return std::isnan(shown) ? missingText() : number(shown * scale, decimals);
}

QString middle(const telemetry::Column& column, double scale, int decimals)
{
    return column.empty() ? missingText() : number((column.minimum + column.maximum) / 2.0 * scale, decimals);
}

} // namespace

void TrendsPage::addHeads(TrendOverlay::Content& content, Lattice::Index column) const
{
    const Palette& colours = theme().colours();
    const ViewSettings& settings = m_moment.settings;
    const Lattice::Index first = m_model.view().columns.first;
    const auto envelopeAt = [&](const std::vector<Envelope>& envelopes, int bridge) {
        const auto at = [&](Lattice::Index k) -> const Envelope& {
            return envelopes[static_cast<std::size_t>(k - first)];
        };
        return at(lookBack(column, first, bridge, [&](Lattice::Index k) { return !at(k).empty(); }));
    };
    const Envelope cells = envelopeAt(m_model.cellEnvelopes(), m_model.cellBridge());
    const Envelope sensors = envelopeAt(m_model.sensorEnvelopes(), m_model.sensorBridge());
    const auto head = [&](TrendPlot::Pane pane, const QString& title) -> TrendOverlay::Head& {
        content.heads.push_back({m_plot->paneArea(pane), title, {}});
        return content.heads.back();
    };

    const bool waterfall = m_plot->cellsView() == TrendPlot::CellsView::Waterfall;
    TrendOverlay::Head& cellHead =
        head(TrendPlot::Cells, waterfall ? tr("Cells, ±50 mV around the median") : tr("Cells, mV"));
    if (!cells.empty()) {
        const auto extreme = [&](const QString& word, int signal, float volts) {
            return tr("%1 %2 %3")
                .arg(word, name(settings, m_model.cellOf(static_cast<std::size_t>(signal))),
                     value(volts, units::millivoltsPerVolt, 0));
        };
        cellHead.entries = {{colours.divergingHigh, extreme(tr("highest"), cells.highest, cells.high)},
                            {colours.text, tr("median %1").arg(value(cells.median, units::millivoltsPerVolt, 0))},
                            {colours.divergingLow, extreme(tr("lowest"), cells.lowest, cells.low)}};
    }
    const auto& selected = m_selection.cells();
    for (std::size_t i = 0; i < selected.size(); ++i) {
        if (const auto signal = m_model.signalOf(selected[i])) {
            const auto at = lookBack(column, first, m_model.cellBridge(),
                                     [&](Lattice::Index k) { return !m_model.cells().column(k)[*signal].empty(); });
            cellHead.entries.push_back(
                {m_plot->traceColour(i),
                 tr("%1 %2").arg(name(settings, selected[i]),
                                 middle(m_model.cells().column(at)[*signal], units::millivoltsPerVolt, 0))});
        }
    }

    head(TrendPlot::Spread, tr("Spread, mV")).entries = {
        {colours.accent, value(cells.mostSpread, units::millivoltsPerVolt, 0)}};

    const double sign = settings.chargeIsNegative ? 1.0 : -1.0;
    const auto scalar = [&](TrendModel::Scalar which, double scale) {
        const auto at = lookBack(column, first, m_model.scalarBridge(),
                                 [&](Lattice::Index k) { return !m_model.scalars().column(k)[which].empty(); });
        return middle(m_model.scalars().column(at)[which], scale, 1);
    };
    TrendOverlay::Head& currentHead = head(TrendPlot::Current, tr("Current, A"));
    currentHead.entries = {{colours.accent, scalar(TrendModel::Current, sign)}};
    if (m_sendsLimits) {
        currentHead.entries.push_back({colours.lineStrong, tr("may discharge %1, charge %2")
                                                               .arg(scalar(TrendModel::MaxDischargeCurrent, sign),
                                                                    scalar(TrendModel::MaxChargeCurrent, -sign))});
    } else {
        currentHead.entries.push_back({QColor(), tr("this unit sends no limits of current")});
    }

    TrendOverlay::Head& temperatureHead = head(TrendPlot::Temperature, tr("Temperature, °C"));
    if (!sensors.empty()) {
        const auto extreme = [&](const QString& word, int signal, float celsius) {
            return tr("%1 %2 %3")
                .arg(word, name(settings, m_model.sensorOf(static_cast<std::size_t>(signal))), value(celsius, 1.0, 1));
        };
        temperatureHead.entries = {
            {colours.divergingHigh, extreme(tr("highest"), sensors.highest, sensors.high)},
            {colours.text, tr("median %1").arg(value(sensors.median, 1.0, 1))},
            {mix(colours.surface, colours.divergingHigh, 0.6), extreme(tr("lowest"), sensors.lowest, sensors.low)}};
    } else if (m_moment.snapshot != nullptr && hasNoSensor(*m_moment.snapshot)) {
        temperatureHead.entries = {{QColor(), tr("no sensor is connected")}};
    }
}

void TrendsPage::addTags(TrendOverlay::Content& content) const
{
    const ColumnRange& columns = m_model.view().columns;
    const auto tag = [&](units::CellIndex cell, const QColor& colour) {
        const auto signal = m_model.signalOf(cell);
        if (!signal || m_model.cellEnvelopes().empty()) {
            return;
        }
        const auto at = lookBack(columns.last - 1, columns.first, m_model.cellBridge() + 2,
                                 [&](Lattice::Index k) { return !m_model.cells().column(k)[*signal].empty(); });
        const telemetry::Column& last = m_model.cells().column(at)[*signal];
        if (last.empty()) {
            return;
        }
        const double millivolts = (last.minimum + last.maximum) / 2.0 * units::millivoltsPerVolt;
        const QCPAxis& axis = m_plot->pane(TrendPlot::Cells).valueAxis();
        const int y = static_cast<int>(std::lround(axis.coordToPixel(millivolts)));
        content.tags.push_back(
            {{m_plot->paneArea(TrendPlot::Cells).right(), y}, name(m_moment.settings, cell), colour});
    };
    const Palette& colours = theme().colours();
    if (m_moment.snapshot != nullptr && m_moment.snapshot->cellStatistics.count > 1) {
        tag(m_moment.snapshot->cellStatistics.maxCell, colours.divergingHigh);
        tag(m_moment.snapshot->cellStatistics.minCell, colours.divergingLow);
    }
    const auto& selected = m_selection.cells();
    for (std::size_t i = 0; i < selected.size(); ++i) {
        tag(selected[i], m_plot->traceColour(i));
    }
}

void TrendsPage::addLabels(TrendOverlay::Content& content) const
{
    const QRect ribbon = m_plot->ribbonArea();
    const auto beside = [&](const QRectF& line, const QString& words) {
        content.labels.emplace_back(
            QRect(0, qRound(line.top()) - 2, ribbon.left() - Theme::unit, qRound(line.height()) + 4), words);
    };
    beside(RibbonPlottable::stateLine(ribbon), tr("State"));
    const auto dialect = m_moment.snapshot != nullptr ? m_moment.snapshot->id.dialect : binding::Dialect::Unknown;
    for (std::size_t i = 0; i < d1000::contactorCount; ++i) {
        // 0: this generation has none such.
        if (const int number = binding::contactorNumber(dialect, static_cast<d1000::Contactor>(i)); number > 0) {
            beside(RibbonPlottable::lane(ribbon, i), QString::number(number));
        }
    }
    if (m_plot->cellsView() != TrendPlot::CellsView::Waterfall || m_moment.snapshot == nullptr) {
        return;
    }
    // The cells of a node are neighbours: its name stands at its first one, as far as there is room.
    const QRect area = m_plot->paneArea(TrendPlot::Cells);
    const auto cells = static_cast<double>(m_model.cells().signalRefs().size());
    constexpr double labelPitch = 18.0;
    double lastY = area.top() - labelPitch;
    int before = -1;
    for (std::size_t i = 0; i < m_model.cells().signalRefs().size(); ++i) {
        const units::NodeIndex node = m_model.cellOf(i).node;
        const double y = area.top() + static_cast<double>(i) / cells * area.height();
        if (node.value != before && y - lastY >= labelPitch) {
            beside(QRectF(0, y, 0, 12), name(m_moment.settings, node));
            lastY = y;
        }
        before = node.value;
    }
}

} // namespace packdeck::ui
