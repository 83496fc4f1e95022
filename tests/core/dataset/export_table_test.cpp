// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <set>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "binding/signal_book.h"
#include "core/telemetry/frames.h"
#include "dataset/export_table.h"
#include "dbc/parser.h"
#include "support/run_program.h"
#include "telemetry/timeline.h"

using namespace packdeck;
using namespace packdeck::dataset;
using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

constexpr std::int64_t epoch_us = 1'700'000'000'000'000;
constexpr std::uint32_t foreignId = 0x123;

/// A second of a pack: voltages every 100 ms, cells 50 ms after them, then a second of silence and one more of each;
/// and a message of others with two multiplexed signals in turn.
class DecodedData : public testing::Test
{
protected:
    void SetUp() override
    {
        telemetry::TimelineOptions options;
        options.catalog = test::shippedCatalog();
        m_timeline = std::make_unique<telemetry::Timeline>(std::move(options));
        add(0s, m_unit.heartbeat(4'000'000'001));
        add(0s, m_unit.firmware(1, 2));
        for (int scan = 0; scan < 10; ++scan) {
            send(scan * 100ms, scan);
        }
        send(2000ms, 20);
        m_timeline->ingestLog(m_frames);
        auto parsed = dbc::parse("BO_ 291 Others: 8 X\n SG_ Which M : 0|8@1+ (1,0) [0|0] \"\" Y\n"
                                 " SG_ Oil m0 : 8|8@1+ (0.5,-10) [0|0] \"degC\" Y\n"
                                 " SG_ Water m1 : 8|8@1+ (1,0) [0|0] \"bar, abs\" Y\n");
        m_book.add(std::make_shared<const dbc::Database>(std::move(parsed.database)), "others");
        m_signals = signalsOf(*m_timeline, &m_book);
    }

    void add(units::Duration at, can::Frame frame)
    {
        frame.time = epoch_us + at.count();
        m_frames.push_back(frame);
    }

    void send(units::Duration at, int scan)
    {
        add(at, m_unit.voltages(400'000 + scan, 0));
        can::Frame others = test::packed(foreignId, {{1, scan % 2}, {1, 40 + scan}});
        others.length = 8;
        add(at, others);
        add(at + 50ms, m_unit.cells(12, 1, 3700 + scan, 3701, 3702, 3703));
    }

    Result<std::optional<std::uint64_t>> write(const std::filesystem::path& file, const std::vector<std::string>& names,
                                               TableOptions options = {}, const Progress& progress = {})
    {
        const auto columns = chosen(m_signals, names);
        EXPECT_TRUE(columns);
        if (options.span == telemetry::TimeSpan()) {
            options.span = *m_timeline->history().span();
        }
        options.wallTime = [this](units::Timestamp at) { return m_timeline->wallTime(at); };
        return exportTable(m_timeline->history(), *columns, file, *tableFormatOf(file), options, progress);
    }

    std::vector<std::string> csv(const std::vector<std::string>& names, const TableOptions& options = {})
    {
        const auto file = test::temporaryFile("table.csv");
        const auto rows = write(file, names, options);
        EXPECT_TRUE(rows);
        std::vector<std::string> lines;
        std::istringstream text(test::readFile(file));
        for (std::string line; std::getline(text, line);) {
            lines.push_back(line);
        }
        EXPECT_EQ(lines.size(), rows->value() + 1);
        return lines;
    }

    test::Unit m_unit;
    std::vector<can::Frame> m_frames;
    std::unique_ptr<telemetry::Timeline> m_timeline;
    binding::SignalBook m_book;
    std::vector<DataSignal> m_signals;
};

TEST_F(DecodedData, AsReceivedHasARowAnInstantAndUnitsInTheHead)
{
    const auto lines = csv({"BatteryVoltage", "n12c5"});
    ASSERT_EQ(lines.size(), 1 + 22U);
    EXPECT_EQ(lines[0], "time_s,BatteryVoltage [V],Node12Cell05 [V]");
    EXPECT_EQ(lines[1], "0.000000,400,");
    EXPECT_EQ(lines[2], "0.050000,,3.7");
    EXPECT_EQ(lines[3], "0.100000,400.001,");
}

TEST_F(DecodedData, AValueIsHeldWhileItIsFreshAndNoLonger)
{
    TableOptions options;
    options.period = 500ms;
    EXPECT_THAT(csv({"BatteryVoltage", "Node12Cell05"}, options),
                ElementsAre("time_s,BatteryVoltage [V],Node12Cell05 [V]", "0.000000,400,", "0.500000,400.005,3.704",
                            "1.000000,,3.709", "1.500000,,", "2.000000,400.02,"));
}

TEST_F(DecodedData, AMultiplexedSignalIsHeldOverTheFramesOfOthers)
{
    TableOptions options;
    options.period = 100ms;
    options.span = {units::Timestamp(200ms), units::Timestamp(500ms)};
    EXPECT_THAT(csv({"Oil", "Water"}, options), ElementsAre("time_s,Oil [degC],\"Water [bar, abs]\"", "0.200000,11,",
                                                            "0.300000,11,43", "0.400000,12,43", "0.500000,12,45"));
}

TEST_F(DecodedData, TimesAreThoseThatWereAskedFor)
{
    TableOptions options;
    options.times = TableOptions::Times::Epoch;
    options.mark = "SIMULATED";
    auto lines = csv({"DeviceSerial"}, options);
    EXPECT_EQ(lines.at(0), "epoch_s,DeviceSerial,source");
    EXPECT_EQ(lines.at(1), "1700000000.000000,4000000001,SIMULATED");
    options.times = TableOptions::Times::Calendar;
    lines = csv({"DeviceSerial"}, options);
    EXPECT_EQ(lines.at(0), "time_s,time,DeviceSerial,source");
    EXPECT_EQ(lines.at(1), "0.000000,2023-11-14T22:13:20.000Z,4000000001,SIMULATED");
}

TEST_F(DecodedData, PatternsChooseAndOneThatNamesNothingIsSaid)
{
    const auto names = [this](const std::vector<std::string>& patterns) {
        std::vector<std::string> found;
        const auto columns = chosen(m_signals, patterns);
        for (const DataSignal& signal : *columns) {
            found.push_back(signal.name);
        }
        return found;
    };
    EXPECT_THAT(names({"*voltage"}), ElementsAre("BatteryVoltage", "LoadVoltage"));
    EXPECT_THAT(names({"others.*", "Node12Cell0?"}),
                ElementsAre("Node12Cell05", "Node12Cell06", "Node12Cell07", "Node12Cell08", "Which", "Oil", "Water"));
    for (const char* pattern : {"N12C0*", "n12*", "N12C0?"}) {
        EXPECT_THAT(names({pattern}), ElementsAre("Node12Cell05", "Node12Cell06", "Node12Cell07", "Node12Cell08"))
            << pattern;
    }
    for (const char* pattern : {"N12C05", "n12c5",
                                "N12\xC2\xB7"
                                "C05"}) {
        EXPECT_THAT(names({pattern}), ElementsAre("Node12Cell05")) << pattern;
    }
    const std::vector<std::string> wrong{"Oil", "Fuel*"};
    EXPECT_EQ(chosen(m_signals, wrong).error(), (Error{ErrorId::SignalUnknown, {"Fuel*"}}));
}

TEST_F(DecodedData, TwoPacksAndTwoDbcsHaveNamesOfTheirOwn)
{
    const test::Unit other{0x700};
    m_frames.clear();
    for (int second = 3; second < 8; ++second) {
        for (const can::Frame& frame : {other.heartbeat(77), other.firmware(1, 2), other.voltages(1, 2)}) {
            add(second * 1s, frame);
        }
    }
    m_timeline->ingestLog(m_frames);
    ASSERT_EQ(m_timeline->packs().size(), 2U);
    const auto again = dbc::parse("BO_ 291 Others: 8 X\n SG_ Oil : 8|8@1+ (1,0) [0|0] \"\" Y\n");
    m_book.add(std::make_shared<const dbc::Database>(again.database), "again");
    m_signals = signalsOf(*m_timeline, &m_book);
    std::set<std::string> names;
    for (const DataSignal& signal : m_signals) {
        EXPECT_TRUE(names.insert(signal.name).second) << signal.name;
    }
    EXPECT_TRUE(names.contains("pack600.BatteryVoltage"));
    EXPECT_TRUE(names.contains("pack700.BatteryVoltage"));
}

TEST_F(DecodedData, CancelledOrRefusedItLeavesNothingBehind)
{
    const auto file = test::temporaryFile("cancelled.csv");
    for (int i = 3; i < 600; ++i) {
        add(i * 1s, m_unit.voltages(i, 0));
    }
    m_timeline->ingestLog(std::span(m_frames).last(500));
    const auto rows = write(file, {"BatteryVoltage"}, {}, [](double) { return false; });
    ASSERT_TRUE(rows);
    EXPECT_FALSE(*rows);
    TableOptions tooMany;
    tooMany.period = 1us;
    tooMany.span = {units::Timestamp(), units::Timestamp(600s)};
    const auto refused = write(test::temporaryFile("large.mat"), {"BatteryVoltage"}, tooMany);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().id, ErrorId::TableTooLarge);
    EXPECT_FALSE(write(test::temporaryFile("none") / "x.csv", {"BatteryVoltage"}));
    for (const auto& entry : std::filesystem::directory_iterator(file.parent_path())) {
        EXPECT_THAT(entry.path().filename().string(),
                    testing::Not(HasSubstr("CancelledOrRefusedItLeavesNothingBehind_")));
    }
}

TEST_F(DecodedData, ScipyOpensTheMatFileInOneLine)
{
    const std::string python = "/usr/bin/python3"; // Debian's, which has Debian's scipy
    if (test::runShell(python + " -c 'import scipy.io'").exitCode != 0) {
        GTEST_SKIP() << "no scipy here: apt-get install python3-scipy";
    }
    const auto file = test::temporaryFile("table.mat");
    TableOptions options;
    options.period = 500ms;
    const auto rows = write(file, {"BatteryVoltage", "Node12Cell05", "Water"}, options);
    ASSERT_TRUE(rows);
    EXPECT_EQ(*rows, 5U);
    const auto script = test::writeFile("read.py", R"(import sys, scipy.io
m = scipy.io.loadmat(sys.argv[1], simplify_cells=True)
for name, column in m['data'].items():
    print(name, m['units'][name], *column)
print(m['info']['period_s'], m['info']['from_epoch_s'])
)");
    const auto result = test::runShell(python + ' ' + script.string() + ' ' + file.string());
    EXPECT_EQ(result.errors, "");
    EXPECT_THAT(result.lines(),
                ElementsAre("time_s s 0.0 0.5 1.0 1.5 2.0", "BatteryVoltage V 400.0 400.005 nan nan 400.02",
                            "Node12Cell05 V nan 3.704 3.709 nan nan", "Water bar, abs nan 45.0 49.0 49.0 nan",
                            "0.5 1700000000.0"));
}

} // namespace
