// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sort_header.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPolygonF>

namespace packdeck::ui {

namespace {

constexpr QSize arrowSize(9, 5);
constexpr int arrowMargin = 6;

} // namespace

SortHeader::SortHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

void SortHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->sortIndicator = QStyleOptionHeader::None; // drawn here
}

QRect SortHeader::arrowIn(const QRect& section, int logicalIndex) const
{
    const auto text = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    const QVariant told = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole);
    const Qt::Alignment alignment = told.isValid() ? Qt::Alignment(told.toInt()) : defaultAlignment();
    const int lineHeight = QFontMetrics(font()).lineSpacing();
    const int lines = static_cast<int>(text.count(QLatin1Char('\n'))) + 1;
    const int middleOfFirst = section.center().y() - (lines - 1) * lineHeight / 2;
    const int left = alignment.testFlag(Qt::AlignRight) ? section.left() + arrowMargin
                                                        : section.right() - arrowMargin - arrowSize.width();
    return {QPoint(left, middleOfFirst - arrowSize.height() / 2), arrowSize};
}

void SortHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    if (!isSortIndicatorShown() || sortIndicatorSection() != logicalIndex) {
        return;
    }
    const QRectF arrow = arrowIn(rect, logicalIndex);
    const bool descends = sortIndicatorOrder() == Qt::DescendingOrder;
    const qreal base = descends ? arrow.top() : arrow.bottom();
    const qreal tip = descends ? arrow.bottom() : arrow.top();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette().buttonText());
    painter->drawPolygon(QPolygonF{{arrow.left(), base}, {arrow.right(), base}, {arrow.center().x(), tip}});
    painter->restore();
}

} // namespace packdeck::ui
