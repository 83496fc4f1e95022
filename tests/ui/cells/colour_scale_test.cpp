// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>

#include <gtest/gtest.h>

#include "ui/cells/colour_scale.h"
#include "ui/cells/grid_picture.h"

namespace packdeck::ui {

namespace {

constexpr std::array themes{ThemeKind::Light, ThemeKind::Dark, ThemeKind::Sunlight};
constexpr double readable = 4.5;

double linear(double v)
{
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

struct Lab
{
    double l, a, b;
};

Lab toLab(std::array<double, 3> rgb)
{
    const auto f = [](double t) { return t > 216.0 / 24389.0 ? std::cbrt(t) : (24389.0 / 27.0 * t + 16.0) / 116.0; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
    return {116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
}

using Matrix = std::array<std::array<double, 3>, 3>;

// Full dichromacy after Machado, Oliveira and Fernandes 2009, in linear RGB.
constexpr Matrix trichromacy{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};

double seenDistance(QRgb first, QRgb second, const Matrix& eye)
{
    const auto see = [&](QRgb colour) {
        const std::array<double, 3> in{linear(qRed(colour) / 255.0), linear(qGreen(colour) / 255.0),
                                       linear(qBlue(colour) / 255.0)};
        std::array<double, 3> out{};
        for (std::size_t row = 0; row < 3; ++row) {
            out[row] = std::max(0.0, eye[row][0] * in[0] + eye[row][1] * in[1] + eye[row][2] * in[2]);
        }
        return toLab(out);
    };
    const Lab a = see(first);
    const Lab b = see(second);
    return std::hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}

class ColourScaleOfTheme : public testing::TestWithParam<ThemeKind>
{
};

TEST_P(ColourScaleOfTheme, EveryShadeOfEveryModeCanBeRead)
{
    const GridScales scales(palette(GetParam()), GridOptions());
    for (const ColourScale* scale :
         {&scales.deviation, &scales.voltage, &scales.temperature, &scales.age, &scales.spread}) {
        for (int value = scale->low(); value <= scale->high(); ++value) {
            const Shade shade = scale->at(value);
            ASSERT_GE(contrast(QColor::fromRgb(shade.fill), QColor::fromRgb(shade.ink)), readable) << value;
        }
    }
    for (const Shade& shade : {scales.neutral, scales.balancing, scales.balancingCommanded}) {
        EXPECT_GE(contrast(QColor::fromRgb(shade.fill), QColor::fromRgb(shade.ink)), readable);
    }
}

TEST_P(ColourScaleOfTheme, NeutralBandIsOneColourAndItsEdgeASeenStep)
{
    const auto scale = ColourScale::diverging(palette(GetParam()), 10, 50);
    const QRgb zero = scale.at(0).fill;
    for (int value = -10; value <= 10; ++value) {
        EXPECT_EQ(scale.at(value).fill, zero) << value;
    }
    constexpr double justNoticeable = 2.3;
    for (const int edge : {-11, 11}) {
        EXPECT_GT(seenDistance(scale.at(edge).fill, zero, trichromacy), 2 * justNoticeable) << edge;
    }
}

TEST_P(ColourScaleOfTheme, LowAndHighStayApartForColourBlindEyes)
{
    const auto scale = ColourScale::diverging(palette(GetParam()), 10, 50);
    constexpr double farApart = 25.0;
    for (const Matrix* eye : {&trichromacy, &protanopia, &deuteranopia}) {
        for (const int value : {20, 30, 50}) {
            EXPECT_GT(seenDistance(scale.at(-value).fill, scale.at(value).fill, *eye),
                      value == 50 ? 2 * farApart : farApart)
                << value;
        }
    }
}

TEST_P(ColourScaleOfTheme, DepthGrowsWithTheValueAndHoldsBeyondTheRange)
{
    const auto scale = ColourScale::diverging(palette(GetParam()), 10, 50);
    const QRgb zero = scale.at(0).fill;
    double previous = 0.0;
    for (int value = 11; value <= 50; ++value) {
        const double distance = seenDistance(scale.at(value).fill, zero, trichromacy);
        EXPECT_GE(distance, previous) << value;
        previous = distance;
    }
    EXPECT_EQ(scale.at(51), scale.at(50));
    EXPECT_EQ(scale.at(100'000), scale.at(50));
    EXPECT_EQ(scale.at(-100'000), scale.at(-50));
}

INSTANTIATE_TEST_SUITE_P(Themes, ColourScaleOfTheme, testing::ValuesIn(themes),
                         [](const auto& theme) { return std::to_string(static_cast<int>(theme.param)); });

TEST(ColourScale, RangeIsWhatWasAskedFor)
{
    for (const int range : {20, 50, 100}) {
        const auto scale = ColourScale::diverging(palette(ThemeKind::Light), 10, range);
        EXPECT_EQ(scale.low(), -range);
        EXPECT_EQ(scale.high(), range);
        EXPECT_NE(scale.at(range), scale.at(range - 2));
    }
}

TEST(ColourScale, RisingIsNeutralUpToItsStart)
{
    const auto& colours = palette(ThemeKind::Light);
    const auto scale = ColourScale::rising(colours, 10, 50);
    EXPECT_EQ(scale.at(10).fill, colours.divergingZero.rgb());
    EXPECT_NE(scale.at(11).fill, colours.divergingZero.rgb());
    EXPECT_EQ(scale.at(50).fill, colours.warningFill.rgb());
}

TEST(ColourScale, LongRangesKeepTheirEnds)
{
    const auto& colours = palette(ThemeKind::Dark);
    const auto scale = ColourScale::sequential(colours, 0, 5000);
    EXPECT_EQ(scale.at(0).fill, colours.divergingZero.rgb());
    EXPECT_EQ(scale.at(5000).fill, colours.accent.rgb());
}

} // namespace

} // namespace packdeck::ui
