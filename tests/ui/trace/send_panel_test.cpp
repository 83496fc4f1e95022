// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Send panel, driven as a user would, offscreen.

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "control/status.h"
#include "tests/ui/trace/shipped_book.h"
#include "ui/trace/send_panel.h"

using namespace packdeck;
using namespace packdeck::ui;

namespace {

struct SendTest : testing::Test
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    Theme theme;
    SendPanel panel{theme, settings};
    control::Status status;
    std::vector<can::Frame> sent;
    std::vector<control::PeriodicSend> started;
    std::vector<std::uint32_t> stopped;

    void SetUp() override
    {
        theme.install(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        QObject::connect(&panel, &SendPanel::sendRequested, &panel,
                         [this](const can::Frame& frame) { sent.push_back(frame); });
        QObject::connect(&panel, &SendPanel::startRequested, &panel,
                         [this](const control::PeriodicSend& send) { started.push_back(send); });
        QObject::connect(&panel, &SendPanel::stopRequested, &panel,
                         [this](std::uint32_t number) { stopped.push_back(number); });
        panel.resize(1216, 320);
        panel.show();
        status.session = control::SessionInfo{"packdeck", "sim0"};
        status.serialHeard = 1234;
        refresh();
    }

    void refresh()
    {
        Moment moment;
        moment.control = &status;
        panel.refresh(moment);
        QCoreApplication::processEvents();
    }

    void arm(bool armed = true)
    {
        status.armed[static_cast<std::size_t>(control::ArmKind::RawSend)] = armed;
        status.armedUnit = control::UnitIdentity{.serial = 1234};
        refresh();
    }

    template <typename Widget>
    Widget& part(const char* name)
    {
        auto* found = panel.findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    void offer(std::uint32_t id)
    {
        can::Frame frame;
        frame.id = id;
        frame.length = 2;
        frame.data = {1, 2};
        panel.offer(frame, QStringLiteral("mine"));
        refresh();
    }

    [[nodiscard]] bool type(int column, const QString& text)
    {
        return panel.list().setData(panel.list().index(0, column), text);
    }
};

TEST_F(SendTest, SaysHowToBeginWhileThereIsNothingToSend)
{
    EXPECT_TRUE(part<QLabel>("sendMessageLine").text().contains(QStringLiteral("No frames yet")));
    offer(0x123);
    EXPECT_TRUE(part<QLabel>("sendMessageLine").text().isEmpty());
}

TEST_F(SendTest, NamesTheBusThatIsArmed)
{
    EXPECT_TRUE(part<QPushButton>("armRaw").text().contains(QStringLiteral("packdeck:sim0")));
    EXPECT_TRUE(part<QPushButton>("armRaw").isEnabled());
    status.armRefusals[static_cast<std::size_t>(control::ArmKind::RawSend)] = {control::PhraseId::RefusedNoUnit, {}};
    refresh();
    EXPECT_FALSE(part<QPushButton>("armRaw").isEnabled());
    status.armRefusals[static_cast<std::size_t>(control::ArmKind::RawSend)] = {};
    bool asked = false;
    QObject::connect(&panel, &SendPanel::armRequested, &panel, [&asked] { asked = true; });
    refresh();
    QTest::mouseClick(&part<QPushButton>("armRaw"), Qt::LeftButton);
    EXPECT_TRUE(asked);
    arm();
    bool disarm = false;
    QObject::connect(&panel, &SendPanel::disarmRequested, &panel, [&disarm] { disarm = true; });
    QTest::mouseClick(&part<QPushButton>("armRaw"), Qt::LeftButton);
    EXPECT_TRUE(disarm);
}

TEST_F(SendTest, SpaceSendsTheFocusedOneOnlyWhenArmed)
{
    offer(0x123);
    auto& table = part<QTableView>("sends");
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Space);
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_TRUE(sent.empty());
    EXPECT_TRUE(started.empty());
    arm();
    QTest::keyClick(&table, Qt::Key_Space);
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent.front().id, 0x123U);
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_EQ(started.size(), 1U);
    EXPECT_EQ(started.front().interval, units::Duration(std::chrono::milliseconds(100)));
    arm(false);
    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_EQ(sent.size(), 1U);
}

TEST_F(SendTest, StopsWhatRunsAndGoesOnWithWhatIsEdited)
{
    offer(0x123);
    arm();
    const std::uint32_t number = panel.list().entries().front().number;
    status.rawSend.running = {{number, 5}};
    refresh();
    EXPECT_EQ(panel.list().index(0, SendList::Sent).data().toString(), QStringLiteral("5"));
    EXPECT_TRUE(panel.list().index(0, SendList::Running).data().toString().contains(QStringLiteral("running")));
    ASSERT_TRUE(type(SendList::Data, QStringLiteral("AA BB")));
    ASSERT_EQ(started.size(), 1U);
    EXPECT_EQ(started.front().frame.data[0], 0xAA);
    auto& table = part<QTableView>("sends");
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_EQ(stopped, std::vector{number});
    bool all = false;
    QObject::connect(&panel, &SendPanel::stopAllRequested, &panel, [&all] { all = true; });
    QTest::mouseClick(&part<QPushButton>("stopAll"), Qt::LeftButton);
    EXPECT_TRUE(all);
}

TEST_F(SendTest, TakesOnlyWhatMakesAFrame)
{
    const QAbstractItemModelTester tester(&panel.list(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    offer(0x123);
    const auto frame = [this] { return panel.list().entries().front().frame; };
    EXPECT_TRUE(type(SendList::Id, QStringLiteral("0x7FF")));
    EXPECT_EQ(frame().id, 0x7FFU);
    EXPECT_TRUE(type(SendList::Id, QStringLiteral("18FF50E5x")));
    EXPECT_TRUE(frame().has(can::Frame::Extended));
    EXPECT_FALSE(type(SendList::Id, QStringLiteral("800")));
    EXPECT_FALSE(type(SendList::Id, QStringLiteral("FFFFFFFFx")));
    EXPECT_FALSE(type(SendList::Id, QStringLiteral("zz")));
    EXPECT_TRUE(type(SendList::Data, QString()));
    EXPECT_EQ(frame().length, 0);
    EXPECT_FALSE(type(SendList::Data, QStringLiteral("1")));
    EXPECT_FALSE(type(SendList::Data, QStringLiteral("00 11 22 33 44 55 66 77 88")));
    EXPECT_TRUE(type(SendList::Interval, QStringLiteral("2.5")));
    EXPECT_FALSE(type(SendList::Interval, QStringLiteral("0.5")));
    EXPECT_FALSE(type(SendList::Interval, QStringLiteral("3600001")));
}

TEST_F(SendTest, RemembersTheListAndRunsNothingOfIt)
{
    offer(0x123);
    EXPECT_TRUE(type(SendList::Interval, QStringLiteral("20")));
    EXPECT_TRUE(type(SendList::Comment, QStringLiteral("wake up")));
    const SendList again(settings);
    ASSERT_EQ(again.entries().size(), 1U);
    EXPECT_EQ(again.entries().front().frame, panel.list().entries().front().frame);
    EXPECT_EQ(again.entries().front().interval, units::Duration(std::chrono::milliseconds(20)));
    EXPECT_EQ(again.entries().front().comment, QStringLiteral("wake up"));
    EXPECT_FALSE(again.entries().front().isRunning);
}

TEST_F(SendTest, EditsAFrameByItsSignals)
{
    panel.setBook(test::bookOfShippedPack());
    offer(0x607); // BMSCurrentData: two 32-bit currents in mA
    auto& fields = part<QTableWidget>("sendFields");
    ASSERT_EQ(fields.rowCount(), 2);
    EXPECT_TRUE(type(SendList::Data, QStringLiteral("00 00 00 00 00 00 00 00")));
    fields.item(0, 1)->setText(QStringLiteral("-12.345"));
    EXPECT_EQ(panel.list().index(0, SendList::Data).data().toString(), QStringLiteral("C7 CF FF FF 00 00 00 00"));
    fields.item(0, 1)->setText(QStringLiteral("99999999"));
    EXPECT_EQ(panel.list().index(0, SendList::Data).data().toString(), QStringLiteral("C7 CF FF FF 00 00 00 00"))
        << "out of range changes nothing";
    fields.item(0, 1)->setText(QStringLiteral("abc"));
    EXPECT_EQ(panel.list().index(0, SendList::Data).data().toString(), QStringLiteral("C7 CF FF FF 00 00 00 00"));
    const QString pictures = qEnvironmentVariable("PACKDECK_PICTURES");
    if (!pictures.isEmpty()) {
        arm();
        QDir().mkpath(pictures);
        panel.grab().save(pictures + QStringLiteral("/send.png"));
    }
}

} // namespace
