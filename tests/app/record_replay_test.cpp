// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// packdeckctl record and replay, run as programs.

#include <csignal>
#include <filesystem>
#include <string>

#include <QProcess>
#include <QStringList>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/log_frames.h"
#include "support/paths.h"
#include "support/run_program.h"

using namespace packdeck;
using nlohmann::json;
using testing::HasSubstr;

namespace fs = std::filesystem;

namespace {

constexpr int patience_ms = 60'000;

test::ProgramResult ctl(const std::string& arguments)
{
    return test::runProgram("packdeckctl", arguments);
}

fs::path freshFile(const std::string& name)
{
    const fs::path file = test::temporaryFile(name);
    fs::remove(file);
    fs::path notes = file; // a recording never writes over notes that are there
    fs::remove(notes.replace_extension(".notes.jsonl"));
    return file;
}

TEST(Record, CtrlCEndsCleanlyAndInfoReadsIt)
{
    const fs::path file = freshFile("a.log");
    QProcess record;
    record.start(
        QString::fromStdString(test::buildDirectory() + "/bin/packdeckctl"),
        {"--json", "record", "--plugin", "packdeck", "--interface", "sim-4", QString::fromStdString(file.string())});
    QByteArray printed;
    while (!printed.contains("\"frames\":") && record.waitForReadyRead(patience_ms)) {
        printed += record.readAllStandardOutput();
    }
    ::kill(static_cast<pid_t>(record.processId()), SIGINT);
    ASSERT_TRUE(record.waitForFinished(patience_ms));
    EXPECT_EQ(record.exitCode(), 0) << record.readAllStandardError().toStdString();
    printed += record.readAllStandardOutput();
    const auto lines = printed.trimmed().split('\n');
    const json last = json::parse(lines.back().toStdString());
    EXPECT_EQ(last.at("state"), "finished");
    EXPECT_EQ(last.at("dropped"), 0);

    const auto info = ctl("--json info " + file.string());
    ASSERT_EQ(info.exitCode, 0) << info.errors;
    const json told = json::parse(info.output);
    EXPECT_EQ(told.at("format"), "candump");
    EXPECT_EQ(told.at("frames"), last.at("frames"));
    EXPECT_GT(told.at("frames"), 10);
    EXPECT_EQ(told.at("bad_lines"), 0);
    EXPECT_EQ(told.at("channels"), json::array({"sim-4"}));
    EXPECT_EQ(told.at("notes").at(0).at("kind"), "start");
    EXPECT_EQ(told.at("notes").at(1).at("kind"), "stop");
}

TEST(Record, TakesAReplayThatIsNamed)
{
    const fs::path log = freshFile("source.log");
    const fs::path file = freshFile("again.log");
    ASSERT_EQ(ctl("simulate --nodes 1 --seconds 20 --out " + log.string()).exitCode, 0);
    const auto result = ctl("record --plugin packdeck-replay --interface '" + log.string() +
                            "?factor=max' --seconds 3 " + file.string());
    ASSERT_EQ(result.exitCode, 0) << result.errors;
    EXPECT_EQ(test::readWhole(file).frames.size(), test::readWhole(log).frames.size());
}

TEST(Record, RotatesAndPacks)
{
    const fs::path folder = test::temporaryFile("folder");
    fs::remove_all(folder);
    const auto result = ctl("record --plugin packdeck --interface sim-4 --seconds 3 --rotate-size 2000 --compress " +
                            (folder / "a.log").string());
    ASSERT_EQ(result.exitCode, 0) << result.errors;
    const auto first = test::readWhole(folder / "a.log.gz").frames;
    const auto second = test::readWhole(folder / "a-2.log.gz").frames;
    ASSERT_FALSE(first.empty());
    ASSERT_FALSE(second.empty());
    EXPECT_LE(first.back().time, second.front().time);
    EXPECT_FALSE(fs::exists(folder / "a.log"));
    fs::remove_all(folder);
}

struct RefusedRow
{
    std::string name;
    std::string arguments;
    int exitCode;
    std::string says;
};

void PrintTo(const RefusedRow& row, std::ostream* out)
{
    *out << row.arguments;
}

class RecordOrReplayRefused : public testing::TestWithParam<RefusedRow>
{
};

TEST_P(RecordOrReplayRefused, SaysWhy)
{
    std::string arguments = GetParam().arguments;
    if (const std::size_t place = arguments.find("LOG"); place != std::string::npos) {
        arguments.replace(place, 3, test::writeFile("log.log", "(1562616985.000000) can0 123#00\n").string());
    }
    const auto result = ctl(arguments);
    EXPECT_EQ(result.exitCode, GetParam().exitCode);
    EXPECT_THAT(result.errors, HasSubstr(GetParam().says));
}

INSTANTIATE_TEST_SUITE_P(
    Rows, RecordOrReplayRefused,
    testing::Values(
        RefusedRow{"RecordWithoutBus", "record x.log", 2, "--plugin"},
        RefusedRow{"OtherFormat", "record --plugin packdeck --interface sim-4 x.asc", 2, ".log"},
        RefusedRow{"NothingIsOverwritten", "record --plugin packdeck --interface sim-4 LOG", 1, "exists"},
        RefusedRow{"NoFolder", "record --plugin packdeck --interface sim-4 /proc/nowhere/x.log", 1, "/proc/nowhere"},
        RefusedRow{"ReplayWithoutBus", "replay LOG", 2, "--plugin"},
        RefusedRow{"NoLog", "replay /nowhere.log --plugin packdeck --interface sim-4", 1, "/nowhere.log"},
        RefusedRow{"CommandsForWhom", "replay LOG --plugin packdeck --interface sim-4 --include-commands", 2, "--unit"},
        RefusedRow{"UnitForWhat", "replay LOG --plugin packdeck --interface sim-4 --unit 5", 2, "--include-commands"},
        RefusedRow{"UnknownUnit", "replay LOG --plugin packdeck --interface sim-4 --include-commands --unit 5", 1,
                   "neither the log nor the bus"},
        RefusedRow{"SpeedWord", "replay LOG --plugin packdeck --interface sim-4 --speed fast", 2, "--speed"},
        RefusedRow{"NoSpeed", "replay LOG --plugin packdeck --interface sim-4 --speed 0", 2, "--speed"}),
    [](const auto& row) { return row.param.name; });

TEST(Replay, PutsALogOntoABus)
{
    std::string text;
    for (int i = 0; i < 100; ++i) {
        text +=
            "(1562616985." + std::to_string(100'000 + i * 1'000) + ") can0 123#" + std::to_string(10 + i % 90) + "\n";
    }
    text += "(1562616985.300000) can0 6FA#0100000001000000\n";
    const auto file = test::writeFile("log.log", text);
    const auto result = ctl("replay " + file.string() + " --plugin packdeck --interface sim-4");
    EXPECT_EQ(result.exitCode, 0) << result.errors;
    EXPECT_THAT(result.output, HasSubstr("transmitting"));
    EXPECT_THAT(result.errors, HasSubstr("100 frames written, 1 withheld"));
}

TEST(Replay, AsFastAsTheBusTakesAndTellsAProgram)
{
    const auto file = freshFile("hour.log");
    ASSERT_EQ(ctl("simulate --nodes 1 --seconds 3600 --out " + file.string()).exitCode, 0);
    const json info = json::parse(ctl("--json info " + file.string()).output);
    const auto result = ctl("--json replay " + file.string() + " --plugin packdeck --interface sim-4 --speed max");
    ASSERT_EQ(result.exitCode, 0) << result.errors;
    ASSERT_EQ(result.lines().size(), 2U);
    EXPECT_EQ(json::parse(result.lines().front()).at("state"), "transmitting");
    const json last = json::parse(result.lines().back());
    EXPECT_EQ(last.at("state"), "finished");
    EXPECT_EQ(last.at("reason"), nullptr);
    EXPECT_EQ(last.at("frames_written").get<std::int64_t>() + last.at("frames_withheld").get<std::int64_t>(),
              info.at("frames").get<std::int64_t>());
}

TEST(Replay, IsMonitoredAsAnyBus)
{
    const auto file = freshFile("pack.log");
    ASSERT_EQ(ctl("simulate --nodes 2 --seconds 20 --out " + file.string()).exitCode, 0);
    const auto result =
        ctl("--json monitor --plugin packdeck-replay --interface '" + file.string() + "?factor=4' --seconds 3");
    ASSERT_EQ(result.exitCode, 0) << result.errors;
    const json last = json::parse(result.lines().back());
    EXPECT_EQ(last.at("link"), "live");
    EXPECT_EQ(last.at("cells").size(), 28U);
}

} // namespace
