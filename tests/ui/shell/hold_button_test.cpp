// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "ui/shell/hold_button.h"

namespace packdeck::ui::test {
namespace {

using std::chrono::milliseconds;

/// The button with a clock of the test's own: nothing waits.
class HoldButtonTest : public testing::Test
{
protected:
    HoldButtonTest()
    {
        button.setClock([this] { return now; });
        button.resize(200, 56);
        button.show();
        button.setFocus();
    }

    void pass(units::Duration time)
    {
        now += time;
        button.advance();
    }

    units::Duration now{};
    Theme theme;
    HoldButton button{theme, milliseconds(700)};
    QSignalSpy began{&button, &HoldButton::holdBegan};
    QSignalSpy completed{&button, &HoldButton::holdCompleted};
    QSignalSpy ended{&button, &HoldButton::holdEnded};
};

TEST_F(HoldButtonTest, CompletesWhileStillPressed)
{
    QTest::mousePress(&button, Qt::LeftButton);
    EXPECT_EQ(began.count(), 1);
    pass(milliseconds(350));
    EXPECT_NEAR(button.progress(), 0.5, 0.01);
    pass(milliseconds(349));
    EXPECT_EQ(completed.count(), 0);
    pass(milliseconds(1));
    EXPECT_EQ(completed.count(), 1);
    EXPECT_EQ(ended.count(), 0);
    QTest::mouseRelease(&button, Qt::LeftButton);
    ASSERT_EQ(ended.count(), 1);
    EXPECT_TRUE(ended.first().first().toBool());
}

TEST_F(HoldButtonTest, LettingGoEarlyCancels)
{
    QTest::mousePress(&button, Qt::LeftButton);
    pass(milliseconds(699));
    QTest::mouseRelease(&button, Qt::LeftButton);
    ASSERT_EQ(ended.count(), 1);
    EXPECT_FALSE(ended.first().first().toBool());
    pass(milliseconds(1000));
    EXPECT_EQ(completed.count(), 0);
    EXPECT_EQ(button.progress(), 0.0);
}

TEST_F(HoldButtonTest, LeavingTheButtonCancels)
{
    QTest::mousePress(&button, Qt::LeftButton);
    pass(milliseconds(300));
    QTest::mouseMove(&button, QPoint(-20, -20));
    QMouseEvent away(QEvent::MouseMove, QPointF(-20, -20), button.mapToGlobal(QPointF(-20, -20)), Qt::LeftButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&button, &away);
    EXPECT_FALSE(button.isHeld());
    EXPECT_EQ(completed.count(), 0);
}

TEST_F(HoldButtonTest, SpaceHoldsRepeatsDoNotRestart)
{
    QTest::keyPress(&button, Qt::Key_Space);
    pass(milliseconds(400));
    QKeyEvent repeatRelease(QEvent::KeyRelease, Qt::Key_Space, Qt::NoModifier, QString(), true);
    QKeyEvent repeatPress(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QString(), true);
    QCoreApplication::sendEvent(&button, &repeatRelease);
    QCoreApplication::sendEvent(&button, &repeatPress);
    EXPECT_TRUE(button.isHeld());
    pass(milliseconds(300));
    EXPECT_EQ(began.count(), 1);
    EXPECT_EQ(completed.count(), 1);
    QTest::keyRelease(&button, Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([this] { return ended.count() == 1; }));
}

// As an X server repeats: release and press at one instant, and not marked as a repeat.
TEST_F(HoldButtonTest, RepeatsThatAreNotMarkedDoNotRestartEither)
{
    QTest::keyPress(&button, Qt::Key_Space);
    pass(milliseconds(400));
    QTest::keyRelease(&button, Qt::Key_Space);
    QTest::keyPress(&button, Qt::Key_Space);
    EXPECT_TRUE(button.isHeld());
    EXPECT_EQ(began.count(), 1);
    EXPECT_EQ(ended.count(), 0);
    QTest::keyRelease(&button, Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([this] { return ended.count() == 1; }));
}

TEST_F(HoldButtonTest, EnterDoesNothing)
{
    QTest::keyPress(&button, Qt::Key_Return);
    QTest::keyPress(&button, Qt::Key_Enter);
    EXPECT_EQ(began.count(), 0);
}

TEST_F(HoldButtonTest, DisablingHidingOrLosingFocusCancels)
{
    QTest::mousePress(&button, Qt::LeftButton);
    button.setEnabled(false);
    EXPECT_FALSE(button.isHeld());
    button.setEnabled(true);
    QTest::mousePress(&button, Qt::LeftButton);
    button.hide();
    EXPECT_FALSE(button.isHeld());
    button.show();
    QTest::mousePress(&button, Qt::LeftButton);
    QFocusEvent out(QEvent::FocusOut);
    QCoreApplication::sendEvent(&button, &out);
    EXPECT_FALSE(button.isHeld());
    EXPECT_EQ(ended.count(), 3);
    EXPECT_EQ(completed.count(), 0);
}

TEST_F(HoldButtonTest, DisabledIsNotPressed)
{
    button.setEnabled(false);
    QTest::mousePress(&button, Qt::LeftButton);
    EXPECT_EQ(began.count(), 0);
}

TEST_F(HoldButtonTest, IsLargeEnoughForAFinger)
{
    EXPECT_GE(button.minimumHeight(), 44);
}

} // namespace
} // namespace packdeck::ui::test
