// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/params/shipped.h"

using namespace packdeck;
using namespace packdeck::params;

namespace {

TEST(ParameterSet, WhatIsEditedBackToTheUnitsValueIsNotModified)
{
    auto set = test::defaultSet(test::shippedMetadata());
    const std::size_t limit = test::indexOf(set.metadata(), "critCellOverVoltage");
    EXPECT_FALSE(set.isModified(limit));
    static_cast<void>(set.apply({{limit, RawValue{4210}}}));
    EXPECT_TRUE(set.isModified(limit));
    EXPECT_TRUE(set.differsFromDefault(limit));
    EXPECT_EQ(*set.effective(limit), RawValue{4210});
    EXPECT_EQ(*set.device(limit), RawValue{4200});
    static_cast<void>(set.apply({{limit, RawValue{4200}}}));
    EXPECT_FALSE(set.isModified(limit));
    EXPECT_EQ(set.modifiedCount(), 0U);
    EXPECT_TRUE(set.modifications().empty());
}

TEST(ParameterSet, WhatTheUnitTakesOverIsNoLongerModified)
{
    auto set = test::defaultSet(test::shippedMetadata());
    const std::size_t limit = test::indexOf(set.metadata(), "critCellOverVoltage");
    static_cast<void>(set.apply({{limit, RawValue{4210}}}));
    set.setDevice(limit, RawValue{4210});
    EXPECT_FALSE(set.isModified(limit));
}

TEST(ParameterSet, WithoutAUnitEverythingEditedIsModified)
{
    ParameterSet set(test::shippedMetadata());
    static_cast<void>(set.apply({{3, RawValue{1}}}));
    EXPECT_TRUE(set.isModified(3));
    EXPECT_EQ(set.effective(4), nullptr);
    EXPECT_FALSE(set.differsFromDefault(4));
}

RC_GTEST_PROP(ParameterSet, AnyEditsUndoneInReverseLeaveNothing, ())
{
    auto set = test::defaultSet(test::shippedMetadata());
    std::vector<Edit> undo;
    const auto steps = *rc::gen::inRange(1, 30);
    for (int step = 0; step < steps; ++step) {
        Edit edit;
        const auto changes = *rc::gen::inRange(1, 4);
        for (int i = 0; i < changes; ++i) {
            const auto parameter = *rc::gen::inRange<std::size_t>(0, set.size());
            const auto raw = *rc::gen::inRange<std::int64_t>(0, 6000);
            edit.push_back({parameter, *rc::gen::arbitrary<bool>()
                                           ? std::nullopt
                                           : std::optional(RawValue(set.metadata()[parameter].count, raw))});
        }
        undo.push_back(set.apply(edit));
    }
    for (; !undo.empty(); undo.pop_back()) {
        static_cast<void>(set.apply(undo.back()));
    }
    for (std::size_t i = 0; i < set.size(); ++i) {
        RC_ASSERT(set.edited(i) == nullptr);
    }
}

TEST(Checksum, TellsSetsApartButNotUnits)
{
    auto one = test::defaultSet(test::shippedMetadata());
    auto other = one;
    EXPECT_EQ(checksum(one.metadata(), one.deviceLookup()), checksum(other.metadata(), other.deviceLookup()));
    other.setDevice(test::indexOf(one.metadata(), "serialNumber"), RawValue{77});
    EXPECT_EQ(checksum(one.metadata(), one.deviceLookup()), checksum(other.metadata(), other.deviceLookup()));
    other.setDevice(test::indexOf(one.metadata(), "noxMax"), RawValue{999});
    EXPECT_NE(checksum(one.metadata(), one.deviceLookup()), checksum(other.metadata(), other.deviceLookup()));
}

} // namespace
