// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "alarms/freeze_frame.h"

#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "../telemetry/frames.h"
#include "sim/simulated_pack.h"
#include "telemetry/timeline.h"

using namespace packdeck;
using namespace packdeck::alarms;
using binding::Quantity;
using d1000::Command;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr std::int64_t epoch_us = 1'700'000'000'000'000;

// A cell monitoring unit is off by 2 mV; between its scan and the truth read
// afterwards a cell moves a little.
constexpr double cellTolerance_V = 0.008;
constexpr double sensorTolerance_K = 1.0;

/// The simulated pack in a Timeline, 100 ms at a time.
struct FreezeFrameTest : testing::Test
{
    sim::SimulatedPack pack{sim::Config::named("sim0").value()};
    telemetry::Timeline timeline{options()};
    std::vector<can::Frame> frames;

    static telemetry::TimelineOptions options()
    {
        telemetry::TimelineOptions result;
        result.catalog = test::shippedCatalog();
        return result;
    }

    void run(units::Duration duration)
    {
        for (units::Duration passed{}; passed < duration; passed += milliseconds(100)) {
            can::Frame command;
            command.id = std::uint32_t{pack.config().parameters.nodeId} + d1000::commandOffset;
            command.length = 8;
            command.data = d1000::encodeCommand(Command::Idle);
            pack.receive(command);
            frames.clear();
            pack.advance(milliseconds(100), frames);
            for (can::Frame& sent : frames) {
                sent.time += epoch_us;
            }
            timeline.ingest(frames, units::Timestamp(pack.time()));
        }
    }

    std::optional<telemetry::Event> reason(d1000::Reason which)
    {
        for (const telemetry::Event& event : timeline.events()) {
            if (event.kind == telemetry::EventKind::ReasonSet &&
                event.arguments[0] == static_cast<std::int64_t>(which)) {
                return event;
            }
        }
        return std::nullopt;
    }
};

TEST_F(FreezeFrameTest, IsTheSimulatorsTruthAtTheInstantOfAReason)
{
    constexpr units::CellIndex bad{{7}, 2};
    const auto slot = static_cast<std::uint16_t>(units::slot(bad));
    run(seconds(15));
    pack.apply(sim::FaultSetting{sim::Fault::CellVoltage, true, slot, 4.3, Command::Idle});
    sim::Truth truth;
    for (int i = 0; i < 100 && !reason(d1000::Reason::OverVolt); ++i) {
        run(milliseconds(100));
        truth = pack.truth();
    }
    const auto event = reason(d1000::Reason::OverVolt);
    ASSERT_TRUE(event);
    EXPECT_EQ(partText(event->evidence, {}), "N07·C03");
    EXPECT_EQ(valueText(event->evidence), "4300 mV");
    run(FreezeFrame::after + milliseconds(200));
    FreezeFrame frame = FreezeFrame::capture(timeline, event->pack, event->at);
    frame.addCause(*event, {});
    EXPECT_EQ(frame.causes.front().part, "N07·C03");
    EXPECT_EQ(frame.serial, pack.config().parameters.serialNumber);
    for (std::size_t i = 0; i < units::maxCells; ++i) {
        const FreezeFrame::Value* value = frame.find(Quantity::CellVoltage, i);
        ASSERT_NE(value, nullptr) << i;
        const double expected = i == slot ? 4.3 : truth.cellVolts[i];
        EXPECT_NEAR(value->value, expected, cellTolerance_V) << i;
    }
    for (std::size_t i = 0; i < units::maxSensors; ++i) {
        const FreezeFrame::Value* value = frame.find(Quantity::CellTemperature, i);
        ASSERT_EQ(value != nullptr, !std::isnan(truth.sensorCelsius[i])) << i;
        if (value != nullptr) {
            EXPECT_NEAR(value->value, truth.sensorCelsius[i], sensorTolerance_K) << i;
        }
    }
    // The jump of the bad cell lies within the ten seconds before, and the others
    // stay.
    const auto* course = frame.findSeries(Quantity::CellVoltage, slot);
    ASSERT_NE(course, nullptr);
    ASSERT_EQ(course->columns.size(), FreezeFrame::columnCount);
    const auto first = std::find_if(course->columns.begin(), course->columns.end(),
                                    [](const telemetry::Column& column) { return !column.empty(); });
    ASSERT_NE(first, course->columns.end());
    EXPECT_LT(first->maximum, 4.2F);
    EXPECT_GT(course->columns.back().empty() ? 4.3F : course->columns.back().minimum, 4.29F);
}

TEST_F(FreezeFrameTest, SurvivesItsFile)
{
    run(seconds(12));
    FreezeFrame frame = FreezeFrame::capture(timeline, timeline.snapshot().id, units::Timestamp(seconds(11)));
    frame.causes.push_back({"somebody looked", "N07·C03", "4215 mV", "4200 mV"});
    const std::string text = toJson(frame);
    const auto read = parseFreezeFrame(text, "frame.json");
    ASSERT_TRUE(read) << toEnglish(read.error());
    EXPECT_EQ(read->pack, frame.pack);
    EXPECT_EQ(read->at, frame.at);
    EXPECT_EQ(read->wallTime, frame.wallTime);
    EXPECT_TRUE(read->wallTime.has_value());
    EXPECT_EQ(read->serial, frame.serial);
    EXPECT_EQ(read->causes, frame.causes);
    ASSERT_EQ(read->values.size(), frame.values.size());
    for (std::size_t i = 0; i < frame.values.size(); ++i) {
        EXPECT_EQ(read->values[i].meaning, frame.values[i].meaning);
        EXPECT_NEAR(read->values[i].value, frame.values[i].value, 1e-6);
        EXPECT_EQ(read->values[i].age, frame.values[i].age);
    }
    ASSERT_EQ(read->series.size(), frame.series.size());
    for (std::size_t i = 0; i < frame.series.size(); ++i) {
        for (std::size_t column = 0; column < FreezeFrame::columnCount; ++column) {
            const telemetry::Column& a = read->series[i].columns[column];
            const telemetry::Column& b = frame.series[i].columns[column];
            ASSERT_EQ(a.empty(), b.empty());
            if (!a.empty()) {
                EXPECT_NEAR(a.minimum, b.minimum, 1e-3);
                EXPECT_NEAR(a.maximum, b.maximum, 1e-3);
            }
        }
    }
    EXPECT_EQ(toJson(*read), text);
}

struct BrokenCase
{
    const char* text;
    const char* sentence;
};

TEST(FreezeFrameFile, SaysWhatIsWrong)
{
    const std::array<BrokenCase, 4> table = {{
        {"{", "frame.json: is no JSON"},
        {"[]", "frame.json: is no freeze frame"},
        {R"({"format": "packdeck-freeze-frame", "schema": 99})", "has schema 99"},
        {R"({"format": "packdeck-freeze-frame", "schema": 1})", "\"bus\" is missing"},
    }};
    for (const BrokenCase& row : table) {
        const auto read = parseFreezeFrame(row.text, "frame.json");
        ASSERT_FALSE(read) << row.text;
        EXPECT_THAT(toEnglish(read.error()), testing::HasSubstr(row.sentence));
    }
}

RC_GTEST_PROP(FreezeFrameFile, ACutOrScratchedFileNeverCrashes, ())
{
    static const std::string whole = [] {
        FreezeFrame frame;
        frame.serial = 1234;
        frame.causes.push_back({"a", "b", "c", "d"});
        frame.values.push_back({{Quantity::CellVoltage, 3}, 3.7, {}});
        frame.series.push_back(
            {{Quantity::CellVoltage, 3}, std::vector<telemetry::Column>(FreezeFrame::columnCount, {1.0F, 2.0F})});
        return toJson(frame);
    }();
    std::string text = whole;
    const auto place = *rc::gen::inRange<std::size_t>(0, text.size());
    text[place] = static_cast<char>(*rc::gen::inRange(32, 127));
    const auto read = parseFreezeFrame(text, "frame.json");
    RC_ASSERT(read || !toEnglish(read.error()).empty());
    RC_ASSERT(!parseFreezeFrame(whole.substr(0, place), "frame.json"));
}

} // namespace
