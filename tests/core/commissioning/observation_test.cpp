// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// What a unit's messages prove of its parameters, without any service.

#include <cmath>

#include <gtest/gtest.h>

#include "commissioning/observation.h"
#include "core/commissioning/scene.h"

using namespace packdeck;
using namespace packdeck::commissioning;
using packdeck::test::Scene;

namespace {

/// 33 ohm and 1 mF at 100 V.
control::PrechargeRun goodRun()
{
    control::PrechargeRun run;
    run.endedIn = d1000::State::Enabled;
    run.duration = std::chrono::milliseconds(200);
    run.tau = std::chrono::milliseconds(33);
    for (int i = 0; i < 20; ++i) {
        const double remaining = std::exp(-i * 10.0 / 33.0);
        run.samples.push_back({std::chrono::milliseconds(10 * i), units::Millivolts(100'000),
                               units::Millivolts(static_cast<int>(100'000 * (1 - remaining))),
                               units::Milliamps(static_cast<int>(100'000 * remaining / 33.0)), 0});
    }
    return run;
}

struct Case
{
    const char* parameter;
    params::RawValue agrees;
    params::RawValue contradicts;
};

class Observed : public testing::TestWithParam<Case>
{
protected:
    Observed()
    {
        scene.tell(scene.pack.maxDischargeCurrent, units::Milliamps(90'000));
        scene.tell(scene.pack.maxChargeCurrent, units::Milliamps(40'000));
        scene.tell(scene.pack.balanceThreshold, units::Millivolts(4100));
        scene.tell(scene.pack.remainingCapacity_dAh, 500);
        scene.tell(scene.pack.soc, units::DeciPercent(500));
        scene.tell(scene.pack.soh, units::DeciPercent(1000));
        scene.precharge.last = {std::make_shared<const control::PrechargeRun>(goodRun())};
        scene.pack.contactors[4].source = telemetry::ContactorSource::CommandOnly;
        scene.pack.id.baseId = 0x600;
    }

    [[nodiscard]] Observation observe(const char* name, const params::RawValue* declared) const
    {
        const std::size_t index = test::indexOf(*Scene::metadata(), name);
        return commissioning::observe((*Scene::metadata())[index], declared, scene.facts());
    }

    Scene scene;
};

TEST_P(Observed, GivesAVerdictWithItsEvidence)
{
    const Observation agreeing = observe(GetParam().parameter, &GetParam().agrees);
    EXPECT_EQ(agreeing.verdict, Verdict::Agrees) << toEnglish(agreeing.words);
    EXPECT_FALSE(agreeing.evidence.empty());
    const Observation contradicting = observe(GetParam().parameter, &GetParam().contradicts);
    EXPECT_EQ(contradicting.verdict, Verdict::Contradicts) << toEnglish(contradicting.words);
    const Observation open = observe(GetParam().parameter, nullptr);
    EXPECT_EQ(open.verdict, Verdict::NotObservable) << "nothing to hold it against";
    EXPECT_EQ(toEnglish(open.words), toEnglish(agreeing.words)) << "what is seen is told all the same";
}

params::RawValue counts(std::int64_t first, std::int64_t second)
{
    params::RawValue value(32, 0);
    value[0] = first;
    value[1] = second;
    return value;
}

INSTANTIATE_TEST_SUITE_P(
    Parameters, Observed,
    testing::Values(Case{"serialNumber", {1234}, {1235}}, Case{"deviceID", {4472}, {4476}},
                    Case{"bitrate", {500}, {250}}, Case{"nodeID", {0x600}, {0x500}}, Case{"numCMUNodes", {2}, {3}},
                    Case{"nodeNumCells", counts(14, 14), counts(14, 13)},
                    Case{"nodeNumTemp", counts(4, 4), counts(4, 0)}, Case{"maxDischargeCurrent", {900}, {800}},
                    Case{"maxChargeCurrent", {400}, {300}}, Case{"cellBalancingVoltage", {4100}, {4150}},
                    Case{"packCapacity", {1000}, {1200}}, Case{"prechargeResistance", {330}, {680}},
                    Case{"loadCapacitance", {1000}, {3000}}, Case{"contactorConfigAuxEnable", {0x01111}, {0x11111}}),
    [](const auto& row) { return std::string(row.param.parameter); });

TEST_F(Observed, ABoundThatIsNotReachedProvesNothing)
{
    for (const auto& [name, value] : {std::pair("maxDischargeCurrent", 1000), std::pair("cellBalancingVoltage", 4000),
                                      std::pair("prechargeTimeout", 25'000)}) {
        const params::RawValue within{value};
        const Observation seen = observe(name, &within);
        EXPECT_EQ(seen.verdict, Verdict::NotObservable) << name;
        EXPECT_FALSE(seen.words.empty()) << name << ": what is seen is told all the same";
        EXPECT_FALSE(seen.exact) << name;
    }
    const params::RawValue tooShort{100};
    EXPECT_EQ(observe("prechargeTimeout", &tooShort).verdict, Verdict::Contradicts);
}

TEST_F(Observed, FeedbackThatFollowsProvesTheTypesThatTheUnitHas)
{
    const std::size_t index = test::indexOf(*Scene::metadata(), "contactorConfigTypes");
    const params::RawValue held{0};
    const params::RawValue wanted{0x00101};
    scene.parameters.setDevice(index, held);
    EXPECT_EQ(observe("contactorConfigTypes", &held).verdict, Verdict::Agrees);
    EXPECT_EQ(observe("contactorConfigTypes", &wanted).verdict, Verdict::NotObservable);
}

TEST_F(Observed, AuxiliaryPolarityContradictsOnlyWhileFeedbackOpposesTheCommand)
{
    const params::RawValue types{0};
    EXPECT_EQ(observe("contactorConfigTypes", &types).verdict, Verdict::Agrees);
    scene.pack.contactors[1].position = telemetry::ContactorPosition::Welded;
    EXPECT_EQ(observe("contactorConfigTypes", &types).verdict, Verdict::Contradicts);
}

TEST_F(Observed, StaleProvesNothingToday)
{
    const params::RawValue nodes{2};
    scene.pack.configuredNodes.freshness = telemetry::Freshness::Stale;
    EXPECT_EQ(observe("numCMUNodes", &nodes).verdict, Verdict::NotObservable);
    const params::RawValue beta{3380};
    EXPECT_EQ(observe("thermistorBetaValue", &beta).verdict, Verdict::NotObservable);
}

} // namespace
