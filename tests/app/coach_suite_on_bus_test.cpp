// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `packdeckctl coach --suite-file` on Qt's virtual bus, where a control unit of this test drives the pack.

#include <memory>
#include <optional>
#include <string>

#include <QCanBus>
#include <QCanBusDevice>
#include <QCanBusFrame>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTimer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "coach/reference_vcu.h"
#include "d1000/protocol.h"
#include "d1000/reason.h"
#include "d1000/state.h"
#include "support/paths.h"
#include "support/run_program.h"

using namespace packdeck;
using testing::HasSubstr;

namespace {

constexpr int patience_ms = 60'000;
constexpr int tick_ms = 20;

/// A control unit that knows of the pack what its bus tells.
class ControlUnit : public QObject
{
public:
    explicit ControlUnit(std::unique_ptr<QCanBusDevice> bus)
        : m_bus(std::move(bus))
    {
        m_vcu.setGoal(coach::ReferenceVcu::Goal::Drive);
        connect(m_bus.get(), &QCanBusDevice::framesReceived, this, [this] { read(); });
        connect(&m_timer, &QTimer::timeout, this, [this] { send(); });
        m_timer.start(tick_ms);
        m_clock.start();
    }

private:
    void read()
    {
        constexpr int stateId = 0x606;
        constexpr std::size_t firstReason = 4; // the byte
        for (const QCanBusFrame& frame : m_bus->readAllFrames()) {
            const QByteArray data = frame.payload();
            if (frame.frameId() != stateId || data.size() != 8) {
                continue;
            }
            const auto byte = [&data](std::size_t i) { return static_cast<std::uint8_t>(data[static_cast<int>(i)]); };
            m_state = d1000::stateFromOneHot(static_cast<std::uint16_t>(byte(0) | byte(1) << 8U));
            m_reasons = 0;
            for (std::size_t i = 0; i < sizeof m_reasons; ++i) {
                m_reasons |= std::uint32_t{byte(firstReason + i)} << (8U * i);
            }
        }
    }

    void send()
    {
        const auto command =
            m_vcu.due(units::Timestamp(std::chrono::milliseconds(m_clock.elapsed())), m_state, m_reasons);
        if (command) {
            const auto data = d1000::encodeCommand(*command);
            m_bus->writeFrame(QCanBusFrame(
                0x6FA, QByteArray(reinterpret_cast<const char*>(data.data()), static_cast<int>(data.size()))));
        }
    }

    std::unique_ptr<QCanBusDevice> m_bus;
    coach::ReferenceVcu m_vcu;
    std::optional<d1000::State> m_state;
    std::uint32_t m_reasons = 0;
    QTimer m_timer;
    QElapsedTimer m_clock;
};

TEST(CoachSuiteOnBus, TriesAForeignControlUnit)
{
    int count = 0;
    const QCoreApplication application(count, nullptr);
    std::unique_ptr<QCanBusDevice> bus(
        QCanBus::instance()->createDevice(QStringLiteral("virtualcan"), QStringLiteral("can1")));
    if (!bus || !bus->connectDevice()) {
        GTEST_SKIP() << "Qt's virtual bus cannot be used here";
    }
    const ControlUnit unit(std::move(bus));
    const auto suite = test::writeFile("suite.json", R"([
        {"text": "the loop", "do": [{"inject": "hvil-open"}], "expect": {"reason": "HVIL", "state": "SAFE", "within_s": 4}},
        {"text": "silence", "silent": true, "expect": {"reason": "CONTROLTIMEOUT", "state": "SAFE", "within_s": 9}}])");
    const std::string junit = test::temporaryFile("bus.xml").string();
    QProcess program;
    QEventLoop loop;
    QObject::connect(&program, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience_ms, &loop, &QEventLoop::quit);
    program.start(QString::fromStdString(test::buildDirectory() + "/bin/packdeckctl"),
                  {"coach", "--plugin", "virtualcan", "--interface", "can1", "--pack", "sim-4", "--suite-file",
                   QString::fromStdString(suite.string()), "--junit", QString::fromStdString(junit)});
    loop.exec();
    const std::string output = program.readAllStandardOutput().toStdString();
    const std::string errors = program.readAllStandardError().toStdString();
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    // On a computer that is busy the unit of this test may be late; then the coach says that, and nothing else.
    const bool late = output.find("the control unit broke command-") != std::string::npos;
    EXPECT_EQ(program.exitCode(), late ? 1 : 0) << output << errors;
    EXPECT_THAT(output, HasSubstr(late ? "FAIL HVIL" : "ok   HVIL"));
    EXPECT_THAT(output, testing::Not(HasSubstr("did not follow")));
    EXPECT_THAT(output, testing::Not(HasSubstr("was not reached")));
    EXPECT_THAT(output, HasSubstr("skip CONTROLTIMEOUT"));
    EXPECT_THAT(output, HasSubstr("of 2 cases as expected, 1 not tried"));
    EXPECT_THAT(errors, HasSubstr("Waiting for ENABLED"));
    EXPECT_THAT(test::readFile(junit), HasSubstr("skipped=\"1\""));
}

TEST(CoachSuiteOnBus, SaysWhenNobodyDrives)
{
    const auto suite = test::writeFile("suite.json", R"([{"text": "x", "do": [{"inject": "hvil-open"}],
        "expect": {"reason": "HVIL", "within_s": 1}}])");
    const std::string arguments = "coach --plugin packdeck --interface sim-4 --real-bus --suite-file " + suite.string();
    const auto result = test::runProgram("packdeckctl", arguments + " --patience 0.2 --pack sim-4");
    EXPECT_EQ(result.exitCode, 1) << "that bus has a pack already";
    EXPECT_EQ(test::runProgram("packdeckctl", arguments + " --pack sim-5").exitCode, 1);
    EXPECT_EQ(test::runProgram("packdeckctl", "coach --pack sim-4 --suite").exitCode, 2) << "of a bus";
}

} // namespace
