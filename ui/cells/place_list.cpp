// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cells/place_list.h"

#include <QMouseEvent>
#include <QPainter>

namespace packdeck::ui {

namespace {

constexpr int titleHeight = 20;
constexpr int rowHeight = 18;
constexpr int columnGap = 16;
constexpr int detailFromWidth = 200;
constexpr int detailWidth = 56;

} // namespace

PlaceList::PlaceList(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PlaceList::setRowCount(int rows)
{
    m_rowCount = rows;
    updateGeometry();
    update();
}

void PlaceList::setColumns(const std::vector<Column>& columns)
{
    if (columns != m_columns) {
        m_columns = columns;
        update();
    }
}

QSize PlaceList::sizeHint() const
{
    return {220, titleHeight + m_rowCount * rowHeight};
}

QRect PlaceList::rowArea(std::size_t column, int row) const
{
    const int count = static_cast<int>(std::max<std::size_t>(1, m_columns.size()));
    const int columnWidth = (width() - (count - 1) * columnGap) / count;
    return {static_cast<int>(column) * (columnWidth + columnGap), titleHeight + row * rowHeight, columnWidth,
            rowHeight};
}

void PlaceList::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& colours = m_theme.colours();
    QPainter painter(this);
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        const Column& column = m_columns[c];
        const QRect head = rowArea(c, -1);
        painter.setFont(m_theme.font(TextRole::Caption));
        painter.setPen(colours.textMuted);
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, column.title);
        painter.fillRect(head.left(), head.bottom(), head.width(), 1, colours.line);
        const int rows = std::min(m_rowCount, static_cast<int>(column.rows.size()));
        for (int r = 0; r < rows; ++r) {
            const Row& row = column.rows[static_cast<std::size_t>(r)];
            QRect area = rowArea(c, r);
            painter.setFont(m_theme.font(TextRole::Caption));
            if (area.width() >= detailFromWidth) {
                painter.setPen(colours.textMuted);
                painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, row.detail);
                area.setRight(area.right() - detailWidth);
            }
            painter.setPen(colours.text);
            painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, row.name);
            painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, row.figure);
        }
    }
}

void PlaceList::mousePressEvent(QMouseEvent* event)
{
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        for (std::size_t r = 0; r < m_columns[c].rows.size(); ++r) {
            if (rowArea(c, static_cast<int>(r)).contains(event->pos())) {
                emit picked(m_columns[c].rows[r].place);
                return;
            }
        }
    }
}

} // namespace packdeck::ui
