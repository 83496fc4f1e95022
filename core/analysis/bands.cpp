// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/bands.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace packdeck::analysis {

namespace {

// Of a band: a decimal limit, as 4.1 V, may come out of the binary arithmetic this much below itself.
constexpr double limitTolerance = 1e-6;

} // namespace

Histogram::Histogram(double from, double width, std::size_t count)
    : m_from(from)
    , m_width(width)
    , m_time(count + 2)
{
}

void Histogram::add(double value, units::Duration time)
{
    if (m_time.empty() || std::isnan(value)) {
        return;
    }
    const double place = std::floor((value - m_from) / m_width + limitTolerance) + 1.0;
    const double last = static_cast<double>(m_time.size() - 1);
    m_time[static_cast<std::size_t>(std::clamp(place, 0.0, last))] += time;
    m_total += time;
}

double Histogram::lower(std::size_t band) const
{
    return band == 0 ? -std::numeric_limits<double>::infinity() : m_from + m_width * static_cast<double>(band - 1);
}

double Histogram::upper(std::size_t band) const
{
    return band + 1 >= m_time.size() ? std::numeric_limits<double>::infinity()
                                     : m_from + m_width * static_cast<double>(band);
}

double Histogram::percent(std::size_t band) const
{
    return m_total.count() == 0
               ? 0.0
               : 100.0 * static_cast<double>(m_time[band].count()) / static_cast<double>(m_total.count());
}

Histogram::Range Histogram::used() const
{
    const auto hasTime = [](units::Duration time) { return time.count() > 0; };
    const auto first = std::find_if(m_time.begin(), m_time.end(), hasTime);
    if (first == m_time.end()) {
        return {};
    }
    const auto last = std::find_if(m_time.rbegin(), m_time.rend(), hasTime);
    return {static_cast<std::size_t>(first - m_time.begin()), static_cast<std::size_t>(m_time.rend() - last)};
}

Histogram socBands()
{
    return {0.0, 5.0, 20};
}

Histogram cellVoltageBands()
{
    return {2.5, 0.05, 36};
}

Histogram temperatureBands()
{
    return {-20.0, 5.0, 18};
}

Histogram currentBands(double lowest_A, double highest_A)
{
    constexpr double bandsWanted = 20.0;
    constexpr double leastWidth_A = 0.1;
    const double rough = std::max((highest_A - lowest_A) / bandsWanted, leastWidth_A);
    const double decade = std::pow(10.0, std::floor(std::log10(rough)));
    double width = 10.0 * decade;
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * decade >= rough) {
            width = step * decade;
            break;
        }
    }
    const double from = std::floor(lowest_A / width) * width;
    const double to = (std::floor(highest_A / width) + 1.0) * width;
    return {from, width, static_cast<std::size_t>(std::lround((to - from) / width))};
}

} // namespace packdeck::analysis
