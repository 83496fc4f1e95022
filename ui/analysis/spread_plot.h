// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <qcustomplot.h>

#include "analysis/report.h"
#include "ui/shell/theme.h"
#include "ui/shell/view_settings.h"

namespace packdeck::ui {

class WallClockTicker;

/// The spread of the cells over time, with rest, discharging and charging told apart. A click chooses an instant; with
/// the focus, Left and Right go from column to column, Enter chooses.
class SpreadPlot : public QCustomPlot
{
    Q_OBJECT

public:
    explicit SpreadPlot(Theme& theme, QWidget* parent = nullptr);

    void setPoints(std::vector<analysis::SpreadPoint> points, const telemetry::TimeSpan& span, units::Duration width,
                   units::WallTime wallAtZero);

    void setSettings(const ViewSettings& settings) { m_settings = settings; }

    /// Where the one cursor of the window stands.
    void setCursor(units::Timestamp at);

    /// The column that is read: under the mouse or chosen by keys.
    [[nodiscard]] std::optional<std::size_t> marked() const { return m_marked; }

    /// "14:03:11 · 36.3 mV · N02·C06 lowest, N10·C02 highest · at rest".
    [[nodiscard]] QString textOf(const analysis::SpreadPoint& point) const;

signals:
    void instantChosen(packdeck::units::Timestamp at);
    void read(const QString& text); ///< of the marked column; empty: none

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void applyTheme();
    void mark(std::optional<std::size_t> point);
    void choose(std::optional<std::size_t> point);
    [[nodiscard]] std::optional<std::size_t> pointAt(QPoint position) const;

    Theme& m_theme;
    ViewSettings m_settings;
    std::vector<analysis::SpreadPoint> m_points;
    units::WallTime m_wallAtZero{};
    QSharedPointer<WallClockTicker> m_ticker;
    std::array<QCPGraph*, 4> m_graphs{}; ///< rest, discharge, charge, all others
    QCPItemStraightLine* m_markLine;
    QCPItemStraightLine* m_cursorLine;
    std::optional<std::size_t> m_marked;
};

} // namespace packdeck::ui
