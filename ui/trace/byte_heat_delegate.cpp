// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace/byte_heat_delegate.h"

#include <QPainter>

#include "ui/trace/id_model.h"

namespace packdeck::ui {

namespace {

constexpr int lineHeight = 2;
constexpr int leftMargin = 8;

// Strong enough to be told apart, weak enough that text keeps its contrast.
constexpr double weakest = 0.14;
constexpr double strongest = 0.42;

QColor hue(const Palette& colours, double share)
{
    return mix(colours.divergingLow, colours.divergingHigh, share);
}

} // namespace

ByteHeatDelegate::ByteHeatDelegate(Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QColor ByteHeatDelegate::wash(const Palette& colours, double share)
{
    return share <= 0.0 ? colours.surface
                        : mix(colours.surface, hue(colours, share), weakest + (strongest - weakest) * share);
}

void ByteHeatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant value = index.data(IdModel::DigestRole);
    if (!value.canConvert<telemetry::IdDigest>()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const auto digest = value.value<telemetry::IdDigest>();
    const Palette& colours = m_theme.colours();
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    painter->save();
    painter->setClipRect(option.rect);
    if (isSelected) {
        painter->fillRect(option.rect, colours.accent);
    }
    painter->setFont(option.font);
    for (std::size_t i = 0; i < digest.last.length && i < digest.changes.size(); ++i) {
        const QRect byte(option.rect.left() + leftMargin + static_cast<int>(i) * byteWidth, option.rect.top() + 1,
                         byteWidth - 1, option.rect.height() - 2);
        const double share = digest.changes[i];
        if (share > 0.0) {
            if (!isSelected) {
                painter->fillRect(byte, wash(colours, share));
            }
            painter->fillRect(QRectF(byte.left(), byte.bottom() - lineHeight + 1, byte.width() * share, lineHeight),
                              isSelected ? colours.onAccent : hue(colours, share));
        }
        painter->setPen(isSelected ? colours.onAccent : colours.text);
        painter->drawText(byte, Qt::AlignCenter,
                          QStringLiteral("%1").arg(digest.last.data[i], 2, 16, QLatin1Char('0')).toUpper());
    }
    painter->restore();
}

} // namespace packdeck::ui
