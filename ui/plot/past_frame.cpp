// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/past_frame.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include "ui/shell/format.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

constexpr int frameWidth = 6;
constexpr int labelHeight = 22;
constexpr int labelRoom = 16; // the rest of it is in the margin that pages have

} // namespace

PastFrame::PastFrame(Theme& theme, QWidget* framed, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_framed(framed)
{
    setObjectName(QStringLiteral("pastFrame"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    framed->installEventFilter(this);
    hide();
}

void PastFrame::setMoment(const Moment& moment)
{
    const bool isLog = !moment.log.isEmpty();
    if (moment.live || (isLog && !moment.sessionLives)) {
        hide();
        m_framed->setContentsMargins({});
        return;
    }
    const QString instant = wallTime(moment, moment.cursor);
    const QString words =
        isLog ? tr("showing the log %1 at %2, Live: Home").arg(moment.log, instant)
              : tr("showing %1, %2 ago, Live: Home").arg(instant, clockTime(moment.now - moment.cursor));
    if (words != m_words) {
        m_words = words;
        setAccessibleName(words);
        update();
    }
    if (isHidden()) {
        place();
        raise();
        show();
        m_framed->setContentsMargins(0, labelRoom, 0, 0);
    }
}

void PastFrame::place()
{
    setGeometry(m_framed == parentWidget() ? m_framed->rect() : m_framed->geometry());
}

bool PastFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_framed && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

QRect PastFrame::label() const
{
    const int textWidth = QFontMetrics(m_theme.font(TextRole::Strong)).horizontalAdvance(m_words) + 2 * Theme::padding;
    return {(width() - textWidth) / 2, 0, textWidth, labelHeight};
}

void PastFrame::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& colours = m_theme.colours();
    QPainter painter(this);
    QPainterPath frame;
    frame.addRect(rect());
    frame.addRect(rect().adjusted(frameWidth, frameWidth, -frameWidth, -frameWidth));
    painter.save();
    painter.setClipPath(frame);
    painter.fillRect(rect(), colours.surface);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.accent, 5.0));
    constexpr int pitch = 14;
    for (int x = -height(); x < width(); x += pitch) {
        painter.drawLine(x, height(), x + height(), 0);
    }
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath tab;
    tab.addRoundedRect(QRectF(label()).adjusted(0, -Theme::radius, 0, 0), Theme::radius, Theme::radius);
    painter.fillPath(tab, colours.accent);
    painter.setPen(colours.onAccent);
    painter.setFont(m_theme.font(TextRole::Strong));
    painter.drawText(label(), Qt::AlignCenter, m_words);
}

} // namespace packdeck::ui
