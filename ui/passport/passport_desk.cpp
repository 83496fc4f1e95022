// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/passport_desk.h"

#include <cmath>
#include <string>
#include <system_error>
#include <utility>

#include <QDateTime>

#include "link/parameter_status.h"
#include "params/parameter_file.h"
#include "telemetry/pack_snapshot.h"
#include "telemetry/timeline.h"
#include "ui/shell/format.h"
#include "ui/shell/main_window.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

const QString settingsKey = QStringLiteral("passport/file");
constexpr std::size_t namedCells = 3;
constexpr qsizetype namedReasons = 3;
constexpr double worthNaming_mV = 3.0; // within what is measured, and what temperature does

constexpr unsigned mostWindows = 64;

QString spreadText(const std::optional<double>& spread_mV)
{
    return spread_mV ? QString::number(*spread_mV, 'f', 0) : QStringLiteral("?");
}

QString countText(const std::optional<unsigned>& count)
{
    return count ? QString::number(*count) : QStringLiteral("?");
}

std::unique_ptr<QLockFile> lockOf(const std::filesystem::path& drafts, unsigned number)
{
    const auto file = drafts / (std::to_string(number) + ".lock");
    auto lock = std::make_unique<QLockFile>(QString::fromStdU16String(file.u16string()));
    lock->setStaleLockTime(0); // only a dead process has lost it
    return lock;
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
        const auto lock = lockOf(m_passport.draftFolder(), number);
        if (lock->tryLock()) {
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
        auto lock = lockOf(m_passport.draftFolder(), number);
        if (lock->tryLock()) {
            static_cast<void>(m_passport.fileDraft(number)); // of a window that was killed since
            m_lock = std::move(lock);
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
    if (present.parameters == nullptr || present.parameters->device == nullptr ||
        present.parameters->device->metadata == nullptr || !m_parameters.empty()) {
        return;
    }
    const params::DeviceImage& device = *present.parameters->device;
    const auto file = params::ParameterFile::of(*device.metadata, [&device](std::size_t i) {
        return i < device.values.size() && device.values[i] ? &*device.values[i] : nullptr;
    });
    m_parameters = file.checksum();
}

void PassportDesk::showLine()
{
    if (!m_last) {
        return;
    }
    constexpr std::int64_t perMillisecond = 1000;
    const QString when = QDateTime::fromMSecsSinceEpoch(m_last->end.time_since_epoch().count() / perMillisecond)
                             .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    QStringList parts{tr("Unit %1, since the last visit on %2").arg(*m_serial).arg(when)};
    if (m_last->isSimulated) {
        parts << tr("simulated");
    }
    QStringList all;
    if (m_present) {
        addReasons(parts, all);
    }
    if (m_present && m_present->spread_mV) {
        addCells(parts, all);
    } else {
        parts << tr("spread then %1 mV; compared once the pack has rested for a minute")
                     .arg(spreadText(m_last->spread_mV));
    }
    if (m_present) {
        addFigures(parts);
    }
    m_strip->setLine(parts.join(QStringLiteral(" \u00b7 ")), all.join(QLatin1Char('\n')));
}

void PassportDesk::addReasons(QStringList& parts, QStringList& all) const
{
    QStringList names;
    for (const std::string& name : passport::newReasons(*m_last, *m_present)) {
        names << QString::fromStdString(name);
    }
    if (names.isEmpty()) {
        return;
    }
    const QStringList named = names.mid(0, namedReasons);
    const auto further = names.size() - named.size();
    parts << tr("new reasons: %1").arg(named.join(QStringLiteral(", "))) +
                 (further > 0 ? tr(" and %1 more").arg(further) : QString());
    all << names;
}

void PassportDesk::addCells(QStringList& parts, QStringList& all) const
{
    parts << tr("spread at rest %1 \u2192 %2 mV").arg(spreadText(m_last->spread_mV), spreadText(m_present->spread_mV));
    const binding::CellNaming& naming = m_window.preferences().view.naming;
    QStringList cells;
    for (const auto& cell : analysis::compare(passport::standOf(*m_last), passport::standOf(*m_present))) {
        if (const auto change = cell.change_mV(); change && std::abs(*change) >= worthNaming_mV) {
            const QString text = QString::fromStdString(analysis::changeText(cell, naming));
            all << text;
            if (cells.size() < static_cast<qsizetype>(namedCells)) {
                cells << text;
            }
        }
    }
    parts << (cells.isEmpty() ? tr("no cell moved by %1 mV").arg(worthNaming_mV) : cells.join(QStringLiteral(", ")));
}

void PassportDesk::addFigures(QStringList& parts) const
{
    const auto milliohms = [](double value) { return QString::number(value, 'f', 2); };
    if (m_last->resistance_mohm && m_present->resistance_mohm) {
        parts << tr("resistance of a cell %1 \u2192 %2 m\u03a9")
                     .arg(milliohms(*m_last->resistance_mohm), milliohms(*m_present->resistance_mohm));
    }
    if (m_last->operations || m_present->operations) {
        parts << tr("contactors closed %1 \u2192 %2 times")
                     .arg(countText(m_last->operations), countText(m_present->operations));
    }
    if (m_last->openingsUnderLoad.value_or(0) > 0 || m_present->openingsUnderLoad.value_or(0) > 0) {
        parts << tr("opened under load %1 \u2192 %2 times")
                     .arg(countText(m_last->openingsUnderLoad), countText(m_present->openingsUnderLoad));
    }
    if (!m_last->parameters.empty() && !m_present->parameters.empty() && m_last->parameters != m_present->parameters) {
        parts << tr("other parameters");
    }
}

} // namespace packdeck::ui
