// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// What the unit keeps while its supply is off: its charge, and what cells owe to the emptiest of their string.

#include "bmu/lasting_memory.h"

#include <gtest/gtest.h>

#include "bmu/balancer.h"
#include "d1000/protocol.h"
#include "rig.h"

using namespace packdeck;
using namespace packdeck::bmu;
using packdeck::bmu::test::Rig;
using packdeck::d1000::Reason;
using packdeck::d1000::State;

namespace {

const Parameters parameters = demoParameters(4, 14, 4, 2);
const Layout layout(parameters);

LastingMemory someMemory(std::uint16_t owed)
{
    LastingMemory memory;
    memory.soc_dpc = 501;
    memory.bleed[17] = owed;
    return memory;
}

// rule: 1.9.6
TEST(MemoryStore, KeepsWhatWasStored)
{
    MemoryStore store;
    EXPECT_EQ(store.load(layout).kind, Recollection::Kind::None);
    store.store(someMemory(700), layout);
    store.store(someMemory(800), layout);
    const Recollection found = store.load(layout);
    EXPECT_EQ(found.kind, Recollection::Kind::Whole);
    EXPECT_EQ(found.memory, someMemory(800));
    EXPECT_EQ(store.sequence(), 2U);
}

TEST(MemoryStore, IsOfOnePackOnly)
{
    MemoryStore store;
    store.store(someMemory(700), layout);
    EXPECT_EQ(store.load(Layout(demoParameters(4, 14, 4, 1))).kind, Recollection::Kind::None);
    EXPECT_EQ(store.load(Layout(demoParameters(4, 13, 4, 2))).kind, Recollection::Kind::None);
    Parameters larger = parameters;
    larger.packCapacity = 1200;
    EXPECT_EQ(store.load(Layout(larger)).kind, Recollection::Kind::None);
}

TEST(MemoryStore, RefusesWhatIsNotWholeOrCannotBe)
{
    MemoryStore store;
    store.store(someMemory(700), layout);
    store.store(someMemory(700), layout);
    for (const std::size_t byte : {0U, 4U, 40U, 900U}) {
        MemoryStore aged = store;
        aged.flipBit(byte);
        EXPECT_EQ(aged.load(layout).kind, Recollection::Kind::Corrupt) << byte;
        aged.store(someMemory(900), layout); // and it can be used again
        EXPECT_EQ(aged.load(layout).memory, someMemory(900)) << byte;
    }
    store.store(someMemory(BleedAccount::largestShare + 1), layout);
    EXPECT_EQ(store.load(layout).kind, Recollection::Kind::Corrupt);
    LastingMemory fuller;
    fuller.soc_dpc = 1001;
    store.store(fuller, layout);
    EXPECT_EQ(store.load(layout).kind, Recollection::Kind::Corrupt);
}

/// A pack at rest, its cells at the voltages they are told.
struct Bench
{
    Readings readings;
    CellEstimates cells{parameters, layout};
    BleedAccount account;

    Bench()
    {
        readings.quality.fill(CellQuality::Ok);
        readings.cells_mV.fill(3700);
        readings.mean_mV = 3700;
        readings.lowestCell = {3700, 0};
        readings.highestCell = {3700, 0};
        readings.current.count = 1;
    }

    void initialise() { cells.initialise(readings, layout); }

    /// How often the account was drawn up.
    int rest(int minutes)
    {
        int times = 0;
        for (int tick = 0; tick < minutes * 6000; ++tick) {
            times += account.update(readings, layout, cells) ? 1 : 0;
        }
        return times;
    }
};

constexpr std::size_t fuller = 20; // in the first string
constexpr std::size_t slightlyFuller = 5;
constexpr std::size_t inTheOtherString = 2 * units::maxCellsPerNode + 3;

// rule: 1.9.6
TEST(BleedAccount, IsDrawnUpAfterHalfAnHourOfRest)
{
    Bench bench;
    bench.readings.cells_mV[fuller] = 3720;
    bench.readings.cells_mV[slightlyFuller] = 3701; // about 0.1 %
    for (std::size_t slot = 2 * units::maxCellsPerNode; slot < 4 * units::maxCellsPerNode; ++slot) {
        bench.readings.cells_mV[slot] = 3750; // a string of its own: no cell owes to the other
    }
    bench.readings.cells_mV[inTheOtherString] = 3760;
    bench.initialise();
    EXPECT_EQ(bench.rest(29), 0);
    EXPECT_EQ(bench.account.owed_mAs(fuller), 0U);
    EXPECT_EQ(bench.rest(2), 1);
    EXPECT_EQ(bench.rest(9), 1); // and every ten minutes
    const double more = bench.cells.socOf(1, fuller - units::maxCellsPerNode) - bench.cells.socOf(0, 0);
    EXPECT_GT(more, 0.01);
    EXPECT_NEAR(bench.account.owed_mAs(fuller), more * bench.cells.capacityOf_As(1, 6) * 1e3, 1.0);
    EXPECT_EQ(bench.account.owed_mAs(slightlyFuller), 0U);
    EXPECT_EQ(bench.account.owed_mAs(0), 0U);
    EXPECT_GT(bench.account.owed_mAs(inTheOtherString), 0U);
    EXPECT_EQ(bench.account.owed_mAs(inTheOtherString + 1), 0U);
}

TEST(BleedAccount, ACurrentOrACellThatIsBledIsNoRest)
{
    Bench bench;
    bench.readings.cells_mV[fuller] = 3720;
    bench.initialise();
    EXPECT_EQ(bench.rest(29), 0);
    bench.readings.filteredCurrent_mA = -250;
    EXPECT_EQ(bench.rest(1), 0);
    bench.readings.filteredCurrent_mA = 150;
    EXPECT_EQ(bench.rest(29), 0);
    bench.readings.nodes[3].balancing = 1;
    bench.account.noteScan(bench.readings, layout);
    EXPECT_EQ(bench.rest(29), 0);
    EXPECT_EQ(bench.rest(2), 1);
}

// rule: 1.9.6
TEST(BleedAccount, PaysWhatIsBledAndSurvivesThePowerCycle)
{
    Bench bench;
    bench.readings.cells_mV[fuller] = 3720;
    bench.initialise();
    bench.rest(31);
    const std::uint32_t owed = bench.account.owed_mAs(fuller);
    bench.readings.nodes[1].balancing = 1U << (fuller - units::maxCellsPerNode);
    for (int scan = 0; scan < 100; ++scan) { // ten seconds of 0.65 A
        bench.account.noteScan(bench.readings, layout);
    }
    EXPECT_EQ(bench.account.owed_mAs(fuller), owed - 6500);

    BleedAccount recalled;
    recalled.recall(bench.account.shares(layout), layout, bench.cells);
    const double perShare_mAs = bench.cells.capacityOf_As(0, 0) * 1e-5 * 1e3;
    EXPECT_NEAR(recalled.owed_mAs(fuller), bench.account.owed_mAs(fuller), perShare_mAs);

    for (int scan = 0; scan < 100'000; ++scan) {
        bench.account.noteScan(bench.readings, layout);
    }
    EXPECT_EQ(bench.account.owed_mAs(fuller), 0U);
}

TEST(BleedAccount, BelievesNoMemoryThatTheVoltagesSpeakAgainst)
{
    Bench bench; // all alike
    bench.initialise();
    BleedAccount::Shares shares{};
    shares.fill(BleedAccount::largestShare);
    bench.account.recall(shares, layout, bench.cells);
    for (std::size_t slot = 0; slot < layout.cells; ++slot) {
        EXPECT_LE(bench.account.owed_mAs(slot), 0.0101 * bench.cells.capacityOf_As(0, 0) * 1e3);
    }
}

TEST(BleedAccount, IsNothingWithoutAnEstimate)
{
    Bench bench;
    EXPECT_EQ(bench.rest(60), 0);
}

/// Cells at 3.7 V, of which one owes as much as is remembered.
Recollection remembered()
{
    LastingMemory memory;
    memory.soc_dpc = 456;
    memory.bleed[1] = 900; // 0.9 %
    return {Recollection::Kind::Whole, memory};
}

// rule: 1.9.6
TEST(Balancer, BleedsWhatIsOwedOnlyWhereItIsAskedTo)
{
    for (const bool asked : {true, false}) {
        Parameters small = Rig::smallPack();
        small.balancingByCharge = asked;
        Rig rig(small);
        rig.bmu = Bmu(small, {}, Bmu::Start::Supply, remembered());
        rig.bring(State::Enabled);
        std::uint16_t seen = 0;
        for (int tick = 0; tick < 2500; ++tick) {
            rig.tick();
            seen = static_cast<std::uint16_t>(seen | rig.bmu.outputs().balance[0]);
            EXPECT_EQ(rig.bmu.outputs().balance[1], 0);
            rig.inputs.nodes[0].balancing = rig.bmu.outputs().balance[0];
        }
        EXPECT_EQ(seen, asked ? 0b0010 : 0);
    }
}

// rule: 1.10 remembered
TEST(StateOfCharge, IsWhatIsRememberedUntilTheFirstEstimate)
{
    Rig rig;
    rig.bmu = Bmu(Rig::smallPack(), {}, Bmu::Start::Supply, remembered());
    rig.tick();
    EXPECT_TRUE(rig.bmu.charge().valid);
    EXPECT_EQ(rig.bmu.charge().soc_dpc, 456);
    EXPECT_EQ(rig.bmu.charge().capacity_dAh, 456);
    rig.bring(State::Safe);
    EXPECT_NE(rig.bmu.charge().soc_dpc, 456); // 3.7 V say otherwise
    EXPECT_FALSE(rig.has(Reason::InternalComms));
}

// rule: 1.10 remembered
TEST(StateOfCharge, ACorruptMemoryIsInternalCommsUntilTheFirstEstimate)
{
    Rig rig;
    rig.bmu = Bmu(Rig::smallPack(), {}, Bmu::Start::Supply, Recollection{Recollection::Kind::Corrupt, {}});
    EXPECT_GE(rig.runWhile([&] { return !rig.has(Reason::InternalComms); }, 1500), 0);
    EXPECT_FALSE(rig.bmu.charge().valid);
    rig.bring(State::Safe);
    rig.run(2500);
    EXPECT_FALSE(rig.has(Reason::InternalComms));
    EXPECT_TRUE(rig.bmu.charge().valid);
    rig.bring(State::Enabled);
    EXPECT_EQ(rig.bmu.state(), State::Enabled);
}

TEST(LastingMemory, IsOfferedEveryTenMinutesAndWhenASessionEnds)
{
    Rig rig;
    rig.bring(State::Calibrate);
    EXPECT_EQ(rig.bmu.memoryRevision(), 0U); // nothing is known yet
    rig.bring(State::Enabled);
    const std::uint32_t begun = rig.bmu.memoryRevision();
    rig.run(1000);
    EXPECT_EQ(rig.bmu.memoryRevision(), begun);
    rig.run(600'000);
    EXPECT_EQ(rig.bmu.memoryRevision(), begun + 1);
    rig.command(d1000::Command::Idle);
    ASSERT_GE(rig.runUntil(State::Idle, 2000), 0);
    EXPECT_EQ(rig.bmu.memoryRevision(), begun + 2);
    EXPECT_EQ(rig.bmu.memory().soc_dpc, rig.bmu.charge().soc_dpc);
}

} // namespace
