// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Simulation page on a simulator of its own, driven by mouse and keyboard. With PACKDECK_PICTURES set it leaves
// pictures there.

#include <filesystem>
#include <memory>
#include <vector>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sim/control.h"
#include "sim/load_recording.h"
#include "sim/runner.h"
#include "sim/scenario_reader.h"
#include "support/paths.h"
#include "ui/simulation/exam.h"
#include "ui/simulation/fault_panel.h"
#include "ui/simulation/fault_words.h"
#include "ui/simulation/simulation_page.h"
#include "ui/simulation/time_panel.h"

using namespace packdeck;
using namespace packdeck::ui;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

const std::filesystem::path scenarios =
    std::filesystem::path(packdeck::test::sourceDirectory()) / "resources" / "scenarios";

class Simulation : public testing::Test
{
protected:
    void SetUp() override
    {
        theme.install(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        page = std::make_unique<SimulationPage>(theme, scenarios);
        QObject::connect(page.get(), &SimulationPage::requested, page.get(),
                         [this](const sim::Request& request) { control->post(request, {}); });
        QObject::connect(page.get(), &SimulationPage::scenarioChosen, page.get(),
                         [this](const QString& file) { chosen = file; });
        page->resize(1232, 700);
        page->show();
        begin(sim::eventless(*sim::Config::named("sim-14")));
    }

    void begin(const std::shared_ptr<const sim::Scenario>& scenario)
    {
        control = std::make_shared<sim::Control>();
        runner = std::make_unique<sim::Runner>(scenario, control);
        pass(milliseconds(200));
    }

    void pass(units::Duration wall)
    {
        std::vector<can::Frame> frames;
        for (units::Duration t{}; t < wall; t += milliseconds(10)) {
            runner->advance(milliseconds(10), frames);
        }
        Moment moment;
        moment.simulation = control->snapshot();
        moment.simulated = true;
        page->observe(moment);
        page->refresh(moment);
    }

    template <typename Widget>
    Widget* find(const char* name)
    {
        auto* widget = page->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(widget, nullptr) << name;
        return widget;
    }

    /// Begins an exam; its fault comes within 45 s.
    void letAFaultBeHidden()
    {
        click("exam");
        Moment moment;
        moment.simulation = control->snapshot();
        for (int second = 0; second <= 50; ++second) {
            moment.now = units::Timestamp(seconds(second));
            page->observe(moment);
        }
        pass(milliseconds(200));
    }

    void click(const char* name)
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
        pass(milliseconds(20));
    }

    [[nodiscard]] sim::Truth truth() const { return runner->pack().truth(); }

    void picture(const QString& name)
    {
        const QString folder = qEnvironmentVariable("PACKDECK_PICTURES");
        if (!folder.isEmpty()) {
            EXPECT_TRUE(page->grab().save(QDir(folder).filePath(name)));
        }
    }

    Theme theme{ThemeKind::Light};
    std::shared_ptr<sim::Control> control;
    std::unique_ptr<sim::Runner> runner;
    std::unique_ptr<SimulationPage> page;
    QString chosen;
};

TEST_F(Simulation, InjectsAFaultInTwoActions)
{
    auto* tree = find<QTreeWidget>("faults");
    QTreeWidgetItem* wanted = nullptr;
    for (QTreeWidgetItemIterator it(tree); *it != nullptr; ++it) {
        if ((*it)->text(0) == faultText(sim::Fault::CellVoltage)) {
            wanted = *it;
        }
    }
    ASSERT_NE(wanted, nullptr);
    tree->scrollToItem(wanted);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualItemRect(wanted).center());
    click("inject");
    ASSERT_EQ(truth().faults.size(), 1U);
    EXPECT_EQ(truth().faults[0].fault, sim::Fault::CellVoltage);
    EXPECT_EQ(truth().faults[0].value, sim::info(sim::Fault::CellVoltage).typical);
    pass(seconds(1));
    EXPECT_EQ(find<QListWidget>("standing")->item(0)->text(),
              QStringLiteral("Cell reads a voltage, N00\u00b7C01, 4.25 V"));
    picture(QStringLiteral("simulation-fault.png"));
    click("clearAll");
    EXPECT_TRUE(truth().faults.empty());
}

TEST_F(Simulation, EveryFaultCanBeChosenAndInjected)
{
    auto* panel = page->findChild<FaultPanel*>();
    ASSERT_NE(panel, nullptr);
    std::size_t grouped = 0;
    for (const FaultGroup& group : faultGroups()) {
        grouped += group.faults.size();
    }
    EXPECT_EQ(grouped, sim::faultKindCount);
    for (std::size_t i = 0; i < sim::faultKindCount; ++i) {
        const auto fault = static_cast<sim::Fault>(i);
        panel->select(fault);
        const sim::FaultSetting setting = panel->chosen();
        EXPECT_EQ(setting.fault, fault);
        sim::SimulatedPack pack(*sim::Config::named("sim-14"));
        EXPECT_TRUE(pack.apply(setting)) << sim::info(fault).name;
    }
}

TEST_F(Simulation, ClearsOneByTheKeyboard)
{
    control->post(sim::FaultSetting{sim::Fault::HvilOpen});
    control->post(sim::FaultSetting{sim::Fault::BjuLost});
    pass(milliseconds(200));
    auto* standing = find<QListWidget>("standing");
    ASSERT_EQ(standing->count(), 2);
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    standing->setFocus();
    QTest::keyClick(standing, Qt::Key_Down);
    QTest::keyClick(standing, Qt::Key_Delete);
    pass(milliseconds(200));
    ASSERT_EQ(truth().faults.size(), 1U);
    EXPECT_EQ(truth().faults[0].fault, sim::Fault::HvilOpen);
}

TEST_F(Simulation, StandsStepsAndRunsFaster)
{
    click("pause");
    const auto stood = runner->pack().time();
    pass(seconds(1));
    EXPECT_EQ(runner->pack().time(), stood);
    click("step1000");
    EXPECT_EQ(runner->pack().time(), stood + seconds(1));
    click("pause");
    click("speed2");
    EXPECT_EQ(control->snapshot()->status.speed, 10.0);
    pass(seconds(1));
    EXPECT_GT(runner->pack().time(), stood + seconds(9));
    click("reset");
    EXPECT_EQ(truth().state, d1000::State::Init);
}

TEST_F(Simulation, GoesBack)
{
    pass(seconds(20));
    auto* slider = find<QSlider>("rewind");
    EXPECT_GE(slider->maximum(), 19);
    slider->setValue(10);
    const auto before = runner->pack().time();
    click("rewindNow");
    EXPECT_NEAR(units::toSeconds(before - runner->pack().time()), 10.5, 1.0);
    EXPECT_EQ(slider->value(), 0);
}

TEST_F(Simulation, OffersTheShippedScenariosAndPlaysALesson)
{
    click("play");
    EXPECT_TRUE(chosen.endsWith(QStringLiteral(".json"))) << chosen.toStdString();
    const auto scenario = sim::readScenario(scenarios / "example.json");
    ASSERT_TRUE(scenario);
    begin(std::make_shared<const sim::Scenario>(*scenario));
    pass(seconds(12));
    auto* steps = page->findChild<QListWidget*>(QStringLiteral("steps"));
    ASSERT_NE(steps, nullptr);
    EXPECT_EQ(steps->count(), static_cast<int>(scenario->steps.size()));
    EXPECT_THAT(steps->item(1)->text().toStdString(), testing::HasSubstr("Leaving SAFE takes an Idle command."));
    EXPECT_THAT(steps->item(0)->text().toStdString(), testing::HasSubstr("as expected"));
    picture(QStringLiteral("simulation-lesson.png"));
    EXPECT_TRUE(find<QPushButton>("silence")->isVisible());
    click("silence");
    EXPECT_EQ(control->snapshot()->progress.command, d1000::Command::None);
}

TEST_F(Simulation, SaysWhyATransitionWaits)
{
    pass(seconds(10));
    EXPECT_THAT(find<QLabel>("waits")->text().toStdString(), testing::HasSubstr("T04"));
    EXPECT_THAT(find<QLabel>("waits")->text().toStdString(), testing::HasSubstr("[documented]"));
    EXPECT_EQ(truth().state, d1000::State::Safe);
    control->post(sim::FaultSetting{sim::Fault::HvilOpen});
    pass(seconds(1));
    EXPECT_THAT(find<QLabel>("reasons")->text().toStdString(), testing::HasSubstr("HVIL"));
    EXPECT_THAT(find<QLabel>("reasons")->text().toStdString(),
                testing::HasSubstr(std::string(bmu::name(bmu::provenanceOf(d1000::Reason::Hvil)))));
}

TEST_F(Simulation, SignalsOnTheBusDriveLoadAndCharger)
{
    sim::DriveFrom asked;
    runner->onDriveFrom([&asked](const sim::DriveFrom& from) {
        asked = from;
        return from.load == "wrong" ? std::string("no such signal") : std::string();
    });
    auto* load = find<QLineEdit>("loadFrom");
    auto* charger = find<QLineEdit>("chargerFrom");
    auto* note = find<QLabel>("signalNote");
    EXPECT_FALSE(note->isVisibleTo(page.get()));
    QTest::keyClicks(load, QStringLiteral("my.dbc:Inv.Dc"));
    QTest::keyClick(load, Qt::Key_Return);
    QTest::keyClicks(charger, QStringLiteral("my.dbc:Chg.Dc"));
    QTest::keyClick(charger, Qt::Key_Return);
    pass(milliseconds(200));
    EXPECT_EQ(asked, (sim::DriveFrom{"my.dbc:Inv.Dc", "my.dbc:Chg.Dc"}));
    EXPECT_FALSE(find<QComboBox>("load")->isEnabled()) << "the bus decides";
    runner->drive({12.5, {}, "load: Inv.Dc 12.5 A"});
    pass(milliseconds(200));
    EXPECT_THAT(note->text().toStdString(), testing::HasSubstr("Inv.Dc 12.5 A"));
    EXPECT_TRUE(note->isVisibleTo(page.get()));
    picture(QStringLiteral("simulation-signals.png"));
    load->clear();
    QTest::keyClicks(load, QStringLiteral("wrong"));
    QTest::keyClick(load, Qt::Key_Return);
    pass(milliseconds(200));
    EXPECT_THAT(note->text().toStdString(), testing::HasSubstr("no such signal"));
}

TEST_F(Simulation, AnExamHidesTheFaultUntilItIsAnswered)
{
    letAFaultBeHidden();
    const auto faults = truth().faults;
    ASSERT_EQ(faults.size(), 1U) << "one has come within 45 s";
    EXPECT_EQ(find<QListWidget>("standing")->count(), 0) << "and is not told";
    EXPECT_FALSE(find<QPushButton>("inject")->isEnabled());
    EXPECT_THAT(find<QLabel>("waits")->text().toStdString(), testing::HasSubstr("Hidden"));
    auto* answer = find<QComboBox>("answer");
    answer->setCurrentIndex(answer->findData(static_cast<int>(faults[0].fault)));
    click("exam");
    const auto* timeline = find<QListWidget>("timeline");
    ASSERT_GE(timeline->count(), 3);
    QString all;
    for (int i = 0; i < timeline->count(); ++i) {
        all += timeline->item(i)->text() + QLatin1Char('\n');
    }
    EXPECT_TRUE(all.contains(QStringLiteral("HIDDEN: ") + faultText(faults[0].fault))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("Right."))) << all.toStdString();
    pass(milliseconds(200));
    EXPECT_EQ(find<QListWidget>("standing")->count(), 1);
    picture(QStringLiteral("simulation-exam.png"));
}

TEST_F(Simulation, AnExamNotesWhatIsDoneAndSurvivesAReset)
{
    letAFaultBeHidden();
    const auto hidden = truth().faults;
    ASSERT_EQ(hidden.size(), 1U);
    click("reset");
    pass(milliseconds(200));
    EXPECT_EQ(truth().faults, hidden) << "the fault is no fault of the user's";
    click("powerCycle");
    click("speed2");
    click("exam");
    const auto* timeline = find<QListWidget>("timeline");
    QString all;
    for (int i = 0; i < timeline->count(); ++i) {
        all += timeline->item(i)->text() + QLatin1Char('\n');
    }
    for (const char* deed :
         {"You reset everything", "You switch the unit's supply off and on", "You let time run 10"}) {
        EXPECT_TRUE(all.contains(QLatin1String(deed))) << deed << "\n" << all.toStdString();
    }
    EXPECT_FALSE(all.contains(QStringLiteral("You inject"))) << "that was the exam";
    click("copyTimeline");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), all);
}

struct Showing
{
    sim::Fault fault;
    int index;
    d1000::State state;
    bool hasEvcc;
    bool shows;
};

// What an exam hides can be found.
TEST(Exam, AsksOnlyForWhatCanShow)
{
    using d1000::State;
    using sim::Fault;
    const Showing rows[] = {
        {Fault::NodeLost, 0, State::Safe, false, true},
        {Fault::EvccSilent, 0, State::ChargeEnabled, false, false},
        {Fault::EvccSilent, 0, State::ChargeEnabled, true, true},
        {Fault::EvccSilent, 0, State::Enabled, true, false},
        {Fault::ChargerDead, 0, State::Enabled, false, false},
        {Fault::ChargerDead, 0, State::ChargeEnabled, false, true},
        {Fault::PrechargeResistorOpen, 0, State::Enabled, false, false},
        {Fault::PrechargeResistorOpen, 0, State::Idle, false, true},
        {Fault::ContactorStuckOpen, 4, State::Idle, false, false},
        {Fault::ContactorStuckOpen, 4, State::ChargeInit, false, true},
        {Fault::ContactorStuckOpen, 0, State::Idle, false, true},
        {Fault::ThermalRunaway, 0, State::Idle, false, false},
        {Fault::IsolationLow, 0, State::Idle, false, false},
    };
    for (const Showing& row : rows) {
        sim::Truth truth;
        truth.state = row.state;
        truth.hasEvcc = row.hasEvcc;
        sim::FaultSetting setting;
        setting.fault = row.fault;
        setting.index = static_cast<std::uint16_t>(row.index);
        EXPECT_EQ(Exam::canShow(setting, truth), row.shows)
            << sim::info(row.fault).name << " in " << d1000::name(row.state);
    }
}

TEST_F(Simulation, LoadsComeFromFilesAndMayIgnoreLimits)
{
    auto* panel = page->findChild<TimePanel*>();
    ASSERT_NE(panel, nullptr);
    const QTemporaryDir folder;
    const auto write = [&folder](const char* name, const char* text) {
        const QString path = folder.filePath(QLatin1String(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return path;
    };
    panel->loadFrom(sim::LoadMode::Recording, write("amps.csv", "time_s,current_A\n0,12\n9,12\n"));
    pass(milliseconds(200));
    EXPECT_EQ(truth().load.mode, sim::LoadMode::Recording);
    ASSERT_NE(truth().load.recording, nullptr);
    EXPECT_EQ(truth().load.recording->held(1.0), 12.0);
    EXPECT_TRUE(truth().load.obeysLimits);
    EXPECT_EQ(find<QComboBox>("load")->currentText(), QStringLiteral("Load: currents from a file"));
    QTest::mouseClick(find<QCheckBox>("obeysLimits"), Qt::LeftButton);
    pass(milliseconds(200));
    EXPECT_FALSE(truth().load.obeysLimits);
    EXPECT_EQ(truth().load.mode, sim::LoadMode::Recording);
    panel->loadFrom(sim::LoadMode::SpeedTrace, write("speed.csv", "0,0\n10,36\n"));
    pass(milliseconds(200));
    EXPECT_EQ(truth().load.mode, sim::LoadMode::SpeedTrace);
    EXPECT_DOUBLE_EQ(truth().load.recording->between(5.0), 5.0) << "m/s, of km/h";
    panel->loadFrom(sim::LoadMode::Recording, write("bad.csv", "0,1\n0,2\n"));
    pass(milliseconds(200));
    EXPECT_EQ(truth().load.mode, sim::LoadMode::SpeedTrace) << "as it was";
    EXPECT_THAT(find<QLabel>("signalNote")->text().toStdString(), testing::HasSubstr("times must rise"));
    picture(QStringLiteral("simulation-loads.png"));
}

TEST_F(Simulation, IsAbsentWithoutASimulatedPack)
{
    page->refresh(Moment{});
    EXPECT_TRUE(find<QLabel>("absent")->isVisible());
    EXPECT_FALSE(find<QPushButton>("inject")->isVisible());
}

} // namespace
