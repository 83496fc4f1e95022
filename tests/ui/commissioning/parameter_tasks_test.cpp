// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole tasks on the page Parameters, driven as a user would, against the bundled BMU: a threshold changed for good
// within its budget of actions, and a deeply discharged pack charged again.

#include <filesystem>
#include <memory>

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

#include "d1000/reason.h"
#include "d1000/state.h"
#include "support/paths.h"
#include "support/run_program.h"
#include "ui/commissioning/virtual_bench.h"
#include "ui/params/parameter_model.h"
#include "ui/params/parameters_page.h"

using namespace packdeck;
using namespace packdeck::ui;
using d1000::Reason;
using d1000::State;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

std::shared_ptr<const params::MetadataShelf> shippedShelf()
{
    return std::make_shared<const params::MetadataShelf>(
        params::MetadataShelf::load(std::filesystem::path(test::sourceDirectory()) / "resources", {}).value());
}

class ParameterTask : public testing::Test
{
protected:
    void start(const sim::Config& config)
    {
        theme.install(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        std::filesystem::remove_all(archive);
        bench = std::make_unique<test::VirtualBench>(config, shelf->choose("V1.2").metadata);
        page = std::make_unique<ParametersPage>(theme, shelf, archive);
        page->resize(1232, 700);
        page->show();
        page->activateWindow(); // shortcuts are for the active window
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        ParametersPage* const each = page.get();
        QObject::connect(each, &ParametersPage::armRequested, each, [this] { bench->armParameters(); });
        QObject::connect(each, &ParametersPage::readRequested, each, [this] { bench->read(); });
        QObject::connect(
            each, &ParametersPage::writeRequested, each,
            [this](const params::WriteRequest& request, const params::Keys& keys) { bench->write(request, keys); });
        QObject::connect(each, &ParametersPage::taskRequested, each,
                         [this](params::Task task, const params::Keys& keys, std::optional<std::uint16_t> argument) {
                             bench->ask(task, keys, argument);
                         });
    }

    void run(units::Duration duration)
    {
        bench->run(duration, [this](const Moment& moment) {
            page->observe(moment);
            page->refresh(moment);
            QCoreApplication::processEvents();
        });
    }

    template <typename Widget>
    Widget& part(const char* name)
    {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        EXPECT_TRUE(found->isVisible()) << name;
        return *found;
    }

    void click(const char* name)
    {
        ++actions;
        auto& button = part<QPushButton>(name);
        EXPECT_TRUE(button.isEnabled()) << name;
        QTest::mouseClick(&button, Qt::LeftButton);
        run(milliseconds(300));
    }

    void takePicture(const QString& name)
    {
        const QString folder = qEnvironmentVariable("PACKDECK_PICTURES");
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            page->grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
        }
    }

    [[nodiscard]] std::size_t at(const char* name) const { return page->book().metadata().find(name).value_or(0); }

    Theme theme;
    std::filesystem::path archive = test::temporaryFile("tasks");
    std::shared_ptr<const params::MetadataShelf> shelf = shippedShelf();
    std::unique_ptr<test::VirtualBench> bench;
    std::unique_ptr<ParametersPage> page;
    int actions = 0;
};

TEST_F(ParameterTask, AThresholdIsChangedVerifiedAndPermanentInFiveActions)
{
    start(*sim::Config::ofSize(2, 14));
    run(seconds(12)); // the bundled BMU tries no key for 10 s after its start
    click("armParameters");
    run(seconds(2));
    ASSERT_GT(page->book().set().deviceCount(), 40U) << "armed is read";

    auto& table = part<QTreeView>("parameterTable");
    const QModelIndex source =
        table.model()->index(static_cast<int>(at("critCellOverVoltage")), ParameterModel::Edited);
    ++actions; // the cell is pressed
    table.scrollTo(source);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(source).center());
    ++actions; // and a value typed, ended with Ctrl+Enter: to the review
    QTest::keyClick(&table, Qt::Key_4);
    auto* const editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr) << "typing begins to edit";
    QTest::keyClicks(editor, QStringLiteral(".19"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    run(milliseconds(300));
    ASSERT_EQ(page->book().set().modifiedCount(), 1U);
    ++actions; // the key
    QTest::keyClicks(&part<QLineEdit>("userKey"), QStringLiteral("user"));
    click("writeAndStore");
    run(seconds(6));

    EXPECT_LE(actions, 5);
    EXPECT_EQ(page->book().set().modifiedCount(), 0U);
    ASSERT_NE(page->book().set().device(at("critCellOverVoltage")), nullptr);
    EXPECT_EQ(*page->book().set().device(at("critCellOverVoltage")), params::RawValue{4190});
    takePicture(QStringLiteral("task-threshold"));
    bench->pack.apply(sim::PowerCycleBmu{});
    run(seconds(3));
    bench->read();
    run(seconds(2));
    EXPECT_EQ(*page->book().set().device(at("critCellOverVoltage")), params::RawValue{4190}) << "permanent";
}

// From the service panel to the charger: the unit grants it, and what charging asks for lets UNDERVOLT stand.
TEST_F(ParameterTask, ADeeplyDischargedPackIsChargedAgain)
{
    sim::Config config = *sim::Config::named("sim-14");
    config.parameters.chargingMethod = bmu::ChargingMethod::External;
    config.initialSocPercent = 0.0;
    start(config);
    bench->pack.apply(sim::FaultSetting{.fault = sim::Fault::CellVoltage, .index = 3, .value = 2.3});
    run(seconds(12));
    ASSERT_NE(bench->pack.truth().reasons & d1000::bit(Reason::UnderVolt), 0U);
    ASSERT_EQ(bench->pack.truth().state, State::Safe);
    click("armParameters");
    run(seconds(2));
    page->showView(ParametersPage::View::Service);
    run(milliseconds(300));
    QTest::keyClicks(&part<QLineEdit>("serviceAdminKey"), QStringLiteral("admin"));
    const QByteArray button =
        QByteArrayLiteral("task") + QByteArray::number(static_cast<int>(params::Task::RecoveryCharge));
    takePicture(QStringLiteral("task-recovery-before"));
    click(button.constData());
    run(seconds(2));
    takePicture(QStringLiteral("task-recovery-granted"));

    (void)bench->machine.acknowledgeHazards(bench->now);
    bench->armControl();
    run(milliseconds(200));
    const auto idle = bench->machine.returnToIdle(bench->now);
    ASSERT_TRUE(idle) << toEnglish(idle.why);
    run(seconds(1));
    ASSERT_EQ(bench->pack.truth().state, State::Idle) << "granted";
    const auto drive = bench->machine.select(control::Target::Enabled, bench->now);
    EXPECT_FALSE(drive && bench->machine.holdBegin(bench->now)) << "driving is not allowed";

    const auto selected = bench->machine.select(control::Target::ChargeEnabled, bench->now);
    ASSERT_TRUE(selected) << toEnglish(selected.why);
    const auto held = bench->machine.holdBegin(bench->now);
    ASSERT_TRUE(held) << toEnglish(held.why);
    run(control::ControlMachine::holdFor + milliseconds(100));
    (void)bench->machine.holdEnd(bench->now);
    run(seconds(20));
    const sim::Truth charging = bench->pack.truth();
    ASSERT_EQ(charging.state, State::ChargeEnabled);
    EXPECT_NE(charging.reasons & d1000::bit(Reason::UnderVolt), 0U) << "shown all the time";
    EXPECT_GT(charging.chargerAmps, 0.0);
    const double capacity_Ah = config.parameters.packCapacity * 0.1;
    EXPECT_LE(charging.chargerAmps, capacity_Ah / 20.0 + 0.01) << "C/20 at most";

    (void)bench->machine.open(bench->now);
    run(seconds(15));
    EXPECT_EQ(bench->pack.truth().state, State::Safe) << "once";
}

} // namespace
