// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// The Session sending frames of the user: nothing before RAW SEND is armed, nothing after it was disarmed.

#include <algorithm>
#include <filesystem>
#include <memory>

#include <QCanBusFrame>

#include <gtest/gtest.h>

#include "binding/pack_catalog.h"
#include "control/raw_sender.h"
#include "control/status.h"
#include "core/link/fake_can_device.h"
#include "core/link/wait_for.h"
#include "link/session.h"
#include "link/simulated_pack_device.h"
#include "sim/config.h"
#include "sim/control.h"
#include "telemetry/timeline.h"

using namespace packdeck;
using control::ArmKind;
using control::PhraseId;
using link::Session;

namespace {

can::Frame frameOf(std::uint32_t id)
{
    can::Frame frame;
    frame.id = id;
    frame.length = 2;
    frame.data = {0xAB, 0xCD};
    return frame;
}

class SessionRawSend : public testing::Test
{
protected:
    static link::SessionOptions options()
    {
        const std::filesystem::path data = qgetenv("PACKDECK_DATA_DIR").toStdString();
        auto catalog = binding::PackCatalog::load(data);
        EXPECT_TRUE(catalog);
        link::SessionOptions options;
        options.makeTimeline = [shared = std::make_shared<const binding::PackCatalog>(std::move(*catalog))] {
            telemetry::TimelineOptions timeline;
            timeline.catalog = shared;
            return std::make_shared<telemetry::Timeline>(std::move(timeline));
        };
        return options;
    }

    void connectTo(link::SessionOptions options, const QString& plugin)
    {
        session = std::make_unique<Session>(std::move(options));
        QObject::connect(session.get(), &Session::actionRefused, session.get(),
                         [this](const control::Phrase& why) { refusals.push_back(why.id); });
        session->connectTo({plugin, QStringLiteral("sim-4"), 0});
    }

    bool waitFor(const std::function<bool()>& condition) { return link::waitFor(*session, condition); }

    void arm()
    {
        ASSERT_TRUE(waitFor([&] {
            const auto status = session->controlStatus();
            return status.serialHeard && status.armRefusal(control::ArmKind::RawSend).empty();
        }));
        session->setWindowFocused(true);
        session->arm(ArmKind::RawSend);
        ASSERT_TRUE(waitFor([&] { return session->controlStatus().isArmed(ArmKind::RawSend); }));
    }

    /// A real unit, as far as a bus can tell: heartbeat and firmware from a fake device.
    void connectToFake()
    {
        auto made = options();
        made.makeDevice = [this](const link::ConnectRequest&) {
            return Result<std::unique_ptr<QCanBusDevice>>(bus->makeDevice());
        };
        connectTo(std::move(made), QStringLiteral("fake"));
        ASSERT_TRUE(waitFor([&] { return bus->hasDevice(); }));
        talk();
    }

    void talk()
    {
        const QByteArray heartbeat = QByteArray::fromHex("78110000d2040000"); // 4472, serial 1234
        const QByteArray firmware = QByteArray::fromHex("0102000001000000");  // 1.2.0
        bus->post([=](link::FakeCanDevice& device) {
            device.deliver({QCanBusFrame(0x600, heartbeat), QCanBusFrame(0x601, firmware)});
        });
    }

    [[nodiscard]] std::size_t writtenOf(std::uint32_t id) const
    {
        const auto frames = bus->written();
        return static_cast<std::size_t>(std::count_if(
            frames.begin(), frames.end(), [id](const QCanBusFrame& frame) { return frame.frameId() == id; }));
    }

    std::shared_ptr<link::FakeBus> bus = std::make_shared<link::FakeBus>();
    std::unique_ptr<Session> session;
    std::vector<PhraseId> refusals;
};

TEST_F(SessionRawSend, SendsOnceArmedAndNotBefore)
{
    connectToFake();
    session->sendRaw(frameOf(0x123));
    ASSERT_TRUE(waitFor([&] { return !refusals.empty(); }));
    EXPECT_EQ(refusals.front(), PhraseId::RefusedNotArmed);
    EXPECT_EQ(writtenOf(0x123), 0U);
    ASSERT_NO_FATAL_FAILURE(arm());
    session->sendRaw(frameOf(0x123));
    ASSERT_TRUE(waitFor([&] { return writtenOf(0x123) == 1; }));
    EXPECT_EQ(bus->written().back().payload().toHex(), "abcd");
    EXPECT_TRUE(waitFor([&] { return session->controlStatus().rawSend.sent == 1; }));
}

TEST_F(SessionRawSend, RefusesTheIdsOfAUnitThatIsAlive)
{
    connectToFake();
    ASSERT_NO_FATAL_FAILURE(arm());
    for (const std::uint32_t id : {0x6FAU, 0x600U, 0x727U, 0x7E0U}) {
        refusals.clear();
        talk();
        session->startRaw({1, frameOf(id), std::chrono::milliseconds(10)});
        ASSERT_TRUE(waitFor([&] { return !refusals.empty(); })) << id;
    }
    EXPECT_EQ(refusals.back(), PhraseId::RefusedRawServiceId);
    EXPECT_TRUE(bus->written().empty());
}

TEST_F(SessionRawSend, RepeatsUntilDisarmed)
{
    connectToFake();
    ASSERT_NO_FATAL_FAILURE(arm());
    session->startRaw({7, frameOf(0x123), std::chrono::milliseconds(5)});
    ASSERT_TRUE(waitFor([&] { return writtenOf(0x123) >= 5; }));
    const auto running = session->controlStatus().rawSend.running;
    ASSERT_EQ(running.size(), 1U);
    EXPECT_EQ(running.front().number, 7U);
    session->disarm(ArmKind::RawSend);
    ASSERT_TRUE(waitFor([&] { return session->controlStatus().rawSend.running.empty(); }));
    EXPECT_EQ(session->controlStatus().rawSend.lastStop.id, PhraseId::EndedDisarmed);
    const std::size_t then = writtenOf(0x123);
    ASSERT_NO_FATAL_FAILURE(arm());
    session->sendRaw(frameOf(0x124));
    ASSERT_TRUE(waitFor([&] { return writtenOf(0x124) == 1; }));
    EXPECT_EQ(writtenOf(0x123), then) << "armed again, nothing went on by itself";
}

TEST_F(SessionRawSend, MayGlitchASimulatedPackAndIsSeenInTheTrace)
{
    auto made = options();
    made.makeDevice = [](const link::ConnectRequest&) {
        return Result<std::unique_ptr<QCanBusDevice>>(std::make_unique<link::SimulatedPackDevice>(
            *sim::Config::named("sim-4"), std::make_shared<sim::Control>()));
    };
    connectTo(std::move(made), link::packdeckPluginName);
    ASSERT_NO_FATAL_FAILURE(arm());
    session->sendRaw(frameOf(0x610)); // one of its own
    session->sendRaw(frameOf(0x5F0));
    ASSERT_TRUE(waitFor([&] {
        const auto timeline = session->timeline();
        const auto frames = timeline->history().framesAt(0, 0x5F0, 0x5F0, timeline->now());
        return !frames.empty() && frames.front().frame.has(can::Frame::LocalEcho);
    }));
    EXPECT_TRUE(refusals.empty());
}

} // namespace
