// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The service panel, the keying sheet and the journal of the page Parameters.

#include <filesystem>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "params/text_file.h"
#include "support/paths.h"
#include "support/run_program.h"
#include "ui/params/journal_model.h"
#include "ui/params/journal_view.h"
#include "ui/params/keying_view.h"
#include "ui/params/limits_of.h"
#include "ui/params/service_panel.h"
#include "ui/sample_snapshot.h"

using namespace packdeck;
using namespace packdeck::ui;
using params::Task;

namespace {

class Views : public testing::Test
{
protected:
    Views()
        : metadata(std::make_shared<const params::Metadata>(
              params::Metadata::load(
                  params::Metadata::shippedFile(std::filesystem::path(test::sourceDirectory()) / "resources", "V1.2"))
                  .value()))
        , set(metadata)
        , pack(test::sampleSnapshot())
    {
        pack.serial = {1234U, pack.now, telemetry::Freshness::Fresh};
        pack.contactorsTogether = telemetry::ContactorsTogether::AllOpen;
        pack.state = {d1000::State::Safe, pack.now, telemetry::Freshness::Fresh};
        pack.current = {units::Milliamps(10), pack.now, telemetry::Freshness::Fresh};
    }

    [[nodiscard]] commissioning::Facts facts(bool hasService) const
    {
        commissioning::Facts facts{.pack = pack, .naming = naming, .parameters = &set};
        facts.hasService = hasService;
        return facts;
    }

    [[nodiscard]] std::size_t at(const char* name) const { return metadata->find(name).value_or(0); }

    static std::filesystem::path folder(const char* name)
    {
        const std::filesystem::path folder = test::temporaryFile(name);
        std::filesystem::remove_all(folder);
        return folder;
    }

    static QPushButton& button(const QWidget& panel, Task task)
    {
        return *panel.findChild<QPushButton*>(QStringLiteral("task%1").arg(static_cast<int>(task)));
    }

    std::shared_ptr<const params::Metadata> metadata;
    params::ParameterSet set;
    telemetry::PackSnapshot pack;
    binding::CellNaming naming;
    Theme theme;
};

TEST_F(Views, ServiceIsAskedOnlyWhereItsPreconditionsHold)
{
    ServicePanel panel(theme);
    const link::ParameterStatus armed;
    panel.refresh(facts(true), armed);
    EXPECT_TRUE(button(panel, Task::ZeroCurrent).isEnabled());
    pack.current.value = units::Milliamps(700);
    panel.refresh(facts(true), armed);
    EXPECT_FALSE(button(panel, Task::ZeroCurrent).isEnabled());
    EXPECT_TRUE(button(panel, Task::ClearLatched).isEnabled());
    link::ParameterStatus refused;
    refused.unavailable = {control::PhraseId::RefusedNotArmed, {"PARAMETERS"}};
    panel.refresh(facts(true), refused);
    EXPECT_FALSE(button(panel, Task::ClearLatched).isEnabled());
    panel.refresh(facts(false), armed);
    EXPECT_FALSE(button(panel, Task::ClearLatched).isEnabled()) << "nothing is asked of a unit without a known service";
}

TEST_F(Views, TheStateOfChargeIsTypedInPercent)
{
    ServicePanel panel(theme);
    panel.refresh(facts(true), {});
    std::optional<std::uint16_t> asked;
    int count = 0;
    QObject::connect(&panel, &ServicePanel::requested, &panel,
                     [&](Task, const params::Keys&, std::optional<std::uint16_t> argument) {
                         asked = argument;
                         ++count;
                     });
    QTest::mouseClick(&button(panel, Task::SetSoc), Qt::LeftButton);
    EXPECT_EQ(count, 0) << "nothing was typed";
    auto& soc = *panel.findChild<QLineEdit*>(QStringLiteral("serviceSoc"));
    for (const auto& [text, expected] : {std::pair{"101", 0}, std::pair{"abc", 0}, std::pair{"63,5", 1}}) {
        soc.setText(QLatin1String(text));
        QTest::mouseClick(&button(panel, Task::SetSoc), Qt::LeftButton);
        EXPECT_EQ(count, expected) << text;
    }
    EXPECT_EQ(asked, 635);
}

TEST_F(Views, TheKeyingSheetIsTickedAndPrinted)
{
    set.setFile(at("critCellOverVoltage"), params::RawValue{4180});
    KeyingView view(theme, folder("keying"));
    view.refresh(facts(false));
    auto& list = *view.findChild<QTreeWidget*>(QStringLiteral("keyingList"));
    ASSERT_EQ(list.topLevelItemCount(), 1);
    list.topLevelItem(0)->setCheckState(0, Qt::Checked);
    view.refresh(facts(false));
    EXPECT_EQ(list.topLevelItem(0)->checkState(0), Qt::Checked);
    const QString file = QString::fromStdString(test::temporaryFile("sheet.pdf").string());
    EXPECT_TRUE(view.writePdf(file).isEmpty());
    QFile pdf(file);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
    EXPECT_FALSE(view.writePdf(QStringLiteral("/proc/nowhere/x.pdf")).isEmpty());
}

TEST_F(Views, TicksOfAKeyingSheetOutliveTheProgramByUnitAndByWhatIsMeant)
{
    const std::filesystem::path kept = folder("ticks");
    const auto tickedRows = [&](KeyingView& view) {
        view.refresh(facts(false));
        const auto& list = *view.findChild<QTreeWidget*>(QStringLiteral("keyingList"));
        int ticked = 0;
        for (int i = 0; i < list.topLevelItemCount(); ++i) {
            ticked += list.topLevelItem(i)->checkState(0) == Qt::Checked ? 1 : 0;
        }
        return ticked;
    };
    set.setFile(at("critCellOverVoltage"), params::RawValue{4250});
    set.setFile(at("maxChargeCurrent"), params::RawValue{1200});
    {
        KeyingView view(theme, kept);
        EXPECT_EQ(tickedRows(view), 0);
        view.findChild<QTreeWidget*>(QStringLiteral("keyingList"))->topLevelItem(0)->setCheckState(0, Qt::Checked);
        EXPECT_EQ(tickedRows(view), 1);
    }
    KeyingView again(theme, kept);
    EXPECT_EQ(tickedRows(again), 1);
    pack.serial.value += 1;
    EXPECT_EQ(tickedRows(again), 0) << "another unit";
    pack.serial.value -= 1;
    EXPECT_EQ(tickedRows(again), 1);

    set.setFile(at("maxChargeCurrent"), params::RawValue{1300});
    KeyingView other(theme, kept);
    EXPECT_EQ(tickedRows(other), 0) << "another file";
    for (const auto& entry : std::filesystem::directory_iterator(kept)) {
        std::filesystem::resize_file(entry.path(), 10);
    }
    set.setFile(at("maxChargeCurrent"), params::RawValue{1200});
    KeyingView damaged(theme, kept);
    EXPECT_EQ(tickedRows(damaged), 0);
}

TEST_F(Views, TheJournalIsListedNewestFirstSearchedAndExported)
{
    const std::filesystem::path folder = test::temporaryFile("journal");
    std::filesystem::remove_all(folder);
    const params::Archive archive(folder);
    const params::Circumstances circumstances{"2026-11-28T12:00:00Z", "engineer", "packdeck", "SAFE"};
    ASSERT_TRUE(archive.record({1234, "CONNECT", "IDLE", "IDLE", "sent", {}}, circumstances));
    ASSERT_TRUE(archive.record({1234, "ENABLE", "CONNECT", "CONNECT", "sent", "a \"quoted\" word"}, circumstances));
    JournalModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries(*archive.entries(10));
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, JournalModel::What).data().toString(), QStringLiteral("ENABLE"));

    JournalView view(theme, archive);
    view.reload();
    view.findChild<QLineEdit*>(QStringLiteral("journalSearch"))->setText(QStringLiteral("connect"));
    const QString file = QString::fromStdString(test::temporaryFile("journal.csv").string());
    EXPECT_TRUE(view.exportTo(file).isEmpty());
    const auto csv = params::readTextFile(file.toStdString());
    ASSERT_TRUE(csv.has_value());
    EXPECT_THAT(*csv, testing::HasSubstr("\"ENABLE\",\"CONNECT\""));
    EXPECT_THAT(*csv, testing::HasSubstr("a \"\"quoted\"\" word"));
    EXPECT_EQ(std::count(csv->begin(), csv->end(), '\n'), 3) << "a head and two lines";
}

TEST_F(Views, LimitsFollowTheValuesThatAreKnown)
{
    set.setDevice(at("critCellOverVoltage"), params::RawValue{4250});
    set.setDevice(at("maxCellTemperature"), params::RawValue{550});
    const Limits limits = limitsOf(*metadata, set.deviceLookup(), Limits{});
    EXPECT_EQ(limits.cellCriticalHigh, units::Millivolts(4250));
    EXPECT_EQ(limits.temperatureHigh, units::DeciCelsius(550));
    EXPECT_EQ(limits.cellWarningHigh, Limits{}.cellWarningHigh);
}

TEST_F(Views, LimitsAreTheSameWhateverAFirmwareCountsIn)
{
    const auto resistance = [](const char* dialect, std::int64_t raw) {
        const auto shipped = std::make_shared<const params::Metadata>(
            params::Metadata::load(
                params::Metadata::shippedFile(std::filesystem::path(test::sourceDirectory()) / "resources", dialect))
                .value());
        params::ParameterSet values(shipped);
        values.setDevice(shipped->find("prechargeResistance").value(), params::RawValue{raw});
        return limitsOf(*shipped, values.deviceLookup(), Limits{}).prechargeResistance;
    };
    EXPECT_EQ(resistance("V1.2", 3300), units::Milliohms(330'000));
    EXPECT_EQ(resistance("V1.1", 330), units::Milliohms(330'000));
}

} // namespace
