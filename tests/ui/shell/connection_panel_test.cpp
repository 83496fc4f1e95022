// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include "ui/shell/connection_panel.h"

namespace packdeck::ui::test {
namespace {

link::InterfaceInfo interface(const char* name, bool isVirtual, int bitrate = 0)
{
    link::InterfaceInfo info;
    info.name = QString::fromLatin1(name);
    info.isVirtual = isVirtual;
    info.bitrate = bitrate;
    return info;
}

QList<link::PluginInfo> plugins()
{
    link::PluginInfo broken;
    broken.name = QStringLiteral("peakcan");
    broken.error = Error{ErrorId::PluginFailed, {"peakcan", "libpcanbasic.so: no such file"}};
    link::PluginInfo socketcan;
    socketcan.name = QStringLiteral("socketcan");
    socketcan.interfaces = {interface("can0", false), interface("can1", false, 250'000), interface("vcan0", true)};
    link::PluginInfo ours;
    ours.name = QString::fromLatin1(link::packdeckPluginName);
    ours.interfaces = {interface("sim0", true), interface("sim-14", true)};
    return {broken, socketcan, ours};
}

class ConnectionPanelTest : public testing::Test
{
protected:
    ConnectionPanelTest() { panel.setPlugins(plugins()); }

    void choose(const char* plugin, const char* name)
    {
        const QList<QTreeWidgetItem*> items =
            tree->findItems(QString::fromLatin1(name), Qt::MatchExactly | Qt::MatchRecursive);
        for (QTreeWidgetItem* item : items) {
            if (item->parent() != nullptr && item->parent()->text(0) == QString::fromLatin1(plugin)) {
                tree->setCurrentItem(item);
            }
        }
    }

    void press() { QTest::mouseClick(panel.findChild<QPushButton*>(QStringLiteral("connect")), Qt::LeftButton); }

    void chooseBitrate(int bitrate)
    {
        auto* box = panel.findChild<QComboBox*>(QStringLiteral("bitrate"));
        box->setCurrentIndex(box->findData(bitrate));
    }

    Theme theme;
    ConnectionPanel panel{theme};
    QTreeWidget* tree = panel.findChild<QTreeWidget*>(QStringLiteral("plugins"));
    QSignalSpy wanted{&panel, &ConnectionPanel::connectRequested};
};

TEST_F(ConnectionPanelTest, TheSimulatedPackStandsFirstAndIsSelected)
{
    ASSERT_EQ(tree->topLevelItemCount(), 3);
    EXPECT_EQ(tree->topLevelItem(0)->text(0), QStringLiteral("packdeck"));
    press();
    ASSERT_EQ(wanted.count(), 1);
    const auto choice = wanted.first().first().value<ConnectionChoice>();
    EXPECT_EQ(choice.request.interfaceName, QStringLiteral("sim0"));
    EXPECT_EQ(choice.request.bitrate, 0);
    EXPECT_EQ(choice.baseId, 0x600);
}

TEST_F(ConnectionPanelTest, APluginThatFailedSaysWhyInPlace)
{
    QTreeWidgetItem* last = tree->topLevelItem(2);
    EXPECT_EQ(last->text(0), QStringLiteral("peakcan"));
    EXPECT_TRUE(last->text(1).contains(QStringLiteral("libpcanbasic.so")));
}

TEST_F(ConnectionPanelTest, HardwareHasNoDefaultBitrate)
{
    choose("socketcan", "can0");
    press();
    EXPECT_EQ(wanted.count(), 0);
    EXPECT_TRUE(panel.message().contains(QStringLiteral("bitrate")));
    chooseBitrate(250'000);
    press();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().value<ConnectionChoice>().request.bitrate, 250'000);
}

TEST_F(ConnectionPanelTest, AConfiguredInterfaceIsTakenAsItIs)
{
    choose("socketcan", "can1");
    press();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().value<ConnectionChoice>().request.bitrate, 0);
}

TEST_F(ConnectionPanelTest, TheLastBitrateOfAnInterfaceIsOffered)
{
    ConnectionChoice last;
    last.request = {QStringLiteral("socketcan"), QStringLiteral("can0"), 500'000};
    panel.setChoice(last);
    panel.setPlugins(plugins());
    press();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().value<ConnectionChoice>(), last);
}

TEST_F(ConnectionPanelTest, ABaseIdOutOfRangeIsRefusedInWords)
{
    auto* base = panel.findChild<QLineEdit*>(QStringLiteral("baseId"));
    for (const char* text : {"", "xyz", "701", "-1"}) {
        base->setText(QString::fromLatin1(text));
        press();
        EXPECT_EQ(wanted.count(), 0) << text;
        EXPECT_TRUE(panel.message().contains(QStringLiteral("base ID"))) << text;
    }
    base->setText(QStringLiteral("580"));
    press();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().value<ConnectionChoice>().baseId, 0x580);
}

TEST_F(ConnectionPanelTest, AFailedConnectionIsSaidInline)
{
    link::LinkStatus status;
    status.state = link::LinkState::Failed;
    status.request.plugin = QStringLiteral("socketcan");
    status.request.interfaceName = QStringLiteral("can7");
    status.reason = Error{ErrorId::InterfaceFailed, {"socketcan", "can7", "no such device"}};
    panel.setLinkStatus(status);
    EXPECT_TRUE(panel.message().contains(QStringLiteral("no such device")));
    status.state = link::LinkState::Live;
    status.reason.reset();
    panel.setLinkStatus(status);
    EXPECT_FALSE(panel.message().contains(QStringLiteral("no such device"))) << "it clears by itself";
}

TEST_F(ConnectionPanelTest, TheSameFailureIsSaidAgainForASecondTry)
{
    link::LinkStatus status;
    status.state = link::LinkState::Failed;
    status.reason = Error{ErrorId::InterfaceFailed, {"packdeck", "sim0", "no such device"}};
    for (int attempt = 1; attempt <= 2; ++attempt) {
        press();
        panel.setLinkStatus(status);
        EXPECT_TRUE(panel.message().contains(QStringLiteral("no such device"))) << attempt;
    }
}

TEST_F(ConnectionPanelTest, LookingAgainKeepsWhatWasChosenOrTyped)
{
    choose("socketcan", "can0");
    chooseBitrate(250'000);
    panel.setPlugins(plugins());
    press();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.last().first().value<ConnectionChoice>().request,
              (link::ConnectRequest{QStringLiteral("socketcan"), QStringLiteral("can0"), 250'000}));

    auto* line = panel.findChild<QLineEdit*>(QStringLiteral("interface"));
    line->clear();
    QTest::keyClicks(line, QStringLiteral("can7"));
    panel.setPlugins(plugins());
    EXPECT_EQ(line->text(), QStringLiteral("can7"));
    EXPECT_EQ(tree->currentItem(), nullptr) << "what is not listed is not selected";
}

struct UnknownThing
{
    const char* plugin;
    const char* interfaceName;
    const char* said;
};

TEST_F(ConnectionPanelTest, WhatIsNotThereIsNamedAndNotCalledHardware)
{
    auto peak = plugins();
    peak[0].error.reset();
    peak[0].interfaces = {interface("usb0", false)};
    panel.setPlugins(peak);
    for (const UnknownThing& thing :
         {UnknownThing{"nosuch", "can0", "no QCanBus plugin \"nosuch\""}, UnknownThing{"peakcan", "usb9", "usb0"}}) {
        panel.setChoice({{QString::fromLatin1(thing.plugin), QString::fromLatin1(thing.interfaceName), 0}});
        press();
        EXPECT_EQ(wanted.count(), 0) << thing.plugin;
        EXPECT_TRUE(panel.message().contains(QString::fromLatin1(thing.said))) << panel.message().toStdString();
    }
    panel.setPlugins(plugins());
    panel.setChoice({{QStringLiteral("peakcan"), QStringLiteral("usb0"), 0}});
    press();
    EXPECT_TRUE(panel.message().contains(QStringLiteral("libpcanbasic.so"))) << panel.message().toStdString();
    panel.setChoice({{QStringLiteral("socketcan"), QStringLiteral("can9"), 0}});
    press();
    EXPECT_EQ(wanted.count(), 1) << "the kernel may know it by now: the session tries";
}

} // namespace
} // namespace packdeck::ui::test
