// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace/signal_tree.h"

#include <QDrag>
#include <QMimeData>
#include <QPainter>

namespace packdeck::ui {

namespace {

// The label hangs beside the pointer, not under it.
constexpr QPoint besidePointer{-12, -8};

QPixmap labelPicture(const QString& label, const Theme& theme, qreal pixelRatio)
{
    const QFont& font = theme.font(TextRole::Strong);
    const QFontMetrics metrics(font);
    const QSize size(metrics.horizontalAdvance(label) + 2 * Theme::gap, metrics.height() + 2 * Theme::unit);
    QPixmap picture(size * pixelRatio);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(theme.colours().surface);
    QPainter painter(&picture);
    painter.setPen(theme.colours().accent);
    painter.drawRect(QRect(QPoint(), size).adjusted(0, 0, -1, -1));
    painter.setFont(font);
    painter.setPen(theme.colours().text);
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, label);
    return picture;
}

} // namespace

SignalTree::SignalTree(Theme& theme, QWidget* parent)
    : QTreeView(parent)
    , m_theme(theme)
{
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
}

QString SignalTree::labelOf(const SignalChoices& choices)
{
    if (choices.empty()) {
        return {};
    }
    const auto further = static_cast<int>(choices.size()) - 1;
    const QString& first = choices.front().field;
    return further == 0 ? first : tr("%1 and %n more", nullptr, further).arg(first);
}

void SignalTree::startDrag(Qt::DropActions actions)
{
    QMimeData* const chosen = model()->mimeData(selectedIndexes());
    if (chosen == nullptr) {
        return; // nothing of what is chosen has signals
    }
    auto* drag = new QDrag(this);
    drag->setMimeData(chosen);
    drag->setPixmap(labelPicture(labelOf(choicesFrom(*chosen)), m_theme, devicePixelRatioF()));
    drag->setHotSpot(besidePointer);
    drag->exec(actions, Qt::CopyAction);
}

} // namespace packdeck::ui
