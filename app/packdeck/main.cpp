// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// packdeck: the window.

#include <cstdio>

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>

#include "app/archive_folder.h"
#include "app/data_directory.h"
#include "app/journal.h"
#include "control/status.h"
#include "link/control_server.h"
#include "link/frame_tap.h"
#include "link/recorder_client.h"
#include "link/recording_handover.h"
#include "options.h"
#include "orderly_end.h"
#include "screenshot_run.h"
#include "timeline_source.h"
#include "ui/analysis/analysis_page.h"
#include "ui/cells/cell_selection.h"
#include "ui/cells/cells_page.h"
#include "ui/commissioning/commissioning_page.h"
#include "ui/control/control_page.h"
#include "ui/events/alarm_desk.h"
#include "ui/events/alarm_outputs.h"
#include "ui/events/alarm_wiring.h"
#include "ui/events/events_page.h"
#include "ui/large/large_view.h"
#include "ui/logs/case_desk.h"
#include "ui/logs/log_desk.h"
#include "ui/logs/note_desk.h"
#include "ui/overview/overview_page.h"
#include "ui/params/parameters_page.h"
#include "ui/passport/passport_desk.h"
#include "ui/shell/desk.h"
#include "ui/shell/recorder_control.h"
#include "ui/shell/recorder_settings_box.h"
#include "ui/simulation/simulation_page.h"
#include "ui/trace/send_panel.h"
#include "ui/trace/trace_page.h"
#include "ui/trends/trends_page.h"

namespace {

using namespace packdeck;

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

void installTranslations(QApplication& application, const QString& language)
{
    const QLocale system = QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale(); // for plurals
    const QLocale locale = language.isEmpty() ? system : QLocale(language);
    QLocale::setDefault(locale);
    auto* qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qt);
    }
    auto* own = new QTranslator(&application);
    if (own->load(locale, QStringLiteral("packdeck"), QStringLiteral("_"),
                  QString::fromStdString((dataDirectory() / "translations").string()))) {
        QCoreApplication::installTranslator(own);
    }
}

std::filesystem::path settingsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation).toStdString();
}

link::RecorderClientOptions recorderOptions()
{
    link::RecorderClientOptions options;
    options.program = QCoreApplication::applicationDirPath() + QStringLiteral("/packdeck-recorder");
    options.ringFolder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/ring");
    options.goOnProgram = QCoreApplication::applicationDirPath() + QStringLiteral("/packdeckctl");
    return options;
}

void complain(const Error& error)
{
    std::fprintf(stderr, "packdeck: %s\n", toEnglish(error).c_str());
}

/// The window says it in its notices; a terminal and a service's log want it too. Each trouble once for each time that
/// a connection was asked for, not every attempt.
class LinkTroubles
{
public:
    explicit LinkTroubles(link::Session& session)
        : m_session(session)
    {
        QObject::connect(&session, &link::Session::statusChanged, &session, [this] { tell(); });
    }

    void connectTo(const link::ConnectRequest& request)
    {
        m_asked = request;
        m_told.reset();
        m_session.connectTo(request);
    }

private:
    void tell()
    {
        const link::LinkStatus status = m_session.status();
        if (status.state == link::LinkState::Live) {
            m_told.reset();
        } else if (status.reason && status.reason != m_told && status.request == m_asked) {
            m_told = status.reason;
            std::fprintf(stderr, "packdeck: %s:%s %s: %s\n", qPrintable(status.request.plugin),
                         qPrintable(status.request.interfaceName), link::label(status.state).data(),
                         toEnglish(*status.reason).c_str());
        }
    }

    link::Session& m_session;
    link::ConnectRequest m_asked;
    std::optional<Error> m_told;
};

/// Pictures leave nothing in the user's own folders.
bool keepNothing(const QTemporaryDir& folder)
{
    return folder.isValid() && qputenv("PACKDECK_ARCHIVE_DIR", folder.path().toLocal8Bit());
}

int run(QApplication& application, const app::Options& options, ui::Preferences preferences)
{
    const auto loaded = app::TimelineSource::load(dataDirectory(), preferences.wireNegativeCharges);
    if (!loaded) {
        complain(loaded.error());
        return exitFailed;
    }
    const auto& source = *loaded;
    for (const Error& problem : source->problems()) {
        complain(problem);
    }
    if (options.theme) {
        preferences.theme = *options.theme;
    }
    ui::Theme theme(preferences.theme);
    theme.install(application);

    auto described = params::MetadataShelf::load(dataDirectory(), usersParameterFolder());
    if (!described) {
        complain(described.error());
        return exitFailed;
    }
    const auto metadata = std::make_shared<const params::MetadataShelf>(*std::move(described));
    for (const Error& problem : metadata->problems()) {
        complain(problem);
    }
    link::SessionOptions sessionOptions;
    sessionOptions.parameters = metadata;
    sessionOptions.watchOnly = options.watchOnly;
    sessionOptions.triesFirstAgain = options.screenshots.isEmpty();
    sessionOptions.makeTimeline = [source] { return source->makeForSession(); };
    const auto tap = std::make_shared<link::FrameTap>();
    link::RecorderClient recorder(tap, recorderOptions());
    sessionOptions.tap = tap;
    link::Session session(std::move(sessionOptions));
    LinkTroubles troubles(session);
    std::unique_ptr<link::ControlServer> controlServer; // of the simulated pack, off unless asked for
    if (!options.control.isEmpty()) {
        auto listening = link::ControlServer::listen(options.control);
        if (!listening) {
            complain(listening.error());
            return exitFailed;
        }
        controlServer = *std::move(listening);
        const auto serve = [&session, server = controlServer.get()] { server->setControl(session.simControl()); };
        QObject::connect(&session, &link::Session::statusChanged, controlServer.get(), serve);
    }
    QSettings settings;
    ui::CellSelection selection;
    ui::AlarmOutputs outputs;
    ui::AlarmDesk alarms({settingsFolder() / "rules.json", archiveFolder() / "freeze-frames"});
    ui::DbcShelf shelf(settings);
    ui::MainWindow window(theme, preferences);
    ui::Desk desk(session, window);
    const app::OrderlyEnd orderlyEnd(session);
    auto* overview = new ui::OverviewPage(theme);
    auto* control = new ui::ControlPage(theme);
    window.addPage(overview);
    window.addPage(new ui::CellsPage(theme, selection, settings));
    auto* trends = new ui::TrendsPage(theme, selection, shelf, settings);
    window.addPage(trends);
    window.addPage(control);
    auto* parameters = new ui::ParametersPage(theme, metadata, archiveFolder());
    window.addPage(parameters);
    auto* trace = new ui::TracePage(theme, shelf, settings);
    window.addPage(trace);
    QObject::connect(trace, &ui::TracePage::trendsRequested, trends, &ui::TrendsPage::addSignals);
    ui::LogDesk logs(desk, window, theme, shelf, settings, [source] { return source->makeForLog(); });
    ui::PassportDesk visits(desk.showing(), window, theme, settings, archiveFolder() / "passport");
    ui::CaseDesk cases(
        {desk, window, theme, logs, *trends, selection, shelf, "PackDeck " PACKDECK_VERSION, parameters});
    auto* commission = new ui::CommissioningPage(
        theme, *parameters, archiveFolder() / "commissioning",
        {"PackDeck " PACKDECK_VERSION, commissioning::sourcesIn(dataDirectory() / "dbc", ".dbc")});
    window.addPage(commission);
    auto* simulation = new ui::SimulationPage(theme, dataDirectory() / "scenarios");
    window.addPage(simulation);
    window.setLargeView(new ui::LargeView(theme));
    QObject::connect(&window, &ui::MainWindow::cellRequested, &selection, &ui::CellSelection::select);
    auto* events = new ui::EventsPage(alarms, outputs, theme);
    window.addPage(events);
    logs.notes().serve(*events);
    auto* analysis = new ui::AnalysisPage(theme, desk.showing(), selection, settings, archiveFolder() / "passport");
    analysis->spans().setSpansOfTrends([trends] { return trends->shownSpan(); },
                                       [trends] { return trends->betweenCursors(); });
    window.addPage(analysis);
    QObject::connect(&visits.strip(), &ui::PassportStrip::passportRequested, analysis, [analysis, &window, &desk] {
        desk.showing().show(ui::Showing::session);
        analysis->showView(ui::AnalysisPage::Passport);
        window.showPage(analysis->key());
    });
    ui::attachAlarms(window, alarms, outputs);
    desk.attach(*overview);
    desk.attach(*control);
    desk.attach(*parameters);
    desk.attach(*commission);
    QObject::connect(&desk, &ui::Desk::commanded, &window, [](const control::CommandEvent& event) {
        if (const auto kept = keepInJournal(event, "packdeck"); !kept) {
            complain(kept.error());
        }
    });

    ui::RecorderControl recording(recorder, session, window);
    const auto recorderSettings = ui::RecorderSettings::load();
    recording.setSettings(recorderSettings);
    auto* recorderBox = new ui::RecorderSettingsBox(theme, recorderSettings);
    window.addSettings(recorderBox);
    QObject::connect(recorderBox, &ui::RecorderSettingsBox::changed, &recording,
                     [&recording](const ui::RecorderSettings& changed) {
                         changed.save();
                         recording.setSettings(changed);
                     });
    QObject::connect(&recording, &ui::RecorderControl::recordingIn, &alarms, [&alarms, &logs](const QString& folder) {
        alarms.setRecordingFolder(folder.toStdString());
        logs.notes().setRecording(!folder.isEmpty());
    });
    QObject::connect(&logs.notes(), &ui::NoteDesk::sessionNoted, &recording, &ui::RecorderControl::note);
    QObject::connect(&alarms, &ui::AlarmDesk::noted, &recording, &ui::RecorderControl::noteEvent);
    const auto tellDatabases = [&shelf, &alarms, &recording] {
        alarms.setDatabases(shelf.databases());
        recording.setDatabases(shelf.databases());
    };
    tellDatabases();
    QObject::connect(&shelf, &ui::DbcShelf::changed, &recording, tellDatabases);
    const QString recorderProblem = QStringLiteral("recorder");
    QObject::connect(&recording, &ui::RecorderControl::problemBegan, &alarms,
                     [&alarms, recorderProblem](const QString& text, bool critical) {
                         alarms.beginCondition(recorderProblem, text,
                                               critical ? telemetry::Severity::Alarm : telemetry::Severity::Warning);
                     });
    QObject::connect(&recording, &ui::RecorderControl::problemEnded, &alarms,
                     [&alarms, recorderProblem] { alarms.endCondition(recorderProblem); });
    desk.attach(*simulation);
    desk.attach(trace->sendPanel());

    const bool forPictures = !options.screenshots.isEmpty();
    if (!forPictures) {
        recording.lookForLeftOnes(link::RecordingHandover::nameFor(recorderOptions().ringFolder));
    }
    const auto connectTo = [&troubles, &recording, source](const ui::ConnectionChoice& choice) {
        recording.takeOver(choice.request);
        source->setBaseId(choice.baseId);
        troubles.connectTo(choice.request);
    };
    QObject::connect(&window, &ui::MainWindow::connectRequested, &window,
                     [connectTo, &window, forPictures](const ui::ConnectionChoice& choice) {
                         connectTo(choice);
                         if (!forPictures) {
                             ui::Preferences kept = window.preferences();
                             kept.lastConnection = choice;
                             kept.save();
                         }
                     });
    QObject::connect(simulation, &ui::SimulationPage::scenarioChosen, &window, [connectTo](const QString& file) {
        connectTo(ui::ConnectionChoice{{QString::fromLatin1(link::packdeckPluginName), file, 0}});
    });
    QObject::connect(&window, &ui::MainWindow::preferencesChanged, &window,
                     [](const ui::Preferences& changed) { changed.save(); });

    const QSize usual = QSize(1440, 900).boundedTo(window.screen()->availableSize());
    window.resize(options.size.value_or(usual));
    window.showPage(options.page);
    window.show();
    window.connectionPanel()->setChoice(options.connection.value_or(preferences.lastConnection));
    desk.start();
    QObject::connect(&logs.shelf(), &ui::LogShelf::finished, &logs.shelf(), [&logs](ui::Showing::Id id) {
        if (const ui::OpenedLog* log = logs.shelf().find(id); log != nullptr && log->problem) {
            complain(*log->problem);
        }
    });
    for (const QString& log : options.logs) {
        logs.shelf().open(log);
    }
    std::unique_ptr<app::ScreenshotRun> pictures;
    if (options.connection) {
        connectTo(*options.connection);
    } else if (!options.logs.isEmpty()) {
        // The logs are what is wanted.
    } else if (forPictures) {
        connectTo(ui::ConnectionChoice{{QString::fromLatin1(link::packdeckPluginName), QStringLiteral("sim0"), 0}});
    } else {
        window.openConnectionDrawer();
    }
    if (forPictures) {
        pictures = std::make_unique<app::ScreenshotRun>(session, window, desk, options.screenshots,
                                                        ui::Theme::name(preferences.theme));
        if (!options.logs.isEmpty()) {
            pictures->waitFor(logs.shelf());
        }
        pictures->start();
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("PackDeck"));
    QCoreApplication::setApplicationName(QStringLiteral("packdeck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PACKDECK_VERSION));
    const ui::Preferences preferences = ui::Preferences::load();
    if (preferences.scalePercent != 100 && qEnvironmentVariableIsEmpty("QT_SCALE_FACTOR")) {
        qputenv("QT_SCALE_FACTOR", QByteArray::number(preferences.scalePercent / 100.0));
    }
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("packdeck"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/packdeck/icons/packdeck.svg")));

    const auto parsed = app::Options::parse(QCoreApplication::arguments());
    if (!parsed.error.isEmpty()) {
        std::fprintf(stderr, "packdeck: %s\n", qPrintable(parsed.error));
        return exitUsage;
    }
    if (!parsed.help.isEmpty()) {
        std::fputs(qPrintable(parsed.help), stdout);
        return 0;
    }
    const QTemporaryDir forPictures;
    if (!parsed.options.screenshots.isEmpty() && !keepNothing(forPictures)) {
        std::fputs("packdeck: no temporary folder can be made\n", stderr);
        return exitFailed;
    }
    installTranslations(application,
                        parsed.options.language.isEmpty() ? preferences.language : parsed.options.language);
    return run(application, parsed.options, preferences);
}
