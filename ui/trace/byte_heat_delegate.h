// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/shell/theme.h"

namespace packdeck::ui {

/// Paints the bytes of an ID's last frame: a wash and a line below each say how often it changes. Never: neither;
/// seldom: cool and short; with every frame: warm and as long as the byte. Figures keep the ink of text on all of them.
class ByteHeatDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ByteHeatDelegate(Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The wash of a byte that changes in this share of the frames, 0 ... 1.
    [[nodiscard]] static QColor wash(const Palette& colours, double share);

    static constexpr int byteWidth = 23;

private:
    Theme& m_theme;
};

} // namespace packdeck::ui
