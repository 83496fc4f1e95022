// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Parameters page, driven as a user would, offscreen. With PACKDECK_PICTURES set it leaves pictures there.

#include <filesystem>
#include <memory>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "binding/dialect.h"
#include "control/status.h"
#include "support/paths.h"
#include "support/run_program.h"
#include "ui/params/curve_editor.h"
#include "ui/params/detail_panel.h"
#include "ui/params/parameter_model.h"
#include "ui/params/parameters_page.h"
#include "ui/params/review_panel.h"
#include "ui/sample_snapshot.h"
#include "ui/shell/panel.h"

using namespace packdeck;
using namespace packdeck::ui;
using params::RawValue;

namespace {

class Parameters : public testing::Test
{
protected:
    void SetUp() override
    {
        const std::filesystem::path resources = std::filesystem::path(packdeck::test::sourceDirectory()) / "resources";
        auto loaded = params::Metadata::load(params::Metadata::shippedFile(resources, "V1.2"));
        ASSERT_TRUE(loaded) << toEnglish(loaded.error());
        metadata = std::make_shared<const params::Metadata>(std::move(*loaded));
        shelf = std::make_shared<const params::MetadataShelf>(params::MetadataShelf::of(metadata));
        theme.install(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        page = std::make_unique<ParametersPage>(theme, shelf, test::temporaryFile("archive"));
        QObject::connect(page.get(), &ParametersPage::writeRequested, page.get(),
                         [this](const params::WriteRequest& request) { written = request; });
        page->resize(1232, 720);
        page->show();
        readUnit();
    }

    void readUnit()
    {
        auto device = std::make_shared<params::DeviceImage>();
        device->serial = 1234;
        device->firmware = "1.2.0";
        device->unsaved = false;
        device->metadata = metadata;
        device->revision = 1;
        for (const params::Parameter& parameter : metadata->parameters()) {
            device->values.emplace_back(parameter.defaultValue ? *parameter.defaultValue
                                                               : RawValue(parameter.count, parameter.minimum));
        }
        device->values[at("numCMUNodes")] = RawValue{32};
        device->values[at("stringCount")] = RawValue{2};
        device->values[at("nodeNumCells")] = RawValue(32, 14);
        device->values[at("prechargeResistance")] = RawValue{3300};
        device->values[at("maxPrechargeVoltageDelta")] = RawValue{10000};
        status.device = device;
        refresh();
    }

    void refresh()
    {
        Moment moment;
        moment.snapshot = pack;
        moment.control = &control;
        moment.parameters = &status;
        page->refresh(moment);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] std::size_t at(const std::string& name) const
    {
        const auto found = metadata->find(name);
        EXPECT_TRUE(found.has_value()) << name;
        return found.value_or(0);
    }

    template <typename Widget>
    Widget& part(const char* name)
    {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    void type(const char* parameter, const QString& text)
    {
        page->select(QLatin1String(parameter));
        auto& line = part<QLineEdit>("value");
        line.selectAll();
        QTest::keyClicks(&line, text);
        QTest::keyClick(&line, Qt::Key_Return);
    }

    [[nodiscard]] bool isSaid(const char* words) const
    {
        const auto labels = page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [words](const QLabel* label) { return label->text().contains(QLatin1String(words)); });
    }

    void takePicture(const QString& name)
    {
        const QString folder = qEnvironmentVariable("PACKDECK_PICTURES");
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            page->grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
        }
    }

    Theme theme;
    std::shared_ptr<const params::Metadata> metadata;
    std::shared_ptr<const params::MetadataShelf> shelf;
    std::shared_ptr<const telemetry::PackSnapshot> pack =
        std::make_shared<const telemetry::PackSnapshot>(test::sampleSnapshot());
    control::Status control;
    link::ParameterStatus status;
    std::unique_ptr<ParametersPage> page;
    std::optional<params::WriteRequest> written;
};

TEST_F(Parameters, ModelKeepsTheRulesOfQt)
{
    ParameterModel model(page->book(), theme);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 44);
    page->book().edit(at("noxMax"), {900});
    EXPECT_EQ(model.index(static_cast<int>(at("noxMax")), ParameterModel::Edited).data().toString(),
              QStringLiteral("900 ppb"));
}

TEST_F(Parameters, AreFilteredByWordsGroupAndState)
{
    ParameterModel model(page->book(), theme);
    ParameterFilter filter(page->book());
    filter.setSourceModel(&model);
    EXPECT_EQ(filter.rowCount(), 44);
    filter.setSearch(QStringLiteral("over voltage crit"));
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setSearch(QStringLiteral("0x41"));
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setSearch({});
    filter.setGroup(metadata->parameters()[at("bitrate")].group);
    EXPECT_EQ(filter.rowCount(), 4);
    filter.setGroup(std::nullopt);
    filter.setDanger(params::Danger::Communication);
    EXPECT_EQ(filter.rowCount(), 2);
    filter.setDanger(std::nullopt);
    filter.setShow(ParameterFilter::Show::Modified);
    EXPECT_EQ(filter.rowCount(), 0);
    page->book().edit(at("noxMax"), {900});
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setShow(ParameterFilter::Show::Problems);
    EXPECT_EQ(filter.rowCount(), 0);
    page->book().edit(at("critCellOverVoltage"), {4155});
    EXPECT_EQ(filter.rowCount(), 2) << "both that take part in the contradiction";
}

TEST_F(Parameters, AreEditedUndoneAndRedone)
{
    type("noxMax", QStringLiteral("900"));
    EXPECT_EQ(*page->book().set().effective(at("noxMax")), RawValue{900});
    type("vocMax", QStringLiteral("4000"));
    EXPECT_EQ(page->book().set().modifiedCount(), 2U);
    QTest::mouseClick(&part<QPushButton>("undo"), Qt::LeftButton);
    EXPECT_EQ(page->book().set().modifiedCount(), 1U);
    QTest::mouseClick(&part<QPushButton>("redo"), Qt::LeftButton);
    EXPECT_EQ(page->book().set().modifiedCount(), 2U);
    QTest::mouseClick(&part<QPushButton>("revert"), Qt::LeftButton);
    EXPECT_EQ(page->book().set().modifiedCount(), 0U);
    type("noxMax", QStringLiteral("9.5"));
    EXPECT_EQ(page->book().set().modifiedCount(), 0U) << "finer than one count is not taken";
}

TEST_F(Parameters, ALimitThatALiveCellHasPassedIsAskedAboutByName)
{
    const auto highest = pack->cellStatistics.max.value();
    const QString limit = QString::number((highest - 1) / 1000.0, 'f', 3);
    type("warningCellOverVoltage", limit);
    EXPECT_EQ(page->book().set().modifiedCount(), 0U) << "not before it was answered";
    auto& keep = part<QPushButton>("keep");
    ASSERT_TRUE(keep.isVisible());
    const auto labels = page->findChildren<QLabel*>();
    const bool named = std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("trip at once")) &&
               label->text().contains(QStringLiteral("\u00b7C"));
    });
    EXPECT_TRUE(named);
    takePicture(QStringLiteral("trip"));
    QTest::mouseClick(&part<QPushButton>("drop"), Qt::LeftButton);
    EXPECT_EQ(page->book().set().modifiedCount(), 0U);
    type("warningCellOverVoltage", QString::number(highest / 1000.0, 'f', 3));
    EXPECT_TRUE(keep.isVisible()) << "the unit trips at its limit, not only beyond it";
    QTest::mouseClick(&part<QPushButton>("drop"), Qt::LeftButton);
    type("warningCellOverVoltage", limit);
    QTest::mouseClick(&keep, Qt::LeftButton);
    EXPECT_EQ(page->book().set().modifiedCount(), 1U);
}

TEST_F(Parameters, ALimitIsHeldAgainstTheOutermostCellWhereTheOthersAreNotTold)
{
    telemetry::PackSnapshot quiet = *pack;
    for (telemetry::CellView& cell : quiet.cells) {
        cell.quality = telemetry::CellQuality::Absent;
    }
    quiet.cellStatistics = {};
    quiet.reportedMaxCell = {
        {units::Millivolts(3900), 3, 5, units::CellIndex{{3}, 4}}, {}, telemetry::Freshness::Fresh};
    pack = std::make_shared<const telemetry::PackSnapshot>(quiet);
    refresh();
    type("warningCellOverVoltage", QStringLiteral("3.9"));
    ASSERT_TRUE(part<QPushButton>("keep").isVisible());
    const auto labels = page->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains(QStringLiteral("N03\u00b7C05 is at 3.900 V"));
    }));
}

TEST_F(Parameters, NodesAreNumberedAsTheUserSet)
{
    Moment moment;
    moment.snapshot = pack;
    moment.control = &control;
    moment.parameters = &status;
    moment.settings.naming = binding::CellNaming(1, 1);
    moment.settings.naming.setLabel({0}, "Box 3 Mod 2");
    page->select(QStringLiteral("nodeNumCells"));
    const auto hasLabel = [this](const char* name) {
        const auto labels = page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [name](const QLabel* label) { return label->text() == QLatin1String(name); });
    };
    EXPECT_TRUE(hasLabel("N00"));
    EXPECT_FALSE(hasLabel("N32"));
    page->refresh(moment);
    EXPECT_FALSE(hasLabel("N00"));
    EXPECT_TRUE(hasLabel("N32"));
    const auto boxes = page->findChildren<QSpinBox*>();
    EXPECT_TRUE(std::any_of(boxes.begin(), boxes.end(),
                            [](const QSpinBox* box) { return box->toolTip() == QStringLiteral("Box 3 Mod 2"); }));
    page->select(QStringLiteral("nodeNumTemp"));
    EXPECT_TRUE(hasLabel("N32")) << "in every editor of nodes";
}

TEST_F(Parameters, AreWrittenOnlyAfterTheReviewAndABackup)
{
    page->book().edit(at("noxMax"), {900});
    page->book().edit(at("critCellOverVoltage"), {4300});
    refresh();
    QTest::mouseClick(&part<QPushButton>("review"), Qt::LeftButton);
    refresh();
    takePicture(QStringLiteral("review"));
    EXPECT_FALSE(written.has_value());
    QTest::mouseClick(&part<QPushButton>("write"), Qt::LeftButton);
    EXPECT_FALSE(written.has_value()) << "nothing is asked for without a key";
    refresh();
    EXPECT_TRUE(isSaid("Type the key first"));
    QTest::keyClicks(&part<QLineEdit>("userKey"), QStringLiteral("user"));
    QTest::mouseClick(&part<QPushButton>("write"), Qt::LeftButton);
    ASSERT_TRUE(written.has_value());
    EXPECT_EQ(written->target.size(), 2U);
    EXPECT_EQ(written->reviewed.size(), 2U);
    EXPECT_FALSE(std::filesystem::is_empty(test::temporaryFile("archive") / "backups"));

    status.service.number = 1;
    status.service.task = params::Task::Write;
    status.service.outcome = params::Outcome::Failed;
    status.service.items = {{at("noxMax"), {1000}, {900}, params::ItemState::Verified, ""},
                            {at("critCellOverVoltage"), {4200}, {4300}, params::ItemState::Refused, "not now"}};
    status.service.error = Error{ErrorId::ParametersDiffer, {"1", "2"}};
    refresh();
    takePicture(QStringLiteral("result"));
    EXPECT_EQ(part<QPushButton>("write").text(), ReviewPanel::tr("Try again")) << "nothing of it is in the unit";
    EXPECT_TRUE(part<QLineEdit>("userKey").isEnabled()) << "another key may be the remedy";
    EXPECT_THAT(test::readFile(test::temporaryFile("archive") / "journal.jsonl"),
                testing::HasSubstr("critCellOverVoltage"));
}

TEST_F(Parameters, TheReviewKnowsNothingOfAUnitThatWasNotRead)
{
    status.device = nullptr;
    refresh();
    page->book().edit(at("noxMax"), {900});
    page->showReview();
    refresh();
    EXPECT_TRUE(isSaid("Read the unit first"));
    EXPECT_FALSE(isSaid("has all of this already"));
    EXPECT_FALSE(part<QPushButton>("write").isEnabled());
}

TEST_F(Parameters, AWriteThatWasCutOffGoesOnWithWhatIsMissing)
{
    page->book().edit(at("noxMax"), {900});
    page->book().edit(at("vocMax"), {800});
    page->showReview();
    refresh();
    auto& write = part<QPushButton>("write");
    QTest::keyClicks(&part<QLineEdit>("userKey"), QStringLiteral("user"));
    QTest::mouseClick(&write, Qt::LeftButton);
    ASSERT_TRUE(written.has_value());
    EXPECT_EQ(written->target.size(), 2U);

    // The first one arrived, then the link was lost; the unit was read again.
    status.service.task = params::Task::Write;
    status.service.number = 1;
    status.service.outcome = params::Outcome::Failed;
    status.service.error = Error{ErrorId::ServiceLost, {}};
    auto device = std::make_shared<params::DeviceImage>(*status.device);
    device->values[at("noxMax")] = RawValue{900};
    device->revision = 2;
    status.device = device;
    refresh();
    EXPECT_TRUE(write.isEnabled());
    EXPECT_EQ(write.text(), ReviewPanel::tr("Go on where it stopped"));
    written.reset();
    QTest::mouseClick(&write, Qt::LeftButton);
    ASSERT_TRUE(written.has_value());
    ASSERT_EQ(written->target.size(), 1U);
    EXPECT_EQ(written->target.front().parameter, at("vocMax"));
}

TEST_F(Parameters, AFileFillsTheEditsOrNothing)
{
    const auto good = test::writeFile("good.txt", "noxMax = 900\nvocMax = 4000\n");
    page->loadFile(QString::fromStdString(good.string()));
    EXPECT_EQ(page->book().set().modifiedCount(), 2U);
    EXPECT_TRUE(page->book().hasFile());
    page->book().undoStack().undo();
    EXPECT_EQ(page->book().set().modifiedCount(), 0U) << "one step";
    const auto bad = test::writeFile("bad.txt", "noxMax = 900\ncritCellOverVoltage = 99\n");
    page->loadFile(QString::fromStdString(bad.string()));
    EXPECT_EQ(page->book().set().modifiedCount(), 0U);
    auto& notes = part<QListWidget>("fileNotes");
    ASSERT_TRUE(notes.isVisible());
    EXPECT_TRUE(notes.item(0)->text().contains(QStringLiteral("critCellOverVoltage")));
    EXPECT_TRUE(notes.item(0)->text().startsWith(QChar(0x2716))) << "what refuses the file comes first";
}

TEST_F(Parameters, IdentityOfAnotherUnitIsLeftOutUnlessAskedFor)
{
    const auto file = test::writeFile("other.txt", "# serial: 77\nnoxMax = 900\nbitrate = 250\n");
    page->loadFile(QString::fromStdString(file.string()));
    EXPECT_EQ(page->book().set().edited(at("bitrate")), nullptr);
    takePicture(QStringLiteral("file"));
    auto& take = part<QPushButton>("withIdentity");
    ASSERT_TRUE(take.isVisible());
    QTest::mouseClick(&take, Qt::LeftButton);
    ASSERT_NE(page->book().set().edited(at("bitrate")), nullptr);
    EXPECT_EQ(*page->book().set().edited(at("bitrate")), RawValue{250});
    EXPECT_FALSE(take.isVisible());
}

TEST_F(Parameters, AnotherUnitTakesTheEditsAway)
{
    page->book().edit(at("noxMax"), {900});
    auto other = std::make_shared<params::DeviceImage>(*status.device);
    other->serial = 77;
    other->revision = 2;
    status.device = other;
    refresh();
    EXPECT_EQ(page->book().set().modifiedCount(), 0U);
    EXPECT_FALSE(page->book().undoStack().canUndo());
}

class ParametersByFirmware : public Parameters
{
protected:
    void SetUp() override
    {
        Parameters::SetUp();
        const std::filesystem::path resources = std::filesystem::path(test::sourceDirectory()) / "resources";
        shelf = std::make_shared<const params::MetadataShelf>(params::MetadataShelf::load(resources, {}).value());
        page = std::make_unique<ParametersPage>(theme, shelf, test::temporaryFile("archive"));
        page->resize(1232, 720);
        page->show();
        status = {};
    }

    void hear(binding::Dialect dialect, const telemetry::Firmware& firmware, bool assumed)
    {
        auto heard = test::sampleSnapshot();
        heard.id.dialect = dialect;
        heard.dialectAssumed = assumed;
        heard.firmware = {firmware, heard.now, telemetry::Freshness::Fresh};
        pack = std::make_shared<const telemetry::PackSnapshot>(heard);
        refresh();
    }

    [[nodiscard]] std::size_t position(const char* name) const
    {
        return page->book().metadata().find(name).value_or(page->book().set().size());
    }
};

TEST_F(ParametersByFirmware, FollowTheUnitThatIsHeard)
{
    EXPECT_EQ(page->book().metadata().dialect(), "V1.2") << "until a unit has told";
    hear(binding::Dialect::V1_1, {1, 1, 0, 0}, false);
    EXPECT_EQ(page->book().metadata().dialect(), "V1.1");
    takePicture(QStringLiteral("v1_1"));
    const auto panels = page->findChildren<Panel*>();
    EXPECT_TRUE(std::any_of(panels.begin(), panels.end(),
                            [](const Panel* panel) { return panel->note().contains(QStringLiteral("firmware 1.1")); }));
    EXPECT_FALSE(isSaid("\u26a0"));
    hear(binding::Dialect::V1_2, {1, 2, 0, 0}, false);
    EXPECT_EQ(page->book().metadata().dialect(), "V1.2");
}

TEST_F(ParametersByFirmware, SayThatAFirmwareIsNotKnown)
{
    hear(binding::Dialect::V1_2, {1, 5, 3, 0}, true);
    EXPECT_EQ(page->book().metadata().dialect(), "V1.2");
    EXPECT_TRUE(isSaid("firmware 1.5.3 is not known: V1.2 is assumed"));
    takePicture(QStringLiteral("assumed"));
    hear(binding::Dialect::Gen1, {}, false);
    EXPECT_TRUE(isSaid("nothing describes the parameters of Gen1"));
}

TEST_F(ParametersByFirmware, TakeTheEditsAlongWhereTheyMeanTheSame)
{
    page->book().edit(position("critCellOverVoltage"), {4300});
    page->book().edit(position("warningCellOverVoltage"), {4250});
    hear(binding::Dialect::V1_1, {1, 1, 0, 0}, false);
    EXPECT_EQ(page->book().set().modifiedCount(), 2U);
    EXPECT_EQ(*page->book().set().edited(position("critCellOverVoltage")), RawValue{4300});
    // An extension of the bundled BMU: V1.1 has none such, and nothing is taken in part.
    hear(binding::Dialect::V1_2, {1, 2, 0, 0}, false);
    page->book().edit(position("noxMax"), {900});
    hear(binding::Dialect::V1_1, {1, 1, 0, 0}, false);
    EXPECT_EQ(page->book().set().modifiedCount(), 0U);
    EXPECT_TRUE(isSaid("they were taken back"));
}

TEST_F(ParametersByFirmware, AFileWithoutAUnitBringsItsOwnFirmware)
{
    const auto file = test::writeFile("v11.txt", "# dialect: V1.1\ncritCellOverVoltage = 4.300\n");
    pack = nullptr;
    refresh();
    page->loadFile(QString::fromStdString(file.string()));
    EXPECT_EQ(page->book().metadata().dialect(), "V1.1");
    EXPECT_EQ(page->book().set().modifiedCount(), 1U);
}

TEST_F(Parameters, TheCurveIsPastedFromASpreadsheet)
{
    CurveEditor editor(theme, (*metadata)[at("cellSocLookupTable")]);
    editor.setValue(*page->book().set().effective(at("cellSocLookupTable")), nullptr, 101);
    const auto straight = editor.fromText(QStringLiteral("2,5\n3,5\r\n4,2\n"));
    ASSERT_TRUE(straight.has_value());
    EXPECT_EQ(straight->front(), 2500);
    EXPECT_EQ((*straight)[50], 3500);
    EXPECT_EQ(straight->back(), 4200);
    const auto millivolts = editor.fromText(QStringLiteral("2500\t4200"));
    ASSERT_TRUE(millivolts.has_value());
    EXPECT_EQ((*millivolts)[50], 3350);
    EXPECT_FALSE(editor.fromText(QStringLiteral("2.5 high")).has_value());
    EXPECT_FALSE(editor.fromText({}).has_value());
}

TEST_F(Parameters, PicturesOfEveryView)
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        theme.setKind(kind);
        const QString suffix = QLatin1Char('-') + Theme::name(kind);
        page->book().edit(at("noxMax"), {900});
        page->book().edit(at("prechargeTimeout"), {3000});
        page->select(QStringLiteral("prechargeTimeout"));
        refresh();
        takePicture(QStringLiteral("list") + suffix);
        page->select(QStringLiteral("nodeNumCells"));
        takePicture(QStringLiteral("nodes") + suffix);
        RawValue curve = *page->book().set().device(at("cellSocLookupTable"));
        for (std::size_t i = 20; i < 80; ++i) {
            curve[i] += 15;
        }
        page->book().edit(at("cellSocLookupTable"), curve);
        page->select(QStringLiteral("cellSocLookupTable"));
        page->showCurve(at("cellSocLookupTable"));
        QCoreApplication::processEvents();
        takePicture(QStringLiteral("curve") + suffix);
        page->book().revert(at("prechargeTimeout"));
        page->showReview();
        refresh();
        takePicture(QStringLiteral("review") + suffix);
        EXPECT_GT(page->book().set().modifiedCount(), 0U);
        page->showList();
        page->book().revertAll();
    }
}

} // namespace
