// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// Contactors: targets against auxiliary contacts, and the codes on the wire.

#include <gtest/gtest.h>

#include "bmu/contactor_supervision.h"
#include "rig.h"

using namespace packdeck::bmu;
using packdeck::bmu::test::Rig;
using packdeck::d1000::bit;
using packdeck::d1000::Contactor;
using packdeck::d1000::ContactorCode;
using packdeck::d1000::Reason;
using packdeck::d1000::State;

namespace {

constexpr Contactor one = Contactor::MainNegative;
using Contacts = std::array<bool, packdeck::d1000::contactorCount>;

void run(ContactorSupervision& supervision, bool auxiliary, int milliseconds)
{
    Contacts contacts{};
    contacts[0] = auxiliary;
    for (int t = 0; t < milliseconds; t += 10) {
        supervision.update(contacts);
    }
}

// rule: 1.5 codes
TEST(ContactorSupervision, TellsItsPositionInCodes)
{
    ContactorSupervision supervision(Rig::smallPack());
    run(supervision, false, 100);
    EXPECT_EQ(supervision.code(one, 0), ContactorCode::Open);
    supervision.setTargets(bit(one));
    run(supervision, false, 50);
    EXPECT_EQ(supervision.code(one, 0), ContactorCode::Closing);
    EXPECT_EQ(supervision.code(one, bit(one)), ContactorCode::FaultOpen);
    run(supervision, true, 30);
    EXPECT_EQ(supervision.code(one, 0), ContactorCode::Closed);
    EXPECT_EQ(supervision.provenClosed_ms(one), 30U);
    supervision.setTargets(0);
    EXPECT_EQ(supervision.code(one, 0), ContactorCode::Opening);
    EXPECT_EQ(supervision.provenClosed_ms(one), 0U);
    EXPECT_EQ(supervision.code(one, bit(one)), ContactorCode::FaultClosed);
}

// rule: 1.5 moving, W1
TEST(ContactorSupervision, AllowsTwoHundredMillisecondsToMove)
{
    ContactorSupervision supervision(Rig::smallPack());
    run(supervision, false, 1000);
    supervision.setTargets(bit(one));
    run(supervision, false, 190);
    EXPECT_FALSE(supervision.isStuckOpen(one));
    run(supervision, false, 10);
    EXPECT_TRUE(supervision.isStuckOpen(one));
    run(supervision, true, 10);
    EXPECT_FALSE(supervision.isStuckOpen(one));
    supervision.setTargets(0);
    run(supervision, true, 190);
    EXPECT_FALSE(supervision.isWelded(one));
    run(supervision, true, 10);
    EXPECT_TRUE(supervision.isWelded(one));
}

TEST(ContactorSupervision, InvertedAuxiliaryContacts)
{
    Parameters parameters = Rig::smallPack();
    parameters.contactorConfigTypes = 0x00001;
    ContactorSupervision supervision(parameters);
    run(supervision, true, 300); // normally closed: the main contact is open
    EXPECT_EQ(supervision.code(one, 0), ContactorCode::Open);
    EXPECT_FALSE(supervision.isWelded(one));
    run(supervision, false, 10);
    EXPECT_TRUE(supervision.isWelded(one));
}

// rule: 1.5 no auxiliary
TEST(ContactorSupervision, WithoutAuxiliaryContactItCountsAsMovedInTime)
{
    Parameters parameters = Rig::smallPack();
    parameters.contactorConfigAuxEnable = 0x11110;
    ContactorSupervision supervision(parameters);
    run(supervision, true, 1000);
    EXPECT_FALSE(supervision.isWelded(one));
    EXPECT_EQ(supervision.code(one, 0), ContactorCode::Unknown);
    supervision.setTargets(bit(one));
    run(supervision, false, 190);
    EXPECT_EQ(supervision.provenClosed_ms(one), 0U);
    run(supervision, false, 20);
    EXPECT_GT(supervision.provenClosed_ms(one), 0U);
    EXPECT_FALSE(supervision.isStuckOpen(one));
    EXPECT_EQ(supervision.code(one, 0), ContactorCode::Unknown);
}

// rule: 1.5 no auxiliary
TEST(Contactors, APackWithoutAuxiliaryContactsReachesEnabled)
{
    Parameters parameters = Rig::smallPack();
    parameters.contactorConfigAuxEnable = 0;
    Rig rig(parameters);
    rig.bring(State::Enabled);
    EXPECT_EQ(rig.bmu.state(), State::Enabled);
    EXPECT_EQ(rig.bmu.reasons(), 0U);
}

TEST(Contactors, ACombinationOfInvertedAuxiliariesReachesEnabled)
{
    Parameters parameters = Rig::smallPack();
    parameters.contactorConfigTypes = 0x10101;
    Rig rig(parameters);
    rig.bring(State::Enabled);
    EXPECT_EQ(rig.bmu.state(), State::Enabled);
    EXPECT_EQ(rig.bmu.reasons(), 0U);
}

// rule: 1.3 pause
TEST(Contactors, ThePauseBetweenClosingsCountsFromTheClosing)
{
    ContactorSupervision supervision(Rig::smallPack());
    EXPECT_TRUE(supervision.mayClose(one));
    supervision.setTargets(bit(one));
    run(supervision, true, 400);
    supervision.setTargets(0);
    EXPECT_EQ(supervision.closingRemaining_ms(one), 600U);
    run(supervision, false, 600);
    EXPECT_TRUE(supervision.mayClose(one));
}

// rule: R34, 1.5 latching
TEST(Contactors, TheFaultyContactorStaysNamedInSafe)
{
    Rig rig;
    rig.bring(State::Connect);
    rig.stuckOpen[0] = true;
    ASSERT_GE(rig.runUntil(State::Safe, 3000), 0);
    rig.run(2000);
    EXPECT_EQ(rig.bmu.faults().active(), 0U);
    EXPECT_TRUE(rig.has(Reason::ContactorFail));
    EXPECT_EQ(rig.bmu.contactorFaults(), bit(one));
}

} // namespace
