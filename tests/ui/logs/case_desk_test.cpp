// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A case saved in one window opens to the same picture in another; decoded data leave by the Logs page.

#include <functional>

#include <gtest/gtest.h>

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "link/session.h"
#include "packdeck/timeline_source.h"
#include "telemetry/timeline.h"
#include "tests/ui/logs/sample_log.h"
#include "ui/cells/cells_page.h"
#include "ui/logs/case_desk.h"
#include "ui/logs/export_panel.h"
#include "ui/logs/log_desk.h"
#include "ui/logs/logs_page.h"
#include "ui/shell/desk.h"
#include "ui/trace/dbc_shelf.h"
#include "ui/trends/trends_page.h"

namespace packdeck::ui::test {
namespace {

using namespace std::chrono_literals;

constexpr int patience_ms = 30'000; // only a failing test gets there

bool until(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, patience_ms);
}

std::shared_ptr<app::TimelineSource> timelines()
{
    return app::TimelineSource::load(qEnvironmentVariable("PACKDECK_DATA_DIR").toStdString(), true).value();
}

link::SessionOptions sessionOptions(const std::shared_ptr<app::TimelineSource>& source)
{
    link::SessionOptions options;
    options.makeTimeline = [source] { return source->make(); };
    return options;
}

/// One window with all that a case holds, as another user has it.
struct Workplace
{
    Workplace()
    {
        window.addPage(new CellsPage(theme, selection, settings));
        window.addPage(trends);
        logs.emplace(desk, window, theme, shelf, settings, [this] { return source->make(); });
        cases.emplace(CaseDesk::Parts{desk, window, *logs, *trends, selection, shelf, "test"});
        window.resize(1280, 800);
        window.show();
        desk.start();
    }

    [[nodiscard]] bool open(const QString& file)
    {
        logs->shelf().open(file);
        return until(
            [this] { return !cases->isBusy() && !logs->shelf().isLoading() && !logs->shelf().logs().empty(); });
    }

    QTemporaryDir own;
    QSettings settings{own.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::shared_ptr<app::TimelineSource> source = timelines();
    Theme theme{ThemeKind::Light};
    CellSelection selection;
    link::Session session{sessionOptions(source)};
    MainWindow window{theme, Preferences{}};
    DbcShelf shelf{settings};
    TrendsPage* trends = new TrendsPage(theme, selection, shelf, settings);
    Desk desk{session, window};
    std::optional<LogDesk> logs;
    std::optional<CaseDesk> cases;
};

class CaseDeskTest : public testing::Test
{
protected:
    CaseDeskTest()
    {
        packdeck::test::writeSampleLog(log.toStdString(), {});
        QFile dbc(folder.filePath(QStringLiteral("mine.dbc")));
        EXPECT_TRUE(dbc.open(QIODevice::WriteOnly));
        dbc.write("BO_ 1544 Mine: 8 X\n SG_ MyVolts : 0|32@1- (0.001,0) [0|0] \"V\" Y\n");
    }

    /// The log at 8 s, on Trends, with two cells and a signal of a DBC of one's own, ten seconds wide.
    void arrange(Workplace& at) const
    {
        at.shelf.load(folder.filePath(QStringLiteral("mine.dbc")));
        ASSERT_TRUE(at.open(log));
        at.window.showPage(QStringLiteral("trends"));
        at.selection.toggle(units::cellAt(1));
        at.selection.toggle(units::cellAt(3));
        at.trends->addSignals({{0, 1544, QStringLiteral("Mine"), QStringLiteral("MyVolts")}});
        at.desk.showing().showInstant(units::Timestamp(8s));
        at.desk.tick(MainWindow::Refresh::Everything);
        at.trends->showSpan({units::Timestamp(4s), units::Timestamp(14s)});
        at.desk.tick(MainWindow::Refresh::Everything);
    }

    [[nodiscard]] QString saved(Workplace& at) const
    {
        const QString file = folder.filePath(QStringLiteral("x.pdcase"));
        at.cases->saveTo(file);
        EXPECT_TRUE(until([&at] { return !at.cases->isBusy(); }));
        return file;
    }

    QTemporaryDir folder;
    QString log = folder.filePath(QStringLiteral("drive.log"));
};

TEST_F(CaseDeskTest, OpensToTheSamePictureInAnotherWindow)
{
    Workplace here;
    arrange(here);
    const QString file = saved(here);
    QFile::remove(log); // elsewhere it is not there
    QFile::remove(folder.filePath(QStringLiteral("mine.dbc")));

    Workplace elsewhere;
    ASSERT_TRUE(elsewhere.open(file));
    elsewhere.desk.tick(MainWindow::Refresh::Everything);
    const OpenedLog& opened = elsewhere.logs->shelf().logs().front();
    ASSERT_EQ(opened.state, OpenedLog::State::Complete);
    EXPECT_EQ(opened.name, QStringLiteral("x.pdcase"));
    EXPECT_EQ(elsewhere.window.currentPage()->key(), here.window.currentPage()->key());
    EXPECT_EQ(elsewhere.selection.cells(), here.selection.cells());
    EXPECT_EQ(elsewhere.trends->window().from(), here.trends->window().from());
    EXPECT_EQ(elsewhere.trends->window().to(), here.trends->window().to());
    const auto& fields = elsewhere.trends->extraSignals().set().entries();
    ASSERT_EQ(fields.size(), 1U);
    EXPECT_TRUE(fields[0].isKnown);
    const Moment& a = here.desk.moment();
    const Moment& b = elsewhere.desk.moment();
    EXPECT_EQ(b.cursor, units::Timestamp(8s));
    EXPECT_EQ(b.cursor, a.cursor);
    ASSERT_TRUE(a.snapshot && b.snapshot);
    EXPECT_EQ(b.snapshot->batteryVoltage.value, a.snapshot->batteryVoltage.value);
    EXPECT_EQ(b.snapshot->state.value, a.snapshot->state.value);

    const QStringList remembered = elsewhere.settings.value(QStringLiteral("trace/dbcs")).toStringList();
    EXPECT_TRUE(remembered.isEmpty()); // lent, not kept
    elsewhere.logs->shelf().close(opened.id);
    EXPECT_TRUE(elsewhere.shelf.items().empty());
}

TEST_F(CaseDeskTest, OneThatIsBrokenIsRefusedAndNothingOfItOpens)
{
    Workplace here;
    arrange(here);
    QFile file(saved(here));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.resize(file.size() / 2));
    file.close();

    Workplace elsewhere;
    ASSERT_TRUE(elsewhere.open(file.fileName()));
    const OpenedLog& opened = elsewhere.logs->shelf().logs().front();
    EXPECT_EQ(opened.state, OpenedLog::State::Failed);
    ASSERT_TRUE(opened.problem);
    EXPECT_EQ(opened.problem->id, ErrorId::CaseUnusable);
    EXPECT_TRUE(elsewhere.shelf.items().empty());
    EXPECT_EQ(elsewhere.desk.showing().sources().size(), 1U);
}

TEST_F(CaseDeskTest, DecodedDataLeaveByTheLogsPage)
{
    Workplace here;
    ASSERT_TRUE(here.open(log));
    here.window.showPage(QStringLiteral("logs"));
    here.logs->page().contents().show(LogContents::Sheet::Export);
    here.desk.tick(MainWindow::Refresh::Everything);
    here.desk.tick(MainWindow::Refresh::Everything);
    auto& panel = here.logs->page().contents().exportPanel();
    auto* names = panel.findChild<QLineEdit*>(QStringLiteral("exportNames"));
    const auto* state = panel.findChild<QLabel*>(QStringLiteral("exportState"));
    QTest::keyClicks(names, QStringLiteral("NoSuch*"));
    EXPECT_TRUE(state->text().contains(QStringLiteral("NoSuch*")));
    names->clear();
    QTest::keyClicks(names, QStringLiteral("BatteryVoltage Node0Cell0?"));
    panel.findChild<QComboBox*>(QStringLiteral("exportRows"))->setCurrentIndex(1);
    const QString file = folder.filePath(QStringLiteral("out.csv"));
    panel.exportTo(file);
    ASSERT_TRUE(until([&panel] { return !panel.job().isRunning(); }));
    QFile csv(file);
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly)) << state->text().toStdString();
    const QByteArray head = csv.readLine();
    EXPECT_TRUE(head.startsWith("time_s,BatteryVoltage [V],Node0Cell01 [V]")) << head.constData();
    EXPECT_EQ(csv.readAll().count('\n'), 200);
}

} // namespace
} // namespace packdeck::ui::test
