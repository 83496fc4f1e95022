// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// The Session asking a simulated pack's parameter service: nothing before it is armed, nothing to a unit whose service
// nobody has chosen.

#include <filesystem>
#include <memory>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "binding/pack_catalog.h"
#include "control/status.h"
#include "core/link/wait_for.h"
#include "link/session.h"
#include "link/simulated_pack_device.h"
#include "params/metadata_shelf.h"
#include "params/service_client.h"
#include "sim/config.h"
#include "sim/control.h"
#include "telemetry/timeline.h"

using namespace packdeck;
using control::PhraseId;
using link::Session;

namespace {

class SessionParameters : public testing::Test
{
protected:
    void connectTo(const sim::Config& config)
    {
        const std::filesystem::path data = qgetenv("PACKDECK_DATA_DIR").toStdString();
        auto catalog = binding::PackCatalog::load(data);
        ASSERT_TRUE(catalog);
        auto shelf = params::MetadataShelf::load(data, {});
        ASSERT_TRUE(shelf);
        link::SessionOptions options;
        options.parameters = std::make_shared<const params::MetadataShelf>(std::move(*shelf));
        options.makeDevice = [config](const link::ConnectRequest&) {
            return Result<std::unique_ptr<QCanBusDevice>>(
                std::make_unique<link::SimulatedPackDevice>(config, std::make_shared<sim::Control>()));
        };
        options.makeTimeline = [shared = std::make_shared<const binding::PackCatalog>(std::move(*catalog))] {
            telemetry::TimelineOptions timeline;
            timeline.catalog = shared;
            return std::make_shared<telemetry::Timeline>(std::move(timeline));
        };
        session = std::make_unique<Session>(std::move(options));
        QObject::connect(session.get(), &Session::actionRefused, session.get(),
                         [this](const control::Phrase& why) { refusals.push_back(why.id); });
        session->connectTo({link::packdeckPluginName, QString::fromStdString(config.name), 0});
        ASSERT_TRUE(waitFor([&] {
            const auto status = session->controlStatus();
            return status.serialHeard && status.armRefusal(control::ArmKind::Parameters).empty();
        }));
    }

    bool waitFor(const std::function<bool()>& condition) { return link::waitFor(*session, condition); }

    void arm()
    {
        session->setWindowFocused(true);
        session->arm(control::ArmKind::Parameters);
        ASSERT_TRUE(waitFor([&] { return session->parameterStatus().unavailable.empty(); }));
    }

    std::unique_ptr<Session> session;
    std::vector<PhraseId> refusals;
};

TEST_F(SessionParameters, AreReadOnceArmedAndNotBefore)
{
    connectTo(*sim::Config::named("sim-4"));
    session->readParameters();
    ASSERT_TRUE(waitFor([&] { return !refusals.empty(); }));
    EXPECT_EQ(refusals.front(), PhraseId::RefusedNotArmed);
    EXPECT_EQ(session->parameterStatus().service.number, 0U);

    arm();
    session->readParameters();
    ASSERT_TRUE(waitFor([&] { return session->parameterStatus().service.outcome == params::Outcome::Done; }));
    const auto device = session->parameterStatus().device;
    ASSERT_TRUE(device);
    EXPECT_EQ(device->serial, 1234U);
    for (const auto& value : device->values) {
        EXPECT_TRUE(value.has_value());
    }
}

TEST_F(SessionParameters, EndWhenTheUserDisarms)
{
    connectTo(*sim::Config::named("sim-4"));
    arm();
    // The unit takes no key for 10 s after its start: the write waits, and has to end at once.
    session->writeParameters({{{5, params::RawValue{0}}}, {}, false}, {"user", ""});
    ASSERT_TRUE(waitFor([&] { return session->parameterStatus().service.waitingForDelay; }));
    session->disarm(control::ArmKind::Parameters);
    ASSERT_TRUE(waitFor([&] { return session->parameterStatus().service.outcome == params::Outcome::Failed; }));
    EXPECT_EQ(session->parameterStatus().service.error->id, ErrorId::ServiceNotAllowed);
    session->disconnectFrom();
    ASSERT_TRUE(waitFor([&] { return session->status().state == link::LinkState::Disconnected; }));
    session->readParameters();
    ASSERT_TRUE(waitFor([&] { return !refusals.empty() && refusals.back() == PhraseId::RefusedNotConnected; }));
}

} // namespace
