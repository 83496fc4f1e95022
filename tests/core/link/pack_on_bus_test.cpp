// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <chrono>
#include <cmath>
#include <memory>
#include <optional>
#include <utility>

#include <QCanBusFrame>
#include <QTimer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/link/fake_can_device.h"
#include "core/link/wait_for.h"
#include "d1000/command.h"
#include "link/pack_on_bus.h"
#include "support/run_program.h"

using namespace packdeck;
using link::FakeBus;
using link::FakeCanDevice;
using link::PackOnBus;
using testing::HasSubstr;

namespace {

constexpr bool isVirtual = true;
constexpr bool realBusAllowed = true;

class PackOnFakeBus : public testing::Test
{
protected:
    void start(bool onVirtualBus, bool allowed, double speed = 1, const char* pack = "sim0")
    {
        m_pack = std::make_unique<PackOnBus>(m_bus->makeDevice(), sim::eventless(*sim::Config::named(pack)), speed,
                                             onVirtualBus, allowed);
        QObject::connect(m_pack.get(), &PackOnBus::started, m_pack.get(), [this] { m_started = true; });
        QObject::connect(m_pack.get(), &PackOnBus::stopped, m_pack.get(), [this](const Error& why) { m_why = why; });
        m_pack->start();
    }

    void deliver(std::uint32_t id, const QByteArray& payload)
    {
        ASSERT_TRUE(m_bus->post([=](FakeCanDevice& device) { device.deliver({QCanBusFrame(id, payload)}); }));
    }

    std::shared_ptr<FakeBus> m_bus = std::make_shared<FakeBus>();
    std::unique_ptr<PackOnBus> m_pack;
    bool m_started = false;
    std::optional<Error> m_why;
};

TEST_F(PackOnFakeBus, TransmitsAtOnceOnAVirtualBus)
{
    start(isVirtual, !realBusAllowed);
    EXPECT_TRUE(m_started);
    EXPECT_TRUE(link::waitFor([&] { return m_pack->counters().framesWritten > 100; }));
    EXPECT_EQ(m_bus->written().size(), m_pack->counters().framesWritten);
}

TEST_F(PackOnFakeBus, ReceivesCommands)
{
    start(isVirtual, !realBusAllowed);
    const auto bytes = d1000::encodeCommand(d1000::Command::Idle);
    deliver(0x6FA, QByteArray(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
    EXPECT_TRUE(link::waitFor([&] {
        const auto snapshot = m_pack->control()->snapshot();
        return snapshot && snapshot->truth.command == d1000::Command::Idle;
    }));
}

TEST_F(PackOnFakeBus, ASignalDrivesTheLoadAndItsSilenceIsZero)
{
    const auto file =
        test::writeFile("load.dbc", "BU_: V\nBO_ 256 Inv: 8 V\n SG_ Dc : 0|16@1- (0.1,0) [0|0] \"A\" V\n");
    start(isVirtual, !realBusAllowed);
    m_pack->setDrives(link::SignalDrive::load(file.string() + ":Inv.Dc").value(), {});
    deliver(256, QByteArray::fromHex("D204000000000000"));
    const auto load = [&] { return m_pack->control()->snapshot()->truth.load; };
    EXPECT_TRUE(link::waitFor([&] { return load().amps > 123.0; }));
    EXPECT_EQ(load().mode, sim::LoadMode::ConstantCurrent);
    EXPECT_TRUE(link::waitFor([&] { return load().amps == 0.0; })) << "nobody sends it any more";
    EXPECT_THAT(m_pack->control()->snapshot()->status.signalNote, HasSubstr("silent"));
}

TEST_F(PackOnFakeBus, ASignalDrivesTheChargerOfAPackThatChargesAndItsSilenceIsZero)
{
    const auto file =
        test::writeFile("charger.dbc", "BU_: C\nBO_ 512 Chg: 8 C\n SG_ Out : 0|16@1- (0.1,0) [0|0] \"A\" C\n");
    constexpr double speed = 20; // a session begins in simulated seconds
    start(isVirtual, !realBusAllowed, speed, "sim-14");
    m_pack->setDrives({}, link::SignalDrive::load(file.string() + ":Chg.Out").value());
    const auto truth = [&] { return m_pack->control()->snapshot()->truth; };
    const std::pair<d1000::Command, d1000::State> session[] = {
        {d1000::Command::Idle, d1000::State::Idle},
        {d1000::Command::ChargeInitialise, d1000::State::ChargeInit},
        {d1000::Command::ChargeEnable, d1000::State::ChargeEnabled},
    };
    ASSERT_TRUE(link::waitFor([&] { return truth().state == d1000::State::Safe; }));
    for (const auto& [command, state] : session) {
        m_pack->control()->post(sim::Request(sim::SendCommand{command}), {});
        ASSERT_TRUE(link::waitFor([&, wanted = state] { return truth().state == wanted; })) << d1000::name(state);
    }
    EXPECT_EQ(truth().chargerAmps, 0.0) << "nothing was heard yet";
    EXPECT_THAT(m_pack->control()->snapshot()->status.signalNote, HasSubstr("charger: Chg.Out: not heard yet"));

    QTimer sender;
    QObject::connect(&sender, &QTimer::timeout, &sender,
                     [this] { deliver(512, QByteArray::fromHex("7B00000000000000")); }); // 12.3 A
    sender.start(std::chrono::milliseconds(50));
    EXPECT_TRUE(link::waitFor([&] { return std::abs(truth().chargerAmps - 12.3) < 1e-6; }));
    EXPECT_NEAR(truth().packAmps, -12.3, 0.1);
    EXPECT_EQ(truth().state, d1000::State::ChargeEnabled);

    sender.stop();
    EXPECT_TRUE(link::waitFor([&] { return truth().chargerAmps == 0.0; })) << "nobody sends it any more";
    EXPECT_THAT(m_pack->control()->snapshot()->status.signalNote, HasSubstr("silent"));
}

TEST_F(PackOnFakeBus, NeverTransmitsOnARealBusThatWasNotNamed)
{
    start(!isVirtual, !realBusAllowed);
    ASSERT_TRUE(m_why);
    EXPECT_EQ(m_why->id, ErrorId::NotTransmitting);
    EXPECT_THAT(toEnglish(*m_why), HasSubstr("--real-bus"));
    EXPECT_TRUE(m_bus->written().empty());
}

TEST_F(PackOnFakeBus, NeverTransmitsOnARealBusAtAnotherSpeed)
{
    start(!isVirtual, realBusAllowed, 10);
    ASSERT_TRUE(m_why);
    EXPECT_TRUE(m_bus->written().empty());
}

TEST_F(PackOnFakeBus, GivesWayToAUnitThatIsThereAlready)
{
    start(!isVirtual, realBusAllowed);
    EXPECT_FALSE(m_why);
    deliver(0x727, QByteArray(8, '\0')); // the last ID of 32 nodes
    ASSERT_TRUE(link::waitFor([&] { return m_why.has_value(); }));
    EXPECT_THAT(toEnglish(*m_why), HasSubstr("727"));
    EXPECT_FALSE(m_started);
    EXPECT_TRUE(m_bus->written().empty());
}

TEST_F(PackOnFakeBus, ListensFirstThenTransmitsAndStopsWithTheFirstForeignFrame)
{
    start(!isVirtual, realBusAllowed);
    deliver(0x123, QByteArray(8, '\0')); // somebody else's: no reason to refuse
    ASSERT_TRUE(link::waitFor([&] { return m_started; }));
    EXPECT_TRUE(m_bus->written().empty()) << "nothing before the end of listening";
    ASSERT_TRUE(link::waitFor([&] { return m_pack->counters().framesWritten > 10; }));

    std::size_t writtenBefore = 0;
    ASSERT_TRUE(m_bus->post([&](FakeCanDevice& device) {
        writtenBefore = m_bus->written().size();
        device.deliver({QCanBusFrame(0x606, QByteArray(8, '\0'))});
    }));
    ASSERT_TRUE(link::waitFor([&] { return m_why.has_value(); }));
    EXPECT_EQ(m_bus->written().size(), writtenBefore);
}

TEST_F(PackOnFakeBus, KeepsNoOldFramesForADriverThatTakesNone)
{
    m_bus->takesFrames = false;
    start(isVirtual, !realBusAllowed);
    ASSERT_TRUE(link::waitFor([&] { return m_pack->counters().framesDropped > 0; }));
    EXPECT_EQ(m_pack->counters().framesWritten, 0U);
    m_bus->takesFrames = true;
    EXPECT_TRUE(link::waitFor([&] { return m_pack->counters().framesWritten > 0; }));
}

TEST_F(PackOnFakeBus, SaysWhyABusCannotBeOpened)
{
    m_bus->opening = FakeBus::Opening::Fails;
    start(isVirtual, !realBusAllowed);
    ASSERT_TRUE(m_why);
    EXPECT_THAT(toEnglish(*m_why), HasSubstr("no such wire"));
}

} // namespace
