// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// Our plugin in the hands of a Qt program that is not ours.

#include <chrono>

#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/paths.h"
#include "support/run_program.h"

using testing::HasSubstr;

namespace {

constexpr int patience_ms = 30'000;

class CanBusUtil : public testing::Test
{
protected:
    void SetUp() override
    {
        m_program = QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/canbusutil");
        if (!QFileInfo(m_program).isExecutable()) {
            GTEST_SKIP() << "canbusutil is missing (package libqt6serialbus6-bin)";
        }
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_PLUGIN_PATH"),
                           QString::fromStdString(packdeck::test::buildDirectory() + "/plugins"));
        m_process.setProcessEnvironment(environment);
    }

    /// The exit code; what it printed is in m_output.
    int run(const QStringList& arguments)
    {
        m_process.start(m_program, arguments);
        EXPECT_TRUE(m_process.waitForFinished(patience_ms));
        m_output = m_process.readAllStandardOutput().toStdString();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

    QString m_program;
    QProcess m_process;
    std::string m_output;
};

TEST_F(CanBusUtil, ListsThePlugin)
{
    EXPECT_EQ(run({"-L"}), 0);
    EXPECT_THAT(m_output, HasSubstr("packdeck"));
}

TEST_F(CanBusUtil, ListsTheInterfaces)
{
    EXPECT_EQ(run({"-d", "packdeck"}), 0);
    for (const char* name : {"sim0", "sim-evse", "sim-378", "sim-14", "sim-4", "sim-v1.1"}) {
        EXPECT_THAT(m_output, HasSubstr(name));
    }
}

TEST_F(CanBusUtil, PrintsTheFramesOfThePack)
{
    constexpr int frames = 500;
    m_process.start(m_program, {"-l", "packdeck", "sim0"});
    QByteArray printed;
    while (printed.count('\n') < frames && m_process.waitForReadyRead(patience_ms)) {
        printed += m_process.readAllStandardOutput();
    }
    m_process.kill();
    m_process.waitForFinished();
    EXPECT_GE(printed.count('\n'), frames);
    EXPECT_THAT(printed.toStdString(), HasSubstr("606"));
}

TEST_F(CanBusUtil, SendsACommand)
{
    EXPECT_EQ(run({"packdeck", "sim0", "6FA#0100000001000000"}), 0);
}

TEST_F(CanBusUtil, IsToldThatAnInterfaceIsNotThere)
{
    EXPECT_NE(run({"-l", "packdeck", "sim-5000"}), 0);
}

TEST_F(CanBusUtil, ReplaysALog)
{
    std::string text;
    for (int i = 0; i < 50; ++i) {
        text += "(1562616985.0" + std::to_string(10'000 + i) + ") can0 123#" + std::to_string(10 + i) + "\n";
    }
    const auto file = packdeck::test::writeFile("log.log", text);
    const QString interface = QString::fromStdString(file.string()) + QStringLiteral("?loop=1");
    constexpr int frames = 120; // more than twice through
    m_process.start(m_program, {"-l", "packdeck-replay", interface});
    QByteArray printed;
    while (printed.count('\n') < frames && m_process.waitForReadyRead(patience_ms)) {
        printed += m_process.readAllStandardOutput();
    }
    m_process.kill();
    m_process.waitForFinished();
    EXPECT_GE(printed.count('\n'), frames);
    EXPECT_THAT(printed.toStdString(), HasSubstr("123"));
}

TEST_F(CanBusUtil, IsRefusedToWriteIntoAReplay)
{
    const auto file = packdeck::test::writeFile("log.log", "(1562616985.000000) can0 123#00\n");
    EXPECT_NE(run({"packdeck-replay", QString::fromStdString(file.string()), "6FA#0100000001000000"}), 0);
}

TEST_F(CanBusUtil, IsToldThatALogIsNotThere)
{
    EXPECT_NE(run({"-l", "packdeck-replay", "/nowhere/at/all.log"}), 0);
}

} // namespace
