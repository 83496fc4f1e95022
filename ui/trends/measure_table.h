// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QLabel>
#include <QTableWidget>
#include <QWidget>

#include "telemetry/measurement.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// What signals did between the two cursors: change, mean, extremes, integral.
class MeasureTable : public QWidget
{
    Q_OBJECT

public:
    explicit MeasureTable(Theme& theme, QWidget* parent = nullptr);

    struct Row
    {
        QString name;
        QString unit;
        int decimals = 0;
        double scale = 1.0; ///< from what was measured to what is shown
        telemetry::Measurement measured;
    };

    /// `span` is from the first cursor to the second.
    void setRows(units::Duration span, const std::vector<Row>& rows);

    /// Without both cursors: says how to set them.
    void clear();

    /// "12.345 Ah"; the mark for missing where nothing was measured.
    [[nodiscard]] static QString integralText(const Row& row);

private:
    QLabel* m_span;
    QTableWidget* m_table;
};

} // namespace packdeck::ui
