// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <chrono>
#include <memory>

#include <QCanBusFrame>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTimer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "control/status.h"
#include "core/link/patience.h"
#include "core/link/wait_for.h"
#include "link/frame_conversion.h"
#include "link/frame_tap.h"
#include "link/replay_device.h"
#include "link/session.h"
#include "support/log_frames.h"
#include "support/run_program.h"

using namespace packdeck;
using link::ReplayDevice;

namespace {

constexpr std::int64_t epoch = 1'562'616'985'000'000;

/// `count` numbered frames, `step` apart, on two channels in turn.
QString logOf(std::uint32_t count, std::int64_t step_us)
{
    std::string text;
    for (std::uint32_t i = 0; i < count; ++i) {
        const can::Frame frame = test::numberedFrame(i, epoch + i * step_us);
        char line[80];
        std::snprintf(line, sizeof line, "(%lld.%06lld) can%u %03X#%02X%02X%02X%02X\n",
                      static_cast<long long>(frame.time / 1'000'000), static_cast<long long>(frame.time % 1'000'000),
                      i % 2, frame.id, frame.data[0], frame.data[1], frame.data[2], frame.data[3]);
        text += line;
    }
    return QString::fromStdString(test::writeFile("log.log", text).string());
}

/// Reads until there are `count` frames.
QList<QCanBusFrame> read(ReplayDevice& device, qsizetype count)
{
    QList<QCanBusFrame> frames = device.readAllFrames();
    QElapsedTimer elapsed;
    elapsed.start();
    while (frames.size() < count && std::chrono::milliseconds(elapsed.elapsed()) < link::patience) {
        QEventLoop loop;
        QObject::connect(&device, &QCanBusDevice::framesReceived, &loop, &QEventLoop::quit);
        QTimer::singleShot(link::patience, &loop, &QEventLoop::quit);
        loop.exec();
        frames += device.readAllFrames();
    }
    return frames;
}

qint64 microseconds(const QCanBusFrame& frame)
{
    return frame.timeStamp().seconds() * 1'000'000 + frame.timeStamp().microSeconds();
}

TEST(ReplayDevice, PlaysALogInItsOwnRhythmStampedNow)
{
    const auto device = ReplayDevice::create(logOf(20, 10'000));
    ASSERT_TRUE(device) << toEnglish(device.error());
    const qint64 before = link::wallTimeNow().time_since_epoch().count();
    ASSERT_TRUE((*device)->connectDevice());
    EXPECT_EQ((*device)->state(), QCanBusDevice::ConnectedState) << "when open() returns";
    const auto frames = read(**device, 20);
    ASSERT_EQ(frames.size(), 20);
    const qint64 after = link::wallTimeNow().time_since_epoch().count();
    EXPECT_GE(microseconds(frames.front()), before);
    EXPECT_LE(microseconds(frames.back()), after);
    for (qsizetype i = 0; i < frames.size(); ++i) {
        EXPECT_EQ(frames[i].frameId(), static_cast<unsigned>(i));
        EXPECT_EQ(microseconds(frames[i]) - microseconds(frames[0]), i * 10'000);
    }
}

TEST(ReplayDevice, FactorAndLoopStandBehindTheFile)
{
    const auto device = ReplayDevice::create(logOf(20, 100'000) + QStringLiteral("?factor=100&loop=1"));
    ASSERT_TRUE(device) << toEnglish(device.error());
    ASSERT_TRUE((*device)->connectDevice());
    const auto frames = read(**device, 50);
    ASSERT_GE(frames.size(), 50);
    EXPECT_EQ(microseconds(frames[1]) - microseconds(frames[0]), 1'000);
    EXPECT_EQ(frames[20].frameId(), 0U) << "again";
    EXPECT_EQ(microseconds(frames[20]) - microseconds(frames[19]), 1'000) << "100 ms of the log's time";
}

TEST(ReplayDevice, TheMostIsAFactorToo)
{
    const auto device = ReplayDevice::create(logOf(20, 100'000) + QStringLiteral("?factor=max"));
    ASSERT_TRUE(device) << toEnglish(device.error());
    ASSERT_TRUE((*device)->connectDevice());
    const auto frames = read(**device, 20);
    ASSERT_EQ(frames.size(), 20);
    EXPECT_EQ(microseconds(frames[1]) - microseconds(frames[0]), 100) << "a thousand times as fast";
    EXPECT_FALSE(ReplayDevice::create(logOf(20, 100'000) + QStringLiteral("?factor=most")));
}

TEST(ReplayDevice, ConfigurationKeysWin)
{
    const auto device = ReplayDevice::create(logOf(20, 100'000) + QStringLiteral("?factor=0.01"));
    ASSERT_TRUE(device);
    (*device)->setConfigurationParameter(ReplayDevice::factorKey, 200.0);
    (*device)->setConfigurationParameter(ReplayDevice::busKey, 1);
    ASSERT_TRUE((*device)->connectDevice());
    const auto frames = read(**device, 10);
    ASSERT_EQ(frames.size(), 10);
    EXPECT_EQ(frames[0].frameId(), 1U) << "the second channel alone";
    EXPECT_EQ(microseconds(frames[1]) - microseconds(frames[0]), 1'000);
}

TEST(ReplayDevice, WritingIsRefusedWithAReason)
{
    const auto device = ReplayDevice::create(logOf(2, 100'000));
    ASSERT_TRUE(device);
    ASSERT_TRUE((*device)->connectDevice());
    QSignalSpy errors(device->get(), &QCanBusDevice::errorOccurred);
    EXPECT_FALSE((*device)->writeFrame(QCanBusFrame(0x6FA, QByteArray(8, '\0'))));
    EXPECT_EQ(errors.size(), 1);
    EXPECT_EQ((*device)->error(), QCanBusDevice::WriteError);
    EXPECT_FALSE((*device)->errorString().isEmpty());
}

TEST(ReplayDevice, TheIncomingListIsBounded)
{
    const auto device = ReplayDevice::create(logOf(150'000, 1) + QStringLiteral("?loop=1"));
    ASSERT_TRUE(device);
    ASSERT_TRUE((*device)->connectDevice());
    QEventLoop loop; // nobody reads
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if ((*device)->framesSkipped() > 0) {
            loop.quit();
        }
    });
    look.start(10);
    QTimer::singleShot(link::patience, &loop, &QEventLoop::quit);
    loop.exec();
    EXPECT_GT((*device)->framesSkipped(), 0U);
    EXPECT_LE((*device)->framesAvailable(), 100'000);
}

struct Bad
{
    const char* name;
    const char* content;
    const char* options;
    ErrorId error;
};

class ReplayDeviceRefuses : public testing::TestWithParam<Bad>
{
};

TEST_P(ReplayDeviceRefuses, WithAReason)
{
    const Bad& bad = GetParam();
    const auto file = test::writeFile("bad.log", bad.content);
    const auto device = ReplayDevice::create(QString::fromStdString(file.string() + bad.options));
    ASSERT_FALSE(device);
    EXPECT_EQ(device.error().id, bad.error);
}

constexpr auto oneLine = "(1562616985.000000) can0 123#00\n";

INSTANTIATE_TEST_SUITE_P(Interfaces, ReplayDeviceRefuses,
                         testing::Values(Bad{"missing", oneLine, ".not", ErrorId::FileOpen},
                                         Bad{"noLog", "no log at all", "", ErrorId::FileFormatUnknown},
                                         Bad{"empty", "", "", ErrorId::FileEmpty},
                                         Bad{"factor", oneLine, "?factor=0", ErrorId::ReplayOption},
                                         Bad{"fast", oneLine, "?factor=2000", ErrorId::ReplayOption},
                                         Bad{"loop", oneLine, "?loop=maybe", ErrorId::ReplayOption},
                                         Bad{"unknown", oneLine, "?speed=2", ErrorId::ReplayOption}),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(ReplaySession, IsAReplayInWhichNothingIsCommandedOrRecorded)
{
    const QString file = logOf(2'000, 1'000);
    link::SessionOptions options;
    options.tap = std::make_shared<link::FrameTap>();
    const auto tap = options.tap;
    link::Session session(std::move(options));
    session.connectTo({link::replayPluginName, file, 0});
    ASSERT_TRUE(waitFor(session, [&] { return session.status().framesReceived > 100; }));
    const auto status = session.controlStatus();
    ASSERT_TRUE(status.session);
    EXPECT_EQ(status.session->source, control::SourceKind::Replay);
    EXPECT_EQ(status.openAction, control::OpenAction::Absent);
    QSignalSpy refusals(&session, &link::Session::actionRefused);
    session.arm(control::ArmKind::Control, 1);
    ASSERT_TRUE(waitFor(session, [&] { return !refusals.isEmpty(); }));
    std::vector<can::Frame> frames;
    EXPECT_EQ(tap->queue().take(frames), 0U);
}

} // namespace
