// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// A log opened on threads of its own ends in the same Timeline as one fed frame by frame.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "frames.h"
#include "log/candump_writer.h"
#include "log/compress_file.h"
#include "log/log_statistics.h"
#include "log/log_writer.h"
#include "support/run_program.h"
#include "telemetry/id_figures.h"
#include "telemetry/log_budget.h"
#include "telemetry/log_opening.h"

using namespace packdeck;
using namespace packdeck::telemetry;
using test::Unit;

namespace {

TimelineOptions options()
{
    TimelineOptions result;
    result.catalog = test::shippedCatalog();
    return result;
}

/// Some seconds of a small pack that changes its state.
std::vector<can::Frame> drive(int scans)
{
    const Unit unit;
    std::vector<can::Frame> frames;
    std::int64_t time = 1'700'000'000'000'000;
    const auto add = [&](can::Frame frame) {
        frame.time = time;
        time += 1'000;
        frames.push_back(frame);
    };
    for (int scan = 0; scan < scans; ++scan) {
        if (scan % 10 == 0) {
            add(unit.heartbeat());
            add(unit.firmware(1, 2));
        }
        add(unit.info(scan / 50 % 2 == 0 ? d1000::State::Idle : d1000::State::Connect));
        add(unit.currents(scan, scan));
        for (unsigned node = 0; node < 4; ++node) {
            add(unit.cells(node, 0, 3700 + scan % 50, 3701, 3702, 3703));
        }
        time += 93'000;
    }
    return frames;
}

std::filesystem::path written(const std::vector<can::Frame>& frames)
{
    std::string text;
    for (const can::Frame& frame : frames) {
        log::appendCandumpLine(frame, "can0", false, text);
    }
    return test::writeFile("drive.log", text);
}

TEST(IdFigures, AgreeWithWhatIsCountedWhileReading)
{
    const auto frames = drive(600); // more than a sample of gaps holds
    Timeline timeline(options());
    timeline.ingestLog(frames);
    log::LogStatistics counted;
    counted.add(frames);
    const auto figures = idFigures(timeline.history());
    ASSERT_EQ(figures.size(), counted.ids().size());
    for (const IdFigures& id : figures) {
        const auto& same = counted.ids().at(id.key);
        EXPECT_EQ(id.count, same.count);
        ASSERT_TRUE(id.period);
        EXPECT_EQ(id.period->count(), same.gaps.median_us()) << id.key;
        EXPECT_EQ(timeline.wallTime(id.last)->time_since_epoch().count(), same.lastTime);
        EXPECT_LE(id.first, id.last);
    }
}

TEST(LogOpening, BringsTheNotesBesideTheLog)
{
    const auto frames = drive(20);
    const auto file = written(frames);
    const log::RecordingNote note{frames[10].time, log::RecordingNote::Kind::Marker, "hammer"};
    ASSERT_TRUE(log::appendNote(file, note));
    Timeline opened(options());
    LogOpening opening(opened, file);
    opening.wait();
    std::filesystem::remove(log::notesFileOf(file));
    EXPECT_THAT(opened.notes(), testing::ElementsAre(note));
}

TEST(LogOpening, FillsTheTimelineAsOneThreadWould)
{
    const auto frames = drive(600);
    const auto file = written(frames);
    Timeline serial(options());
    serial.ingestLog(frames);

    Timeline opened(options());
    LogOpening opening(opened, file, {{}, {3, 10'000}});
    opening.wait();

    const auto result = opening.result();
    ASSERT_TRUE(result && *result);
    EXPECT_EQ((*result)->frames, frames.size());
    EXPECT_FALSE((*result)->stopped);
    const LogOpening::Progress progress = opening.progress();
    EXPECT_TRUE(progress.finished);
    EXPECT_EQ(progress.frames, frames.size());
    EXPECT_EQ(progress.bytesDone, std::filesystem::file_size(file));
    EXPECT_TRUE(opened.notes().empty());
    EXPECT_EQ(progress.bytesTotal, progress.bytesDone);
    EXPECT_EQ(opened.history().frameCount(), serial.history().frameCount());
    EXPECT_EQ(opened.events(), serial.events());
    EXPECT_GT(serial.events().size(), 10U);
    EXPECT_EQ(opened.snapshot().cells, serial.snapshot().cells);
    EXPECT_EQ(opened.now(), serial.now());
}

/// However a log comes, the first picture stands while the rest is read, and the reading can be ended.
class LogOpeningOf : public testing::TestWithParam<std::pair<log::LogFormat, bool>>
{
protected:
    [[nodiscard]] std::filesystem::path written() const
    {
        const auto [format, isPacked] = GetParam();
        auto file = test::temporaryFile("drive");
        auto writer = log::createWriter(format, file, {{"can0"}});
        EXPECT_TRUE(writer && (*writer)->write(m_frames) && (*writer)->finish());
        return isPacked ? log::compressFile(file).value() : file;
    }

    std::vector<can::Frame> m_frames = drive(20'000); ///< several batches of any format
};

TEST_P(LogOpeningOf, CanBeLookedAtWhileItLoads)
{
    const auto& frames = m_frames;
    const auto file = written();
    Timeline timeline(options());
    std::uint64_t seenEarly = 0;
    double shareEarly = 1;
    LogOpening opening(timeline, file, {{}, {2, 4'096}});
    while (!opening.progress().finished) {
        const std::uint64_t there = timeline.history().frameCount();
        seenEarly = there > 0 && there < frames.size() ? there : seenEarly;
        if (const auto progress = opening.progress(); progress.bytesTotal > 0) {
            shareEarly = std::min(shareEarly,
                                  static_cast<double>(progress.bytesDone) / static_cast<double>(progress.bytesTotal));
        }
        EXPECT_LE(timeline.snapshot().frames, frames.size());
        EXPECT_LE(timeline.events().size(), frames.size());
    }
    EXPECT_GT(seenEarly, 0U);
    EXPECT_LT(shareEarly, 1);
    EXPECT_EQ(timeline.history().frameCount(), frames.size());
    EXPECT_EQ(opening.progress().bytesDone, std::filesystem::file_size(file));
}

TEST_P(LogOpeningOf, CanBeCancelledAndLeft)
{
    const auto& frames = m_frames;
    const auto file = written();
    Timeline timeline(options());
    {
        LogOpening opening(timeline, file, {{}, {2, 1'024}});
        opening.cancel();
        opening.wait();
        ASSERT_TRUE(opening.result() && *opening.result());
        EXPECT_TRUE((*opening.result())->stopped);
        EXPECT_LT(timeline.history().frameCount(), frames.size());
    }
    {
        const LogOpening opening(timeline, file); // and gone at once
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, LogOpeningOf,
                         testing::Values(std::pair(log::LogFormat::Candump, false),
                                         std::pair(log::LogFormat::Candump, true),
                                         std::pair(log::LogFormat::Asc, false), std::pair(log::LogFormat::Trc, false),
                                         std::pair(log::LogFormat::Gvret, false), std::pair(log::LogFormat::Blf, false),
                                         std::pair(log::LogFormat::Blf, true), std::pair(log::LogFormat::Pcapng, false),
                                         std::pair(log::LogFormat::Pcapng, true)),
                         [](const auto& each) {
                             return std::string(log::name(each.param.first)) + (each.param.second ? "_gz" : "");
                         });

TEST(LogOpening, ALogHasTheRoomOfASessionAtLeast)
{
    EXPECT_GE(logBudget(), History::defaultBudget);
}

TEST(LogOpening, SaysWhatIsWrong)
{
    Timeline timeline(options());
    LogOpening missing(timeline, test::temporaryFile("none.log"));
    missing.wait();
    ASSERT_TRUE(missing.result());
    EXPECT_EQ(missing.result()->error().id, ErrorId::FileOpen);

    LogOpening bad(timeline, test::writeFile("bad.log", "(1700000000.000001) can0 600#00\nnonsense\n"));
    bad.wait();
    ASSERT_TRUE(bad.result() && *bad.result());
    EXPECT_THAT((*bad.result())->badLines, testing::ElementsAre(testing::Field(&log::BadLine::line, 2U)));
}

TEST(LogOpening, FindsASecondUnitAtAnotherBase)
{
    const Unit second{0x180};
    std::vector<can::Frame> frames;
    for (const can::Frame& frame : drive(100)) {
        frames.push_back(frame);
        if (frame.id == 0x600) {
            for (can::Frame other : {second.heartbeat(4711), second.firmware(1, 1), second.cells(0, 0, 1, 2, 3, 4)}) {
                other.time = frame.time;
                frames.push_back(other);
            }
        }
    }
    Timeline timeline(options());
    LogOpening opening(timeline, written(frames));
    opening.wait();
    EXPECT_EQ(timeline.packs(),
              (std::vector<binding::PackId>{{0, 0x600, binding::Dialect::V1_2}, {0, 0x180, binding::Dialect::V1_1}}));
    EXPECT_EQ(timeline.snapshot({0, 0x180})->serial.value, 4711U);
    EXPECT_EQ(timeline.snapshot({0, 0x180})->cellStatistics.count, 0); // V1.1 publishes no cells
    EXPECT_EQ(timeline.snapshot({0, 0x600})->cellStatistics.count, 16);
}

TEST(LogOpening, LeavesOutWhatTheFilterHides)
{
    std::string text;
    for (const can::Frame& frame : drive(10)) {
        log::appendCandumpLine(frame, "can0", false, text);
        log::appendCandumpLine(frame, "can1", false, text);
    }
    const auto file = test::writeFile("two.log", text);
    LogOpening::Options filtered;
    filtered.filter.hiddenBuses.set(0);
    Timeline timeline(options());
    LogOpening opening(timeline, file, filtered);
    opening.wait();
    EXPECT_EQ(opening.progress().frames, drive(10).size());
    EXPECT_EQ(timeline.history().framesAt(0, 0, UINT32_MAX, timeline.now()).size(), 0U);
    EXPECT_GT(timeline.history().framesAt(1, 0, UINT32_MAX, timeline.now()).size(), 0U);
}

} // namespace
