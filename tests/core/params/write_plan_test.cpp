// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "params/write_plan.h"

#include <set>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/params/shipped.h"

using namespace packdeck;
using namespace packdeck::params;

namespace {

bool valid(const ParameterSet& set)
{
    for (const Finding& finding : set.findings()) {
        if (finding.severity == Severity::Error) {
            return false;
        }
    }
    return true;
}

RC_GTEST_PROP(WritePlan, LimitsMoveAnywhereWithoutAnInvalidStep, ())
{
    static const auto metadata = test::shippedMetadata();
    auto set = test::defaultSet(metadata);
    const auto limits = [] {
        std::set<int> values;
        while (values.size() < 5) {
            values.insert(*rc::gen::resize(rc::kNominalSize, rc::gen::inRange(100, 490)) * 10);
        }
        return values;
    };
    Edit target;
    const auto after = limits();
    const auto before = limits();
    auto from = before.begin();
    auto to = after.begin();
    for (const char* name : {"critCellUnderVoltage", "warningCellUnderVoltage", "cellBalancingVoltage",
                             "warningCellOverVoltage", "critCellOverVoltage"}) {
        const std::size_t parameter = test::indexOf(*metadata, name);
        set.setDevice(parameter, RawValue{*from++});
        target.push_back({parameter, RawValue{*to++}});
    }
    RC_PRE(valid(set));
    const WritePlan plan = planWrites(*metadata, set.deviceLookup(), target);
    RC_ASSERT(plan.ok());
    for (const PlannedWrite& write : plan.writes) {
        RC_ASSERT(*set.device(write.parameter) == write.before);
        set.setDevice(write.parameter, write.after);
        RC_ASSERT(valid(set));
    }
    for (const Change& change : target) {
        RC_ASSERT(*set.device(change.parameter) == *change.value);
    }
}

TEST(WritePlan, DoesNotWriteWhatTheUnitHolds)
{
    const auto set = test::defaultSet(test::shippedMetadata());
    const std::size_t limit = test::indexOf(set.metadata(), "critCellOverVoltage");
    const WritePlan plan = planWrites(set.metadata(), set.deviceLookup(), {{limit, RawValue{4200}}});
    EXPECT_TRUE(plan.ok());
    EXPECT_TRUE(plan.writes.empty());
}

TEST(WritePlan, RefusesAnEndThatBreaksARule)
{
    const auto set = test::defaultSet(test::shippedMetadata());
    const std::size_t limit = test::indexOf(set.metadata(), "critCellOverVoltage");
    const WritePlan plan = planWrites(set.metadata(), set.deviceLookup(), {{limit, RawValue{4100}}});
    EXPECT_FALSE(plan.ok());
    EXPECT_FALSE(plan.errors.empty());
}

TEST(WritePlan, TellsLevelRestartAndDanger)
{
    const auto set = test::defaultSet(test::shippedMetadata());
    const auto planOf = [&](const char* name, std::int64_t raw) {
        return planWrites(set.metadata(), set.deviceLookup(), {{test::indexOf(set.metadata(), name), RawValue{raw}}});
    };
    EXPECT_FALSE(planOf("noxMax", 900).needsAdmin(set.metadata()));
    EXPECT_TRUE(planOf("bitrate", 250).needsAdmin(set.metadata()));
    EXPECT_TRUE(planOf("bitrate", 250).needsRestart(set.metadata()));
    EXPECT_EQ(planOf("bitrate", 250).worst(set.metadata()), Danger::Communication);
    EXPECT_EQ(planOf("packCapacity", 250).worst(set.metadata()), Danger::Caution);
}

} // namespace
