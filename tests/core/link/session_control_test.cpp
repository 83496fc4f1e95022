// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// The Session commanding a simulated pack, with every frame that it writes on record.

#include <algorithm>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include <QCanBusFrame>
#include <QVariant>
#include <QtGlobal>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "binding/pack_catalog.h"
#include "control/status.h"
#include "core/link/patience.h"
#include "core/link/wait_for.h"
#include "d1000/command.h"
#include "link/frame_conversion.h"
#include "link/session.h"
#include "link/simulated_pack_device.h"
#include "sim/config.h"
#include "sim/control.h"
#include "telemetry/timeline.h"

using namespace packdeck;
using control::Mode;
using d1000::Command;
using d1000::State;
using link::Session;

namespace {

/// What was written to the device, by any thread.
class Record
{
public:
    void add(Command command)
    {
        const std::scoped_lock lock(m_mutex);
        m_commands.push_back(command);
        m_added.notify_all();
    }

    [[nodiscard]] std::vector<Command> commands() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_commands;
    }

    /// Stands still, event loop and all, until `command` is written as the latest.
    bool blockUntilLast(Command command)
    {
        std::unique_lock lock(m_mutex);
        return m_added.wait_for(lock, link::patience,
                                [&] { return !m_commands.empty() && m_commands.back() == command; });
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_added;
    std::vector<Command> m_commands;
};

class RecordedPack : public link::SimulatedPackDevice
{
public:
    explicit RecordedPack(std::shared_ptr<Record> record)
        : SimulatedPackDevice(*sim::Config::named("sim-14"), std::make_shared<sim::Control>())
        , m_record(std::move(record))
    {
        setConfigurationParameter(ReceiveOwnKey, true);
    }

    bool writeFrame(const QCanBusFrame& frame) override
    {
        if (const auto converted = link::fromQt(frame, {})) {
            m_record->add(static_cast<Command>(d1000::decodeCommand(converted->data).command));
        }
        return SimulatedPackDevice::writeFrame(frame);
    }

private:
    std::shared_ptr<Record> m_record;
};

/// Each run of equal commands once: what was asked for, in order.
std::vector<Command> withoutRepetitions(std::vector<Command> commands)
{
    commands.erase(std::unique(commands.begin(), commands.end()), commands.end());
    return commands;
}

class SessionOnSimulatedPack : public testing::Test
{
protected:
    void SetUp() override
    {
        auto catalog = binding::PackCatalog::load(qgetenv("PACKDECK_DATA_DIR").toStdString());
        ASSERT_TRUE(catalog);
        link::SessionOptions options;
        options.makeDevice = [record = m_record](const link::ConnectRequest&) {
            return Result<std::unique_ptr<QCanBusDevice>>(std::make_unique<RecordedPack>(record));
        };
        options.makeTimeline = [shared = std::make_shared<const binding::PackCatalog>(std::move(*catalog))] {
            telemetry::TimelineOptions timeline;
            timeline.catalog = shared;
            return std::make_shared<telemetry::Timeline>(std::move(timeline));
        };
        m_session = std::make_unique<Session>(std::move(options));
        m_session->connectTo({link::packdeckPluginName, "sim-14", 0});
    }

    bool waitFor(const std::function<bool()>& condition) { return link::waitFor(*m_session, condition); }

    State state() const
    {
        const auto timeline = m_session->timeline();
        return timeline ? timeline->snapshot().state.freshOr(State::Init) : State::Init;
    }

    void arm()
    {
        ASSERT_TRUE(waitFor([&] { return state() == State::Safe && m_session->controlStatus().serialHeard; }));
        m_session->setWindowFocused(true);
        m_session->acknowledgeHazards();
        m_session->arm(control::ArmKind::Control);
        ASSERT_TRUE(waitFor([&] { return m_session->controlStatus().mode == Mode::Armed; }));
        EXPECT_TRUE(m_record->commands().empty()) << "arming transmits nothing";
    }

    void holdTo(control::Target target)
    {
        m_session->select(target);
        ASSERT_TRUE(waitFor([&] { return m_session->controlStatus().closingAllowed; }));
        m_session->holdBegin();
        ASSERT_TRUE(waitFor([&] { return m_session->controlStatus().mode == Mode::Held; }));
        m_session->holdEnd();
        ASSERT_TRUE(waitFor([&] { return m_session->controlStatus().targetReached; }));
    }

    std::shared_ptr<Record> m_record = std::make_shared<Record>();
    std::unique_ptr<Session> m_session;
};

TEST_F(SessionOnSimulatedPack, GivesTheWindowTheSimulationWhileItLives)
{
    ASSERT_TRUE(waitFor([&] { return m_session->simControl() != nullptr; }));
    EXPECT_TRUE(waitFor([&] { return m_session->status().state == link::LinkState::Live; }));
    EXPECT_TRUE(m_session->status().isSimulated);
    EXPECT_TRUE(m_session->status().isVirtual);
    EXPECT_TRUE(waitFor([&] { return m_session->status().loadPercent.value_or(0) > 0; }));
    m_session->disconnectFrom();
    EXPECT_TRUE(waitFor([&] { return m_session->simControl() == nullptr; }));
    EXPECT_TRUE(m_record->commands().empty());
}

TEST_F(SessionOnSimulatedPack, OneHoldLeadsToEnabledAndOpenBack)
{
    ASSERT_NO_FATAL_FAILURE(arm());
    ASSERT_NO_FATAL_FAILURE(holdTo(control::Target::Enabled));
    EXPECT_EQ(state(), State::Enabled);
    EXPECT_EQ(withoutRepetitions(m_record->commands()),
              (std::vector<Command>{Command::Idle, Command::Connect, Command::Enable}));

    m_session->openContactors();
    ASSERT_TRUE(waitFor([&] { return m_session->controlStatus().mode == Mode::Armed; }));
    const auto opening = m_session->controlStatus().lastOpening;
    ASSERT_TRUE(opening);
    EXPECT_TRUE(opening->opened);
    EXPECT_TRUE(waitFor([&] { return state() == State::Idle; }));
    EXPECT_EQ(withoutRepetitions(m_record->commands()),
              (std::vector<Command>{Command::Idle, Command::Connect, Command::Enable, Command::Idle}));
    EXPECT_GT(m_session->status().framesEchoed, 0U);
}

TEST_F(SessionOnSimulatedPack, TheConnectionIsNotChangedUnderAHeldCommand)
{
    ASSERT_NO_FATAL_FAILURE(arm());
    ASSERT_NO_FATAL_FAILURE(holdTo(control::Target::Connect));
    int refusals = 0;
    QObject::connect(m_session.get(), &Session::actionRefused, m_session.get(),
                     [&](const control::Phrase& why) { refusals += why.id == control::PhraseId::RefusedHeld ? 1 : 0; });
    m_session->disconnectFrom();
    m_session->connectTo({link::packdeckPluginName, "sim-4", 0});
    ASSERT_TRUE(waitFor([&] { return refusals == 2; }));
    EXPECT_EQ(m_session->controlStatus().mode, Mode::Held);
    EXPECT_EQ(m_session->status().request.interfaceName, QStringLiteral("sim-14"));
    EXPECT_EQ(state(), State::Connect);
}

TEST_F(SessionOnSimulatedPack, PluginsAreListedOnlyOnceNothingIsRepeated)
{
    ASSERT_NO_FATAL_FAILURE(arm());
    ASSERT_NO_FATAL_FAILURE(holdTo(control::Target::Connect));
    std::optional<Mode> listedIn;
    QObject::connect(m_session.get(), &Session::pluginsListed, m_session.get(),
                     [&] { listedIn = m_session->controlStatus().mode; });
    m_session->listPlugins();
    const auto before = m_record->commands().size();
    ASSERT_TRUE(waitFor([&] { return m_record->commands().size() >= before + 3; }));
    EXPECT_FALSE(listedIn) << "it may take a vendor's library seconds";
    m_session->openContactors();
    ASSERT_TRUE(waitFor([&] { return listedIn.has_value(); }));
    EXPECT_EQ(listedIn, Mode::Armed);
}

TEST_F(SessionOnSimulatedPack, DisconnectingWaitsUntilWhatWasHeldIsOpen)
{
    ASSERT_NO_FATAL_FAILURE(arm());
    ASSERT_NO_FATAL_FAILURE(holdTo(control::Target::Connect));
    m_session->openContactors();
    m_session->disconnectFrom();
    ASSERT_TRUE(waitFor([&] { return m_session->status().state == link::LinkState::Disconnected; }));
    EXPECT_EQ(m_record->commands().back(), Command::Idle);
    EXPECT_EQ(m_session->controlStatus().mode, Mode::Watch);
    const auto opening = m_session->controlStatus().lastOpening;
    ASSERT_TRUE(opening);
    EXPECT_TRUE(opening->opened);
}

TEST_F(SessionOnSimulatedPack, EndingTheSessionLetsGoFirst)
{
    ASSERT_NO_FATAL_FAILURE(arm());
    ASSERT_NO_FATAL_FAILURE(holdTo(control::Target::Connect));
    m_session.reset();
    EXPECT_EQ(m_record->commands().back(), Command::Idle);
}

TEST_F(SessionOnSimulatedPack, AWindowThatStandsStillLosesItsHold)
{
    ASSERT_NO_FATAL_FAILURE(arm());
    ASSERT_NO_FATAL_FAILURE(holdTo(control::Target::Connect));
    EXPECT_TRUE(m_record->blockUntilLast(Command::Idle));
    ASSERT_TRUE(waitFor([&] { return m_session->controlStatus().mode == Mode::Watch; }));
    const auto commands = m_record->commands();
    EXPECT_EQ(withoutRepetitions(commands), (std::vector<Command>{Command::Idle, Command::Connect, Command::Idle}));
}

} // namespace
