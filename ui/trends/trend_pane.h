// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <qcustomplot.h>

#include "ui/plot/steady_range.h"
#include "ui/shell/theme.h"
#include "ui/trends/trend_model.h"

namespace packdeck::ui {

/// One of the linked panes: its axes, an optional filled band, lines over it, and limit lines. The plot owns the
/// graphs; a pane says what they show.
class TrendPane
{
public:
    static constexpr int leftMargin = 56;
    static constexpr int rightMargin = 12;
    static constexpr int headHeight = 18; ///< above the area: its title and figures, never over a trace
    static constexpr int sideMargins = leftMargin + rightMargin;

    struct Look
    {
        double leastSpan; ///< the value axis never spans less, in shown units
        bool fromZero;    ///< the axis starts at zero
        bool showsTime;   ///< tick labels below
    };

    TrendPane(QCustomPlot& plot, QCPAxisRect& area, const Look& look, QSharedPointer<QCPAxisTicker> timeTicker);

    [[nodiscard]] QCPAxisRect& area() const { return m_area; }

    [[nodiscard]] QCPAxis& timeAxis() const { return *m_area.axis(QCPAxis::atBottom); }

    [[nodiscard]] QCPAxis& valueAxis() const { return *m_area.axis(QCPAxis::atLeft); }

    /// A line; the first one added is drawn first.
    QCPGraph& addLine(const QString& layer = {});

    /// Two invisible lines with a fill between.
    struct Band
    {
        QCPGraph* low;
        QCPGraph* high;
    };

    Band addBand();

    struct Limit
    {
        double value; ///< on the value axis
        QString words;
    };

    /// Dashed lines across the pane where `limits` are within or near what is shown, with their names.
    void setLimits(const std::vector<Limit>& limits, const QColor& colour);

    /// Limits as edited and not sent yet: dotted, with their names, and always in sight.
    void setEditedLimits(const std::vector<Limit>& limits, const QColor& colour);

    /// Fits the value axis to data within [low, high]. Limits nearer than `near` to the data are brought into sight.
    void follow(double low, double high, double near);
    void setFixedRange(double lower, double upper);

    void resetRange() { m_range.reset(); }

    /// What the value axis follows with; to be held again where the same picture is to stand.
    [[nodiscard]] const SteadyRange& range() const { return m_range; }

    void holdRange(double lower, double upper) { m_range.hold(lower, upper); }

    void setTimeRange(double from_s, double to_s);
    void applyTheme(const Theme& theme);

private:
    QCustomPlot& m_plot;
    QCPAxisRect& m_area;
    Look m_look;
    SteadyRange m_range;

    struct Line
    {
        QCPItemStraightLine* line; ///< the plot owns both
        QCPItemText* words;
    };

    /// As far as they are shown, and what is shown of them.
    struct Lines
    {
        std::vector<Line> items;
        std::vector<Limit> limits;
    };

    void showLines(Lines& lines, const std::vector<Limit>& limits, const QPen& pen, double wordsAt);
    Line addLimitLine();
    void fitTicks();
    void placeWords(const Lines& lines) const;

    Lines m_limits;
    Lines m_edited;
    QFont m_font;
    QColor m_surface;
};

} // namespace packdeck::ui
