// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace packdeck::ui {

/// The heads of a table that sorts by them. The arrow stands in the first line, on the side that the text leaves free:
/// heads have two lines, and a style would put it between them and push the text away. It points down where the
/// greatest comes first.
class SortHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit SortHeader(QWidget* parent);

    /// Where the arrow of a section stands within its rectangle.
    [[nodiscard]] QRect arrowIn(const QRect& section, int logicalIndex) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
};

} // namespace packdeck::ui
