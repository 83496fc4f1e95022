// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/wall_clock_ticker.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QDateTime>

namespace packdeck::ui {

namespace {

constexpr double minute = 60.0;
constexpr double hour = 3600.0;
constexpr double day = 86400.0;
constexpr std::array steps{0.1,      0.2,      0.5,      1.0,        2.0,         5.0,         10.0,        15.0,
                           30.0,     minute,   120.0,    5 * minute, 10 * minute, 15 * minute, 30 * minute, hour,
                           2 * hour, 3 * hour, 6 * hour, 12 * hour,  day,         2 * day,     7 * day};

} // namespace

void WallClockTicker::setWallOffset(units::WallTime wallAtZero)
{
    m_wallOffset_s = std::chrono::duration<double>(wallAtZero.time_since_epoch()).count();
    m_localOffset_s = QDateTime::fromMSecsSinceEpoch(std::llround(m_wallOffset_s * 1e3)).offsetFromUtc();
}

int WallClockTicker::countFor(int pixels)
{
    constexpr int pixelsPerLabel = 110;
    constexpr int leastLabels = 3;
    return std::max(leastLabels, pixels / pixelsPerLabel);
}

double WallClockTicker::stepFor(double span_s, int labels)
{
    for (const double step : steps) {
        if (span_s / step <= labels) {
            return step;
        }
    }
    return steps.back();
}

double WallClockTicker::getTickStep(const QCPRange& range)
{
    m_step = stepFor(range.size(), tickCount());
    return m_step;
}

int WallClockTicker::getSubTickCount(double /*tickStep*/)
{
    return 0;
}

QVector<double> WallClockTicker::createTickVector(double tickStep, const QCPRange& range)
{
    const double offset = m_wallOffset_s + m_localOffset_s;
    // The rest of a large epoch within a step first: sums of epoch seconds and tenths would round.
    const double phase = std::fmod(offset, tickStep);
    QVector<double> ticks;
    for (double n = std::ceil((range.lower + phase) / tickStep); n * tickStep - phase <= range.upper; n += 1.0) {
        ticks.append(n * tickStep - phase);
    }
    return ticks;
}

QDateTime WallClockTicker::wallTimeOf(double key) const
{
    return QDateTime::fromMSecsSinceEpoch(std::llround((m_wallOffset_s + key) * 1e3));
}

QString WallClockTicker::getTickLabel(double tick, const QLocale& /*locale*/, QChar /*formatChar*/, int /*precision*/)
{
    const QDateTime time = wallTimeOf(tick);
    if (m_step < 1.0) {
        return time.toString(QStringLiteral("HH:mm:ss.z")).left(10);
    }
    if (m_step >= day || (m_step >= hour && time.time().hour() == 0)) {
        return time.toString(QStringLiteral("yyyy-MM-dd"));
    }
    return time.toString(m_step >= minute ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

} // namespace packdeck::ui
