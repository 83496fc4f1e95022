// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/history_panel.h"

#include "control/status.h"
#include "telemetry/pack_snapshot.h"
#include "ui/shell/drawing.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

constexpr std::size_t mostLines = 100;
constexpr int lineHeight = 18;
constexpr int timeWidth = 62;

} // namespace

HistoryPanel::HistoryPanel(Theme& theme, QWidget* parent)
    : Panel(theme, tr("What happened"), parent)
{
}

void HistoryPanel::clear()
{
    m_lines.clear();
    m_mode.clear();
    m_state.reset();
    m_endingAt = {};
    m_openingAskedAt = {};
    update();
}

QStringList HistoryPanel::lines() const
{
    QStringList lines;
    for (const Line& line : m_lines) {
        lines << line.time + QLatin1String("  ") + line.text;
    }
    return lines;
}

void HistoryPanel::add(const Moment& moment, units::Timestamp at, const QString& text)
{
    m_lines.push_front({wallTime(moment, at), text});
    if (m_lines.size() > mostLines) {
        m_lines.pop_back();
    }
    update();
}

void HistoryPanel::refresh(const Moment& moment)
{
    if (moment.snapshot && moment.snapshot->state.isFresh() && moment.snapshot->state.value != m_state) {
        m_state = moment.snapshot->state.value;
        add(moment, moment.snapshot->stateSince, tr("state %1").arg(QString::fromUtf8(d1000::name(*m_state).data())));
    }
    if (moment.control == nullptr) {
        return;
    }
    const control::Status& status = *moment.control;
    if (!status.lastEnding.empty() && status.lastEndingAt != m_endingAt) {
        m_endingAt = status.lastEndingAt;
        add(moment, m_endingAt, text(status.lastEnding));
    }
    if (status.lastOpening && status.lastOpening->asked != m_openingAskedAt) {
        m_openingAskedAt = status.lastOpening->asked;
        add(moment, m_openingAskedAt, text(status.lastOpening->text));
    }
    if (const QString mode = text(status.words); mode != m_mode) {
        m_mode = mode;
        add(moment, moment.now, mode);
    }
}

void HistoryPanel::paintEvent(QPaintEvent* event)
{
    Panel::paintEvent(event);
    const Palette& c = theme().colours();
    QPainter p(this);
    p.setFont(theme().font(TextRole::Caption));
    const QFontMetrics metrics(p.font());
    QRect line(content().left(), content().top(), content().width(), lineHeight);
    for (const Line& entry : m_lines) {
        if (line.bottom() > content().bottom()) {
            break;
        }
        p.setPen(c.textMuted);
        p.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, entry.time);
        p.setPen(c.text);
        p.drawText(line.adjusted(timeWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                   metrics.elidedText(entry.text, Qt::ElideRight, line.width() - timeWidth));
        line.translate(0, lineHeight);
    }
}

} // namespace packdeck::ui
