// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot_run.h"

#include <algorithm>
#include <cstdio>

#include <QApplication>
#include <QDir>
#include <QTextDocument>

#include "screenshot_views.h"
#include "telemetry/pack_snapshot.h"
#include "ui/commissioning/commissioning_page.h"
#include "ui/commissioning/report_document.h"
#include "ui/shell/paper.h"
#include "ui/trends/trends_page.h"

namespace packdeck::app {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr int period_ms = 50;
constexpr units::Duration patience = seconds(45); // for each stage
// So that trends have something to show and the header has learned its rates.
constexpr units::Duration filling = seconds(55);
constexpr units::Duration retry = milliseconds(500);

void complain(const QString& text)
{
    std::fprintf(stderr, "packdeck: %s\n", qPrintable(text));
}

} // namespace

ScreenshotRun::ScreenshotRun(link::Session& session, ui::MainWindow& window, ui::Desk& desk, QString folder,
                             QString theme, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_window(window)
    , m_desk(desk)
    , m_folder(std::move(folder))
    , m_theme(std::move(theme))
{
    m_timer.setInterval(period_ms);
    connect(&m_timer, &QTimer::timeout, this, &ScreenshotRun::step);
}

void ScreenshotRun::start()
{
    enter(m_shelf != nullptr ? Stage::Reading : Stage::Connecting);
    m_timer.start();
}

units::Duration ScreenshotRun::inStage() const
{
    return m_session.now() - m_stageSince;
}

void ScreenshotRun::enter(Stage stage)
{
    m_stage = stage;
    m_stageSince = m_session.now();
}

void ScreenshotRun::finishReading()
{
    if (m_shelf->isLoading()) {
        return;
    }
    int failures = 0;
    for (const ui::OpenedLog& log : m_shelf->logs()) {
        if (log.problem) {
            complain(QString::fromStdString(toEnglish(*log.problem)));
            ++failures;
        }
    }
    if (failures > 0) {
        m_timer.stop();
        finish(1);
        return;
    }
    paintAll();
}

void ScreenshotRun::step()
{
    if (m_stage == Stage::Reading) {
        finishReading();
        return;
    }
    if (m_stage == Stage::Filling) {
        if (inStage() >= filling) {
            paintAll();
        }
        return;
    }
    if (inStage() > patience) {
        const auto link = m_session.status();
        complain(link.reason ? QString::fromStdString(toEnglish(*link.reason))
                             : tr("the pack did not get to ENABLED; the pages are painted as they are"));
        paintAll();
        return;
    }
    const auto snapshot = m_desk.moment().snapshot;
    const bool heard = snapshot && snapshot->state.isFresh() && snapshot->cellStatistics.count > 0;
    if (!heard) {
        return;
    }
    if (!m_session.status().isSimulated) {
        enter(Stage::Filling);
        return;
    }
    drive(m_session.controlStatus());
}

void ScreenshotRun::drive(const control::Status& status)
{
    switch (m_stage) {
    case Stage::Connecting:
        if (!hasReadParameters(status)) {
            return;
        }
        if (!status.hazardsAcknowledged) {
            m_session.acknowledgeHazards();
        }
        m_session.arm(control::ArmKind::Control);
        m_session.select(control::Target::Enabled);
        enter(Stage::Arming);
        break;
    case Stage::Arming:
        if (status.closingAllowed) {
            m_session.holdBegin();
            enter(Stage::Holding);
        } else if (inStage() > retry && !status.isArmed(control::ArmKind::Control)) {
            enter(Stage::Connecting);
        } else if (status.mayReturnToIdle && inStage() > retry) {
            m_session.returnToIdle();
        }
        break;
    case Stage::Holding:
        if (status.mode == control::Mode::Held && !m_pressed) {
            m_pressed = true;
            m_session.holdEnd();
        }
        if (status.targetReached) {
            enter(Stage::Filling);
        }
        break;
    case Stage::Reading:
    case Stage::Filling:
        break;
    }
}

// Arms PARAMETERS, reads them all, and disarms again.
bool ScreenshotRun::hasReadParameters(const control::Status& status)
{
    const link::ParameterStatus parameters = m_session.parameterStatus();
    const bool armed = status.isArmed(control::ArmKind::Parameters);
    if (parameters.device && parameters.device->serial && !parameters.service.running()) {
        if (armed) {
            m_session.disarm(control::ArmKind::Parameters);
        }
        return !armed;
    }
    if (!armed) {
        m_session.arm(control::ArmKind::Parameters);
    } else if (parameters.unavailable.empty() && !parameters.service.running()) {
        m_session.readParameters();
    }
    return false;
}

void ScreenshotRun::waitFor(const ui::Page& page) const
{
    const units::Timestamp since = m_session.now();
    while (page.isBusy() && m_session.now() - since < patience) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void ScreenshotRun::paintAll()
{
    m_timer.stop();
    if (!QDir().mkpath(m_folder)) {
        complain(tr("cannot make the folder %1").arg(m_folder));
        finish(1);
        return;
    }
    bool done = true;
    for (ui::Page* page : m_window.pages()) {
        if (auto* trends = dynamic_cast<ui::TrendsPage*>(page); trends != nullptr && m_shelf == nullptr) {
            trends->showPreset(ui::TrendWindow::Preset::OneMinute); // the session is no older
        }
        done = paint(*page, page->key()) && done;
    }
    if (m_shelf == nullptr) {
        for (const ScreenshotView& view : furtherViews(m_window.pages())) {
            const std::vector<ui::Page*> pages = m_window.pages();
            const auto page = std::find_if(pages.begin(), pages.end(),
                                           [&view](const ui::Page* each) { return each->key() == view.page; });
            if (page != pages.end()) {
                m_window.showPage(view.page);
                view.show();
                done = paint(**page, view.page + QLatin1Char('-') + view.name) && done;
            }
        }
        done = paintReport() && done;
    }
    finish(done ? 0 : 1);
}

bool ScreenshotRun::paint(ui::Page& page, const QString& name)
{
    m_window.showPage(page.key());
    // Twice: what a page lays out in the first round it paints in the second.
    for (int round = 0; round < 2; ++round) {
        m_desk.tick(ui::MainWindow::Refresh::Everything);
        QCoreApplication::processEvents();
        waitFor(page);
    }
    return save(m_window.grab().toImage(), name);
}

// In the theme of the window; what is printed is always light.
bool ScreenshotRun::paintReport()
{
    for (const ui::Page* page : m_window.pages()) {
        const auto* const commissioning = dynamic_cast<const ui::CommissioningPage*>(page);
        const auto report = commissioning != nullptr ? commissioning->report() : std::nullopt;
        if (!report) {
            continue;
        }
        const ui::ThemeKind kind =
            m_theme == ui::Theme::name(ui::ThemeKind::Dark) ? ui::ThemeKind::Dark : ui::ThemeKind::Light;
        QTextDocument document;
        ui::fillDocument(document, *report, kind);
        bool done = true;
        int number = 0;
        for (const QImage& sheet : ui::pageImages(document, ui::reportMarks(*report), ui::palette(kind))) {
            done = save(sheet, QStringLiteral("report-%1").arg(++number)) && done;
        }
        return done;
    }
    return true;
}

bool ScreenshotRun::save(const QImage& image, const QString& name)
{
    const QString file = QStringLiteral("%1/%2-%3x%4-%5.png")
                             .arg(m_folder, name)
                             .arg(m_window.width())
                             .arg(m_window.height())
                             .arg(m_theme);
    if (!image.save(file)) {
        complain(tr("cannot write %1").arg(file));
        return false;
    }
    return true;
}

void ScreenshotRun::finish(int code)
{
    QCoreApplication::exit(code);
}

} // namespace packdeck::app
