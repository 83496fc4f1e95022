// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/steady_range.h"

#include <algorithm>
#include <cmath>

namespace packdeck::ui {

namespace {

constexpr double margin = 0.08;  // of the data's span, at each side
constexpr double fairPart = 0.4; // below this the range is too wide for its data
constexpr double stepsPerSpan = 10.0;

// 1, 2 or 5 times a power of ten, not above `value`.
double roundStep(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    const double mantissa = value / power;
    return power * (mantissa >= 5.0 ? 5.0 : mantissa >= 2.0 ? 2.0 : 1.0);
}

} // namespace

SteadyRange::SteadyRange(double leastSpan)
    : m_leastSpan(leastSpan)
    , m_upper(leastSpan)
{
}

void SteadyRange::hold(double lower, double upper)
{
    if (std::isfinite(lower) && std::isfinite(upper) && lower < upper) {
        m_lower = lower;
        m_upper = upper;
        m_isSet = true;
    }
}

bool SteadyRange::follow(double low, double high)
{
    if (!std::isfinite(low) || !std::isfinite(high) || low > high) {
        return false;
    }
    const double wanted = std::max(m_leastSpan, (high - low) * (1.0 + 2.0 * margin));
    const bool inside = low >= m_lower && high <= m_upper;
    const bool tooWide = wanted < fairPart * (m_upper - m_lower);
    if (m_isSet && inside && !tooWide) {
        return false;
    }
    const double middle = (low + high) / 2.0;
    const double step = roundStep(wanted / stepsPerSpan);
    const double lower = std::floor((middle - wanted / 2.0) / step) * step;
    const double upper = std::ceil((middle + wanted / 2.0) / step) * step;
    const bool changed = !m_isSet || lower != m_lower || upper != m_upper;
    m_lower = lower;
    m_upper = upper;
    m_isSet = true;
    return changed;
}

} // namespace packdeck::ui
