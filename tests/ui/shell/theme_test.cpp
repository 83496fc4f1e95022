// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QFontMetricsF>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include "ui/shell/theme.h"

namespace packdeck::ui::test {
namespace {

class ThemeTest : public testing::TestWithParam<ThemeKind>
{
};

TEST_P(ThemeTest, TextIsReadable)
{
    const Palette& c = palette(GetParam());
    const double least = GetParam() == ThemeKind::Sunlight ? 7.0 : 4.5;
    for (const QColor& ground : {c.window, c.surface, c.raised}) {
        for (const QColor& ink : {c.text, c.textMuted, c.accent, c.warning, c.critical}) {
            EXPECT_GE(contrast(ink, ground), least)
                << ink.name().toStdString() << " on " << ground.name().toStdString();
        }
    }
    EXPECT_GE(contrast(c.onAccent, c.accent), least);
    EXPECT_GE(contrast(c.onWarningFill, c.warningFill), least);
    EXPECT_GE(contrast(c.onCriticalFill, c.criticalFill), least);
    EXPECT_GE(contrast(c.text, c.accentSoft), least);
}

TEST_P(ThemeTest, BordersOfControlsAndMarksAreSeen)
{
    const Palette& c = palette(GetParam());
    constexpr double forGraphics = 3.0; // WCAG 2.1, 1.4.11
    EXPECT_GE(contrast(c.lineStrong, c.surface), forGraphics - 0.1);
    for (const QColor& colour : c.series) {
        EXPECT_GE(contrast(colour, c.surface), forGraphics - 0.3) << colour.name().toStdString();
    }
}

TEST_P(ThemeTest, WarningAndCriticalDifferInLightness)
{
    const Palette& c = palette(GetParam());
    EXPECT_GE(contrast(c.warningFill, c.criticalFill), 2.0);
}

TEST_P(ThemeTest, FiguresAreTabular)
{
    const Theme theme(GetParam());
    for (const auto role :
         {TextRole::Caption, TextRole::Body, TextRole::Strong, TextRole::Title, TextRole::Figure, TextRole::Large}) {
        const QFontMetricsF metrics(theme.font(role));
        const double zero = metrics.horizontalAdvance(QLatin1Char('0'));
        for (char digit = '1'; digit <= '9'; ++digit) {
            EXPECT_NEAR(metrics.horizontalAdvance(QLatin1Char(digit)), zero, 0.01) << digit;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, ThemeTest, testing::Values(ThemeKind::Light, ThemeKind::Dark, ThemeKind::Sunlight));

TEST(Theme, WhatStandsInARowHasOneHeight)
{
    Theme theme;
    theme.install(*qApp);
    QPushButton button(QStringLiteral("Open"));
    QToolButton tool;
    QComboBox box;
    QLineEdit line;
    QSpinBox spin;
    for (QWidget* widget : std::initializer_list<QWidget*>{&button, &tool, &box, &line, &spin}) {
        widget->ensurePolished();
        EXPECT_EQ(widget->sizeHint().expandedTo(widget->minimumSize()).height(), Theme::rowControl)
            << widget->metaObject()->className();
    }
    QPushButton command(QStringLiteral("Arm"));
    command.setMinimumHeight(Theme::touchTarget);
    command.ensurePolished();
    EXPECT_EQ(command.minimumHeight(), Theme::touchTarget) << "the style takes no target from a finger";
    qApp->setStyleSheet({});
}

TEST(Theme, IsNamedOnTheCommandLine)
{
    EXPECT_EQ(Theme::parse(QStringLiteral("dark")), ThemeKind::Dark);
    EXPECT_EQ(Theme::parse(QStringLiteral("Dark")), std::nullopt);
}

TEST(Contrast, IsThatOfTheStandard)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x777777U), Qt::white), 4.48, 0.01);
}

} // namespace
} // namespace packdeck::ui::test
