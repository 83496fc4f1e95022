// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/value_ticker.h"

#include <cmath>

#include "ui/shell/format.h"

namespace packdeck::ui {

int ValueTicker::decimalsFor(double step)
{
    constexpr double rounding = 1e-6; // of a step: fractions of ten are no binary numbers
    double scaled = step;
    for (int decimals = 0; decimals < mostDecimals; ++decimals, scaled *= 10.0) {
        if (scaled >= 1.0 - rounding && std::abs(scaled - std::round(scaled)) < rounding * scaled) {
            return decimals;
        }
    }
    return mostDecimals;
}

double ValueTicker::getTickStep(const QCPRange& range)
{
    const double step = QCPAxisTicker::getTickStep(range);
    m_decimals = decimalsFor(step);
    return step;
}

QString ValueTicker::getTickLabel(double tick, const QLocale& /*locale*/, QChar /*formatChar*/, int /*precision*/)
{
    return number(tick, m_decimals);
}

} // namespace packdeck::ui
