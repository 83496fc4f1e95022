// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "ui/cells/grid_geometry.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// Short ranked lists of cells and sensors side by side; a click on a row asks for its place.
class PlaceList : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        GridPlace place;
        QString name;
        QString figure;
        QString detail; ///< muted, only where the column is wide enough

        bool operator==(const Row&) const = default;
    };

    struct Column
    {
        QString title;
        std::vector<Row> rows;

        bool operator==(const Column&) const = default;
    };

    explicit PlaceList(Theme& theme, QWidget* parent = nullptr);

    /// How many rows stand under each title, filled or not: the page below does not jump.
    void setRowCount(int rows);
    void setColumns(const std::vector<Column>& columns);

    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void picked(const GridPlace& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRect rowArea(std::size_t column, int row) const;

    Theme& m_theme;
    std::vector<Column> m_columns;
    int m_rowCount = 5;
};

} // namespace packdeck::ui
