// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <qcustomplot.h>

#include "ui/plot/wall_clock_ticker.h"
#include "ui/shell/theme.h"
#include "ui/trends/axis_ranges.h"
#include "ui/trends/column_cache.h"
#include "ui/trends/signal_set.h"
#include "ui/trends/time_gestures.h"
#include "ui/trends/trend_pane.h"
#include "ui/trends/trend_window.h"

namespace packdeck::ui {

/// Lines of any signals below the trends of the pack: a pane and an axis a unit, over the same time.
class SignalPlot : public QCustomPlot
{
    Q_OBJECT

public:
    explicit SignalPlot(Theme& theme, QWidget* parent = nullptr);
    ~SignalPlot() override;

    /// One pane an axis, one line a known signal. An axis that stays keeps its range.
    void setSignals(const SignalSet& set);

    /// Of the value axes, by their names: to stand again where the same picture is opened.
    [[nodiscard]] AxisRanges axisRanges() const;
    void holdAxes(const AxisRanges& ranges);

    void setWallOffset(units::WallTime wallAtZero);

    /// `columns` are those of set.refs().
    void showColumns(const TrendWindow::View& view, const ColumnCache& columns, const SignalSet& set);
    void clear();

    [[nodiscard]] QColor colour(std::size_t entry) const;

    [[nodiscard]] std::size_t paneCount() const { return m_panes.size(); }

    [[nodiscard]] QRect paneArea(std::size_t pane) const;
    [[nodiscard]] QRect area() const; ///< of all panes
    [[nodiscard]] double xOf(units::Timestamp at) const;

    [[nodiscard]] const TimeGestures& gestures() const { return *m_gestures; }

    /// How many empty columns are no gap for a signal that comes that seldom.
    [[nodiscard]] static int bridge(units::Duration period, const Lattice& lattice);

private:
    void applyTheme();

    struct Line
    {
        std::size_t entry = 0;
        std::size_t pane = 0;
        QCPGraph* graph = nullptr;
    };

    Theme& m_theme;
    QSharedPointer<WallClockTicker> m_timeTicker;
    std::vector<std::unique_ptr<TrendPane>> m_panes;
    std::vector<SignalSet::Axis> m_axes; ///< of the panes
    std::vector<Line> m_lines;           ///< by place in ColumnCache::signalRefs()
    TimeGestures* m_gestures;
};

} // namespace packdeck::ui
