// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zip.h>

#include "casefile/case_file.h"
#include "casefile/kept_frames.h"
#include "core/telemetry/frames.h"
#include "log/log_reader.h"
#include "log/recording_note.h"
#include "support/run_program.h"
#include "telemetry/timeline.h"

using namespace packdeck;
using namespace packdeck::casefile;
using testing::HasSubstr;
namespace fs = std::filesystem;

namespace {

using Entries = std::vector<std::pair<std::string, std::string>>;

fs::path zipOf(const Entries& entries)
{
    const auto file = test::temporaryFile("hostile.pdcase");
    fs::remove(file);
    int code = 0;
    zip_t* archive = zip_open(file.string().c_str(), ZIP_CREATE, &code);
    for (const auto& [name, text] : entries) {
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0), 0);
    }
    EXPECT_EQ(zip_close(archive), 0);
    return file;
}

std::string manifest(const std::string& log = "log/a.log", const std::string& dbcs = "[]", int version = 1)
{
    return R"({"format":"packdeck-case","schema":)" + std::to_string(version) + R"(,"program":"x","log":")" + log +
           R"(","dbcs":)" + dbcs + "}";
}

Case sampleCase()
{
    Case sample;
    sample.log = test::writeFile("drive.log", "(1700000000.000000) can0 600#0011223344556677\n");
    sample.dbcs = {test::writeFile("others.dbc", "BO_ 291 Others: 8 X\n")};
    sample.packDbcs = {{"shipped.dbc", test::writeFile("mine_in_its_place.dbc", "BO_ 1 Pack: 8 X\n")}};
    sample.parameters = "{}";
    sample.program = "PackDeck test";
    sample.view = R"({"page":"trends"})";
    sample.events = "{}\n";
    sample.notes = log::toLine({1'700'000'000'000'000, log::RecordingNote::Kind::Marker, "here"});
    return sample;
}

TEST(CaseFile, HoldsAllThatWasPutIn)
{
    const Case sample = sampleCase();
    const auto file = test::temporaryFile("x.pdcase");
    ASSERT_EQ(writeCase(file, sample), Result<bool>(true));
    const auto folder = test::temporaryFile("unpacked");
    fs::remove_all(folder);
    std::vector<double> shares;
    const auto unpacked = readCase(file, folder, [&shares](double share) {
        shares.push_back(share);
        return true;
    });
    ASSERT_TRUE(unpacked) << toEnglish(unpacked.error());
    ASSERT_TRUE(*unpacked);
    const std::optional<Case>& read = *unpacked;
    EXPECT_TRUE(std::is_sorted(shares.begin(), shares.end()));
    EXPECT_GT(shares.back(), 0.9);
    EXPECT_EQ(test::readFile(read->log), test::readFile(sample.log));
    ASSERT_EQ(read->dbcs.size(), 1U);
    EXPECT_EQ(test::readFile(read->dbcs[0]), test::readFile(sample.dbcs[0]));
    EXPECT_EQ(read->view, sample.view);
    EXPECT_EQ(read->events, sample.events);
    EXPECT_EQ(read->program, sample.program);
    EXPECT_EQ(read->parameters, "{}");
    EXPECT_EQ(test::readFile(folder / parametersName), "{}");
    ASSERT_EQ(read->packDbcs.size(), 1U);
    EXPECT_EQ(read->packDbcs.begin()->first, "shipped.dbc");
    EXPECT_EQ(read->packDbcs.begin()->second, folder / packFolder / "dbc" / "shipped.dbc");
    EXPECT_EQ(test::readFile(read->packDbcs.begin()->second), "BO_ 1 Pack: 8 X\n");
    const auto notes = log::readNotes(read->log);
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes[0].text, "here");
    const auto info = inspectCase(file);
    ASSERT_TRUE(info);
    EXPECT_EQ(info->parts.size(), 8U);
}

TEST(CaseFile, ACancelledOrImpossibleOneLeavesTheOldFile)
{
    const auto file = test::temporaryFile("x.pdcase");
    ASSERT_TRUE(writeCase(file, sampleCase()));
    const std::string before = test::readFile(file);
    EXPECT_EQ(writeCase(file, sampleCase(), [](double) { return false; }), Result<bool>(false));
    EXPECT_EQ(test::readFile(file), before);
    Case gone = sampleCase();
    gone.log = "/nowhere/x.log";
    EXPECT_EQ(writeCase(file, gone).error().id, ErrorId::FileOpen);
    EXPECT_EQ(test::readFile(file), before);
    EXPECT_EQ(writeCase("/nowhere/x.pdcase", sampleCase()).error().id, ErrorId::FileWrite);
}

TEST(CaseFile, ACancelledOpeningLeavesNothing)
{
    const auto file = test::temporaryFile("x.pdcase");
    ASSERT_TRUE(writeCase(file, sampleCase()));
    const auto folder = test::temporaryFile("unpacked");
    fs::remove_all(folder);
    const auto read = readCase(file, folder, [](double share) { return share < 0.3; });
    ASSERT_TRUE(read) << toEnglish(read.error());
    EXPECT_FALSE(*read);
    EXPECT_FALSE(fs::exists(folder));
}

struct Hostile
{
    const char* name;
    Entries entries;
    ErrorId expected;
};

class HostileCase : public testing::TestWithParam<Hostile>
{
};

TEST_P(HostileCase, IsRefusedWithNothingLeftBehind)
{
    const auto file = zipOf(GetParam().entries);
    const auto folder = test::temporaryFile("unpacked");
    fs::remove_all(folder);
    const auto read = readCase(file, folder / "inner");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().id, GetParam().expected) << toEnglish(read.error());
    EXPECT_FALSE(fs::exists(folder / "inner"));
    EXPECT_FALSE(fs::exists(folder / "evil.log"));
}

INSTANTIATE_TEST_SUITE_P(
    All, HostileCase,
    testing::Values(
        Hostile{"NoManifest", {{"log/a.log", "x"}}, ErrorId::CaseUnusable},
        Hostile{"ManifestIsNoJson", {{"case.json", "{{{"}, {"log/a.log", "x"}}, ErrorId::CaseUnusable},
        Hostile{"ManifestOfOthers", {{"case.json", R"({"schema":1})"}}, ErrorId::CaseUnusable},
        Hostile{"Newer", {{"case.json", manifest("log/a.log", "[]", 2)}, {"log/a.log", "x"}}, ErrorId::CaseNewer},
        Hostile{"LogMissing", {{"case.json", manifest()}}, ErrorId::CaseUnusable},
        Hostile{"DbcMissing",
                {{"case.json", manifest("log/a.log", R"(["dbc/b.dbc"])")}, {"log/a.log", "x"}},
                ErrorId::CaseUnusable},
        Hostile{
            "DbcIsNoText", {{"case.json", manifest("log/a.log", "[7]")}, {"log/a.log", "x"}}, ErrorId::CaseUnusable},
        Hostile{"Upwards",
                {{"case.json", manifest("log/../../evil.log")}, {"log/../../evil.log", "x"}},
                ErrorId::CaseUnusable},
        Hostile{"PackDbcUpwards",
                {{"case.json", R"({"format":"packdeck-case","schema":1,"log":"log/a.log","dbcs":[],)"
                               R"("pack_dbcs":["packs/dbc/../../evil.log"]})"},
                 {"log/a.log", "x"},
                 {"packs/dbc/../../evil.log", "x"}},
                ErrorId::CaseUnusable},
        Hostile{"PackDbcsAreNoList",
                {{"case.json", R"({"format":"packdeck-case","schema":1,"log":"log/a.log","dbcs":[],"pack_dbcs":{}})"},
                 {"log/a.log", "x"}},
                ErrorId::CaseUnusable},
        Hostile{"Absolute", {{"case.json", manifest("/evil.log")}, {"/evil.log", "x"}}, ErrorId::CaseUnusable},
        Hostile{"Backslash",
                {{"case.json", manifest(R"(log/..\\evil.log)")}, {"log/..\\evil.log", "x"}},
                ErrorId::CaseUnusable},
        Hostile{
            "Bomb", {{"case.json", manifest()}, {"log/a.log", std::string(300U << 20U, '0')}}, ErrorId::CaseUnusable}),
    [](const auto& hostile) { return std::string(hostile.param.name); });

TEST(CaseFile, CutAnywhereItIsRefused)
{
    const auto file = test::temporaryFile("x.pdcase");
    ASSERT_TRUE(writeCase(file, sampleCase()));
    const std::string whole = test::readFile(file);
    const auto folder = test::temporaryFile("unpacked");
    for (std::size_t length = 0; length < whole.size(); length += 7) {
        const auto cut = test::writeFile("cut.pdcase", whole.substr(0, length));
        EXPECT_FALSE(readCase(cut, folder)) << length;
        EXPECT_FALSE(fs::exists(folder));
    }
    for (std::size_t at = 0; at < whole.size(); at += 5) { // a wrong byte: an error or the same case, never a crash
        std::string wrong = whole;
        wrong[at] = static_cast<char>(wrong[at] ^ 0x55);
        fs::remove_all(folder);
        static_cast<void>(readCase(test::writeFile("wrong.pdcase", wrong), folder));
    }
}

TEST(KeptFrames, AreTheFramesOfTheTimelineInOrder)
{
    telemetry::TimelineOptions options;
    options.catalog = test::shippedCatalog();
    telemetry::Timeline timeline(std::move(options));
    const test::Unit unit;
    std::vector<can::Frame> frames;
    for (int i = 0; i < 3000; ++i) {
        can::Frame frame = i % 2 == 0 ? unit.currents(i, i) : unit.voltages(i, i);
        frame.time = 1'700'000'000'000'000 + i * 1'000;
        frames.push_back(frame);
    }
    timeline.ingestLog(frames);
    const auto file = test::temporaryFile("kept.log");
    ASSERT_TRUE(writeKeptFrames(timeline, file, timeline.now()));
    std::vector<can::Frame> read;
    ASSERT_TRUE(log::readLog(file, [&read](std::span<const can::Frame> more) {
        read.insert(read.end(), more.begin(), more.end());
        return true;
    }));
    ASSERT_EQ(read.size(), frames.size());
    for (std::size_t i = 0; i < frames.size(); ++i) {
        EXPECT_EQ(read[i].time, frames[i].time);
        EXPECT_EQ(read[i].id, frames[i].id);
        EXPECT_EQ(read[i].data, frames[i].data);
    }
}

} // namespace
