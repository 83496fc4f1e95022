// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/signal_plot.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/plot/trace_colour.h"
#include "ui/trends/trace_data.h"

namespace packdeck::ui {

namespace {

// The axis spans at least this many of the signal's own steps: noise of one step is no mountain.
constexpr double leastSteps = 10.0;

// As the trends of the pack judge a gap: three and a half periods.
constexpr int gapHalfPeriods = 7;

} // namespace

SignalPlot::SignalPlot(Theme& theme, QWidget* parent)
    : QCustomPlot(parent)
    , m_theme(theme)
    , m_timeTicker(new WallClockTicker)
    , m_gestures(new TimeGestures(this, [this] {
        if (m_panes.empty()) {
            return TimeGestures::Axis{};
        }
        const QCPRange range = m_panes.front()->timeAxis().range();
        return TimeGestures::Axis{area(), range.lower, range.upper};
    }))
{
    setInteractions(QCP::iNone);
    setPlottingHints(QCP::phCacheLabels);
    plotLayout()->clear();
    plotLayout()->setRowSpacing(0);
    applyTheme();
    connect(&theme, &Theme::changed, this, &SignalPlot::applyTheme);
}

SignalPlot::~SignalPlot() = default;

void SignalPlot::setSignals(const SignalSet& set)
{
    const AxisRanges before = axisRanges();
    clearGraphs();
    m_lines.clear();
    m_panes.clear();
    plotLayout()->clear();
    m_axes = set.axes();
    for (std::size_t i = 0; i < m_axes.size(); ++i) {
        int decimals = 0;
        for (const SignalSet::Entry& entry : set.entries()) {
            if (entry.isKnown && entry.axis() == m_axes[i]) {
                decimals = std::max(decimals, entry.decimals);
            }
        }
        auto* area = new QCPAxisRect(this);
        plotLayout()->addElement(static_cast<int>(i), 0, area);
        const TrendPane::Look look{leastSteps * std::pow(10.0, -decimals), false, i + 1 == m_axes.size()};
        m_panes.push_back(std::make_unique<TrendPane>(*this, *area, look, m_timeTicker));
    }
    for (std::size_t i = 0; i < set.entries().size(); ++i) {
        const SignalSet::Entry& entry = set.entries()[i];
        if (entry.isKnown) {
            const auto pane = std::find(m_axes.begin(), m_axes.end(), entry.axis()) - m_axes.begin();
            QCPGraph& graph = m_panes[static_cast<std::size_t>(pane)]->addLine();
            graph.setLineStyle(entry.isDiscrete ? QCPGraph::lsStepLeft : QCPGraph::lsLine);
            m_lines.push_back({i, static_cast<std::size_t>(pane), &graph});
        }
    }
    holdAxes(before);
    applyTheme();
}

AxisRanges SignalPlot::axisRanges() const
{
    AxisRanges ranges;
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        ranges.take(m_axes[i].name(), m_panes[i]->range());
    }
    return ranges;
}

void SignalPlot::holdAxes(const AxisRanges& ranges)
{
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        if (const auto range = ranges.of(m_axes[i].name())) {
            m_panes[i]->holdRange(range->lower, range->upper);
        }
    }
}

void SignalPlot::applyTheme()
{
    setBackground(m_theme.colours().surface);
    for (const auto& pane : m_panes) {
        pane->applyTheme(m_theme);
    }
    for (const Line& line : m_lines) {
        const bool isSecondRound = line.entry >= m_theme.colours().series.size();
        line.graph->setPen(QPen(colour(line.entry), 1.0, isSecondRound ? Qt::DashLine : Qt::SolidLine));
    }
    replot(rpQueuedReplot);
}

QColor SignalPlot::colour(std::size_t entry) const
{
    return traceColour(m_theme.colours(), entry);
}

void SignalPlot::setWallOffset(units::WallTime wallAtZero)
{
    m_timeTicker->setWallOffset(wallAtZero);
}

int SignalPlot::bridge(units::Duration period, const Lattice& lattice)
{
    return static_cast<int>(period.count() * gapHalfPeriods / 2 / lattice.width.count());
}

void SignalPlot::showColumns(const TrendWindow::View& view, const ColumnCache& columns, const SignalSet& set)
{
    const double from = units::toSeconds(view.lattice.begin(view.columns.first));
    const double to = units::toSeconds(view.lattice.begin(view.columns.last));
    for (const auto& pane : m_panes) {
        pane->setTimeRange(from, to);
    }
    // By the width of the widget: panes that were just made are not laid out yet.
    m_timeTicker->setTickCount(WallClockTicker::countFor(width() - TrendPane::sideMargins));
    constexpr double infinity = std::numeric_limits<double>::infinity();
    std::vector<std::pair<double, double>> extents(m_panes.size(), {infinity, -infinity});
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const int bridged = bridge(set.entries()[line.entry].period, view.lattice);
        const auto points = tracePoints(view.lattice, view.columns, bridged, 1.0,
                                        [&columns, i](Lattice::Index k) { return columns.column(k)[i]; });
        auto& [low, high] = extents[line.pane];
        for (const QCPGraphData& point : points) {
            if (std::isfinite(point.value)) {
                low = std::min(low, point.value);
                high = std::max(high, point.value);
            }
        }
        line.graph->data()->set(points, true);
    }
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        m_panes[i]->follow(extents[i].first, extents[i].second, 0.0);
    }
    replot();
}

void SignalPlot::clear()
{
    for (const Line& line : m_lines) {
        line.graph->data()->clear();
    }
    replot();
}

QRect SignalPlot::paneArea(std::size_t pane) const
{
    return m_panes[pane]->area().rect();
}

QRect SignalPlot::area() const
{
    return m_panes.empty() ? QRect() : paneArea(0).united(paneArea(m_panes.size() - 1));
}

double SignalPlot::xOf(units::Timestamp at) const
{
    return m_panes.empty() ? 0.0 : m_panes.front()->timeAxis().coordToPixel(units::toSeconds(at));
}

} // namespace packdeck::ui
