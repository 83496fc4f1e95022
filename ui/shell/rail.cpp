// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include <QDragEnterEvent>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace packdeck::ui {

namespace {

class RailButton : public QAbstractButton
{
public:
    RailButton(Theme& theme, Icon icon, QWidget* parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_icon(icon)
    {
        setFixedSize(Rail::width, Rail::width);
        setFocusPolicy(Qt::TabFocus);
        setAcceptDrops(true);
    }

protected:
    // What is dragged over a page's icon goes on to that page.
    void dragEnterEvent(QDragEnterEvent* event) override
    {
        if (isCheckable()) {
            click();
        }
        m_isHovered = false; // what is dragged takes the pointer along: no leaving is told
        event->ignore();
    }

    void enterEvent(QEnterEvent* /*event*/) override
    {
        m_isHovered = true;
        update();
    }

    void leaveEvent(QEvent* /*event*/) override
    {
        m_isHovered = false;
        update();
    }

    void paintEvent(QPaintEvent*) override
    {
        const Palette& c = m_theme.colours();
        QPainter painter(this);
        if (isChecked()) {
            painter.fillRect(rect(), c.accentSoft);
            painter.fillRect(QRect(0, 0, 3, height()), c.accent);
        } else if (m_isHovered) {
            painter.fillRect(rect(), c.raised);
        }
        if (hasFocus()) {
            painter.setPen(QPen(c.accent, 2));
            painter.drawRect(rect().adjusted(2, 2, -2, -2));
        }
        const QColor colour = isChecked() ? c.accent : c.textMuted;
        paintIcon(painter, m_icon, QRectF((width() - 24) / 2.0, (height() - 24) / 2.0, 24, 24), colour);
    }

private:
    Theme& m_theme;
    Icon m_icon;
    bool m_isHovered = false;
};

// Digits with Ctrl, further pages with Alt.
QKeySequence shortcutOf(int page)
{
    constexpr int digits = 10;
    const Qt::Modifier modifier = page < digits ? Qt::CTRL : Qt::ALT;
    const int digit = (page + 1) % digits;
    return {modifier | static_cast<Qt::Key>(Qt::Key_0 + digit)};
}

} // namespace

Rail::Rail(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedWidth(width);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addStretch();
    m_pages.setExclusive(true);
    connect(&m_pages, &QButtonGroup::idClicked, this, &Rail::pageChosen);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void Rail::addPage(Icon icon, const QString& title)
{
    const auto index = static_cast<int>(m_pages.buttons().size());
    auto* button = new RailButton(m_theme, icon, this);
    button->setCheckable(true);
    const QKeySequence shortcut = shortcutOf(index);
    button->setToolTip(QStringLiteral("%1  (%2)").arg(title, shortcut.toString(QKeySequence::NativeText)));
    button->setAccessibleName(title);
    m_pages.addButton(button, index);
    static_cast<QVBoxLayout*>(layout())->insertWidget(index, button);
    connect(new QShortcut(shortcut, window()), &QShortcut::activated, button, &QAbstractButton::click);
}

QAbstractButton* Rail::addTool(Icon icon, const QString& title, const QKeySequence& shortcut)
{
    auto* button = new RailButton(m_theme, icon, this);
    button->setToolTip(QStringLiteral("%1  (%2)").arg(title, shortcut.toString(QKeySequence::NativeText)));
    button->setAccessibleName(title);
    static_cast<QVBoxLayout*>(layout())->addWidget(button);
    connect(new QShortcut(shortcut, window()), &QShortcut::activated, button, &QAbstractButton::click);
    return button;
}

void Rail::setCurrent(int page)
{
    if (QAbstractButton* button = m_pages.button(page)) {
        button->setChecked(true);
    }
}

void Rail::paintEvent(QPaintEvent*)
{
    const Palette& c = m_theme.colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.surface);
    painter.fillRect(QRect(QWidget::width() - 1, 0, 1, height()), c.line);
}

} // namespace packdeck::ui
