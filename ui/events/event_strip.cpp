// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_strip.h"

#include <algorithm>
#include <cmath>

#include <QMouseEvent>
#include <QPainter>

#include "ui/shell/format.h"

namespace packdeck::ui {

namespace {

constexpr int columnWidth = 4;
constexpr int stripHeight = 44;
constexpr int captionHeight = 14;

} // namespace

EventStrip::EventStrip(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(stripHeight);
    setAccessibleName(tr("Events over time"));
    setToolTip(tr("Events over the whole time. A click goes to that instant."));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize EventStrip::sizeHint() const
{
    return {400, stripHeight};
}

int EventStrip::columnCount() const
{
    return std::max(1, width() / columnWidth);
}

std::vector<EventStrip::Density> EventStrip::densities(const std::vector<Mark>& marks, const telemetry::TimeSpan& span,
                                                       int columns)
{
    std::vector<Density> all(static_cast<std::size_t>(std::max(columns, 1)));
    const double length = std::max(1e-6, units::toSeconds(span.to - span.from));
    for (const Mark& mark : marks) {
        if (mark.at < span.from || mark.at > span.to) {
            continue;
        }
        const double share = units::toSeconds(mark.at - span.from) / length;
        const auto column = std::min(all.size() - 1, static_cast<std::size_t>(share * static_cast<double>(all.size())));
        Density& density = all[column];
        ++(mark.severity == telemetry::Severity::Alarm     ? density.alarms
           : mark.severity == telemetry::Severity::Warning ? density.warnings
                                                           : density.information);
    }
    return all;
}

void EventStrip::setEvents(const std::vector<telemetry::Event>& events, const telemetry::TimeSpan& span)
{
    m_marks.clear();
    m_marks.reserve(events.size());
    for (const telemetry::Event& event : events) {
        m_marks.push_back({event.at, event.severity});
    }
    m_span = span;
    count();
}

void EventStrip::setEnds(const QString& begin, const QString& end)
{
    if (begin != m_begin || end != m_end) {
        m_begin = begin;
        m_end = end;
        update();
    }
}

void EventStrip::setCursor(std::optional<units::Timestamp> cursor)
{
    if (cursor != m_cursor) {
        m_cursor = cursor;
        update();
    }
}

void EventStrip::count()
{
    m_densities = densities(m_marks, m_span, columnCount());
    update();
}

void EventStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    count();
}

void EventStrip::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& c = m_theme.colours();
    QPainter painter(this);
    const QRect area = rect().adjusted(0, 0, 0, -captionHeight);
    painter.fillRect(area, c.raised);
    int most = 1;
    for (const Density& density : m_densities) {
        most = std::max(most, density.all());
    }
    // By the logarithm: a start with thirty events must not make a single alarm invisible.
    const double full = std::log1p(most);
    for (std::size_t i = 0; i < m_densities.size(); ++i) {
        const Density& density = m_densities[i];
        if (density.all() == 0) {
            continue;
        }
        const int x = area.left() + static_cast<int>(i) * columnWidth;
        int bottom = area.bottom() + 1;
        const int height = std::max(6, static_cast<int>(std::lround(std::log1p(density.all()) / full * area.height())));
        const auto bar = [&](int number, const QColor& colour) {
            if (number == 0) {
                return;
            }
            const int part = std::max(3, height * number / density.all());
            painter.fillRect(x, bottom - part, columnWidth - 1, part, colour);
            bottom -= part;
        };
        bar(density.alarms, c.criticalFill);
        bar(density.warnings, c.warningFill);
        bar(density.information, c.lineStrong);
    }
    const double length = std::max(1e-6, units::toSeconds(m_span.to - m_span.from));
    if (m_cursor && *m_cursor >= m_span.from && *m_cursor <= m_span.to) {
        const int x = static_cast<int>(units::toSeconds(*m_cursor - m_span.from) / length * (width() - 1));
        painter.fillRect(x, 0, 2, area.height(), c.accent);
    }
    painter.setPen(c.textMuted);
    painter.setFont(m_theme.font(TextRole::Caption));
    const QRect caption(0, height() - captionHeight, width(), captionHeight);
    painter.drawText(caption, Qt::AlignLeft | Qt::AlignVCenter, m_begin);
    painter.drawText(caption, Qt::AlignHCenter | Qt::AlignVCenter, tr("events over time"));
    painter.drawText(caption, Qt::AlignRight | Qt::AlignVCenter, m_end);
}

void EventStrip::mousePressEvent(QMouseEvent* event)
{
    const double share = std::clamp(event->position().x() / std::max(1, width() - 1), 0.0, 1.0);
    const auto offset = units::Duration(std::llround(share * static_cast<double>((m_span.to - m_span.from).count())));
    emit instantChosen(m_span.from + offset);
}

} // namespace packdeck::ui
