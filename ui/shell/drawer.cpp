// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drawer.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include "ui/shell/scrolled.h"

namespace packdeck::ui {

Drawer::Drawer(Theme& theme, const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_content(content)
{
    setFixedWidth(width);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(title);
    auto* head = new QHBoxLayout;
    auto* label = new QLabel(title, this);
    label->setFont(theme.font(TextRole::Title));
    auto* closeButton = new QPushButton(tr("Close"), this);
    closeButton->setAutoDefault(false);
    head->addWidget(label, 1);
    head->addWidget(closeButton);
    auto* layout = new QVBoxLayout(this);
    head->setContentsMargins(0, 0, Theme::padding, 0);
    layout->setContentsMargins(2 * Theme::gap, 2 * Theme::gap, Theme::unit, 2 * Theme::gap); // room for a scroll bar
    layout->setSpacing(Theme::padding);
    layout->addLayout(head);
    layout->addWidget(scrolled(content, this), 1); // in a small window the settings are longer than the drawer
    hide();
    connect(closeButton, &QPushButton::clicked, this, &Drawer::close);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void Drawer::open()
{
    // A section that was added, or another language, may need more than the usual width.
    const QMargins margins = layout()->contentsMargins();
    const int frame = margins.left() + margins.right() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    setFixedWidth(std::max(width, m_content->minimumSizeHint().width() + frame));
    show();
    raise();
    m_content->setFocus(Qt::ShortcutFocusReason);
    emit opened();
}

void Drawer::close()
{
    hide();
}

void Drawer::paintEvent(QPaintEvent*)
{
    const Palette& c = m_theme.colours();
    QPainter p(this);
    p.fillRect(rect(), c.surface);
    p.fillRect(QRect(QWidget::width() - 1, 0, 1, height()), c.lineStrong);
}

void Drawer::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace packdeck::ui
