// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/export_panel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "dataset/export_table.h"
#include "telemetry/timeline.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"
#include "ui/shell/save_dialog.h"
#include "ui/trace/dbc_shelf.h"

namespace packdeck::ui {

namespace {

using Times = dataset::TableOptions::Times;

constexpr int progressSteps = 1000;

} // namespace

ExportPanel::ExportPanel(Theme& theme, DbcShelf& shelf, QWidget* parent)
    : QWidget(parent)
    , m_shelf(shelf)
    , m_names(new QLineEdit(this))
    , m_rows(new RowsChoice(this))
    , m_times(new QComboBox(this))
    , m_save(new QPushButton(tr("Save\u2026"), this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_state(makeLabel(theme, TextRole::Body, this))
{
    m_names->setObjectName(QStringLiteral("exportNames"));
    m_names->setPlaceholderText(tr("all signals; or names: BatteryVoltage Node12Cell* N12C05"));
    m_names->setToolTip(
        tr("Names of signals, Message.Signal or cells, with blanks between; * and ? stand for any letters"));
    m_names->setAccessibleName(tr("Signals to export"));
    m_names->setClearButtonEnabled(true);
    m_times->setObjectName(QStringLiteral("exportTimes"));
    m_times->setAccessibleName(tr("Times"));
    m_times->addItem(tr("Seconds from the beginning"), static_cast<int>(Times::Relative));
    m_times->addItem(tr("Seconds since 1970"), static_cast<int>(Times::Epoch));
    m_times->addItem(tr("Seconds and time of day (UTC)"), static_cast<int>(Times::Calendar));
    m_save->setObjectName(QStringLiteral("exportSave"));
    m_cancel->setObjectName(QStringLiteral("exportCancel"));
    m_save->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_state->setObjectName(QStringLiteral("exportState"));
    m_state->setWordWrap(true);

    auto* title = makeLabel(theme, TextRole::Strong, this);
    title->setText(tr("Export decoded"));
    auto* choices = new QHBoxLayout;
    choices->setSpacing(Theme::gap);
    choices->addWidget(m_rows);
    choices->addWidget(m_times);
    choices->addStretch(1);
    choices->addWidget(m_progress);
    choices->addWidget(m_cancel);
    choices->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(title);
    layout->addWidget(m_names);
    layout->addLayout(choices);
    layout->addWidget(m_state);

    connect(m_names, &QLineEdit::textChanged, this, &ExportPanel::showChoice);
    connect(m_names, &QLineEdit::returnPressed, this, &ExportPanel::askForFile);
    connect(m_save, &QPushButton::clicked, this, &ExportPanel::askForFile);
    connect(m_cancel, &QPushButton::clicked, &m_job, &FileJob::cancel);
    connect(&m_shelf, &DbcShelf::changed, this, [this] {
        m_framesSeen = 0;
        learnSignals();
    });
    connect(&m_job, &FileJob::progressed, this,
            [this] { m_progress->setValue(static_cast<int>(m_job.share() * progressSteps)); });
    connect(&m_job, &FileJob::finished, this, [this](const QString& problem) {
        showState();
        if (!problem.isEmpty()) {
            setText(*m_state, problem);
        } else if (m_job.wasCancelled()) {
            setText(*m_state, tr("Cancelled: nothing was written"));
        } else {
            setText(*m_state, tr("Saved to %1").arg(m_path));
            emit exported(m_path);
        }
    });
    showState();
}

void ExportPanel::setTimeline(std::shared_ptr<telemetry::Timeline> timeline, const QString& name, const QString& mark)
{
    const std::uint64_t frames = timeline ? timeline->history().frameCount() : 0;
    m_mark = mark;
    m_name = name;
    // What grows brings new messages: looked for again when there are twice as many frames, and when it has ended.
    const bool isSettled = frames == m_framesBefore && frames != m_framesSeen;
    m_framesBefore = frames;
    if (timeline != m_timeline || isSettled || (frames > 0 && frames >= 2 * m_framesSeen)) {
        m_timeline = std::move(timeline);
        learnSignals();
    }
}

void ExportPanel::setRefusal(const QString& why)
{
    m_refusal = why;
    if (!why.isEmpty() && m_dialog != nullptr) {
        m_dialog->close();
    }
}

void ExportPanel::learnSignals()
{
    m_signals.clear();
    if (m_timeline && isVisible()) {
        m_signals = dataset::signalsOf(*m_timeline, m_shelf.book().get());
        m_framesSeen = m_timeline->history().frameCount();
    } else {
        m_framesSeen = 0;
    }
    if (!m_job.isRunning()) {
        showChoice();
    }
}

std::vector<std::string> ExportPanel::patterns() const
{
    static const QRegularExpression blanks(QStringLiteral("[\\s,;]+"));
    std::vector<std::string> found;
    for (const QString& name : m_names->text().split(blanks, Qt::SkipEmptyParts)) {
        found.push_back(name.toStdString());
    }
    return found;
}

void ExportPanel::showChoice()
{
    const auto columns = dataset::chosen(m_signals, patterns());
    m_save->setEnabled(columns && !columns->empty() && !m_job.isRunning());
    setText(*m_state,
            columns ? tr("%n signal(s)", nullptr, static_cast<int>(columns->size())) : sentence(columns.error()));
}

void ExportPanel::showState()
{
    const bool isRunning = m_job.isRunning();
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_save->setVisible(!isRunning);
    if (isRunning) {
        setText(*m_state, tr("Writing %1\u2026").arg(m_path));
    }
}

void ExportPanel::askForFile()
{
    if (!m_refusal.isEmpty()) {
        setText(*m_state, m_refusal);
        return;
    }
    if (!m_save->isEnabled() || m_job.isRunning()) {
        return;
    }
    m_dialog = askWhereToSave(
        window(), tr("Export decoded data"), {tr("CSV (*.csv)"), tr("MATLAB, Octave, SciPy (*.mat)")},
        suggestedName(m_name, QStringLiteral("decoded")), [this](const QString& path) { exportTo(path); });
}

void ExportPanel::exportTo(const QString& path)
{
    const auto format = dataset::tableFormatOf(path.toStdString());
    auto columns = dataset::chosen(m_signals, patterns());
    const auto span = m_timeline ? m_timeline->history().span() : std::nullopt;
    if (!format) {
        setText(*m_state, tr("%1: the name ends in .csv or .mat").arg(path));
        return;
    }
    if (!columns || columns->empty() || !span || m_job.isRunning()) {
        return;
    }
    dataset::TableOptions options;
    options.span = {m_timeline->history().rawSince().value_or(span->from), span->to};
    options.times = static_cast<Times>(m_times->currentData().toInt());
    options.mark = m_mark.toStdString();
    options.wallTime = [timeline = m_timeline](units::Timestamp at) { return timeline->wallTime(at); };
    options.period = m_rows->period();
    m_path = path;
    m_job.start([timeline = m_timeline, columns = *std::move(columns), options, format = *format,
                 file = path.toStdString()](const FileJob::Progress& progress) {
        const auto rows = dataset::exportTable(timeline->history(), columns, file, format, options, progress);
        return rows ? QString() : sentence(rows.error());
    });
    showState();
}

} // namespace packdeck::ui
