// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "pack/contactors.h"

using namespace packdeck::pack;

namespace {

constexpr std::array<bool, contactorCount> allOpen{};
constexpr std::array<bool, contactorCount> thirdClosed{false, false, true, false, false};
const FaultEffects none{};

struct Movement
{
    int firstTouch_ms = 0;
    int settled_ms = 0; ///< the main contact does not change any more
    int auxiliary_ms = 0;
    int gaps = 0;
};

Movement follow(Contactors& contactors, const std::array<bool, contactorCount>& coils, bool target)
{
    Movement movement;
    contactors.command(coils, {});
    bool before = contactors.closed(2, none);
    bool auxiliaryBefore = contactors.auxiliaries(none)[2];
    for (int ms = 1; ms <= 60; ++ms) {
        contactors.advance();
        const bool now = contactors.closed(2, none);
        if (now != before) {
            movement.firstTouch_ms = movement.firstTouch_ms == 0 ? ms : movement.firstTouch_ms;
            movement.settled_ms = ms;
            movement.gaps += now == target ? 0 : 1;
        }
        before = now;
        if (contactors.auxiliaries(none)[2] != auxiliaryBefore) {
            auxiliaryBefore = !auxiliaryBefore;
            movement.auxiliary_ms = ms;
        }
    }
    return movement;
}

// rule: 2.6 mechanics
RC_GTEST_PROP(Contactors, CloseAndOpenWithinTheirDataSheet, ())
{
    Contactors contactors(*rc::gen::arbitrary<std::uint64_t>(), 0);
    const Movement closing = follow(contactors, thirdClosed, true);
    RC_ASSERT(contactors.closed(2, none));
    RC_ASSERT(!contactors.moving());
    RC_ASSERT(closing.firstTouch_ms >= 7 && closing.firstTouch_ms <= 23);
    RC_ASSERT(closing.settled_ms - closing.firstTouch_ms <= 7);
    RC_ASSERT(closing.gaps <= 3);
    RC_ASSERT(std::abs(closing.auxiliary_ms - closing.firstTouch_ms) <= 3);
    const Movement opening = follow(contactors, allOpen, false);
    RC_ASSERT(!contactors.closed(2, none));
    RC_ASSERT(opening.gaps == 0);
    RC_ASSERT(opening.firstTouch_ms >= 6 && opening.firstTouch_ms <= 14);
    RC_ASSERT(std::abs(opening.auxiliary_ms - opening.firstTouch_ms) <= 3);
}

// rule: 2.6 mechanics
TEST(Contactors, SomeBounceAndTimesDiffer)
{
    Contactors contactors(1, 0);
    int bounced = 0;
    std::array<int, 64> seen{};
    for (int i = 0; i < 50; ++i) {
        const Movement closing = follow(contactors, thirdClosed, true);
        bounced += closing.gaps > 0 ? 1 : 0;
        ++seen[static_cast<std::size_t>(closing.firstTouch_ms)];
        follow(contactors, allOpen, false);
    }
    EXPECT_GT(bounced, 20);
    EXPECT_LT(*std::max_element(seen.begin(), seen.end()), 25);
}

TEST(Contactors, ACoilDroppedOnTheWayNeverCloses)
{
    Contactors contactors(1, 0);
    contactors.command(thirdClosed, {});
    for (int ms = 0; ms < 5; ++ms) {
        contactors.advance();
    }
    contactors.command(allOpen, {});
    for (int ms = 0; ms < 60; ++ms) {
        contactors.advance();
        ASSERT_FALSE(contactors.closed(2, none));
    }
}

TEST(Contactors, NormallyClosedAuxiliaryIsInverted)
{
    Contactors contactors(1, 0b00100);
    EXPECT_TRUE(contactors.auxiliaries(none)[2]);
    EXPECT_FALSE(contactors.auxiliaries(none)[1]);
    follow(contactors, thirdClosed, true);
    EXPECT_FALSE(contactors.auxiliaries(none)[2]);
}

TEST(Contactors, OnlyTheCommandedOneMoves)
{
    Contactors contactors(1, 0);
    follow(contactors, thirdClosed, true);
    for (const std::size_t other : {0U, 1U, 3U, 4U}) {
        EXPECT_FALSE(contactors.closed(other, none));
        EXPECT_FALSE(contactors.auxiliaries(none)[other]);
    }
}

} // namespace
