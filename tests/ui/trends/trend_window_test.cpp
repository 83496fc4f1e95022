// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "ui/trends/trend_window.h"

namespace packdeck::ui {

namespace {

using namespace std::chrono_literals;
using units::Timestamp;

Timestamp at(units::Duration time)
{
    return Timestamp(time);
}

TrendWindow windowAt(units::Duration now)
{
    TrendWindow window;
    window.setTime({at(0s), at(now)}, at(now));
    return window;
}

TEST(TrendWindow, FollowsTenMinutesFromTheStart)
{
    TrendWindow window = windowAt(1h);
    EXPECT_TRUE(window.isFollowing());
    EXPECT_EQ(window.span(), 10min);
    EXPECT_EQ(window.to(), at(1h));
    window.setTime({at(0s), at(1h + 5s)}, at(1h + 5s));
    EXPECT_EQ(window.to(), at(1h + 5s));
}

struct PresetCase
{
    TrendWindow::Preset preset;
    units::Duration span;
};

class Preset : public testing::TestWithParam<PresetCase>
{
};

TEST_P(Preset, SetsTheSpanAndKeepsNow)
{
    TrendWindow window = windowAt(2h);
    window.setPreset(GetParam().preset);
    EXPECT_EQ(window.span(), GetParam().span);
    EXPECT_EQ(window.to(), at(2h));
    EXPECT_TRUE(window.isFollowing());
}

INSTANTIATE_TEST_SUITE_P(All, Preset,
                         testing::Values(PresetCase{TrendWindow::Preset::TenSeconds, 10s},
                                         PresetCase{TrendWindow::Preset::OneMinute, 1min},
                                         PresetCase{TrendWindow::Preset::TenMinutes, 10min},
                                         PresetCase{TrendWindow::Preset::OneHour, 1h},
                                         PresetCase{TrendWindow::Preset::All, 2h}));

TEST(TrendWindow, PresetInThePastKeepsTheMiddle)
{
    TrendWindow window = windowAt(2h);
    window.pan(-1h);
    const Timestamp middle = window.to() - window.span() / 2;
    window.setPreset(TrendWindow::Preset::OneMinute);
    EXPECT_EQ(window.to() - window.span() / 2, middle);
    EXPECT_FALSE(window.isFollowing());
}

TEST(TrendWindow, ItsEndsAreInSightWhereItCannotGoOn)
{
    TrendWindow window = windowAt(2h);
    window.setPreset(TrendWindow::Preset::All);
    for (const units::Duration end : {0s, 7200s}) {
        window.reveal(at(end));
        EXPECT_EQ(window.preset(), TrendWindow::Preset::All) << "the whole log stays the whole log";
        EXPECT_TRUE(window.isFollowing());
    }
    window.setPreset(TrendWindow::Preset::OneMinute);
    window.reveal(at(2h));
    EXPECT_TRUE(window.isFollowing());
    window.reveal(at(1h));
    EXPECT_FALSE(window.isFollowing());
    EXPECT_LT(window.from(), at(1h));
}

TEST(TrendWindow, AllOfALogFillsThePlot)
{
    constexpr int pixels = 700;
    TrendWindow window = windowAt(526s);
    window.setPreset(TrendWindow::Preset::All);
    window.setGrows(false);
    const auto view = window.view(pixels);
    const units::Duration shown = view.lattice.width * pixels;
    EXPECT_NEAR(units::toSeconds(shown), 526.0, 1.0) << "not a quarter more";
}

TEST(TrendWindow, PausedStandsStillWhileTimeGoesOn)
{
    TrendWindow window = windowAt(1h);
    window.pause();
    window.setTime({at(0s), at(1h + 10s)}, at(1h + 10s));
    EXPECT_EQ(window.to(), at(1h));
    window.pause();
    EXPECT_TRUE(window.isFollowing());
    EXPECT_EQ(window.to(), at(1h + 10s));
}

TEST(TrendWindow, PanningToNowFollowsAgain)
{
    TrendWindow window = windowAt(1h);
    window.pan(-5min);
    EXPECT_FALSE(window.isFollowing());
    EXPECT_EQ(window.to(), at(55min));
    window.pan(20min);
    EXPECT_TRUE(window.isFollowing());
    EXPECT_EQ(window.to(), at(1h)) << "there is nothing after now";
}

TEST(TrendWindow, PanningBeforeTheBeginningKeepsSomethingInSight)
{
    TrendWindow window = windowAt(1h);
    window.pan(-10h);
    EXPECT_GE(window.to(), at(5min));
}

TEST(TrendWindow, ZoomKeepsTheInstantUnderTheMouse)
{
    TrendWindow window = windowAt(1h);
    window.pause();
    const Timestamp mouse = at(54min);
    const double share = units::toSeconds(mouse - window.from()) / units::toSeconds(window.span());
    window.zoom(2.0, mouse);
    EXPECT_EQ(window.span(), 5min);
    EXPECT_NEAR(units::toSeconds(mouse - window.from()) / units::toSeconds(window.span()), share, 1e-6);
    EXPECT_FALSE(window.preset());
}

TEST(TrendWindow, ZoomWhileFollowingKeepsNow)
{
    TrendWindow window = windowAt(1h);
    window.zoom(4.0, at(55min));
    EXPECT_TRUE(window.isFollowing());
    EXPECT_EQ(window.to(), at(1h));
}

TEST(TrendWindow, ZoomHasEnds)
{
    TrendWindow window = windowAt(1h);
    for (int i = 0; i < 100; ++i) {
        window.zoom(2.0, at(55min));
    }
    EXPECT_EQ(window.span(), TrendWindow::shortestSpan);
    for (int i = 0; i < 100; ++i) {
        window.zoom(0.5, at(55min));
    }
    EXPECT_EQ(window.span(), TrendWindow::longestSpan);
}

TEST(TrendWindow, RevealMovesOnlyWhenNeeded)
{
    TrendWindow window = windowAt(2h);
    window.reveal(at(1h + 55min));
    EXPECT_TRUE(window.isFollowing()) << "it is in sight";
    window.reveal(at(30min));
    EXPECT_FALSE(window.isFollowing());
    EXPECT_LT(window.from(), at(30min));
    EXPECT_GT(window.to(), at(30min));
}

TEST(TrendWindow, ColumnsLieOnAnAbsoluteLattice)
{
    TrendWindow window = windowAt(1h);
    const auto before = window.view(1200);
    EXPECT_EQ(before.lattice.width, 500ms);
    EXPECT_EQ(before.columns.count(), 1200);
    EXPECT_TRUE(before.columns.contains(before.lattice.indexOf(at(1h)))) << "now is in sight";
    window.setTime({at(0s), at(1h + 499ms)}, at(1h + 499ms));
    EXPECT_EQ(window.view(1200), before) << "no shimmer within a column";
    window.setTime({at(0s), at(1h + 500ms)}, at(1h + 500ms));
    EXPECT_EQ(window.view(1200).columns.first, before.columns.first + 1);
    EXPECT_EQ(window.view(1200).lattice, before.lattice);
}

TEST(TrendWindow, AllKeepsItsLatticeForAWhileAsItGrows)
{
    TrendWindow window = windowAt(1h);
    window.setPreset(TrendWindow::Preset::All);
    const auto before = window.view(1000);
    EXPECT_GE(before.lattice.width * before.columns.count(), 1h);
    int changes = 0;
    auto lattice = before.lattice;
    for (auto now = 1h + 0s; now < 2h; now += 10s) {
        window.setTime({at(0s), at(now)}, at(now));
        const auto view = window.view(1000);
        EXPECT_LE(view.lattice.begin(view.columns.first), at(0s));
        changes += view.lattice == lattice ? 0 : 1;
        lattice = view.lattice;
    }
    EXPECT_LE(changes, 4) << "doubling is little more than three steps of a quarter";
    EXPECT_GE(changes, 3);
}

struct IndexCase
{
    std::int64_t time_us;
    std::int64_t index;
};

TEST(Lattice, IndexIsTheFloorAlsoBeforeZero)
{
    const Lattice lattice{100us};
    for (const auto& c : {IndexCase{0, 0}, {99, 0}, {100, 1}, {-1, -1}, {-100, -1}, {-101, -2}}) {
        EXPECT_EQ(lattice.indexOf(Timestamp(units::Duration(c.time_us))), c.index) << c.time_us;
    }
}

} // namespace

} // namespace packdeck::ui
