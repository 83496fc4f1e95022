// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/passport_desk.h"

#include <string>
#include <system_error>
#include <utility>

#include "link/parameter_status.h"
#include "link/process_lock.h"
#include "telemetry/pack_snapshot.h"
#include "telemetry/timeline.h"
#include "ui/passport/visit_words.h"
#include "ui/shell/format.h"
#include "ui/shell/main_window.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

const QString settingsKey = QStringLiteral("passport/file");
constexpr unsigned mostWindows = 64;

QString lockOf(const std::filesystem::path& drafts, unsigned number)
{
    return QString::fromStdU16String((drafts / (std::to_string(number) + ".lock")).u16string());
}

} // namespace

PassportDesk::PassportDesk(Showing& showing, MainWindow& window, Theme& theme, QSettings& settings,
                           const std::filesystem::path& folder)
    : m_showing(showing)
    , m_window(window)
    , m_passport(folder)
    , m_strip(new PassportStrip(theme, &window))
    , m_wanted(new QCheckBox(tr("Keep a passport of every unit: what each visit found, by serial number"), &window))
{
    window.addStrip(m_strip);
    m_wanted->setObjectName(QStringLiteral("keepPassport"));
    m_wanted->setToolTip(QString::fromStdString(folder.string()));
    m_wanted->setChecked(settings.value(settingsKey, true).toBool());
    window.addSettings(m_wanted);
    connect(m_wanted, &QCheckBox::toggled, this, [&settings](bool wanted) { settings.setValue(settingsKey, wanted); });
    connect(&window, &MainWindow::observed, this, &PassportDesk::observe);
    fileOldDrafts();
}

PassportDesk::~PassportDesk()
{
    m_task.reset();
    if (m_present && isWanted()) {
        static_cast<void>(m_passport.add(*m_present)); // nobody is left to be told
    }
    dropDraft();
}

// Those of windows that were killed.
void PassportDesk::fileOldDrafts()
{
    for (const unsigned number : m_passport.drafts()) {
        if (const auto lock = link::lockForProcess(lockOf(m_passport.draftFolder(), number))) {
            if (const auto filed = m_passport.fileDraft(number); !filed) {
                m_window.showNote(sentence(filed.error()), Standing::Warning);
            }
        }
    }
}

// A draft of one's own, beside those of other windows.
void PassportDesk::takeNumber()
{
    std::error_code ignored;
    std::filesystem::create_directories(m_passport.draftFolder(), ignored);
    for (unsigned number = 0; number < mostWindows && !m_lock; ++number) {
        m_lock = link::lockForProcess(lockOf(m_passport.draftFolder(), number));
        if (m_lock) {
            static_cast<void>(m_passport.fileDraft(number)); // of a window that was killed since
            m_number = number;
        }
    }
}

void PassportDesk::keepDraft()
{
    if (!m_lock) {
        takeNumber();
    }
    if (m_lock && m_present) {
        static_cast<void>(
            m_passport.keepDraft(m_number, *m_present)); // the visit itself says when it cannot be written
    }
}

void PassportDesk::dropDraft()
{
    if (m_lock) {
        m_passport.dropDraft(m_number);
        m_lock.reset();
    }
}

void PassportDesk::glance()
{
    m_glanceAt = m_timeline->now() + everyGlance;
    auto present = passport::briefVisitOf(*m_timeline, m_timeline->snapshot().id, m_parameters);
    if (!present) {
        return;
    }
    if (m_present) {
        present->spread_mV = m_present->spread_mV;
        present->resistance_mohm = m_present->resistance_mohm;
        present->cells = std::move(m_present->cells);
    }
    m_present = std::move(present);
    showLine();
    if (m_timeline->now() >= m_draftAt) {
        m_draftAt = m_timeline->now() + everyDraft;
        keepDraft();
    }
}

void PassportDesk::observe(const Moment& present)
{
    takeLook();
    const auto& timeline = m_showing.sources().front().timeline;
    const bool lives = present.sessionLives && !present.replay && timeline != nullptr;
    if (m_timeline != nullptr && (!lives || timeline != m_timeline)) {
        end();
        return; // the next one begins when this one is filed
    }
    if (!isWanted()) {
        dropDraft();
    }
    if (!lives || m_isEnding || !isWanted()) {
        return;
    }
    if (m_timeline == nullptr) {
        begin(timeline);
    }
    learnParameters(present);
    const auto snapshot = timeline->snapshot();
    // Its firmware says whether it is a simulated one; a unit that tells none is taken for what it seems.
    const bool isTold = snapshot.firmware.known() || timeline->now() >= m_firmwareBy;
    if (!m_serial && snapshot.serial.known() && isTold) {
        m_serial = snapshot.serial.value;
        m_last = passport::lastKnown(m_passport.visits(*m_serial, snapshot.announcedAsSimulated));
    }
    if (m_serial && timeline->now() >= m_glanceAt) {
        glance();
    }
    if (m_serial && !m_task && timeline->now() >= m_lookAt) {
        look();
    }
}

void PassportDesk::begin(const std::shared_ptr<telemetry::Timeline>& timeline)
{
    m_timeline = timeline;
    m_serial.reset();
    m_last.reset();
    m_present.reset();
    m_parameters.clear();
    m_device.reset();
    m_firmwareBy = timeline->now() + firmwarePatience;
    m_lookAt = timeline->now() + firstLook;
    m_glanceAt = m_draftAt = timeline->now();
    m_strip->reset();
}

// A last look at all of it; takeLook() files it.
void PassportDesk::end()
{
    if (m_isEnding) {
        return;
    }
    m_isEnding = true;
    m_task.reset();
    m_strip->reset();
    look();
    takeLook();
}

void PassportDesk::look()
{
    const auto span = m_timeline->history().span();
    if (span) {
        m_task =
            std::make_unique<analysis::AnalysisTask>(m_timeline, m_timeline->snapshot().id, *span, analysis::Options());
    }
    m_lookAt = m_timeline->now() + everyLook;
}

void PassportDesk::takeLook()
{
    if (m_task && m_task->isFinished()) {
        if (const auto report = m_task->take()) {
            if (auto seen = passport::visitOf(*m_timeline, *report, m_parameters)) {
                m_present = std::move(seen);
            }
        }
        m_task.reset();
        if (!m_isEnding) {
            showLine();
        }
    }
    if (m_isEnding && !m_task) {
        m_isEnding = false;
        m_timeline.reset();
        if (m_present && isWanted()) {
            if (const auto filed = m_passport.add(*m_present); !filed) {
                m_window.showNote(sentence(filed.error()), Standing::Warning);
            }
        }
        m_present.reset();
        dropDraft();
    }
}

void PassportDesk::learnParameters(const Moment& present)
{
    if (present.parameters != nullptr && present.parameters->device != m_device) {
        m_device = present.parameters->device;
        if (std::string checksum = parameterChecksum(present.parameters); !checksum.empty()) {
            m_parameters = std::move(checksum);
        }
    }
}

void PassportDesk::showLine()
{
    if (!m_last) {
        return;
    }
    QStringList parts{tr("Unit %1, since the last visit on %2").arg(*m_serial).arg(visitTime(m_last->end))};
    if (m_last->isSimulated) {
        parts << tr("simulated");
    }
    const VisitChange change =
        changeSince(*m_last, m_present ? &*m_present : nullptr, m_window.preferences().view.naming);
    m_strip->setLine((parts + change.parts).join(QStringLiteral(" \u00b7 ")), change.all.join(QLatin1Char('\n')));
}

} // namespace packdeck::ui
