// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "ui/shell/open_key_filter.h"

namespace packdeck::ui::test {
namespace {

class OpenKeyTest : public testing::Test
{
protected:
    OpenKeyTest() { qApp->installEventFilter(&filter); }

    OpenKeyFilter filter;
    QSignalSpy pressed{&filter, &OpenKeyFilter::pressed};
    QSignalSpy released{&filter, &OpenKeyFilter::released};
};

TEST_F(OpenKeyTest, ActsOnPressFromAnyWidgetOnce)
{
    QWidget window;
    QLineEdit edit(&window);
    window.show();
    edit.setFocus();
    QTest::keyPress(&edit, Qt::Key_F12);
    EXPECT_EQ(pressed.count(), 1);
    EXPECT_EQ(released.count(), 0);
    QTest::keyRelease(&edit, Qt::Key_F12);
    EXPECT_TRUE(QTest::qWaitFor([this] { return released.count() == 1; }));
}

TEST_F(OpenKeyTest, ActsThroughTheWindowSystem)
{
    QWidget window;
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    QTest::keyClick(window.windowHandle(), Qt::Key_F12);
    EXPECT_EQ(pressed.count(), 1) << "once for the native window, not again for its widgets";
}

TEST_F(OpenKeyTest, ActsUnderAModalDialog)
{
    QWidget window;
    window.show();
    QDialog dialog(&window);
    dialog.setModal(true);
    QLineEdit edit(&dialog);
    dialog.open();
    QTest::keyClick(&edit, Qt::Key_F12);
    EXPECT_EQ(pressed.count(), 1);
}

TEST_F(OpenKeyTest, RepeatsAreOnePress)
{
    QWidget window;
    window.show();
    QTest::keyPress(&window, Qt::Key_F12);
    for (int i = 0; i < 5; ++i) {
        QKeyEvent repeat(QEvent::KeyPress, Qt::Key_F12, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(&window, &repeat);
    }
    EXPECT_EQ(pressed.count(), 1);
}

TEST_F(OpenKeyTest, ASecondPressWithoutAReleaseStillOpens)
{
    QWidget window;
    window.show();
    QTest::keyPress(&window, Qt::Key_F12);
    QTest::keyPress(&window, Qt::Key_F12);
    EXPECT_EQ(pressed.count(), 2);
}

TEST_F(OpenKeyTest, OtherKeysPass)
{
    QLineEdit edit;
    edit.show();
    QTest::keyClicks(&edit, QStringLiteral("abc"));
    QTest::keyClick(&edit, Qt::Key_F11);
    EXPECT_EQ(edit.text(), QStringLiteral("abc"));
    EXPECT_EQ(pressed.count(), 0);
}

} // namespace
} // namespace packdeck::ui::test
