// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "link/parameter_status.h"
#include "params/metadata_shelf.h"
#include "support/paths.h"
#include "telemetry/timeline.h"
#include "tests/ui/sample_drive.h"
#include "ui/passport/passport_desk.h"
#include "ui/shell/main_window.h"

namespace packdeck::ui::test {
namespace {

constexpr int patience_ms = 30'000; // only a failing test gets there

class PassportDeskTest : public testing::Test
{
protected:
    PassportDeskTest() { window.show(); }

    void connectTo(const std::shared_ptr<telemetry::Timeline>& timeline)
    {
        showing.tick(timeline, timeline != nullptr, timeline ? timeline->now() : units::Timestamp());
        Moment present;
        present.sessionLives = timeline != nullptr;
        desk.observe(present);
    }

    /// A glance later, with what was read of the unit.
    void show(const params::DeviceImage& device)
    {
        link::ParameterStatus status;
        status.device = std::make_shared<const params::DeviceImage>(device);
        drive->tick(drive->now() + PassportDesk::everyGlance);
        showing.tick(drive, true, drive->now());
        Moment present;
        present.sessionLives = true;
        present.parameters = &status;
        desk.observe(present);
    }

    /// Until the end of the session has been looked at and filed.
    [[nodiscard]] bool disconnected()
    {
        return QTest::qWaitFor(
            [this] {
                connectTo(nullptr);
                return !visits().empty();
            },
            patience_ms);
    }

    [[nodiscard]] std::vector<passport::Visit> visits() const { return passport.visits(serial, true); }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme theme{ThemeKind::Light};
    MainWindow window{theme, Preferences{}};
    Showing showing;
    std::shared_ptr<telemetry::Timeline> drive = packdeck::test::recordedDrive({});
    std::uint32_t serial = drive->snapshot().serial.value;
    std::filesystem::path files = folder.filePath(QStringLiteral("passport")).toStdString();
    passport::Passport passport{files};
    PassportDesk desk{showing, window, theme, settings, files};
};

TEST_F(PassportDeskTest, ASessionIsFiledWhenItEnds)
{
    connectTo(drive);
    EXPECT_TRUE(visits().empty());
    ASSERT_TRUE(disconnected());
    ASSERT_EQ(visits().size(), 1U);
    EXPECT_TRUE(visits()[0].isSimulated);
    EXPECT_EQ(visits()[0].serial, serial);
    EXPECT_GE(visits()[0].operations.value_or(0), 2U);
    EXPECT_TRUE(passport.visits(serial, false).empty()); // a rehearsal is in no real unit's passport
}

TEST_F(PassportDeskTest, TheNextVisitSaysWhatWasBeforeUntilDismissed)
{
    passport::Visit before;
    before.serial = serial;
    before.isSimulated = true;
    before.spread_mV = 12.0;
    ASSERT_TRUE(passport.add(before));
    EXPECT_FALSE(desk.strip().isVisible());
    connectTo(drive);
    EXPECT_TRUE(desk.strip().isVisible());
    EXPECT_TRUE(desk.strip().line().contains(QString::number(serial)));
    EXPECT_TRUE(desk.strip().line().contains(QStringLiteral("12 mV")));
    QSignalSpy asked(&desk.strip(), &PassportStrip::passportRequested);
    desk.strip().findChild<QPushButton*>(QStringLiteral("openPassport"))->click();
    EXPECT_EQ(asked.count(), 1);
    desk.strip().findChild<QPushButton*>(QStringLiteral("dismissVisit"))->click();
    EXPECT_FALSE(desk.strip().isVisible());
}

TEST_F(PassportDeskTest, SaysWhichReasonsAreNewAndWhatTheContactorsDid)
{
    passport::Visit before;
    before.serial = serial;
    before.isSimulated = true;
    before.spread_mV = 12.0;
    before.operations = 40;
    before.openingsUnderLoad = 2;
    ASSERT_TRUE(passport.add(before));
    packdeck::test::DriveOptions options;
    options.badCell = 3;
    options.badCellVolts = 4.6;
    options.badFrom = std::chrono::seconds(20);
    drive = packdeck::test::recordedDrive(options);
    const auto now = passport::briefVisitOf(*drive, drive->snapshot().id, {});
    ASSERT_TRUE(now);
    ASSERT_FALSE(now->reasons.empty());
    connectTo(drive);
    const QString line = desk.strip().line();
    EXPECT_TRUE(line.contains(QStringLiteral("new reasons: ") + QString::fromStdString(now->reasons.begin()->first)))
        << line.toStdString();
    EXPECT_TRUE(line.contains(QStringLiteral("contactors closed 40 \u2192 %1 times").arg(now->operations.value_or(0))))
        << line.toStdString();
    EXPECT_TRUE(line.contains(QStringLiteral("opened under load 2 \u2192"))) << line.toStdString();
    EXPECT_FALSE(line.contains(QStringLiteral("other parameters"))) << "nobody has read them";
}

TEST_F(PassportDeskTest, TheChecksumIsOfWhatWasReadLastAndNoneBefore)
{
    const auto shelf =
        params::MetadataShelf::load(std::filesystem::path(packdeck::test::sourceDirectory()) / "resources", {});
    ASSERT_TRUE(shelf);
    params::DeviceImage device;
    device.metadata = shelf->choose(params::MetadataShelf::newestDialect).metadata;
    device.values.assign(device.metadata->size(), std::nullopt); // a service is there; nobody has asked it
    show(device);
    EXPECT_TRUE(desk.present()->parameters.empty());
    for (std::size_t i = 0; i < device.values.size(); ++i) {
        device.values[i] = (*device.metadata)[i].defaultValue;
    }
    show(device);
    const std::string first = desk.present()->parameters;
    EXPECT_FALSE(first.empty());
    const auto warning = device.metadata->find("warningCellOverVoltage");
    ASSERT_TRUE(warning);
    device.values[*warning] = params::RawValue{4000};
    show(device);
    EXPECT_NE(desk.present()->parameters, first);
}

TEST_F(PassportDeskTest, AReasonOfTheLastVisitIsNotNew)
{
    auto before = passport::briefVisitOf(*drive, drive->snapshot().id, {});
    ASSERT_TRUE(before);
    ASSERT_TRUE(passport.add(*before));
    connectTo(drive);
    EXPECT_FALSE(desk.strip().line().contains(QStringLiteral("new reasons")));
}

TEST_F(PassportDeskTest, AKilledWindowsVisitIsFiledAtTheNextStart)
{
    auto left = passport::briefVisitOf(*drive, drive->snapshot().id, {});
    ASSERT_TRUE(left);
    ASSERT_TRUE(passport.keepDraft(5, *left));
    const PassportDesk next(showing, window, theme, settings, files);
    ASSERT_EQ(visits().size(), 1U);
    EXPECT_EQ(visits()[0].end, left->end);
    EXPECT_TRUE(passport.drafts().empty());
}

TEST_F(PassportDeskTest, ALivingWindowKeepsItsDraftToItselfAndDropsItAtTheEnd)
{
    connectTo(drive);
    ASSERT_EQ(passport.drafts().size(), 1U); // from the first moment on
    const PassportDesk other(showing, window, theme, settings, files);
    EXPECT_EQ(passport.drafts().size(), 1U);
    EXPECT_TRUE(visits().empty());
    ASSERT_TRUE(disconnected());
    EXPECT_TRUE(passport.drafts().empty());
    EXPECT_EQ(visits().size(), 1U);
}

TEST_F(PassportDeskTest, TurnedOffItFilesAndSaysNothing)
{
    window.findChild<QCheckBox*>(QStringLiteral("keepPassport"))->setChecked(false);
    EXPECT_FALSE(settings.value(QStringLiteral("passport/file"), true).toBool());
    connectTo(drive);
    connectTo(nullptr);
    EXPECT_FALSE(desk.strip().isVisible());
    EXPECT_FALSE(std::filesystem::exists(files));
}

} // namespace
} // namespace packdeck::ui::test
