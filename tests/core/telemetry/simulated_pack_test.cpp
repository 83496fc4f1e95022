// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// The Timeline held to the simulator's own truth, over the same frames that a bus would carry.

#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "frames.h"
#include "sim/simulated_pack.h"
#include "telemetry/timeline.h"

using namespace packdeck;
using namespace packdeck::telemetry;
using d1000::Command;
using d1000::State;
using std::chrono::milliseconds;

namespace {

// A cell monitoring unit is off by 2 mV; between its scan and the truth read afterwards a cell moves a little.
constexpr double cellTolerance_mV = 8.0;
constexpr double sensorTolerance_dC = 10.0;

class Bench
{
public:
    explicit Bench(const sim::Config& config)
        : m_pack(config)
        , m_timeline(options(config))
    {
    }

    /// Repeats the command as a control unit does; 100 ms at a time.
    void run(units::Duration duration, Command command = Command::Idle)
    {
        for (units::Duration passed{}; passed < duration; passed += milliseconds(100)) {
            can::Frame frame;
            frame.id = std::uint32_t{m_pack.config().parameters.nodeId} + d1000::commandOffset;
            frame.length = 8;
            frame.data = d1000::encodeCommand(command);
            m_pack.receive(frame);
            m_frames.clear();
            m_pack.advance(milliseconds(100), m_frames);
            for (can::Frame& sent : m_frames) {
                sent.time += epoch_us;
            }
            m_timeline.ingest(m_frames, units::Timestamp(m_pack.time()));
        }
    }

    void enable()
    {
        run(std::chrono::seconds(4));
        run(std::chrono::seconds(1), Command::Connect);
        run(std::chrono::seconds(15), Command::Enable);
    }

    void inject(sim::Fault fault, std::uint16_t index, bool active = true)
    {
        m_pack.apply(sim::FaultSetting{fault, active, index, 0.0, Command::Idle});
    }

    [[nodiscard]] sim::Truth truth() const { return m_pack.truth(); }

    [[nodiscard]] PackSnapshot snapshot() const { return m_timeline.snapshot(); }

    Timeline& timeline() { return m_timeline; }

private:
    static constexpr std::int64_t epoch_us = 1'700'000'000'000'000;

    static TimelineOptions options(const sim::Config& config)
    {
        TimelineOptions result;
        result.catalog = test::shippedCatalog();
        result.packs = {{0, static_cast<std::uint16_t>(config.parameters.nodeId), binding::Dialect::Unknown}};
        return result;
    }

    sim::SimulatedPack m_pack;
    Timeline m_timeline;
    std::vector<can::Frame> m_frames;
};

void expectCells(const PackSnapshot& s, const sim::Truth& truth)
{
    for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
        const CellView& cell = s.cells[slot];
        const bool exists = !std::isnan(truth.cellVolts[slot]);
        ASSERT_EQ(cell.isMeasured(), exists) << slot;
        ASSERT_EQ(cell.quality, exists ? CellQuality::Good : CellQuality::Absent) << slot;
        if (exists) {
            ASSERT_NEAR(cell.voltage.value.value(), truth.cellVolts[slot] * 1000.0, cellTolerance_mV) << slot;
        }
    }
    for (std::size_t slot = 0; slot < units::maxSensors; ++slot) {
        const bool exists = !std::isnan(truth.sensorCelsius[slot]);
        ASSERT_EQ(s.sensors[slot].isMeasured(), exists) << slot;
        if (exists) {
            ASSERT_NEAR(s.sensors[slot].temperature.value.value(), truth.sensorCelsius[slot] * 10.0,
                        sensorTolerance_dC);
        }
    }
}

class EverySize : public testing::TestWithParam<std::string_view>
{
};

TEST_P(EverySize, ShowsEveryCellAsItIs)
{
    Bench bench(sim::Config::named(GetParam()).value());
    bench.run(std::chrono::seconds(5));
    const sim::Truth truth = bench.truth();
    const PackSnapshot s = bench.snapshot();
    EXPECT_TRUE(s.announcedAsSimulated);
    EXPECT_EQ(s.id.dialect, binding::Dialect::V1_2);
    EXPECT_EQ(s.layout.nodeCount, truth.nodeCount);
    EXPECT_EQ(s.layout.cellsOfNode, truth.cellsOfNode);
    EXPECT_EQ(s.layout.sensorsOfNode, truth.sensorsOfNode);
    expectCells(s, truth);
    EXPECT_EQ(s.state.value, truth.state);
    EXPECT_EQ(s.contactorsTogether, ContactorsTogether::AllOpen);
    EXPECT_FALSE(s.loadVoltageReferenced);
    EXPECT_TRUE(bench.timeline().oddIds().empty());
}

INSTANTIATE_TEST_SUITE_P(Sizes, EverySize, testing::Values("sim0", "sim-378", "sim-14", "sim-4"), [](const auto& size) {
    std::string name(size.param);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(SimulatedPack, WithFirmware11IsShownInItsOwnDialect)
{
    Bench bench(sim::Config::named("sim-v1.1").value());
    bench.enable();
    const sim::Truth truth = bench.truth();
    const PackSnapshot s = bench.snapshot();
    ASSERT_EQ(truth.state, State::Enabled);
    EXPECT_EQ(s.id.dialect, binding::Dialect::V1_1);
    EXPECT_FALSE(s.dialectAssumed);
    EXPECT_EQ(s.firmware.value.minor, 1);
    EXPECT_EQ(s.state.value, State::Enabled);
    EXPECT_NEAR(units::toVolts(s.batteryVoltage.value), truth.batteryVolts, 0.5);
    EXPECT_NEAR(units::toVolts(s.loadVoltage.value), truth.loadVolts, 0.5);
    EXPECT_TRUE(s.soc.isFresh());
    EXPECT_TRUE(s.reportedMaxCell.isFresh());
    EXPECT_EQ(s.cellStatistics.count, 0) << "it does not tell its cells";
    EXPECT_TRUE(bench.timeline().oddIds().empty());
}

TEST(SimulatedPack, FollowsItToEnabled)
{
    Bench bench(sim::Config::named("sim0").value());
    bench.enable();
    const sim::Truth truth = bench.truth();
    const PackSnapshot s = bench.snapshot();
    ASSERT_EQ(truth.state, State::Enabled);
    EXPECT_EQ(s.state.value, State::Enabled);
    EXPECT_NEAR(units::toSeconds(s.now - s.stateSince), units::toSeconds(truth.timeInState), 0.2);
    EXPECT_TRUE(s.contactors[0].provenClosed());
    EXPECT_TRUE(s.contactors[1].provenOpen());
    EXPECT_TRUE(s.contactors[2].provenClosed());
    EXPECT_EQ(s.contactors[2].operations, 1U);
    EXPECT_TRUE(s.loadVoltageReferenced);
    EXPECT_NEAR(units::toVolts(s.loadVoltage.value), truth.loadVolts, 5.0);
    EXPECT_NEAR(units::toVolts(s.batteryVoltage.value), truth.batteryVolts, 5.0);
    EXPECT_NEAR(units::toAmps(s.current.value), truth.packAmps, std::max(10.0, std::abs(truth.packAmps) * 0.2));
    EXPECT_EQ(s.numbering.verdict, Verdict::Agrees);
    expectCells(s, truth);
    // The same moment, asked for later.
    bench.run(std::chrono::seconds(3));
    const PackSnapshot past = bench.timeline().snapshotAt(s.id, s.now).value();
    EXPECT_EQ(past.state.value, State::Enabled);
    EXPECT_EQ(past.stateSince, s.stateSince);
    EXPECT_EQ(past.cellStatistics, s.cellStatistics);
    EXPECT_EQ(past.layout, s.layout);
    for (std::size_t i = 0; i < past.contactors.size(); ++i) {
        EXPECT_EQ(past.contactors[i].position, s.contactors[i].position) << i;
        EXPECT_EQ(past.contactors[i].operations, s.contactors[i].operations) << i;
    }
}

TEST(SimulatedPack, ANodeTakenAwayTakesItsCellsAndNoOthers)
{
    Bench bench(sim::Config::named("sim0").value());
    bench.run(std::chrono::seconds(5));
    bench.inject(sim::Fault::NodeLost, 7);
    bench.run(std::chrono::seconds(3));
    const PackSnapshot s = bench.snapshot();
    for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
        EXPECT_EQ(s.cells[slot].isMeasured(), units::cellAt(slot).node != units::NodeIndex{7}) << slot;
    }
    EXPECT_EQ(s.layout.cellsOfNode[7], 14); // they are still expected
    EXPECT_EQ(s.nodes[7].freshness, Freshness::Stale);
    EXPECT_EQ(s.cellStatistics.count, 434);
    EXPECT_NE(s.reasons.value & bit(d1000::Reason::NodeCount), 0U);
    std::vector<std::string> lines;
    for (const Event& event : bench.timeline().events()) {
        lines.push_back(toEnglish(event, {}));
    }
    EXPECT_THAT(lines, testing::Contains("node N07 lost"));
    bench.inject(sim::Fault::NodeLost, 7, false);
    bench.run(std::chrono::seconds(3));
    EXPECT_EQ(bench.snapshot().cellStatistics.count, 448);
}

TEST(SimulatedPack, HistoryHoldsWhatTheSnapshotsShowed)
{
    Bench bench(sim::Config::named("sim-14").value());
    float lowest = 1e9F;
    float highest = 0.0F;
    for (int i = 0; i < 100; ++i) {
        bench.run(milliseconds(100));
        const CellView cell = bench.snapshot().cells[3];
        if (cell.voltage.known()) {
            lowest = std::min(lowest, static_cast<float>(cell.voltage.value.value() * 0.001));
            highest = std::max(highest, static_cast<float>(cell.voltage.value.value() * 0.001));
        }
    }
    Column column;
    const PackSnapshot s = bench.snapshot();
    bench.timeline().history().envelope(SignalRef::cell(s.id, units::cellAt(3)), {}, std::chrono::seconds(100),
                                        {&column, 1});
    EXPECT_FLOAT_EQ(column.minimum, lowest);
    EXPECT_FLOAT_EQ(column.maximum, highest);
}

} // namespace
