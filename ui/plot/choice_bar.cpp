// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/choice_bar.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include "ui/shell/drawing.h"

namespace packdeck::ui {

namespace {

constexpr int barHeight = 26;
constexpr int sidePadding = 9;

} // namespace

ChoiceBar::ChoiceBar(Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChoiceBar::setChoices(std::vector<Choice> choices, int current)
{
    m_choices = std::move(choices);
    m_widths.clear();
    const QFontMetrics metrics(m_theme.font(TextRole::Body));
    for (const Choice& choice : m_choices) {
        m_widths.push_back(metrics.horizontalAdvance(choice.text) + 2 * sidePadding);
    }
    setCurrent(current);
    updateGeometry();
}

void ChoiceBar::setCurrent(int index)
{
    m_current = index;
    const bool hasCurrent = index >= 0 && index < count();
    setAccessibleDescription(hasCurrent ? m_choices[static_cast<std::size_t>(index)].text : QString());
    update();
}

void ChoiceBar::choose(int index)
{
    if (index >= 0 && index < count() && index != m_current) {
        setCurrent(index);
        emit chosen(index);
    }
}

QSize ChoiceBar::sizeHint() const
{
    int width = 0;
    for (const int w : m_widths) {
        width += w;
    }
    return {width, barHeight};
}

QRect ChoiceBar::segment(int index) const
{
    int left = 0;
    for (int i = 0; i < index; ++i) {
        left += m_widths[static_cast<std::size_t>(i)];
    }
    return {left, (height() - barHeight) / 2, m_widths[static_cast<std::size_t>(index)], barHeight};
}

int ChoiceBar::at(QPoint point) const
{
    for (int i = 0; i < count(); ++i) {
        if (segment(i).contains(point)) {
            return i;
        }
    }
    return -1;
}

void ChoiceBar::paintEvent(QPaintEvent* /*event*/)
{
    if (m_choices.empty()) {
        return;
    }
    const Palette& colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outer = QRectF(segment(0)).united(segment(count() - 1)).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(outer, Theme::radius, Theme::radius);
    painter.fillPath(shape, colours.raised);
    painter.save();
    painter.setClipPath(shape);
    for (int i = 0; i < count(); ++i) {
        const QRect area = segment(i);
        if (i == m_current) {
            painter.fillRect(area, colours.accentSoft);
            painter.fillRect(QRect(area.left(), area.bottom() - 1, area.width(), 2), colours.accent);
        } else if (i == m_hovered) {
            painter.fillRect(area, colours.line);
        }
    }
    painter.restore();
    painter.setPen(QPen(colours.lineStrong, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    for (int i = 0; i < count(); ++i) {
        const QRect area = segment(i);
        if (i > 0) {
            painter.fillRect(QRect(area.left(), area.top() + 1, 1, area.height() - 2), colours.line);
        }
        painter.setFont(m_theme.font(i == m_current ? TextRole::Strong : TextRole::Body));
        painter.setPen(colours.text);
        painter.drawText(area, Qt::AlignCenter, m_choices[static_cast<std::size_t>(i)].text);
    }
    if (hasFocus() && m_current >= 0) {
        paintFocus(painter, segment(m_current), colours);
    }
}

void ChoiceBar::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        choose(at(event->pos()));
    }
}

void ChoiceBar::mouseMoveEvent(QMouseEvent* event)
{
    const int hovered = at(event->pos());
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
}

void ChoiceBar::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

void ChoiceBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left) {
        choose(m_current - 1);
    } else if (event->key() == Qt::Key_Right) {
        choose(m_current + 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool ChoiceBar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = at(help->pos());
        if (index >= 0) {
            QToolTip::showText(help->globalPos(), m_choices[static_cast<std::size_t>(index)].toolTip, this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace packdeck::ui
