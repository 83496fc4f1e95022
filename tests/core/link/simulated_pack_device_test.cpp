// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <set>
#include <vector>

#include <QCanBusFrame>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QThread>
#include <QTimer>
#include <QVariant>

#include <gtest/gtest.h>

#include "core/link/patience.h"
#include "d1000/command.h"
#include "link/frame_conversion.h"
#include "link/simulated_pack_device.h"
#include "sim/control.h"
#include "support/run_program.h"

using namespace packdeck;
using link::SimulatedPackDevice;

namespace {

constexpr std::uint32_t commandId = 0x6FA;
constexpr std::uint32_t stateId = 0x606;

QCanBusFrame commandFrame(d1000::Command command)
{
    const auto bytes = d1000::encodeCommand(command);
    return QCanBusFrame(commandId, QByteArray(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

/// Runs the event loop until `condition` holds, looked at after every batch of frames.
bool waitFor(const SimulatedPackDevice& device, const std::function<bool()>& condition)
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (!condition()) {
        if (std::chrono::milliseconds(elapsed.elapsed()) > link::patience) {
            return false;
        }
        QEventLoop loop;
        QObject::connect(&device, &QCanBusDevice::framesReceived, &loop, &QEventLoop::quit);
        QTimer::singleShot(link::patience, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

class SimulatedPackOpen : public testing::Test
{
protected:
    void SetUp() override
    {
        auto device = SimulatedPackDevice::create("sim-14");
        ASSERT_TRUE(device);
        m_device = std::move(*device);
        ASSERT_TRUE(m_device->connectDevice());
    }

    std::unique_ptr<SimulatedPackDevice> m_device;
};

TEST(SimulatedPackDevice, UnknownNamesAreRefusedWithThoseThereAre)
{
    const auto device = SimulatedPackDevice::create("sim-5000");
    ASSERT_FALSE(device);
    EXPECT_EQ(device.error().id, ErrorId::InterfaceUnknown);
}

TEST(SimulatedPackDevice, WritesNothingWhileItIsClosed)
{
    const auto device = SimulatedPackDevice::create("sim-14");
    ASSERT_TRUE(device);
    EXPECT_FALSE((*device)->writeFrame(commandFrame(d1000::Command::Idle)));
    EXPECT_EQ((*device)->error(), QCanBusDevice::OperationError);
}

TEST(SimulatedPackDevice, TellsItselfAsVirtual)
{
    for (const auto& info : SimulatedPackDevice::interfaces()) {
        EXPECT_EQ(info.plugin(), "packdeck");
        EXPECT_TRUE(info.isVirtual());
        EXPECT_FALSE(info.hasFlexibleDataRate());
    }
}

TEST_F(SimulatedPackOpen, IsConnectedWhenOpenReturns)
{
    EXPECT_EQ(m_device->state(), QCanBusDevice::ConnectedState);
}

TEST_F(SimulatedPackOpen, ASignalThatIsWrittenToItDrivesItsLoad)
{
    const auto file =
        test::writeFile("load.dbc", "BU_: V\nBO_ 256 Inv: 8 V\n SG_ Dc : 0|16@1- (0.1,0) [0|0] \"A\" V\n");
    const auto snapshot = [&] { return m_device->control()->snapshot(); };
    m_device->control()->post(sim::DriveFrom{file.string() + ":Inv.Nothing", {}});
    ASSERT_TRUE(waitFor(*m_device, [&] { return !snapshot()->status.signalNote.empty(); }));
    EXPECT_NE(snapshot()->status.signalNote.find("no such signal"), std::string::npos);
    EXPECT_TRUE(snapshot()->status.driveFrom.load.empty());

    m_device->control()->post(sim::DriveFrom{file.string() + ":Inv.Dc", {}});
    ASSERT_TRUE(waitFor(*m_device, [&] {
        m_device->writeFrame(QCanBusFrame(256, QByteArray::fromHex("D204000000000000")));
        return snapshot()->truth.load.amps > 123.0;
    }));
    EXPECT_EQ(snapshot()->truth.load.mode, sim::LoadMode::ConstantCurrent);
    ASSERT_TRUE(waitFor(*m_device, [&] { return snapshot()->truth.load.amps == 0.0; })) << "nobody sends it any more";
    m_device->control()->post(sim::DriveFrom{});
    EXPECT_TRUE(waitFor(*m_device, [&] { return snapshot()->truth.load.mode == sim::LoadMode::Zero; }));
}

TEST_F(SimulatedPackOpen, StampsFramesInOrderByTheWallClock)
{
    const auto begin = link::wallTimeNow().time_since_epoch().count();
    ASSERT_TRUE(waitFor(*m_device, [&] { return m_device->framesAvailable() > 100; }));
    const auto end = link::wallTimeNow().time_since_epoch().count();
    std::int64_t last = 0;
    for (const auto& raw : m_device->readAllFrames()) {
        const auto frame = link::fromQt(raw, {});
        ASSERT_TRUE(frame);
        EXPECT_GE(frame->time, last);
        last = frame->time;
    }
    constexpr std::int64_t openedEarlier = 1'000'000;
    EXPECT_GE(last, begin - openedEarlier);
    EXPECT_LE(last, end);
}

TEST_F(SimulatedPackOpen, DeliversManyFramesWithOneSignal)
{
    int signalCount = 0;
    QObject::connect(m_device.get(), &QCanBusDevice::framesReceived, m_device.get(), [&] { ++signalCount; });
    ASSERT_TRUE(waitFor(*m_device, [&] { return m_device->framesAvailable() > 200; }));
    EXPECT_LT(signalCount, m_device->framesAvailable());
}

TEST_F(SimulatedPackOpen, GivesCommandsToTheBmu)
{
    int written = 0;
    QObject::connect(m_device.get(), &QCanBusDevice::framesWritten, m_device.get(),
                     [&](qint64 count) { written += static_cast<int>(count); });
    EXPECT_TRUE(m_device->writeFrame(commandFrame(d1000::Command::Idle)));
    EXPECT_EQ(written, 1);
    EXPECT_TRUE(waitFor(*m_device, [&] {
        const auto snapshot = m_device->control()->snapshot();
        return snapshot && snapshot->truth.command == d1000::Command::Idle;
    }));
}

TEST_F(SimulatedPackOpen, EchoesOwnFramesOnlyWhenAskedTo)
{
    ASSERT_TRUE(m_device->writeFrame(commandFrame(d1000::Command::Idle)));
    for (const auto& frame : m_device->readAllFrames()) {
        EXPECT_FALSE(frame.hasLocalEcho());
    }
    m_device->setConfigurationParameter(QCanBusDevice::ReceiveOwnKey, true);
    ASSERT_TRUE(m_device->writeFrame(commandFrame(d1000::Command::Idle)));
    const auto frames = m_device->readAllFrames();
    ASSERT_EQ(frames.size(), 1);
    EXPECT_TRUE(frames.front().hasLocalEcho());
    EXPECT_EQ(frames.front().frameId(), commandId);
    EXPECT_EQ(frames.front().payload(), commandFrame(d1000::Command::Idle).payload());
}

TEST_F(SimulatedPackOpen, StampsOfEchoesAndFramesNeverGoBack)
{
    m_device->setConfigurationParameter(QCanBusDevice::ReceiveOwnKey, true);
    std::vector<qint64> stamps;
    int echoes = 0;
    EXPECT_TRUE(waitFor(*m_device, [&] {
        EXPECT_TRUE(m_device->writeFrame(commandFrame(d1000::Command::Idle)));
        for (const auto& frame : m_device->readAllFrames()) {
            stamps.push_back(frame.timeStamp().seconds() * 1'000'000 + frame.timeStamp().microSeconds());
            echoes += frame.hasLocalEcho() ? 1 : 0;
        }
        return echoes >= 5 && stamps.size() > 100U;
    }));
    EXPECT_TRUE(std::is_sorted(stamps.begin(), stamps.end()));
}

TEST_F(SimulatedPackOpen, RefusesInvalidFrames)
{
    EXPECT_FALSE(m_device->writeFrame(QCanBusFrame(QCanBusFrame::InvalidFrame)));
    EXPECT_EQ(m_device->error(), QCanBusDevice::WriteError);
}

TEST_F(SimulatedPackOpen, TakesAnyValidFrameWithoutHarm)
{
    QCanBusFrame flexible(commandId, QByteArray(64, '\xFF'));
    flexible.setFlexibleDataRateFormat(true);
    EXPECT_TRUE(m_device->writeFrame(flexible));
    EXPECT_TRUE(m_device->writeFrame(QCanBusFrame(commandId, QByteArray())));
    EXPECT_TRUE(m_device->writeFrame(QCanBusFrame(QCanBusFrame::RemoteRequestFrame)));
    EXPECT_TRUE(waitFor(*m_device, [&] { return m_device->framesAvailable() > 0; }));
}

TEST_F(SimulatedPackOpen, RunsFasterWhenAskedTo)
{
    ASSERT_TRUE(waitFor(*m_device, [&] { return m_device->control()->snapshot() != nullptr; }));
    ASSERT_TRUE(m_device->control()->post(sim::SetSpeed{10.0}));
    EXPECT_TRUE(waitFor(*m_device, [&] {
        const auto snapshot = m_device->control()->snapshot();
        return snapshot->status.speed == 10.0 && snapshot->truth.time > std::chrono::seconds(5);
    }));
}

TEST(SimulatedPackDevice, KeepsABoundedNumberOfFramesWhenNobodyReads)
{
    constexpr int secondsAtOnce = 50; // of 448 cells: some 78,000 frames
    constexpr qint64 most = 100'000;
    auto device = SimulatedPackDevice::create("sim0");
    ASSERT_TRUE(device && (*device)->connectDevice());
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < secondsAtOnce; ++i) {
            ASSERT_TRUE((*device)->control()->post(sim::Step{std::chrono::seconds(1)}));
        }
        const auto until = std::chrono::seconds(secondsAtOnce * (round + 1));
        ASSERT_TRUE(waitFor(**device, [&] {
            const auto snapshot = (*device)->control()->snapshot();
            return snapshot && snapshot->truth.time >= until;
        }));
    }
    EXPECT_GT((*device)->framesSkipped(), 0U);
    EXPECT_GT((*device)->framesAvailable(), 0);
    EXPECT_LE((*device)->framesAvailable(), most);
}

TEST_F(SimulatedPackOpen, EveryOpenIsAPackFromItsStart)
{
    const auto started = [&] {
        const auto snapshot = m_device->control()->snapshot();
        return snapshot && snapshot->truth.time > std::chrono::milliseconds(300);
    };
    ASSERT_TRUE(waitFor(*m_device, started));
    m_device->disconnectDevice();
    EXPECT_EQ(m_device->state(), QCanBusDevice::UnconnectedState);
    ASSERT_TRUE(m_device->connectDevice());
    EXPECT_TRUE(waitFor(*m_device,
                        [&] { return m_device->control()->snapshot()->truth.time < std::chrono::milliseconds(300); }));
}

TEST(SimulatedPackDevice, WorksInAThreadOfItsOwn)
{
    std::atomic<int> states{0};
    QThread thread;
    QObject inThread;
    inThread.moveToThread(&thread);
    QObject::connect(&thread, &QThread::started, &inThread, [&] {
        auto* device = SimulatedPackDevice::create("sim-4")->release();
        QObject::connect(device, &QCanBusDevice::framesReceived, device, [&, device] {
            for (const auto& frame : device->readAllFrames()) {
                states += frame.frameId() == stateId ? 1 : 0;
            }
            if (states >= 3) {
                device->disconnectDevice();
                device->deleteLater();
                thread.quit();
            }
        });
        device->connectDevice();
    });
    thread.start();
    EXPECT_TRUE(thread.wait(QDeadlineTimer(link::patience)));
    EXPECT_GE(states, 3);
}

} // namespace
