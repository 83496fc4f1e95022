// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include <algorithm>
#include <cmath>

namespace packdeck::ui {

namespace {

const Palette light{
    .window = QColor(0xEEF0F3U),
    .surface = QColor(0xFFFFFFU),
    .raised = QColor(0xF7F8FAU),
    .line = QColor(0xDADEE4U),
    .lineStrong = QColor(0x8D97A5U),
    .text = QColor(0x14181DU),
    .textMuted = QColor(0x545E6BU),
    .accent = QColor(0x0B5CADU),
    .onAccent = QColor(0xFFFFFFU),
    .accentSoft = QColor(0xDCE9F7U),
    .hatch = QColor(0xB4BCC7U),
    .warning = QColor(0x8A5000U),
    .warningFill = QColor(0xFFD070U),
    .onWarningFill = QColor(0x2E1B00U),
    .critical = QColor(0xB01E12U),
    .criticalFill = QColor(0xB01E12U),
    .onCriticalFill = QColor(0xFFFFFFU),
    .divergingLow = QColor(0x2F7FC1U),
    .divergingZero = QColor(0xF1F3F5U),
    .divergingHigh = QColor(0xD9792BU),
    .series = {QColor(0x0B5CADU), QColor(0xC75B12U), QColor(0x007A5EU), QColor(0x9B4F8EU), QColor(0x2F93C8U),
               QColor(0xB98900U), QColor(0x4A4F57U), QColor(0x7A3B1DU)},
};

const Palette dark{
    .window = QColor(0x121519U),
    .surface = QColor(0x1B1F25U),
    .raised = QColor(0x242A31U),
    .line = QColor(0x313841U),
    .lineStrong = QColor(0x6F7B89U),
    .text = QColor(0xECEFF3U),
    .textMuted = QColor(0xA3AEBBU),
    .accent = QColor(0x6CB4F5U),
    .onAccent = QColor(0x06192BU),
    .accentSoft = QColor(0x1E3346U),
    .hatch = QColor(0x4A535FU),
    .warning = QColor(0xFFC24DU),
    .warningFill = QColor(0xE0A02AU),
    .onWarningFill = QColor(0x201300U),
    .critical = QColor(0xFF8A75U),
    .criticalFill = QColor(0xC9301FU),
    .onCriticalFill = QColor(0xFFFFFFU),
    .divergingLow = QColor(0x4C9BDDU),
    .divergingZero = QColor(0x262C33U),
    .divergingHigh = QColor(0xE08A3CU),
    .series = {QColor(0x6CB4F5U), QColor(0xF2924AU), QColor(0x3FC7A0U), QColor(0xD596C8U), QColor(0xA8DCF7U),
               QColor(0xE8C547U), QColor(0xB6BFCAU), QColor(0xC98A66U)},
};

// For a screen in the sun: black on white, every text at 7:1 or more.
const Palette sunlight{
    .window = QColor(0xFFFFFFU),
    .surface = QColor(0xFFFFFFU),
    .raised = QColor(0xF2F2F2U),
    .line = QColor(0x8A8A8AU),
    .lineStrong = QColor(0x303030U),
    .text = QColor(0x000000U),
    .textMuted = QColor(0x303030U),
    .accent = QColor(0x003F82U),
    .onAccent = QColor(0xFFFFFFU),
    .accentSoft = QColor(0xCFE2F7U),
    .hatch = QColor(0x707070U),
    .warning = QColor(0x5C3300U),
    .warningFill = QColor(0xFFC33DU),
    .onWarningFill = QColor(0x000000U),
    .critical = QColor(0x8C0F06U),
    .criticalFill = QColor(0x8C0F06U),
    .onCriticalFill = QColor(0xFFFFFFU),
    .divergingLow = QColor(0x1F6FB5U),
    .divergingZero = QColor(0xFFFFFFU),
    .divergingHigh = QColor(0xD06A14U),
    .series = {QColor(0x003F82U), QColor(0xA33E00U), QColor(0x00573FU), QColor(0x72215FU), QColor(0x00688FU),
               QColor(0x7A5600U), QColor(0x000000U), QColor(0x5B2408U)},
};

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

} // namespace

const Palette& palette(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Dark:
        return dark;
    case ThemeKind::Sunlight:
        return sunlight;
    case ThemeKind::Light:
        break;
    }
    return light;
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mix(const QColor& a, const QColor& b, double share)
{
    const auto t = static_cast<float>(std::clamp(share, 0.0, 1.0));
    const float rest = 1.0F - t;
    return QColor::fromRgbF(a.redF() * rest + b.redF() * t, a.greenF() * rest + b.greenF() * t,
                            a.blueF() * rest + b.blueF() * t, a.alphaF() * rest + b.alphaF() * t);
}

} // namespace packdeck::ui
