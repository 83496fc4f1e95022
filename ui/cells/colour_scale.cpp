// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cells/colour_scale.h"

#include <algorithm>
#include <cstdlib>

namespace packdeck::ui {

namespace {

// The least visible share of full colour just outside the neutral band.
constexpr double firstStep = 0.22;
constexpr int mostShades = 512;

double share(int value, int from, int to)
{
    return to > from ? static_cast<double>(value - from) / (to - from) : 1.0;
}

} // namespace

QRgb readableInk(QRgb fill)
{
    const QColor colour = QColor::fromRgb(fill);
    const bool white = contrast(colour, Qt::white) > contrast(colour, Qt::black);
    return white ? qRgb(255, 255, 255) : qRgb(0, 0, 0);
}

template <typename ColourAt>
ColourScale::ColourScale(int low, int high, int neutral, ColourAt colourAt)
    : m_low(low)
    , m_high(std::max(high, low + 1))
    , m_neutral(neutral)
{
    const int count = std::min(m_high - m_low + 1, mostShades);
    m_shades.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const int value = m_low + static_cast<int>((static_cast<std::int64_t>(m_high) - m_low) * i / (count - 1));
        const QRgb fill = colourAt(value).rgb();
        m_shades.push_back({fill, readableInk(fill)});
    }
}

ColourScale ColourScale::diverging(const Palette& palette, int neutral, int range)
{
    return {-range, range, neutral, [&](int value) {
                if (std::abs(value) <= neutral) {
                    return palette.divergingZero;
                }
                const QColor& end = value < 0 ? palette.divergingLow : palette.divergingHigh;
                const double depth = firstStep + (1.0 - firstStep) * share(std::abs(value), neutral, range);
                return mix(palette.divergingZero, end, depth);
            }};
}

ColourScale ColourScale::sequential(const Palette& palette, int low, int high)
{
    return {low, high, 0,
            [&](int value) { return mix(palette.divergingZero, palette.accent, share(value, low, high)); }};
}

ColourScale ColourScale::rising(const Palette& palette, int from, int to)
{
    return {0, to, from, [&](int value) {
                if (value <= from) {
                    return palette.divergingZero;
                }
                return mix(palette.divergingZero, palette.warningFill,
                           firstStep + (1.0 - firstStep) * share(value, from, to));
            }};
}

Shade ColourScale::at(int value) const
{
    if (m_shades.empty()) {
        return {};
    }
    const auto clamped = static_cast<std::int64_t>(std::clamp(value, m_low, m_high)) - m_low;
    const auto last = static_cast<std::int64_t>(m_shades.size()) - 1;
    const std::int64_t span = static_cast<std::int64_t>(m_high) - m_low;
    return m_shades[static_cast<std::size_t>((clamped * last + span / 2) / span)];
}

} // namespace packdeck::ui
