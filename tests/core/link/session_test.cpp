// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// The Session on a scripted device: states, losses, guards, and that nothing is written that nobody armed.

#include <memory>
#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "control/phrase.h"
#include "control/status.h"
#include "core/link/fake_can_device.h"
#include "core/link/wait_for.h"
#include "link/session.h"
#include "telemetry/timeline.h"

using namespace packdeck;
using link::FakeBus;
using link::FakeCanDevice;
using link::LinkState;
using link::Session;
using testing::HasSubstr;

namespace {

const link::ConnectRequest request{"fake", "wire0", 500'000};

QCanBusFrame heartbeat()
{
    QCanBusFrame frame(0x600, QByteArray::fromHex("7811000039300000"));
    frame.setTimeStamp(QCanBusFrame::TimeStamp::fromMicroSeconds(1'700'000'000'000'000));
    return frame;
}

QCanBusFrame errorFrame(QCanBusFrame::FrameErrors errors)
{
    QCanBusFrame frame;
    frame.setFrameType(QCanBusFrame::ErrorFrame);
    frame.setError(errors);
    frame.setPayload(QByteArray(8, '\0'));
    return frame;
}

class SessionOnFakeBus : public testing::Test
{
protected:
    void SetUp() override { open(telemetry::TimelineOptions().queueCapacity); }

    void open(std::size_t queueCapacity, bool triesFirstAgain = false)
    {
        link::SessionOptions options;
        options.triesFirstAgain = triesFirstAgain;
        options.makeDevice = [bus = m_bus](const link::ConnectRequest&) -> Result<std::unique_ptr<QCanBusDevice>> {
            return bus->makeDevice();
        };
        options.makeTimeline = [queueCapacity] {
            telemetry::TimelineOptions timeline;
            timeline.queueCapacity = queueCapacity;
            return std::make_shared<telemetry::Timeline>(std::move(timeline));
        };
        m_session = std::make_unique<Session>(std::move(options));
    }

    bool waitFor(const std::function<bool()>& condition) { return link::waitFor(*m_session, condition); }

    bool waitForState(LinkState state)
    {
        return waitFor([&] { return m_session->status().state == state; });
    }

    void deliver(const QList<QCanBusFrame>& frames)
    {
        ASSERT_TRUE(m_bus->post([frames](FakeCanDevice& device) { device.deliver(frames); }));
    }

    void connectAndHear()
    {
        m_session->connectTo(request);
        ASSERT_TRUE(waitFor([&] { return m_bus->hasDevice(); }));
        deliver({heartbeat()});
        ASSERT_TRUE(waitForState(LinkState::Live));
    }

    std::shared_ptr<FakeBus> m_bus = std::make_shared<FakeBus>();
    std::unique_ptr<Session> m_session;
};

TEST_F(SessionOnFakeBus, StartsDisconnectedAndWatching)
{
    EXPECT_EQ(m_session->status().state, LinkState::Disconnected);
    EXPECT_EQ(m_session->controlStatus().mode, control::Mode::Watch);
    EXPECT_EQ(m_session->timeline(), nullptr);
    EXPECT_EQ(m_session->simControl(), nullptr);
}

TEST_F(SessionOnFakeBus, IsLiveWithFramesSilentWithoutAndLiveAgain)
{
    connectAndHear();
    EXPECT_EQ(m_session->status().framesReceived, 1U);
    EXPECT_EQ(m_session->status().request, request);
    EXPECT_EQ(m_session->status().bitrate, 500'000);
    EXPECT_TRUE(waitForState(LinkState::Silent));
    deliver({heartbeat()});
    EXPECT_TRUE(waitForState(LinkState::Live));
}

TEST_F(SessionOnFakeBus, HandsFramesToTheTimeline)
{
    connectAndHear();
    ASSERT_NE(m_session->timeline(), nullptr);
    EXPECT_TRUE(waitFor([&] { return m_session->timeline()->wallTime(m_session->now()).has_value(); }));
}

TEST_F(SessionOnFakeBus, CountsWhatItCannotKeep)
{
    QCanBusFrame flexible(0x123, QByteArray(64, '\0'));
    flexible.setFlexibleDataRateFormat(true);
    connectAndHear();
    deliver({flexible, heartbeat()});
    EXPECT_TRUE(waitFor([&] { return m_session->status().framesUnusable == 1; }));
    EXPECT_TRUE(waitFor([&] { return m_session->status().framesReceived == 2; }));
}

TEST_F(SessionOnFakeBus, OwnEchoDoesNotMakeALinkLive)
{
    QCanBusFrame echo = heartbeat();
    echo.setLocalEcho(true);
    m_session->connectTo(request);
    ASSERT_TRUE(waitFor([&] { return m_bus->hasDevice(); }));
    deliver({echo});
    EXPECT_TRUE(waitFor([&] { return m_session->status().framesEchoed == 1; }));
    EXPECT_TRUE(waitForState(LinkState::Silent));
    EXPECT_EQ(m_session->status().framesReceived, 0U);
}

TEST_F(SessionOnFakeBus, DropsAreCountedWhenIngestCannotKeepUp)
{
    constexpr int sent = 10;
    open(2);
    connectAndHear();
    deliver(QList<QCanBusFrame>(sent, heartbeat()));
    EXPECT_TRUE(waitFor([&] { return m_session->status().framesReceived == sent + 1; }));
    EXPECT_TRUE(waitFor([&] { return m_session->status().framesDropped >= sent - 2; }));
}

TEST_F(SessionOnFakeBus, RefusedOpeningSaysWhyAndIsNotTriedAgain)
{
    m_bus->opening = FakeBus::Opening::Fails;
    m_session->connectTo(request);
    ASSERT_TRUE(waitForState(LinkState::Failed));
    const auto status = m_session->status();
    ASSERT_TRUE(status.reason);
    EXPECT_EQ(status.reason->id, ErrorId::InterfaceFailed);
    EXPECT_THAT(toEnglish(*status.reason), HasSubstr("no such wire"));
    EXPECT_FALSE(status.reconnectIn);
    EXPECT_EQ(m_bus->devicesMade(), 1);
}

TEST_F(SessionOnFakeBus, AFirstConnectionIsTriedAgainWhereThatIsWanted)
{
    open(telemetry::TimelineOptions().queueCapacity, true);
    m_bus->opening = FakeBus::Opening::Fails;
    m_session->connectTo(request);
    ASSERT_TRUE(waitFor([&] { return m_session->status().reconnectAttempt >= 2; }));
    EXPECT_EQ(m_session->status().reason->id, ErrorId::InterfaceFailed);
    const auto timeline = m_session->timeline();
    m_bus->opening = FakeBus::Opening::Works; // the adapter is plugged in
    ASSERT_TRUE(waitFor([&] { return m_bus->hasDevice() && m_session->status().state != LinkState::Failed; }));
    deliver({heartbeat()});
    EXPECT_TRUE(waitForState(LinkState::Live));
    EXPECT_EQ(m_session->timeline(), timeline);
    EXPECT_EQ(m_session->controlStatus().mode, control::Mode::Watch);
    EXPECT_TRUE(m_bus->written().empty());
}

TEST_F(SessionOnFakeBus, AFirstConnectionThatCannotComeIsNotTriedAgain)
{
    link::SessionOptions options;
    options.triesFirstAgain = true;
    options.makeDevice = [](const link::ConnectRequest&) -> Result<std::unique_ptr<QCanBusDevice>> {
        return failure(ErrorId::PluginUnknown, {"fake", "none"});
    };
    m_session = std::make_unique<Session>(std::move(options));
    m_session->connectTo(request);
    ASSERT_TRUE(waitForState(LinkState::Failed));
    EXPECT_FALSE(m_session->status().reconnectIn);
    EXPECT_EQ(m_session->status().reconnectAttempt, 0);
}

TEST_F(SessionOnFakeBus, FactoryFailureIsTheReason)
{
    link::SessionOptions options;
    options.makeDevice = [](const link::ConnectRequest&) -> Result<std::unique_ptr<QCanBusDevice>> {
        return failure(ErrorId::PluginUnknown, {"fake", "none"});
    };
    m_session = std::make_unique<Session>(std::move(options));
    m_session->connectTo(request);
    ASSERT_TRUE(waitForState(LinkState::Failed));
    EXPECT_EQ(m_session->status().reason, (Error{ErrorId::PluginUnknown, {"fake", "none"}}));
}

TEST_F(SessionOnFakeBus, WaitsForADeviceThatConnectsLater)
{
    m_bus->opening = FakeBus::Opening::Later;
    m_session->connectTo(request);
    ASSERT_TRUE(waitForState(LinkState::Connecting));
    ASSERT_TRUE(waitFor([&] { return m_bus->hasDevice(); }));
    ASSERT_TRUE(m_bus->post([](FakeCanDevice& device) {
        device.nowConnected();
        device.deliver({heartbeat()});
    }));
    EXPECT_TRUE(waitForState(LinkState::Live));
}

TEST_F(SessionOnFakeBus, ReopensADeviceThatVanishedInWatch)
{
    connectAndHear();
    const auto timeline = m_session->timeline();
    ASSERT_TRUE(m_bus->post([](FakeCanDevice& device) { device.vanish(); }));
    ASSERT_TRUE(waitFor([&] { return m_bus->devicesMade() == 2; }));
    ASSERT_TRUE(waitFor([&] { return m_bus->hasDevice() && m_session->status().state != LinkState::Failed; }));
    deliver({heartbeat()});
    EXPECT_TRUE(waitForState(LinkState::Live));
    EXPECT_FALSE(m_session->status().reason);
    EXPECT_EQ(m_session->status().reconnectAttempt, 0);
    EXPECT_EQ(m_session->controlStatus().mode, control::Mode::Watch);
    EXPECT_EQ(m_session->timeline(), timeline) << "a reconnect goes on in the same Timeline";
    EXPECT_TRUE(m_bus->written().empty());
}

TEST_F(SessionOnFakeBus, ALostDeviceIsTriedAgainUntilToldOtherwise)
{
    connectAndHear();
    m_bus->opening = FakeBus::Opening::Fails;
    ASSERT_TRUE(m_bus->post([](FakeCanDevice& device) { device.vanish(); }));
    ASSERT_TRUE(waitFor([&] { return m_session->status().reconnectAttempt >= 2; }));
    const auto status = m_session->status();
    EXPECT_EQ(status.state, LinkState::Failed);
    ASSERT_TRUE(status.reason);
    EXPECT_EQ(status.reason->id, ErrorId::DeviceLost);
    EXPECT_TRUE(status.reconnectIn);

    m_session->disconnectFrom();
    ASSERT_TRUE(waitForState(LinkState::Disconnected));
    EXPECT_FALSE(m_session->status().reconnectIn);
}

TEST_F(SessionOnFakeBus, ErrorsWithoutAFrameCloseTheDeviceForGood)
{
    m_session->connectTo(request);
    ASSERT_TRUE(waitFor([&] { return m_bus->hasDevice(); }));
    deliver({errorFrame(QCanBusFrame::ProtocolViolationError), errorFrame(QCanBusFrame::BusError)});
    ASSERT_TRUE(waitForState(LinkState::WrongBitrate));
    const auto status = m_session->status();
    EXPECT_EQ(status.errorFrames, 2U);
    ASSERT_TRUE(status.reason);
    EXPECT_THAT(toEnglish(*status.reason), HasSubstr("wrong bitrate?"));
    EXPECT_FALSE(status.reconnectIn);
    EXPECT_TRUE(waitFor([&] { return !m_bus->hasDevice(); }));
    EXPECT_EQ(m_bus->devicesMade(), 1);
    EXPECT_TRUE(m_bus->written().empty());
}

TEST_F(SessionOnFakeBus, BusWarningWithoutAFrameClosesTheDeviceToo)
{
    m_session->connectTo(request);
    ASSERT_TRUE(waitFor([&] { return m_bus->hasDevice(); }));
    ASSERT_TRUE(m_bus->post([](FakeCanDevice& device) { device.setBusStatus(QCanBusDevice::CanBusStatus::Warning); }));
    EXPECT_TRUE(waitForState(LinkState::WrongBitrate));
}

TEST_F(SessionOnFakeBus, BusOffIsAStateWithAReset)
{
    connectAndHear();
    deliver({errorFrame(QCanBusFrame::BusOffError)});
    ASSERT_TRUE(waitForState(LinkState::BusOff));
    EXPECT_EQ(m_session->status().reason->id, ErrorId::BusOff);
    m_session->resetController();
    EXPECT_TRUE(waitFor([&] { return m_bus->resets() == 1; }));
    deliver({heartbeat()});
    EXPECT_TRUE(waitForState(LinkState::Live));
    EXPECT_FALSE(m_session->status().reason);
}

TEST_F(SessionOnFakeBus, WritesNothingThatWasNotArmed)
{
    int refusals = 0;
    QObject::connect(m_session.get(), &Session::actionRefused, m_session.get(),
                     [&](const control::Phrase& why) { refusals += why.empty() ? 0 : 1; });
    connectAndHear();
    m_session->select(control::Target::Enabled);
    m_session->holdBegin();
    m_session->openContactors();
    m_session->returnToIdle();
    m_session->resume();
    EXPECT_TRUE(waitFor([&] { return refusals >= 4; }));
    deliver({heartbeat()});
    EXPECT_TRUE(waitFor([&] { return m_session->status().framesReceived == 2; }));
    EXPECT_TRUE(m_bus->written().empty());
    EXPECT_EQ(m_session->controlStatus().mode, control::Mode::Watch);
}

TEST_F(SessionOnFakeBus, EndsWhileConnecting)
{
    m_bus->opening = FakeBus::Opening::Later;
    m_session->connectTo(request);
    m_session.reset();
    EXPECT_FALSE(m_bus->hasDevice());
}

TEST_F(SessionOnFakeBus, ListsPluginsWithoutBlocking)
{
    QList<link::PluginInfo> listed;
    QObject::connect(m_session.get(), &Session::pluginsListed, m_session.get(),
                     [&](const QList<link::PluginInfo>& plugins) { listed = plugins; });
    m_session->listPlugins();
    EXPECT_TRUE(listed.isEmpty());
    EXPECT_TRUE(waitFor([&] { return !listed.isEmpty(); }));
}

} // namespace
