// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trend_window.h"

#include <algorithm>
#include <cmath>

namespace packdeck::ui {

namespace {

using namespace std::chrono_literals;

units::Duration spanOf(TrendWindow::Preset preset)
{
    switch (preset) {
    case TrendWindow::Preset::TenSeconds:
        return 10s;
    case TrendWindow::Preset::OneMinute:
        return 1min;
    case TrendWindow::Preset::TenMinutes:
    case TrendWindow::Preset::All:
        return 10min;
    case TrendWindow::Preset::OneHour:
        return 1h;
    }
    return 10min;
}

// "All" grows all the time. Its columns widen in steps of a quarter, so that they are not made anew at every tick.
units::Duration steppedWidth(double width_us)
{
    constexpr double stepRatio = 1.25;
    const double steps = std::ceil(std::log(std::max(1.0, width_us)) / std::log(stepRatio));
    return units::Duration(std::llround(std::ceil(std::pow(stepRatio, steps))));
}

} // namespace

void TrendWindow::setPreset(Preset preset)
{
    const units::Timestamp middle = m_to - m_span / 2;
    m_preset = preset;
    if (preset == Preset::All) {
        follow();
        return;
    }
    m_span = spanOf(preset);
    m_to = m_following ? m_now : middle + m_span / 2;
    clampToTime();
}

void TrendWindow::setTime(const telemetry::TimeSpan& available, units::Timestamp now)
{
    m_available = available;
    m_now = now;
    if (m_following) {
        follow();
    }
}

void TrendWindow::follow()
{
    m_following = true;
    m_to = m_now;
    if (m_preset == Preset::All) {
        m_span = std::clamp<units::Duration>(m_now - m_available.from, spanOf(Preset::TenSeconds), longestSpan);
    }
}

void TrendWindow::pause()
{
    if (m_following) {
        m_following = false;
    } else {
        follow();
    }
}

void TrendWindow::pan(units::Duration by)
{
    m_following = false;
    if (m_preset == Preset::All) {
        m_preset.reset();
    }
    m_to += by;
    clampToTime();
    m_following = m_to >= m_now;
}

void TrendWindow::zoom(double factor, units::Timestamp around)
{
    const double share = std::clamp(units::toSeconds(m_to - around) / units::toSeconds(m_span), 0.0, 1.0);
    const auto wanted = units::Duration(std::llround(static_cast<double>(m_span.count()) / factor));
    const auto span = std::clamp<units::Duration>(wanted, shortestSpan, longestSpan);
    m_preset.reset();
    m_span = span;
    if (m_following) {
        m_to = m_now;
        return;
    }
    m_to = around + units::Duration(std::llround(share * static_cast<double>(span.count())));
    clampToTime();
}

void TrendWindow::show(const telemetry::TimeSpan& span)
{
    m_preset.reset();
    m_span = std::clamp<units::Duration>(span.to - span.from, shortestSpan, longestSpan);
    for (const Preset preset : {Preset::TenSeconds, Preset::OneMinute, Preset::TenMinutes, Preset::OneHour}) {
        m_preset = m_span == spanOf(preset) ? preset : m_preset;
    }
    m_to = span.to;
    clampToTime();
    m_following = m_to >= m_now;
}

void TrendWindow::reveal(units::Timestamp at)
{
    // Where the window cannot go on there is no margin: the end of a log is in sight when it is the window's end.
    const units::Duration margin = m_span / 20;
    const units::Timestamp first = from() <= m_available.from ? from() : from() + margin;
    const units::Timestamp last = m_to >= m_now ? m_to : m_to - margin;
    if (at >= first && at <= last) {
        return;
    }
    if (m_preset == Preset::All) {
        m_preset.reset();
    }
    m_following = false;
    m_to = at + m_span / 3;
    clampToTime();
}

void TrendWindow::clampToTime()
{
    // Not past now, and always with something in sight.
    const units::Timestamp earliest = std::min(m_available.from + m_span / 2, m_now);
    m_to = std::clamp(m_to, earliest, m_now);
}

TrendWindow::View TrendWindow::view(int pixels) const
{
    const double exact = static_cast<double>(m_span.count()) / std::max(1, pixels);
    View result;
    result.lattice.width = m_preset == Preset::All && m_grows
                               ? steppedWidth(exact)
                               : units::Duration(std::max<std::int64_t>(1, std::llround(exact)));
    result.columns.last = result.lattice.indexOf(m_to) + 1;
    result.columns.first = result.columns.last - std::max(1, pixels);
    return result;
}

} // namespace packdeck::ui
