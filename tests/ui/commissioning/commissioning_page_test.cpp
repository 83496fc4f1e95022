// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Commissioning page, driven as an engineer would, over the simulated pack in simulated time. With
// PACKDECK_PICTURES set it leaves pictures there.

#include <filesystem>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/paths.h"
#include "support/run_program.h"
#include "ui/commissioning/check_model.h"
#include "ui/commissioning/commissioning_page.h"
#include "ui/commissioning/virtual_bench.h"
#include "ui/params/parameters_page.h"
#include "ui/shell/hold_button.h"

using namespace packdeck;
using namespace packdeck::ui;
using commissioning::CheckId;
using commissioning::CheckState;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

std::shared_ptr<const params::Metadata> shippedMetadata()
{
    const std::filesystem::path resources = std::filesystem::path(test::sourceDirectory()) / "resources";
    auto loaded = params::Metadata::load(params::Metadata::shippedFile(resources, "V1.2"));
    EXPECT_TRUE(loaded.has_value());
    return std::make_shared<const params::Metadata>(std::move(*loaded));
}

class Commissioning : public testing::Test
{
protected:
    Commissioning()
        : metadata(shippedMetadata())
        , bench(*sim::Config::ofSize(2, 14), metadata)
        , archive(test::temporaryFile("commissioning"))
    {
        theme.install(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        std::filesystem::remove_all(archive);
        parameters = std::make_unique<ParametersPage>(
            theme, std::make_shared<const params::MetadataShelf>(params::MetadataShelf::of(metadata)), archive);
        makePage();
        bench.pack.apply(sim::LoadSetting{sim::LoadMode::ConstantCurrent, 40.0, true});
        QObject::connect(
            parameters.get(), &ParametersPage::writeRequested, parameters.get(),
            [this](const params::WriteRequest& request, const params::Keys& keys) { bench.write(request, keys); });
        parameters->resize(1232, 700);
    }

    void makePage()
    {
        page = std::make_unique<CommissioningPage>(theme, *parameters, archive / "commissioning",
                                                   commissioning::ReportOrigin{"PackDeck test", {{"a.dbc", 0xABCDU}}});
        page->resize(1232, 700);
        page->show();
        shown = page.get();
        CommissioningPage* const each = page.get();
        QObject::connect(each, &CommissioningPage::pageRequested, each, [this](const QString& key) {
            shown = key == page->key() ? static_cast<Page*>(page.get()) : parameters.get();
            shown->show();
        });
        QObject::connect(each, &CommissioningPage::armParametersRequested, each, [this] { bench.armParameters(); });
        QObject::connect(each, &CommissioningPage::readRequested, each, [this] { bench.read(); });
        QObject::connect(each, &CommissioningPage::armControlRequested, each, [this] { bench.armControl(); });
        QObject::connect(each, &CommissioningPage::hazardsAcknowledged, each,
                         [this] { (void)bench.machine.acknowledgeHazards(bench.now); });
        QObject::connect(each, &CommissioningPage::targetSelected, each,
                         [this](control::Target target) { (void)bench.machine.select(target, bench.now); });
        QObject::connect(each, &CommissioningPage::holdBegan, each,
                         [this] { (void)bench.machine.holdBegin(bench.now); });
        QObject::connect(each, &CommissioningPage::holdEnded, each, [this] { (void)bench.machine.holdEnd(bench.now); });
    }

    void run(units::Duration duration)
    {
        bench.run(duration, [this](const Moment& moment) {
            parameters->observe(moment);
            page->observe(moment);
            shown->refresh(moment);
            QCoreApplication::processEvents();
        });
    }

    template <typename Widget>
    Widget& part(const QString& name)
    {
        Widget* found = nullptr;
        for (Widget* each : shown->template findChildren<Widget*>(name)) {
            if (each->isVisible()) {
                found = each;
            }
        }
        EXPECT_NE(found, nullptr) << qPrintable(name);
        return *found;
    }

    void click(const QString& name)
    {
        ++actions;
        auto& button = part<QPushButton>(name);
        EXPECT_TRUE(button.isEnabled()) << qPrintable(name);
        QTest::mouseClick(&button, Qt::LeftButton);
        run(milliseconds(300));
    }

    void type(const QString& name, const QString& text)
    {
        ++actions;
        auto& line = part<QLineEdit>(name);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
        QTest::keyClick(&line, Qt::Key_Return);
        run(milliseconds(300));
    }

    void begin()
    {
        run(seconds(12)); // the bundled BMU tries no key for 10 s after its start
        type(QStringLiteral("engineer"), QStringLiteral("A. Engineer"));
        run(seconds(5));
    }

    void openAndCloseTheInterlock()
    {
        bench.pack.apply(sim::FaultSetting{sim::Fault::HvilOpen, true, 0, 0.0, d1000::Command::Idle});
        run(seconds(2));
        bench.pack.apply(sim::FaultSetting{sim::Fault::HvilOpen, false, 0, 0.0, d1000::Command::Idle});
        run(seconds(3));
    }

    /// As the unit has it, with one value changed.
    QString customersFile()
    {
        params::ParameterFile file = parameters->book().toFile();
        for (params::FileEntry& entry : file.entries) {
            if (entry.name == "noxMax") {
                entry.values = {"900"};
            }
        }
        const std::filesystem::path path = archive / "customer.json";
        EXPECT_TRUE(file.save(path).has_value());
        return QString::fromStdString(path.string());
    }

    void hold()
    {
        ++actions;
        auto& button = part<HoldButton>(QStringLiteral("hold"));
        EXPECT_TRUE(button.isEnabled());
        (void)bench.machine.holdBegin(bench.now);
        run(control::ControlMachine::holdFor + milliseconds(100));
        (void)bench.machine.holdEnd(bench.now);
    }

    [[nodiscard]] CheckState state(CheckId id) const { return page->record()[id].found.state; }

    [[nodiscard]] std::string words(CheckId id) const { return toEnglish(page->record()[id].found.value); }

    void takePicture(const QString& name)
    {
        const QString folder = qEnvironmentVariable("PACKDECK_PICTURES");
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            shown->grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
        }
    }

    Theme theme;
    std::shared_ptr<const params::Metadata> metadata;
    test::VirtualBench bench;
    std::filesystem::path archive;
    std::unique_ptr<ParametersPage> parameters;
    std::unique_ptr<CommissioningPage> page;
    Page* shown = nullptr;
    int actions = 0;
};

TEST_F(Commissioning, ModelKeepsTheRulesOfQt)
{
    commissioning::Checklist checklist(commissioning::newRecord({}));
    CheckModel model(checklist, theme);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    checklist.record().hazardsAcknowledged = "now";
    checklist.declare(CheckId::Balancing, "today not", "now");
    model.refresh();
    EXPECT_EQ(model.state(model.rowOf(CheckId::Balancing)), CheckState::Declared);
}

TEST_F(Commissioning, NothingIsLookedAtBeforeTheHazardsAreAcknowledgedByName)
{
    run(seconds(8));
    EXPECT_EQ(state(CheckId::Identity), CheckState::Waiting);
    EXPECT_FALSE(part<QPushButton>(QStringLiteral("acknowledge")).isEnabled()) << "no name yet";
    takePicture(QStringLiteral("commissioning-safety"));
    begin();
    EXPECT_EQ(state(CheckId::Identity), CheckState::Passed) << words(CheckId::Identity);
    EXPECT_EQ(page->record().engineer, "A. Engineer");
}

// The budget of a bare unit: connecting and opening the page are two of the twenty.
TEST_F(Commissioning, ABareUnitTakesTwentyActionsAndLeavesAReport)
{
    actions = 2;
    begin();
    openAndCloseTheInterlock();
    EXPECT_EQ(state(CheckId::Interlock), CheckState::Passed) << words(CheckId::Interlock);
    click(QStringLiteral("armParameters"));
    run(seconds(3));
    EXPECT_GT(parameters->book().set().deviceCount(), 40U);
    ++actions; // a file is dropped or picked
    parameters->loadFile(customersFile());
    run(milliseconds(300));
    click(QStringLiteral("review"));
    ASSERT_EQ(shown, static_cast<Page*>(parameters.get()));
    takePicture(QStringLiteral("commissioning-review"));
    ++actions;
    for (QLineEdit* key : parameters->findChildren<QLineEdit*>()) {
        if (key->isVisible() && key->echoMode() == QLineEdit::Password) {
            QTest::keyClicks(key, QStringLiteral("user"));
        }
    }
    click(QStringLiteral("writeAndStore"));
    run(seconds(6));
    EXPECT_EQ(state(CheckId::Parameters), CheckState::Passed) << words(CheckId::Parameters);
    ASSERT_EQ(shown, static_cast<Page*>(page.get())) << "it comes back by itself";

    click(QStringLiteral("arm"));
    hold();
    run(seconds(15));
    ASSERT_EQ(bench.pack.truth().state, d1000::State::Enabled) << words(CheckId::Contactors);
    for (const commissioning::MeterPoint point : commissioning::allMeterPoints) {
        const auto shownValue = page->record().meter[point].shown;
        ASSERT_TRUE(shownValue.has_value()) << commissioning::key(point);
        type(QStringLiteral("meter%1").arg(static_cast<int>(point)),
             QString::number(*shownValue, 'f', commissioning::decimals(point)));
    }
    takePicture(QStringLiteral("commissioning-meter"));
    ++actions; // F12
    (void)bench.machine.open(bench.now);
    run(seconds(6));
    for (const CheckId id : {CheckId::Contactors, CheckId::Precharge, CheckId::CurrentSign}) {
        EXPECT_EQ(state(id), CheckState::Passed) << label(id) << ": " << words(id);
    }
    click(QStringLiteral("declare")); // no cell is high enough to balance
    EXPECT_EQ(state(CheckId::Balancing), CheckState::Declared);
    run(seconds(2));
    EXPECT_EQ(state(CheckId::LatchedFaults), CheckState::Passed) << words(CheckId::LatchedFaults);
    type(QStringLiteral("manualValue0"), QStringLiteral("12 MOhm"));
    type(QStringLiteral("manualValue1"), QStringLiteral("all"));
    click(QStringLiteral("sign"));

    EXPECT_LE(actions, 20);
    EXPECT_EQ(page->record().count(CheckState::Failed), 0U);
    for (const char* ending : {".pdf", ".html", ".json"}) {
        EXPECT_GT(QFileInfo(page->reportStem() + QLatin1String(ending)).size(), 1000) << ending;
    }
    takePicture(QStringLiteral("commissioning-done"));
}

TEST_F(Commissioning, AFailureNamesCauseAndParameterAndPutsItIntoTheEdits)
{
    bench.pack.apply(sim::FaultSetting{sim::Fault::NodeLost, true, 1, 0.0, d1000::Command::Idle});
    begin();
    bench.armParameters();
    bench.read();
    run(seconds(4));
    ASSERT_EQ(state(CheckId::Layout), CheckState::Failed) << words(CheckId::Layout);
    page->showStep(static_cast<int>(CheckId::Layout) + 1);
    run(milliseconds(300));
    takePicture(QStringLiteral("commissioning-failed"));
    click(QStringLiteral("proposal"));
    const auto nodes = metadata->find("numCMUNodes");
    ASSERT_TRUE(nodes.has_value());
    ASSERT_NE(parameters->book().set().edited(*nodes), nullptr);
    EXPECT_EQ(parameters->book().set().edited(*nodes)->front(), 1);
}

TEST_F(Commissioning, IsResumedWhereItWasStopped)
{
    begin();
    openAndCloseTheInterlock();
    ASSERT_EQ(state(CheckId::Interlock), CheckState::Passed);
    makePage(); // the program was closed and started again
    run(milliseconds(500));
    EXPECT_EQ(state(CheckId::Interlock), CheckState::Waiting);
    click(QStringLiteral("resume"));
    EXPECT_EQ(state(CheckId::Interlock), CheckState::Passed);
    EXPECT_EQ(page->record().engineer, "A. Engineer");

    click(QStringLiteral("anew"));
    EXPECT_EQ(state(CheckId::Interlock), CheckState::Waiting);
    EXPECT_FALSE(page->findChild<QPushButton*>(QStringLiteral("resume"))->isVisible()) << "that one is closed";
}

/// Another language, as far as this test needs one.
class Elsewhere : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char* context, const char* text, const char* /*comment*/,
                                    int /*number*/) const override
    {
        return qstrcmp(context, "Commissioning") == 0 ? QStringLiteral("<<%1>>").arg(QLatin1String(text)) : QString();
    }
};

TEST_F(Commissioning, ManualItemsAreShownInTheUsersLanguageAndStoredInNone)
{
    Elsewhere language;
    QCoreApplication::installTranslator(&language);
    begin();
    page->showStep(static_cast<int>(commissioning::checkCount) + 2);
    run(milliseconds(200));
    type(QStringLiteral("newItem"), QStringLiteral("Coolant filled"));
    run(milliseconds(200));
    type(QStringLiteral("manualValue0"), QStringLiteral("12 MOhm"));
    type(QStringLiteral("manualValue2"), QStringLiteral("8 l"));
    const auto lines = page->findChildren<QLineEdit*>();
    const auto shows = [&lines](const char* text) {
        return std::any_of(lines.begin(), lines.end(),
                           [text](const QLineEdit* line) { return line->text() == QLatin1String(text); });
    };
    EXPECT_TRUE(shows("<<Insulation resistance to chassis>>"));
    EXPECT_TRUE(shows("Coolant filled"));
    const auto& items = page->record().manual;
    ASSERT_EQ(items.size(), 3U);
    EXPECT_EQ(items[0].id, "insulation-resistance");
    EXPECT_EQ(items[0].name, "Insulation resistance to chassis");
    EXPECT_EQ(items[0].value, "12 MOhm");
    EXPECT_EQ(items[2].id, "");
    EXPECT_EQ(items[2].name, "Coolant filled");
    QCoreApplication::removeTranslator(&language);
}

TEST_F(Commissioning, AStepThatPassedCanBeLookedAtAlsoByKeyboard)
{
    begin();
    run(seconds(4));
    ASSERT_EQ(state(CheckId::Cells), CheckState::Passed);
    auto& list = part<QTreeView>(QStringLiteral("checklist"));
    list.setFocus();
    ASSERT_GT(list.currentIndex().row(), static_cast<int>(CheckId::Cells) + 1) << "it follows the next open one";
    QTest::keyClick(&list, Qt::Key_Home);
    for (int row = 0; row < static_cast<int>(CheckId::Cells) + 1; ++row) {
        QTest::keyClick(&list, Qt::Key_Down);
    }
    run(seconds(2));
    EXPECT_EQ(list.currentIndex().row(), static_cast<int>(CheckId::Cells) + 1) << "it stays there";
}

TEST_F(Commissioning, AMeterThatIsApartStaysInSightAndIsNotSignedOver)
{
    begin();
    bench.armControl();
    (void)bench.machine.select(control::Target::Enabled, bench.now);
    (void)bench.machine.holdBegin(bench.now);
    run(seconds(1));
    (void)bench.machine.holdEnd(bench.now);
    run(seconds(15));
    const int meter = static_cast<int>(commissioning::checkCount) + 1;
    ASSERT_TRUE(part<QLineEdit>(QStringLiteral("meter0")).isVisible()) << "it came up by itself";
    type(QStringLiteral("meter0"), QStringLiteral("1"));
    run(seconds(1));
    EXPECT_TRUE(part<QLineEdit>(QStringLiteral("meter1")).isVisible()) << "the others can still be typed";
    EXPECT_EQ(part<QTreeView>(QStringLiteral("checklist")).currentIndex().row(), meter);
    EXPECT_EQ(page->record().count(CheckState::Failed), 1U);
    (void)bench.machine.open(bench.now);
    run(seconds(6));
    EXPECT_NE(part<QTreeView>(QStringLiteral("checklist")).currentIndex().row(), meter);
}

TEST_F(Commissioning, IsReadOnlyOnceItIsSigned)
{
    begin();
    click(QStringLiteral("report"));
    EXPECT_FALSE(page->record().isClosed()) << "a draft";
    EXPECT_GT(QFileInfo(page->reportStem() + QStringLiteral(".pdf")).size(), 1000);
    page->showStep(static_cast<int>(commissioning::checkCount) + 2);
    run(milliseconds(200));
    type(QStringLiteral("manualValue0"), QStringLiteral("12 MOhm"));
    click(QStringLiteral("sign"));
    EXPECT_FALSE(page->record().isClosed()) << "something is open: it asks";
    click(QStringLiteral("sign"));
    ASSERT_TRUE(page->record().isClosed());
    EXPECT_EQ(page->record().signedBy, "A. Engineer");
    EXPECT_FALSE(page->record().finished.empty());
    takePicture(QStringLiteral("commissioning-signed"));
    const std::string before = page->record().toJson();

    QTest::keyClicks(&part<QLineEdit>(QStringLiteral("manualValue0")), QStringLiteral("9"));
    QTest::keyClick(&part<QLineEdit>(QStringLiteral("manualValue0")), Qt::Key_Return);
    bench.pack.apply(sim::FaultSetting{sim::Fault::NodeLost, true, 1, 0.0, d1000::Command::Idle});
    run(seconds(6));
    EXPECT_EQ(page->record().toJson(), before);
    EXPECT_FALSE(part<QPushButton>(QStringLiteral("sign")).isEnabled());

    makePage();
    run(seconds(1));
    EXPECT_FALSE(page->findChild<QPushButton*>(QStringLiteral("resume"))->isVisible()) << "a new one starts fresh";
    EXPECT_TRUE(page->record().begun.empty());
}

TEST_F(Commissioning, PicturesLightAndDark)
{
    begin();
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        theme.setKind(kind);
        for (const CheckId id : {CheckId::Cells, CheckId::Parameters, CheckId::Contactors, CheckId::Balancing}) {
            page->showStep(static_cast<int>(id) + 1);
            run(milliseconds(200));
            takePicture(QStringLiteral("commissioning-%1-%2")
                            .arg(QString::fromUtf8(commissioning::key(id).data()), Theme::name(kind)));
        }
        page->showStep(static_cast<int>(commissioning::checkCount) + 2);
        run(milliseconds(200));
        takePicture(QStringLiteral("commissioning-by-hand-") + Theme::name(kind));
        parameters->show();
        shown = parameters.get();
        parameters->book().edit(metadata->find("critCellOverVoltage").value(), {4180});
        parameters->book().edit(metadata->find("numCMUNodes").value(), {4});
        parameters->book().edit(metadata->find("contactorConfigTypes").value(), {0x100});
        for (const auto view :
             {ParametersPage::View::Service, ParametersPage::View::KeyingSheet, ParametersPage::View::Journal}) {
            parameters->showView(view);
            run(milliseconds(200));
            takePicture(QStringLiteral("parameters-view%1-%2").arg(static_cast<int>(view)).arg(Theme::name(kind)));
        }
        shown = page.get();
    }
}

} // namespace
