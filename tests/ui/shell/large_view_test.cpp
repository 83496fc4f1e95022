// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include "ui/control/control_page.h"
#include "ui/large/large_view.h"
#include "ui/overview/overview_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sample.h"

namespace packdeck::ui::test {
namespace {

TEST(LargeView, ShowsTheHeadersFiguresAndEveryContactorInWords)
{
    const LargeView::Content content = LargeView::contentOf(sampleEnabled().moment());
    ASSERT_EQ(content.rows.size(), 2U);
    EXPECT_EQ(content.rows[0][0].value, QStringLiteral("ENABLED"));
    EXPECT_EQ(content.rows[0][1].value, QStringLiteral("812.4"));
    EXPECT_EQ(content.rows[1][1].label, QStringLiteral("MIN"));
    ASSERT_EQ(content.contactors.size(), 5U);
    EXPECT_EQ(content.contactors[0].word, QStringLiteral("CLOSED"));
    EXPECT_EQ(content.contactors[1].word, QStringLiteral("OPEN"));
    EXPECT_TRUE(content.alarms.empty());
    EXPECT_TRUE(content.alarmsKnown);
}

TEST(LargeView, NamesWhatStandsAndNeverSaysNoAlarmsOnSilence)
{
    EXPECT_FALSE(LargeView::contentOf(sampleSafe().moment()).alarms.empty());
    EXPECT_FALSE(LargeView::contentOf(Moment{}).alarmsKnown);
}

TEST(LargeView, F11ShowsItInPlaceOfThePagesAndBack)
{
    Theme theme;
    MainWindow window(theme, Preferences{});
    window.addPage(new OverviewPage(theme));
    window.setLargeView(new LargeView(theme));
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    EXPECT_EQ(window.currentPage()->key(), QStringLiteral("overview"));
    QTest::keyClick(&window, Qt::Key_F11);
    EXPECT_EQ(window.currentPage()->key(), QStringLiteral("large"));
    EXPECT_TRUE(window.isFullScreen());
    window.showMoment(sampleEnabled().moment(), sampleEnabled().moment(), MainWindow::Refresh::Everything);
    QTest::keyClick(&window, Qt::Key_F11);
    EXPECT_EQ(window.currentPage()->key(), QStringLiteral("overview"));
    EXPECT_FALSE(window.isFullScreen());
}

TEST(LargeView, PagesAddedAfterItKeepTheirPlaceOnTheRail)
{
    Theme theme;
    MainWindow window(theme, Preferences{});
    window.addPage(new OverviewPage(theme));
    window.setLargeView(new LargeView(theme));
    window.addPage(new ControlPage(theme));
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window.currentPage()->key(), QStringLiteral("control"));
    const auto buttons = window.findChildren<QAbstractButton*>();
    const auto checked = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton* button) {
        return button->isChecked() && button->toolTip().contains(QStringLiteral("Ctrl+2"));
    });
    EXPECT_NE(checked, buttons.end());
}

TEST(LargeView, AskingForAPageLeavesIt)
{
    Theme theme;
    MainWindow window(theme, Preferences{});
    window.addPage(new OverviewPage(theme));
    window.setLargeView(new LargeView(theme));
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    QTest::keyClick(&window, Qt::Key_F11);
    window.showPage(QStringLiteral("overview"));
    EXPECT_EQ(window.currentPage()->key(), QStringLiteral("overview"));
    EXPECT_FALSE(window.isFullScreen());
}

} // namespace
} // namespace packdeck::ui::test
