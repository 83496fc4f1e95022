// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// What is said, and what is not, of frames whose making is known.

#include <cmath>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "analysis/analysis_task.h"
#include "analysis/statistics.h"
#include "core/analysis/synthetic_pack.h"
#include "core/telemetry/frames.h"

using namespace packdeck;
using namespace packdeck::analysis;
using namespace std::chrono_literals;
using analysis::test::pulses;
using analysis::test::SyntheticPack;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

namespace {

constexpr double level_mV = 3700.0;

SyntheticPack::Amps constant(double amps)
{
    return [amps](double) { return amps; };
}

SyntheticPack::Amps nothing()
{
    return [](double) { return std::nullopt; };
}

/// Every cell at its own level.
SyntheticPack::CellVolts levels(std::vector<double> offsets_mV)
{
    return [offsets = std::move(offsets_mV)](std::size_t cell, double) -> std::optional<double> {
        return cell < offsets.size() ? std::optional(level_mV + offsets[cell]) : std::nullopt;
    };
}

SyntheticPack::CellVolts alike()
{
    return levels(std::vector<double>(SyntheticPack::cellCount, 0.0));
}

const CellDeviation* find(const ConditionPart& part, std::size_t slot)
{
    for (const CellDeviation& cell : part.ranking) {
        if (units::slot(cell.cell) == slot) {
            return &cell;
        }
    }
    return nullptr;
}

const CellResistance* find(const Report& report, std::size_t slot)
{
    for (const CellResistance& cell : report.resistance) {
        if (units::slot(cell.cell) == slot) {
            return &cell;
        }
    }
    return nullptr;
}

TEST(Analyse, EmptyHistoryIsSaidToBeEmpty)
{
    const telemetry::History history;
    const auto report = analyse({&history, {}, {}}, {SyntheticPack::at(0), SyntheticPack::at(10)}, {});
    ASSERT_TRUE(report);
    EXPECT_THAT(report->notes, Contains(Note::NothingMeasured));
    EXPECT_THAT(report->spread, IsEmpty());
    EXPECT_FALSE(report->throughput);
}

TEST(Analyse, WithoutCurrentThereIsSpreadButNoConditionNoResistanceNoCharge)
{
    SyntheticPack pack;
    pack.run(120, levels({0, 5, -3, 0, 1}), nothing());
    const Report report = pack.report();
    EXPECT_THAT(report.notes, Contains(Note::CurrentMissing));
    ASSERT_THAT(report.spread, Not(IsEmpty()));
    for (const SpreadPoint& point : report.spread) {
        EXPECT_NEAR(point.spread_mV, 8.0, 1e-3);
        EXPECT_EQ(point.condition, Condition::Unknown);
        EXPECT_EQ(units::slot(point.highest), 1U);
        EXPECT_EQ(units::slot(point.lowest), 2U);
    }
    for (const ConditionPart& part : report.conditions) {
        EXPECT_FALSE(part.meanSpread_mV);
        EXPECT_THAT(part.ranking, IsEmpty());
    }
    EXPECT_FALSE(report.throughput);
    for (const CellResistance& cell : report.resistance) {
        EXPECT_FALSE(cell.median_mohm);
        EXPECT_EQ(cell.steps, 0U);
    }
}

TEST(Analyse, RestBeginsOnlyAfterItsTime)
{
    SyntheticPack pack;
    pack.run(30, alike(), constant(20.0));
    pack.run(100, alike(), constant(0.2));
    const Report report = pack.report();
    // 100 s less the 60 that settle; whole columns.
    EXPECT_NEAR(units::toSeconds(report.part(Condition::Rest).time), 40.0, 1.5);
    for (const SpreadPoint& point : report.spread) {
        if (point.condition == Condition::Rest) {
            EXPECT_GE(point.at, SyntheticPack::at(90.0));
        }
    }
    EXPECT_NEAR(units::toSeconds(report.part(Condition::Discharge).time), 30.0, 1.5);
}

TEST(Analyse, ShortestMomentUnderCurrentEndsTheRest)
{
    SyntheticPack pack;
    pack.run(50, alike(), constant(0.0));
    pack.run(0.1, alike(), constant(1.5));
    pack.run(50, alike(), constant(0.0));
    const Report report = pack.report();
    EXPECT_EQ(report.part(Condition::Rest).time, 0s);
    EXPECT_THAT(report.notes, Contains(Note::RestMissing));
}

TEST(Analyse, SilenceCountsForNothing)
{
    SyntheticPack pack;
    pack.run(100, alike(), constant(36.0));
    pack.silence(100);
    pack.run(100, alike(), constant(36.0));
    const Report report = pack.report();
    EXPECT_THAT(report.notes, Contains(Note::CurrentGaps));
    ASSERT_TRUE(report.throughput);
    EXPECT_NEAR(report.throughput->out_Ah, 2.0, 0.01);
    EXPECT_NEAR(units::toSeconds(report.throughput->unknown), 100.0, 1.0);
    EXPECT_NEAR(units::toSeconds(report.current.total()), 200.0, 1.0);
    EXPECT_NEAR(units::toSeconds(report.lowestCell.total()), 200.0, 2.5);
    for (const SpreadPoint& point : report.spread) {
        EXPECT_FALSE(point.at > SyntheticPack::at(101) && point.at < SyntheticPack::at(199));
    }
}

// 100 frames a tenth of a second apart: 9.9 s, ten columns of a second, the last of them cut short. 14 cells, one
// lower.
TEST(Analyse, BandsOfCellsAddUpToTheSpan)
{
    SyntheticPack pack;
    const auto cells = [](std::size_t cell, double) { return std::optional(cell == 2 ? 4099.0 : 4100.0); };
    pack.run(10.0, cells, constant(0.0));
    const Report report = pack.report();
    ASSERT_EQ(report.span.to - report.span.from, 9900ms);
    constexpr std::size_t below = 32; // 4.05 ... 4.10 V, the 32nd band of 0.05 V from 2.5 V
    EXPECT_EQ(report.lowestCell.time(below), 9900ms);
    EXPECT_EQ(report.highestCell.time(below + 1), 9900ms);
    EXPECT_EQ(report.cellVoltage.time(below), 9900ms);
    EXPECT_EQ(report.cellVoltage.time(below + 1), 13 * 9900ms);
    EXPECT_EQ(report.cellVoltage.total(), 14 * 9900ms);
}

TEST(Analyse, LostCellCountsOnlyWhileItWasMeasured)
{
    SyntheticPack pack;
    const auto loses = [](std::size_t cell, double seconds) -> std::optional<double> {
        return cell / 4 == 1 && seconds > 100.0 ? std::nullopt : std::optional(level_mV + (cell == 5 ? 30.0 : 0.0));
    };
    pack.run(200, loses, constant(0.0));
    const Report report = pack.report();
    const CellDeviation* const lost = find(report.part(Condition::Rest), 5);
    const CellDeviation* const there = find(report.part(Condition::Rest), 0);
    ASSERT_NE(lost, nullptr);
    ASSERT_NE(there, nullptr);
    EXPECT_NEAR(lost->mean_mV, 30.0, 1e-3);
    EXPECT_NEAR(units::toSeconds(lost->time), 40.0, 2.0);
    EXPECT_NEAR(units::toSeconds(there->time), 140.0, 2.0);
    EXPECT_NEAR(*report.part(Condition::Rest).latestSpread_mV, 0.0, 1e-3);
    EXPECT_NEAR(*report.part(Condition::Rest).greatestSpread_mV, 30.0, 1e-3);
}

TEST(Analyse, FewStepsGiveNoResistanceInsteadOfZero)
{
    SyntheticPack pack;
    const auto amps = pulses(50.0, 10.0);
    const auto cells = [&amps](std::size_t, double seconds) { return std::optional(level_mV - *amps(seconds)); };
    pack.run(29, cells, amps); // two edges
    const Report report = pack.report();
    EXPECT_THAT(report.steps, SizeIs(2));
    EXPECT_THAT(report.notes, Contains(Note::StepsMissing));
    for (const CellResistance& cell : report.resistance) {
        EXPECT_EQ(cell.steps, 2U);
        EXPECT_FALSE(cell.median_mohm);
    }
    EXPECT_THAT(report.slowest, IsEmpty());
}

TEST(Analyse, RampIsNoStep)
{
    SyntheticPack pack;
    const auto ramp = [](double seconds) { return std::optional(std::min(seconds, 60.0)); };
    pack.run(100, alike(), ramp);
    EXPECT_THAT(pack.report().steps, IsEmpty());
}

TEST(Analyse, SlowestCellIsTheOneThatGoesOnMoving)
{
    SyntheticPack pack;
    constexpr double load_A = 50.0;
    constexpr double on_s = 12.0;
    const auto amps = pulses(load_A, on_s);
    const auto cells = [](std::size_t cell, double seconds) {
        const double phase = std::fmod(seconds, 2 * on_s);
        // An RC pair of 1 mOhm with 5 s in cell 3 only; far enough apart that each edge begins nearly settled.
        const double share = phase < on_s ? 1.0 - std::exp(-phase / 5.0) : std::exp(-(phase - on_s) / 5.0);
        return std::optional(level_mV - (phase < on_s ? load_A : 0.0) - (cell == 3 ? load_A * share : 0.0));
    };
    pack.run(150, cells, amps);
    const Report report = pack.report();
    ASSERT_THAT(report.slowest, SizeIs(SyntheticPack::cellCount));
    EXPECT_EQ(units::slot(report.slowest.front().cell), 3U);
    // exp(-1/5) - exp(-8.5/5), of 1 mOhm
    EXPECT_NEAR(report.slowest.front().excess_mohm, 0.636, 0.08);
    EXPECT_NEAR(report.slowest[1].excess_mohm, 0.0, 0.02);
}

TEST(Analyse, LaterBeginningIsSaidWhenFramesAreGone)
{
    constexpr std::size_t smallBudget = 64U << 10U;
    telemetry::History history(smallBudget);
    const binding::PackId id{0, d1000::defaultBaseId, binding::Dialect::V1_2};
    history.bind(id, packdeck::test::shippedCatalog()->bind(id));
    const packdeck::test::Unit unit;
    for (int i = 0; i < 20'000; ++i) {
        history.append(unit.cells(0, 0, 3700, 3701, 3702, 3703), packdeck::test::ms(i * 100));
    }
    const auto report = analyse({&history, id, {}}, *history.span(), {});
    ASSERT_TRUE(report);
    EXPECT_THAT(report->notes, Contains(Note::OlderFramesGone));
    EXPECT_GT(report->span.from, report->asked.from);
    EXPECT_GE(report->spread.front().at, *history.rawSince());
}

TEST(Analyse, CancelledWorkGivesNothing)
{
    SyntheticPack pack;
    pack.run(10, alike(), constant(0.0));
    int calls = 0;
    EXPECT_FALSE(analyse(pack.source(), *pack.timeline().history().span(), {}, [&calls](double done) {
        EXPECT_GE(done, 0.0);
        EXPECT_LE(done, 1.0);
        return ++calls < 3;
    }));
    EXPECT_EQ(calls, 3);
}

TEST(Analyse, TaskGivesWhatTheCallGives)
{
    auto pack = std::make_shared<SyntheticPack>();
    pack->run(100, levels({0, 3, -7, 1, 2}), constant(0.0));
    const std::shared_ptr<const telemetry::Timeline> timeline(pack, &pack->timeline());
    AnalysisTask task(timeline, pack->source().pack, *timeline->history().span(), {});
    while (!task.isFinished()) {
        std::this_thread::yield();
    }
    const auto report = task.take();
    ASSERT_TRUE(report);
    EXPECT_EQ(task.progress(), 1.0);
    const Report direct = pack->report();
    EXPECT_EQ(report->part(Condition::Rest).meanSpread_mV, direct.part(Condition::Rest).meanSpread_mV);
    EXPECT_EQ(units::slot(report->part(Condition::Rest).ranking.front().cell), 2U);
    EXPECT_FALSE(task.take());
}

TEST(Analyse, StringsShareTheCurrent)
{
    SyntheticPack pack;
    const auto amps = pulses(50.0, 10.0);
    const auto cells = [&amps](std::size_t, double seconds) { return std::optional(level_mV - 0.5 * *amps(seconds)); };
    pack.run(100, cells, amps);
    Options two;
    two.strings = 2;
    EXPECT_NEAR(*pack.report().resistance.front().median_mohm, 0.5, 1e-3);
    EXPECT_NEAR(*pack.report(two).resistance.front().median_mohm, 1.0, 1e-3);
}

RC_GTEST_PROP(Analyse, FindsOffsetsAndResistancesThatWerePutIn, ())
{
    const auto offsets = *rc::gen::container<std::vector<int>>(SyntheticPack::cellCount, rc::gen::inRange(-200, 200));
    const auto resistances =
        *rc::gen::container<std::vector<int>>(SyntheticPack::cellCount, rc::gen::inRange(100, 3000)); // microohm
    const double load_A = *rc::gen::inRange(20, 200);
    const auto amps = pulses(load_A, 10.0);
    SyntheticPack pack;
    Options options;
    options.restTime = 5s;
    pack.run(10, levels(std::vector<double>(offsets.begin(), offsets.end())), constant(0.0));
    const double begin = pack.seconds();
    const auto shifted = [&](double seconds) { return amps(seconds - begin + 0.01); };
    pack.run(
        40,
        [&](std::size_t cell, double seconds) {
            return std::optional(level_mV + offsets[cell] - resistances[cell] * 1e-3 * *shifted(seconds));
        },
        shifted);
    const Report report = pack.report(options);
    std::vector<double> sorted(offsets.begin(), offsets.end());
    const double median = medianOf<double>(sorted);
    for (std::size_t slot = 0; slot < SyntheticPack::cellCount; ++slot) {
        const CellDeviation* const rest = find(report.part(Condition::Rest), slot);
        RC_ASSERT(rest != nullptr);
        RC_ASSERT(std::abs(rest->mean_mV - (offsets[slot] - median)) < 0.01);
        const CellResistance* const found = find(report, slot);
        RC_ASSERT(found != nullptr);
        RC_ASSERT(found->median_mohm.has_value());
        RC_ASSERT(std::abs(*found->median_mohm - resistances[slot] * 1e-3) <= 1.0 / load_A + 1e-6);
    }
    for (std::size_t i = 1; i < report.part(Condition::Rest).ranking.size(); ++i) {
        const auto& ranking = report.part(Condition::Rest).ranking;
        RC_ASSERT(std::abs(ranking[i - 1].mean_mV) >= std::abs(ranking[i].mean_mV));
    }
}

// Whatever the current does, no time is lost or counted twice, and charge in less charge out is the integral.
RC_GTEST_PROP(Analyse, TimesAndChargesAddUp, ())
{
    const auto levels_A = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-300, 300));
    RC_PRE(!levels_A.empty());
    SyntheticPack pack;
    const auto amps = [&](double seconds) {
        return std::optional<double>(levels_A[static_cast<std::size_t>(seconds / 2.0) % levels_A.size()]);
    };
    pack.run(60, alike(), amps);
    const Report report = pack.report();
    RC_ASSERT(report.throughput.has_value());
    const Throughput& flow = *report.throughput;
    RC_ASSERT(flow.discharging + flow.charging + flow.idle + flow.unknown == report.span.to - report.span.from);
    RC_ASSERT(report.current.total() + flow.unknown == report.span.to - report.span.from);
    double net_As = 0.0;
    for (double t = 0.0; t < 59.85; t += 0.1) {
        net_As += (*amps(t) + *amps(t + 0.1)) / 2.0 * 0.1;
    }
    RC_ASSERT(std::abs(flow.netOut_Ah() * 3600.0 - net_As) < 0.02 * 300.0 * 60.0 / 10.0);
    double percent = 0.0;
    for (std::size_t band = 0; band < report.current.size(); ++band) {
        percent += report.current.percent(band);
    }
    RC_ASSERT(std::abs(percent - 100.0) < 1e-6);
}

} // namespace
