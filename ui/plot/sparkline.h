// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "telemetry/signal_ref.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// A small trend of one signal: its extremes a column, lowest and highest in figures, nothing else.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(Theme& theme, QWidget* parent = nullptr);

    /// `scale` turns the columns' unit into the one shown (1000: volts to mV); the axis spans at least `leastSpan` of
    /// the shown unit, so that noise does not look like news.
    struct Unit
    {
        QString symbol;
        double scale = 1.0;
        int decimals = 0;
        double leastSpan = 1.0;
    };

    void setColumns(const QString& title, std::vector<telemetry::Column> columns, const Unit& unit);

    /// How many columns are worth asking for.
    [[nodiscard]] int columnCount() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect plotArea() const;

    Theme& m_theme;
    QString m_title;
    std::vector<telemetry::Column> m_columns;
    Unit m_unit;
};

} // namespace packdeck::ui
