// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window as a process: its simulated pack steered from another (`packdeck --control NAME`, `packdeckctl sim`), and
// what it says on stderr.

#include <string>
#include <vector>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/paths.h"
#include "support/run_program.h"

using namespace packdeck;
using nlohmann::json;
using test::ProgramResult;
using testing::HasSubstr;

namespace {

constexpr int patience_ms = 60'000;

class WindowProcess : public testing::Test
{
protected:
    void start(const QStringList& arguments)
    {
        ASSERT_TRUE(m_home.isValid());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
            environment.insert(QString::fromLatin1(variable), m_home.path());
        }
        m_window.setProcessEnvironment(environment);
        m_window.start(QString::fromStdString(test::buildDirectory() + "/bin/packdeck"), arguments);
        ASSERT_TRUE(m_window.waitForStarted(patience_ms));
    }

    /// The first the window says on stderr.
    [[nodiscard]] std::string firstComplaint()
    {
        m_window.setReadChannel(QProcess::StandardError);
        std::string said;
        const QDeadlineTimer patience(patience_ms);
        while (said.empty() && m_window.state() == QProcess::Running && !patience.hasExpired()) {
            m_window.waitForReadyRead(patience_ms);
            for (const QByteArray& line : m_window.readAllStandardError().split('\n')) {
                if (line.startsWith("packdeck: ")) { // Qt has its own to say
                    said += line.toStdString() + '\n';
                }
            }
        }
        return said;
    }

    void TearDown() override
    {
        if (m_window.state() != QProcess::NotRunning) {
            m_window.kill();
            EXPECT_TRUE(m_window.waitForFinished(patience_ms));
        }
    }

    QTemporaryDir m_home;
    QProcess m_window;
};

class WindowUnderControl : public WindowProcess
{
protected:
    void SetUp() override { start({"--connect", "packdeck:sim-4", "--control", QString::fromStdString(m_name)}); }

    [[nodiscard]] ProgramResult sim(const std::string& arguments) const
    {
        return test::runProgram("packdeckctl", "sim --control " + m_name + ' ' + arguments + " --json");
    }

    const std::string m_name = "packdeck-window-" + std::to_string(QCoreApplication::applicationPid());
};

TEST_F(WindowUnderControl, ItsPackIsSteeredByTheCommandLine)
{
    ProgramResult first;
    const QDeadlineTimer patience(patience_ms);
    do {
        first = sim("truth"); // until the window listens and has its pack
    } while (first.exitCode != 0 && !patience.hasExpired() && !m_window.waitForFinished(10));
    ASSERT_EQ(first.exitCode, 0) << first.output << first.errors << m_window.readAllStandardError().toStdString();
    EXPECT_EQ(json::parse(first.output).at("cell_volts").at(0).size(), 4U);
    EXPECT_EQ(sim("speed 10").exitCode, 0);
    EXPECT_EQ(sim("expect --state SAFE --within 20").exitCode, 0);
    EXPECT_EQ(sim("inject hvil-open").exitCode, 0);
    const ProgramResult tripped = sim("expect --reason HVIL --within 20");
    EXPECT_EQ(tripped.exitCode, 0) << tripped.output;
    EXPECT_THAT(tripped.output, HasSubstr("\"provenance\":\"chosen\""));
    EXPECT_EQ(m_window.state(), QProcess::Running);
}

#ifdef Q_OS_UNIX
TEST_F(WindowUnderControl, ASignalEndsItInOrder)
{
    const QDeadlineTimer patience(patience_ms);
    while (sim("truth").exitCode != 0 && !patience.hasExpired()) {
    }
    m_window.terminate();
    ASSERT_TRUE(m_window.waitForFinished(patience_ms));
    EXPECT_EQ(m_window.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(m_window.exitCode(), 0);
}
#endif

struct WrongConnection
{
    const char* name;
    const char* connection;
    std::vector<const char*> said;

    friend void PrintTo(const WrongConnection& wrong, std::ostream* out) { *out << wrong.connection; }
};

class WindowWithWrongConnection : public WindowProcess, public testing::WithParamInterface<WrongConnection>
{
};

TEST_F(WindowProcess, SaysOnStderrWhichLogCannotBeOpened)
{
    start({"--open", "nosuch.log"});
    EXPECT_THAT(firstComplaint(), HasSubstr("nosuch.log"));
    EXPECT_EQ(m_window.state(), QProcess::Running);
}

TEST_P(WindowWithWrongConnection, SaysOnStderrWhatIsWrongAndStays)
{
    start({"--connect", QString::fromLatin1(GetParam().connection)});
    const std::string said = firstComplaint();
    for (const char* word : GetParam().said) {
        EXPECT_THAT(said, HasSubstr(word));
    }
    EXPECT_EQ(m_window.state(), QProcess::Running);
}

INSTANTIATE_TEST_SUITE_P(Window, WindowWithWrongConnection,
                         testing::Values(WrongConnection{"NoSuchPlugin", "nosuch:can0", {"nosuch:can0", "plugin"}},
                                         WrongConnection{"NoSuchInterface", "packdeck:sim-none", {"sim-none", "sim0"}},
                                         WrongConnection{"NoSuchCanDevice", "socketcan:can9", {"socketcan:can9"}}),
                         [](const auto& param) { return std::string(param.param.name); });

} // namespace
