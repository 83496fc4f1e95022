// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "link/network_interface.h"
#include "link/plugin_registry.h"
#include "link/simulated_pack_device.h"

using namespace packdeck;
using testing::HasSubstr;

namespace {

const link::PluginInfo* find(const QList<link::PluginInfo>& plugins, const QString& name)
{
    const auto it = std::find_if(plugins.begin(), plugins.end(), [&](const auto& info) { return info.name == name; });
    return it == plugins.end() ? nullptr : &*it;
}

TEST(PluginRegistry, AlwaysListsTheSimulatedPacks)
{
    const auto plugins = link::listPlugins();
    const auto* packdeck = find(plugins, "packdeck");
    ASSERT_NE(packdeck, nullptr);
    EXPECT_FALSE(packdeck->error);
    QStringList names;
    for (const auto& info : packdeck->interfaces) {
        names << info.name;
        EXPECT_TRUE(info.isVirtual) << info.name.toStdString();
        EXPECT_FALSE(info.description.isEmpty());
    }
    EXPECT_THAT(names, testing::ElementsAre("sim0", "sim-evse", "sim-378", "sim-14", "sim-4", "sim-v1.1"));
}

TEST(PluginRegistry, TellsWhyAFileIsNoPlugin)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkdir("canbus"));
    QFile broken(folder.filePath("canbus/libbroken.so"));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("this is text");
    broken.close();
    QCoreApplication::addLibraryPath(folder.path());

    const auto plugins = link::listPlugins();
    QCoreApplication::removeLibraryPath(folder.path());

    const auto* info = find(plugins, "libbroken.so");
    ASSERT_NE(info, nullptr);
    ASSERT_TRUE(info->error);
    EXPECT_EQ(info->error->id, ErrorId::PluginFailed);
    EXPECT_THAT(toEnglish(*info->error), HasSubstr("libbroken.so"));
}

TEST(PluginRegistry, UnknownPluginNamesThoseThereAre)
{
    const auto device = link::makeDevice({"nosuch", "can0", 0});
    ASSERT_FALSE(device);
    EXPECT_EQ(device.error().id, ErrorId::PluginUnknown);
    EXPECT_THAT(toEnglish(device.error()), testing::AllOf(HasSubstr("nosuch"), HasSubstr("packdeck")));
}

TEST(PluginRegistry, UnknownInterfaceNamesThoseThereAre)
{
    const auto device = link::makeDevice({"packdeck", "sim-5000", 0});
    ASSERT_FALSE(device);
    EXPECT_EQ(device.error().id, ErrorId::InterfaceUnknown);
    EXPECT_THAT(toEnglish(device.error()), testing::AllOf(HasSubstr("sim-5000"), HasSubstr("sim-378")));
}

TEST(PluginRegistry, SimulatedPacksAreConstructedByClass)
{
    const auto device = link::makeDevice({"packdeck", "sim-14", 0});
    ASSERT_TRUE(device);
    const auto* pack = qobject_cast<link::SimulatedPackDevice*>(device->get());
    ASSERT_NE(pack, nullptr);
    EXPECT_NE(pack->control(), nullptr);
    EXPECT_TRUE((*device)->configurationParameter(QCanBusDevice::ReceiveOwnKey).toBool()) << "as on SocketCAN";
}

class SocketCan : public testing::Test
{
protected:
    void SetUp() override
    {
        if (find(link::listPlugins(), "socketcan") == nullptr) {
            GTEST_SKIP() << "Qt's socketcan plugin is not installed";
        }
    }
};

TEST_F(SocketCan, AnInterfaceThatIsNotThereIsUnknown)
{
    const auto device = link::makeDevice({"socketcan", "nosuchcan7", 0});
    ASSERT_FALSE(device);
    EXPECT_EQ(device.error().id, ErrorId::InterfaceUnknown);
    EXPECT_THAT(toEnglish(device.error()), HasSubstr("nosuchcan7"));
}

TEST(NetworkInterface, LoopbackIsUpAndNoCanBus)
{
    const auto loopback = link::queryNetworkInterface("lo");
    if (!loopback) {
        GTEST_SKIP() << "this machine has no loopback interface";
    }
    EXPECT_FALSE(loopback->isVirtual());
    EXPECT_FALSE(loopback->bitrate);
    EXPECT_FALSE(loopback->listenOnly);
}

TEST(NetworkInterface, NothingForANameThatIsNone)
{
    EXPECT_FALSE(link::queryNetworkInterface("nosuchcan7"));
    EXPECT_FALSE(link::queryNetworkInterface(""));
}

} // namespace
