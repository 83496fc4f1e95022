// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/log_desk.h"

#include <utility>

#include "control/status.h"
#include "ui/logs/export_panel.h"
#include "ui/logs/logs_page.h"
#include "ui/logs/note_desk.h"
#include "ui/logs/open_log_action.h"
#include "ui/logs/replay_strip.h"
#include "ui/shell/desk.h"
#include "ui/shell/format.h"

namespace packdeck::ui {

namespace {

bool isArmedOrHeld(const control::Status& status)
{
    return status.mode != control::Mode::Watch || status.isArmed(control::ArmKind::Control) ||
           status.isArmed(control::ArmKind::Parameters) || status.isArmed(control::ArmKind::RawSend);
}

} // namespace

LogDesk::LogDesk(Desk& desk, MainWindow& window, Theme& theme, DbcShelf& dbcs, QSettings& settings,
                 LogShelf::MakeTimeline make)
    : m_window(window)
    , m_shelf(desk.showing(), std::move(make), settings)
    , m_page(new LogsPage(theme, desk.showing(), m_shelf, dbcs))
    , m_strip(new ReplayStrip(theme, desk.showing(), m_shelf, &window))
    , m_open(new OpenLogAction(m_shelf, window))
    , m_notes(new NoteDesk(desk.showing(), m_shelf, window, theme, this))
{
    window.addPage(m_page);
    window.addStrip(m_strip);
    connect(&desk, &Desk::ticked, this, &LogDesk::refresh);
    connect(&m_shelf, &LogShelf::changed, this, &LogDesk::tellFailures);
    connect(&m_shelf, &LogShelf::finished, this, [this, &desk, &window](Showing::Id id) {
        const OpenedLog* log = m_shelf.find(id);
        const bool isCase = log != nullptr && log->asked != log->path; // that has a cursor of its own
        if (!isCase && desk.showing().toLastHeard(id)) {
            window.showNote(tr("Shown is the last the pack said: it fell silent before the log ends (End goes there)"));
        }
    });
    connect(m_page, &LogsPage::markRequested, m_notes, &NoteDesk::mark);
    m_notes->serve(m_page->contents());
    connect(m_page, &LogsPage::openRequested, m_open, &OpenLogAction::ask);
    connect(m_open, &OpenLogAction::refused, &window,
            [&window](const QString& why) { window.showNote(why, Standing::Warning); });
    connect(this, &LogDesk::refusalChanged, &m_page->contents().exportPanel(), &ExportPanel::setRefusal);
    m_strip->setChosenSignals([&window](telemetry::Timeline& timeline, const binding::PackId& pack) {
        return window.currentPage()->chosenSignals(timeline, pack);
    });
    connect(m_strip, &ReplayStrip::nothingFurther, &window,
            [&window](const QString& words) { window.showNote(words); });
    connect(m_strip, &ReplayStrip::badLinesRequested, &window, [this, &window] {
        m_page->contents().show(LogContents::Sheet::BadLines);
        window.showPage(QStringLiteral("logs"));
    });
}

void LogDesk::refresh(const Moment& shown)
{
    m_strip->refresh(shown);
    const QString refusal =
        shown.control != nullptr && isArmedOrHeld(*shown.control)
            ? tr("Refused: no file dialog while armed or held; disarm, or drop the file onto the window")
            : QString();
    if (refusal != m_refusal) {
        m_refusal = refusal;
        m_open->setRefusal(refusal);
        emit refusalChanged(refusal);
    }
}

void LogDesk::tellFailures()
{
    std::vector<Notice> notices;
    for (const OpenedLog& log : m_shelf.logs()) {
        if (log.state == OpenedLog::State::Failed && log.problem) {
            Notice notice;
            notice.text = sentence(*log.problem);
            notice.action = NoticeAction::ShowLogs;
            notices.push_back(notice);
        }
    }
    m_window.setNotices(notices);
}

} // namespace packdeck::ui
