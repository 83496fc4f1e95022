// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <qcustomplot.h>

#include "ui/plot/span_raster.h"
#include "ui/plot/wall_clock_ticker.h"
#include "ui/shell/theme.h"
#include "ui/shell/view_settings.h"
#include "ui/trends/axis_ranges.h"
#include "ui/trends/time_gestures.h"
#include "ui/trends/trend_model.h"
#include "ui/trends/trend_pane.h"
#include "ui/trends/waterfall_raster.h"

namespace packdeck::ui {

class EventTrack;
class RasterPlottable;
class RibbonPlottable;

/// The drawn part of the trends: ribbon, four linked panes, and in the first of them the envelope, all traces or the
/// waterfall. Draws what a TrendModel holds; the mouse asks for another window.
class TrendPlot : public QCustomPlot
{
    Q_OBJECT

public:
    enum class CellsView { Envelope, Traces, Waterfall };

    enum Pane : std::size_t { Cells, Spread, Current, Temperature, PaneCount };

    explicit TrendPlot(Theme& theme, QWidget* parent = nullptr);
    ~TrendPlot() override;

    void setCellsView(CellsView view);

    [[nodiscard]] CellsView cellsView() const { return m_cellsView; }

    /// Device pixels, so columns, across the panes.
    [[nodiscard]] int columnCount() const;

    void setWallOffset(units::WallTime wallAtZero);

    /// `track` outlives the plot.
    void setTrack(const EventTrack* track, binding::Dialect dialect);

    struct Extras
    {
        std::vector<units::CellIndex> selected; ///< drawn in colour, in this order
        std::optional<units::CellIndex> lowest; ///< the extreme cells of now
        std::optional<units::CellIndex> highest;
        Limits limits;
        std::optional<Limits> editedLimits;
        bool chargeIsNegative = true;

        bool operator==(const Extras&) const = default;
    };

    /// Draws the model. `fresh`: what came anew since the last call.
    void showModel(const TrendModel& model, const ColumnCache::Fresh& fresh, const Extras& extras);

    /// Shows nothing: no session, or another one.
    void clear();

    /// How many columns of the picture of all traces (or waterfall) the last showModel() had to draw.
    [[nodiscard]] Lattice::Index rasterisedColumns() const { return m_rasterised; }

    [[nodiscard]] QRect paneArea(Pane pane) const;
    [[nodiscard]] QRect ribbonArea() const;

    [[nodiscard]] const TrendPane& pane(Pane which) const { return *m_panes[which]; }

    /// Of the value axes, by the pane: to stand again where the same picture is opened.
    [[nodiscard]] AxisRanges axisRanges() const;
    void holdAxes(const AxisRanges& ranges);

    [[nodiscard]] const TimeGestures& gestures() const { return *m_gestures; }

    [[nodiscard]] double xOf(units::Timestamp at) const;

    /// Of one selected or extreme trace, as drawn over the envelope.
    [[nodiscard]] QColor traceColour(std::size_t selectedIndex) const;

signals:
    void resized();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void applyTheme();
    void arrange();
    template <typename Value, typename Limit>
    void showLimits(TrendPane& pane, const Extras& extras,
                    const std::vector<std::pair<Value Limits::*, QString>>& named, const Limit& limit) const;
    void showCells(const TrendModel& model, const ColumnCache::Fresh& fresh, const Extras& extras);
    void showEnvelope(const TrendModel& model);
    void showRaster(const TrendModel& model, const ColumnCache::Fresh& fresh, const Extras& extras);
    void showTraces(const TrendModel& model, const Extras& extras);
    void showSpread(const TrendModel& model);
    void showCurrent(const TrendModel& model, const Extras& extras);
    void showTemperature(const TrendModel& model, const Extras& extras);

    Theme& m_theme;
    CellsView m_cellsView = CellsView::Envelope;
    QSharedPointer<WallClockTicker> m_timeTicker;
    QCPAxisRect* m_ribbonArea = nullptr;
    RibbonPlottable* m_ribbon = nullptr;
    std::array<std::unique_ptr<TrendPane>, PaneCount> m_panes;
    RasterPlottable* m_raster = nullptr;
    std::unique_ptr<SpanRaster> m_spanRaster;
    std::unique_ptr<WaterfallRaster> m_waterfall;
    RowScale m_rasterScale;
    Lattice::Index m_rasterised = 0;
    TrendPane::Band m_cellBand{};
    TrendPane::Band m_currentBand{};
    TrendPane::Band m_temperatureBand{};
    QCPGraph *m_cellLow = nullptr, *m_cellMedian = nullptr, *m_cellHigh = nullptr;
    QCPGraph *m_lowestCell = nullptr, *m_highestCell = nullptr;
    QCPGraph* m_spread = nullptr;
    QCPGraph *m_current = nullptr, *m_dischargeLimit = nullptr, *m_chargeLimit = nullptr;
    QCPGraph *m_temperatureLow = nullptr, *m_temperatureMedian = nullptr, *m_temperatureHigh = nullptr;
    std::vector<QCPGraph*> m_selected;
    TimeGestures* m_gestures;
};

} // namespace packdeck::ui
