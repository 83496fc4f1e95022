// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <gtest/gtest.h>

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

#include "params/metadata_shelf.h"
#include "support/paths.h"
#include "tests/ui/logs/sample_log.h"
#include "tests/ui/logs/timelines.h"
#include "ui/analysis/analysis_page.h"
#include "ui/cells/cells_page.h"
#include "ui/events/alarm_desk.h"
#include "ui/events/alarm_outputs.h"
#include "ui/events/events_page.h"
#include "ui/logs/case_desk.h"
#include "ui/logs/log_desk.h"
#include "ui/params/parameters_page.h"
#include "ui/shell/desk.h"
#include "ui/trace/dbc_shelf.h"
#include "ui/trace/trace_page.h"
#include "ui/trends/trends_page.h"

/// What the tests of cases run on.
namespace packdeck::ui::test {

using namespace std::chrono_literals;

/// One window with all that a case holds, as another user has it.
struct Workplace
{
    explicit Workplace(const QString& dataFolder = qEnvironmentVariable("PACKDECK_DATA_DIR"))
        : source(timelines(dataFolder))
    {
        window.addPage(cells);
        window.addPage(trends);
        window.addPage(trace);
        window.addPage(events);
        window.addPage(parameters);
        analysis = new AnalysisPage(theme, desk.showing(), selection, settings,
                                    own.filePath(QStringLiteral("passport")).toStdString());
        analysis->spans().setSpansOfTrends([this] { return trends->shownSpan(); },
                                           [this] { return trends->betweenCursors(); });
        window.addPage(analysis);
        logs.emplace(desk, window, theme, shelf, settings, [this] { return source->makeForLog(); });
        cases.emplace(CaseDesk::Parts{desk, window, theme, *logs, *trends, selection, shelf, "test", parameters});
        window.resize(1280, 800);
        window.show();
        desk.start();
    }

    /// What stands on a page, to the pixel.
    QImage picture(const QString& page)
    {
        window.showPage(page);
        for (QLineEdit* line : window.currentPage()->findChildren<QLineEdit*>()) {
            line->setClearButtonEnabled(false); // it fades in
        }
        if (auto* names = window.currentPage()->findChild<QComboBox*>(QStringLiteral("source"))) {
            names->hide(); // the name of the log, elsewhere of the case
        }
        if (QWidget* focus = window.focusWidget()) {
            focus->clearFocus(); // where the next key goes is not of the picture
        }
        for (int i = 0; i < 2; ++i) {
            desk.tick(MainWindow::Refresh::Everything);
            QCoreApplication::processEvents();
            EXPECT_TRUE(until([this] { return !window.currentPage()->isBusy(); }));
        }
        desk.tick(MainWindow::Refresh::Everything);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents(); // a layout may ask for another one
        return window.currentPage()->grab().toImage();
    }

    [[nodiscard]] bool open(const QString& file)
    {
        logs->shelf().open(file);
        return until(
            [this] { return !cases->isBusy() && !logs->shelf().isLoading() && !logs->shelf().logs().empty(); });
    }

    QTemporaryDir own;
    QSettings settings{own.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::shared_ptr<app::TimelineSource> source;
    Theme theme{ThemeKind::Light};
    CellSelection selection;
    link::Session session{sessionOptions(source)};
    MainWindow window{theme, Preferences{}};
    DbcShelf shelf{settings};
    CellsPage* cells = new CellsPage(theme, selection, settings);
    TrendsPage* trends = new TrendsPage(theme, selection, shelf, settings);
    TracePage* trace = new TracePage(theme, shelf, settings);
    AlarmOutputs outputs;
    AlarmDesk alarms{{own.filePath(QStringLiteral("rules.json")).toStdString(), {}}};
    EventsPage* events = new EventsPage(alarms, outputs, theme);
    std::shared_ptr<const params::MetadataShelf> metadata = std::make_shared<const params::MetadataShelf>(
        params::MetadataShelf::load(std::filesystem::path(packdeck::test::sourceDirectory()) / "resources", {})
            .value());
    ParametersPage* parameters = new ParametersPage(theme, metadata, own.path().toStdString());
    Desk desk{session, window};
    AnalysisPage* analysis = nullptr;
    std::optional<LogDesk> logs;
    std::optional<CaseDesk> cases;
};

/// To the pixel; two that differ are left in the folder PACKDECK_PICTURES.
inline void expectSame(const QImage& picture, const QImage& other, const QString& name)
{
    EXPECT_TRUE(picture == other) << name.toStdString();
    if (picture != other && qEnvironmentVariableIsSet("PACKDECK_PICTURES")) {
        const QDir folder(qEnvironmentVariable("PACKDECK_PICTURES"));
        picture.save(folder.filePath(QStringLiteral("case-%1-here.png").arg(name)));
        other.save(folder.filePath(QStringLiteral("case-%1-elsewhere.png").arg(name)));
    }
}

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

} // namespace packdeck::ui::test
