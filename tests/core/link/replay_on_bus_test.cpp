// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <chrono>
#include <fstream>
#include <memory>
#include <optional>

#include <QCanBusFrame>
#include <QElapsedTimer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/link/fake_can_device.h"
#include "core/link/wait_for.h"
#include "link/replay_on_bus.h"
#include "log/log_reader.h"
#include "support/log_frames.h"
#include "support/run_program.h"

using namespace packdeck;
using link::FakeBus;
using link::FakeCanDevice;
using link::ReplayOnBus;

namespace {

constexpr std::uint32_t serial = 1234;

class ReplayOnFakeBus : public testing::Test
{
protected:
    /// Two seconds of a unit at 0x600 with its heartbeat, a command and a vehicle's frame; then 50 more.
    static std::filesystem::path logFile()
    {
        std::string text;
        const auto add = [&text](double time, const std::string& frame) {
            text += "(" + std::to_string(1562616985.0 + time) + ") can0 " + frame + "\n";
        };
        for (int second = 0; second < 3; ++second) {
            add(second, "600#78110000D2040000");
            add(second + 0.1, "6FA#0100000001000000");
            add(second + 0.2, "7E0#0211030000000000");
            add(second + 0.3, "123#00");
        }
        for (int i = 0; i < 50; ++i) {
            add(3 + 0.001 * i, "606#0100000000000000");
        }
        return test::writeFile("log.log", text);
    }

    void start(control::ReplayGuard::Options options, double speed)
    {
        options.speed = speed;
        options.baseId = 0x600;
        control::ReplayGuard guard(options);
        const auto file = logFile();
        ASSERT_TRUE(log::readLog(file, [&guard](std::span<const can::Frame> frames) {
            for (const can::Frame& frame : frames) {
                guard.learn(frame);
            }
            return true;
        }));
        auto stream = log::LogStream::open(file, {});
        ASSERT_TRUE(stream);
        m_replay = std::make_unique<ReplayOnBus>(m_bus->makeDevice(), std::move(*stream), std::move(guard), speed);
        QObject::connect(m_replay.get(), &ReplayOnBus::finished, m_replay.get(), [this] { m_finished = true; });
        QObject::connect(m_replay.get(), &ReplayOnBus::stopped, m_replay.get(),
                         [this](const Error& why) { m_why = why; });
        m_replay->start();
    }

    [[nodiscard]] int countOf(std::uint32_t id) const
    {
        int count = 0;
        for (const QCanBusFrame& frame : m_bus->written()) {
            count += frame.frameId() == id ? 1 : 0;
        }
        return count;
    }

    std::shared_ptr<FakeBus> m_bus = std::make_shared<FakeBus>();
    std::unique_ptr<ReplayOnBus> m_replay;
    bool m_finished = false;
    std::optional<Error> m_why;
};

control::ReplayGuard::Options onVirtual()
{
    control::ReplayGuard::Options options;
    options.isVirtual = true;
    return options;
}

TEST_F(ReplayOnFakeBus, SendsEverythingButCommandsAndService)
{
    start(onVirtual(), 20);
    ASSERT_TRUE(link::waitFor([this] { return m_finished; }));
    EXPECT_EQ(countOf(0x600), 3);
    EXPECT_EQ(countOf(0x123), 3);
    EXPECT_EQ(countOf(0x606), 50);
    EXPECT_EQ(countOf(0x6FA), 0);
    EXPECT_EQ(countOf(0x7E0), 0);
    EXPECT_EQ(m_replay->counters().framesWritten, 56U);
    EXPECT_EQ(m_replay->counters().framesWithheld, 6U);
}

TEST_F(ReplayOnFakeBus, KeepsTheRhythmOfTheLog)
{
    QElapsedTimer elapsed;
    elapsed.start();
    start(onVirtual(), 10);
    ASSERT_TRUE(link::waitFor([this] { return m_finished; }));
    EXPECT_GE(elapsed.elapsed(), 304) << "three seconds and 49 ms of the log, ten times as fast";
}

TEST_F(ReplayOnFakeBus, CommandsOfTheNamedUnitGoOutAfterListening)
{
    control::ReplayGuard::Options options = onVirtual();
    options.unit = serial;
    start(options, 20);
    EXPECT_TRUE(m_bus->written().empty()) << "it listens first";
    ASSERT_TRUE(link::waitFor([this] { return m_finished; }));
    EXPECT_EQ(countOf(0x6FA), 3);
    EXPECT_EQ(countOf(0x7E0), 3);
}

TEST_F(ReplayOnFakeBus, AnUnknownUnitRefuses)
{
    control::ReplayGuard::Options options = onVirtual();
    options.unit = 9;
    start(options, 20);
    ASSERT_TRUE(link::waitFor([this] { return m_why.has_value(); }));
    EXPECT_EQ(m_why->id, ErrorId::NotTransmitting);
    EXPECT_TRUE(m_bus->written().empty());
}

TEST_F(ReplayOnFakeBus, ARealBusThatWasNotNamedRefusesAtOnce)
{
    start({}, 1);
    ASSERT_TRUE(m_why);
    EXPECT_THAT(toEnglish(*m_why), testing::HasSubstr("--real-bus"));
    EXPECT_TRUE(m_bus->written().empty());
}

TEST_F(ReplayOnFakeBus, WhatIsHeardOnARealBusStopsItForGood)
{
    control::ReplayGuard::Options options;
    options.realBusAllowed = true;
    start(options, 1);
    ASSERT_TRUE(link::waitFor([this] { return !m_bus->written().empty(); }));
    m_bus->post([](FakeCanDevice& device) { device.deliver({QCanBusFrame(0x606, QByteArray(8, '\0'))}); });
    ASSERT_TRUE(link::waitFor([this] { return m_why.has_value(); }));
    EXPECT_THAT(toEnglish(*m_why), testing::HasSubstr("606"));
    const std::size_t written = m_bus->written().size();
    EXPECT_FALSE(m_finished);
    EXPECT_EQ(m_replay->counters().framesWritten, written);
}

} // namespace
