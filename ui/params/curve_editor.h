// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QChart>
#include <QChartView>
#include <QLabel>
#include <QLineSeries>
#include <QPushButton>
#include <QScatterSeries>
#include <QValueAxis>

#include "params/parameter.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// The points of a table over state of charge as a curve: a point is dragged up and down, or moved with the arrow
/// keys; a column of numbers is pasted from a spreadsheet. The unit's own curve stands behind it.
class CurveEditor : public Panel
{
    Q_OBJECT

public:
    CurveEditor(Theme& theme, const params::Parameter& parameter, QWidget* parent = nullptr);

    /// `device` may be null. `used` points count.
    void setValue(const params::RawValue& value, const params::RawValue* device, std::size_t used);

    /// Reads `text` as a column of voltages (V or mV); nothing when it is none. The points are spread evenly over the
    /// used ones by straight lines where their number differs.
    [[nodiscard]] std::optional<params::RawValue> fromText(const QString& text) const;

signals:
    void edited(const packdeck::params::RawValue& value);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paste();
    void draw();
    void restyle();
    void say(const QString& text);
    void take(int point, double volts);
    [[nodiscard]] int nearest(QPointF chartPosition) const; ///< -1: none close enough
    [[nodiscard]] double percentOf(std::size_t point) const;

    const params::Parameter& m_parameter;
    params::RawValue m_value;
    params::RawValue m_device;
    std::size_t m_used = 0;
    int m_point = -1; ///< chosen
    bool m_dragging = false;
    QChart* m_chart;
    QChartView* m_view;
    QLineSeries* m_line;
    QLineSeries* m_deviceLine;
    QScatterSeries* m_points;
    QScatterSeries* m_chosen;
    QValueAxis* m_percent;
    QValueAxis* m_volts;
    QLabel* m_words;
};

} // namespace packdeck::ui
