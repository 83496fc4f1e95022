// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TrendsPage and the signals of any DBC: added, measured, exported.

#include <algorithm>
#include <filesystem>

#include <QDragEnterEvent>
#include <QMimeData>
#include <QSplitter>
#include <QToolButton>

#include "dataset/export_table.h"
#include "telemetry/pack_snapshot.h"
#include "telemetry/timeline.h"
#include "ui/shell/format.h"
#include "ui/shell/kept_inputs.h"
#include "ui/shell/kept_instant.h"
#include "ui/shell/save_dialog.h"
#include "ui/shell/words.h"
#include "ui/trends/trend_export.h"
#include "ui/trends/trends_page.h"
#include "units/constants.h"

namespace packdeck::ui {

namespace {

// In kept pictures.
const QString fromKey = QStringLiteral("from_us");
const QString toKey = QStringLiteral("to_us");
const QString wholeKey = QStringLiteral("whole");
const QString secondKey = QStringLiteral("second_us");
const QString packAxesKey = QStringLiteral("pack_axes");
const QString signalAxesKey = QStringLiteral("signal_axes");
const QString heightsKey = QStringLiteral("heights");

} // namespace

void TrendsPage::connectGestures(const TimeGestures& gestures)
{
    connect(&gestures, &TimeGestures::panned, this, [this](units::Duration by) {
        m_window.pan(by);
        windowChanged();
    });
    connect(&gestures, &TimeGestures::zoomed, this, [this](double factor, units::Timestamp around) {
        m_window.zoom(factor, around);
        windowChanged();
    });
    connect(&gestures, &TimeGestures::hovered, this, [this](std::optional<units::Timestamp> at) {
        m_hovered = at;
        showOverlay();
    });
    connect(&gestures, &TimeGestures::clicked, this, [this](units::Timestamp at) { pin(at, {}); });
    connect(&gestures, &TimeGestures::secondClicked, this, &TrendsPage::setSecond);
    connect(&gestures, &TimeGestures::followRequested, this, &TrendsPage::returnToNow);
}

void TrendsPage::connectSignals()
{
    setAcceptDrops(true);
    connect(m_signalsButton, &QToolButton::toggled, &m_signals->panel(), &QWidget::setVisible);
    connect(m_signals, &SignalTrends::changed, this, [this] { m_dirty = true; });
    connect(&m_signals->panel(), &SignalPanel::pictureRequested, this, [this] {
        askWhereToSave(this, tr("Save the picture"), {tr("PNG (*.png)"), tr("SVG (*.svg)"), tr("PDF (*.pdf)")},
                       suggestedName(m_moment.log, QStringLiteral("trends")), [this](const QString& path) {
                           const QString problem = exportPicture(path);
                           m_signals->panel().say(problem.isEmpty() ? tr("saved to %1").arg(path) : problem);
                       });
    });
    connect(&m_signals->panel(), &SignalPanel::dataRequested, this, [this] {
        askWhereToSave(this, tr("Save the data"), {tr("CSV (*.csv)"), tr("MATLAB, Octave, SciPy (*.mat)")},
                       suggestedName(m_moment.log, QStringLiteral("trends")),
                       [this](const QString& path) { exportData(path); });
    });
    connect(&m_signals->panel(), &SignalPanel::layoutKept, this, [this](const QString& name) {
        const auto preset = m_window.preset();
        m_signals->panel().saveLayout(name, {m_signals->set().choices(), static_cast<int>(m_plot->cellsView()),
                                             preset ? static_cast<int>(*preset) : -1, m_selection.cells()});
    });
    connect(&m_signals->panel(), &SignalPanel::layoutChosen, this, &TrendsPage::arrange);
    connect(&m_signals->panel(), &SignalPanel::cancelRequested, &m_dataJob, &FileJob::cancel);
    connect(&m_dataJob, &FileJob::progressed, this, [this] {
        m_signals->panel().say(tr("Writing: %1 %").arg(static_cast<int>(m_dataJob.share() * units::percent)));
    });
    connect(&m_dataJob, &FileJob::finished, this, [this](const QString& problem) {
        m_signals->panel().setWriting(false);
        if (problem.isEmpty()) {
            m_signals->panel().say(m_dataJob.wasCancelled() ? tr("Cancelled: nothing was written")
                                                            : tr("saved to %1").arg(m_dataFile));
        } else {
            m_signals->panel().say(problem);
        }
    });
}

// As many panes as there are units want room, but never more than about half of the page. Once more only when their
// number changes: until then the user's own division stands.
void TrendsPage::shareHeight()
{
    const auto panes = static_cast<int>(m_signals->plot().paneCount());
    const int height = m_plots->height();
    if (height <= leastPlotHeight) {
        return;
    }
    if (panes > 0 && !m_wantedHeights.isEmpty()) {
        setSizes(*m_plots, std::exchange(m_wantedHeights, {}));
        m_sharedPanes = panes;
    }
    if (panes == m_sharedPanes) {
        return;
    }
    m_sharedPanes = panes;
    constexpr int paneShare = 8;
    constexpr int leastPane = 82;
    constexpr int timeLabels = 20; // below the last one
    constexpr double mostShare = 0.55;
    const int wanted = panes * std::max(leastPane, height / paneShare) + timeLabels;
    const int given = std::min({wanted, static_cast<int>(height * mostShare), height - leastPlotHeight});
    m_plots->setSizes({height - given, given});
}

void TrendsPage::addSignals(const SignalChoices& choices)
{
    m_signals->add(choices);
    m_signalsButton->setChecked(true);
}

void TrendsPage::showLayout(const SignalChoices& choices)
{
    m_signals->choose(choices);
    m_signalsButton->setChecked(m_signalsButton->isChecked() || !choices.empty());
}

// The span only where it can be followed: a log stays where the user looks.
void TrendsPage::arrange(const TrendLayout& layout)
{
    m_signals->choose(layout.choices);
    m_selection.clear();
    for (const units::CellIndex cell : layout.cells) {
        m_selection.toggle(cell);
    }
    const auto view = std::clamp(layout.cellsView, 0, static_cast<int>(TrendPlot::CellsView::Waterfall));
    setCellsView(static_cast<TrendPlot::CellsView>(view));
    if (m_moment.log.isEmpty() && layout.span >= 0 && layout.span < TrendWindow::presetCount) {
        showPreset(static_cast<TrendWindow::Preset>(layout.span));
    }
}

QJsonObject TrendsPage::keptView(const telemetry::Timeline& timeline) const
{
    QJsonObject kept{{fromKey, keptInstant(timeline, m_window.from())},
                     {toKey, keptInstant(timeline, m_window.to())},
                     {wholeKey, m_window.preset() == TrendWindow::Preset::All},
                     {packAxesKey, m_plot->axisRanges().toJson()},
                     {signalAxesKey, m_signals->plot().axisRanges().toJson()}};
    if (m_sharedPanes > 0) {
        kept[heightsKey] = sizesOf(*m_plots);
    }
    if (m_second) {
        kept[secondKey] = keptInstant(timeline, *m_second);
    }
    return kept;
}

void TrendsPage::restoreView(const QJsonObject& kept, const telemetry::Timeline& timeline)
{
    Wanted wanted;
    const auto from = instantKept(timeline, kept[fromKey]);
    const auto to = instantKept(timeline, kept[toKey]);
    if (from && to && *from < *to) {
        wanted.span = {*from, *to};
    }
    wanted.isWhole = kept[wholeKey].toBool();
    wanted.second = instantKept(timeline, kept[secondKey]);
    wanted.packAxes = AxisRanges::from(kept[packAxesKey].toObject());
    wanted.signalAxes = AxisRanges::from(kept[signalAxesKey].toObject());
    m_wanted = wanted;
    m_wantedHeights = kept[heightsKey].toArray();
}

void TrendsPage::showSpan(const telemetry::TimeSpan& span)
{
    m_wanted = Wanted{};
    m_wanted->span = span;
}

void TrendsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(signalMimeType())) {
        event->acceptProposedAction();
    }
}

void TrendsPage::dropEvent(QDropEvent* event)
{
    addSignals(choicesFrom(*event->mimeData()));
    event->acceptProposedAction();
}

std::optional<telemetry::TimeSpan> TrendsPage::shownSpan() const
{
    return m_timeline == nullptr ? std::nullopt : std::optional(telemetry::TimeSpan{m_window.from(), m_window.to()});
}

std::optional<telemetry::TimeSpan> TrendsPage::betweenCursors() const
{
    if (!m_pinned || !m_second) {
        return std::nullopt;
    }
    return telemetry::TimeSpan{std::min(*m_pinned, *m_second), std::max(*m_pinned, *m_second)};
}

void TrendsPage::setSecond(std::optional<units::Timestamp> at)
{
    m_second = at;
    m_signalsButton->setChecked(true); // that is where the figures are
    showOverlay();
}

QString TrendsPage::exportPicture(const QString& path)
{
    std::vector<PictureLayer> layers{{m_plot, m_overlay}};
    if (m_signals->plot().paneCount() > 0) {
        layers.push_back({&m_signals->plot(), &m_signals->overlay()});
    }
    return savePicture(path, layers, theme(), {m_moment.simulated ? tr("SIMULATED") : QString(), caption()});
}

QString TrendsPage::caption() const
{
    QStringList words{m_moment.log.isEmpty() ? tr("live session") : m_moment.log};
    if (m_moment.snapshot && m_moment.snapshot->serial.known()) {
        words << tr("BMU %1").arg(m_moment.snapshot->serial.value);
    }
    const auto wall = [this](units::Timestamp at) { return m_moment.wallNow - (m_moment.now - at); };
    words << spanText(wall(m_window.from()), wall(m_window.to()));
    return words.join(QStringLiteral(" \u00b7 "));
}

void TrendsPage::exportData(const QString& path)
{
    const std::filesystem::path file = path.toStdString();
    const auto format = dataset::tableFormatOf(file);
    if (!format) {
        m_signals->panel().say(tr("%1: the name ends in .csv or .mat").arg(path));
        return;
    }
    if (m_timeline == nullptr || m_dataJob.isRunning()) {
        m_signals->panel().say(tr("there is nothing to save"));
        return;
    }
    const Lattice& lattice = m_model.view().lattice;
    const ColumnRange& columns = m_model.view().columns;
    dataset::TableOptions options;
    options.span = {lattice.begin(columns.first), lattice.begin(columns.last)};
    options.period = m_signals->panel().rowPeriod();
    options.times = dataset::TableOptions::Times::Calendar;
    options.mark = m_moment.simulated ? "SIMULATED" : "";
    // A log without a date has no time of day: then that of now stands for its end, as the axis shows it.
    options.wallTime = [timeline = m_timeline, newest = m_moment.wallNow - m_moment.now.time_since_epoch()](
                           units::Timestamp at) -> std::optional<units::WallTime> {
        return timeline->wallTime(at).value_or(newest + at.time_since_epoch());
    };
    m_dataFile = path;
    m_signals->panel().setWriting(true);
    m_dataJob.start([timeline = m_timeline, file, options, format = *format,
                     chosen = m_signals->dataColumns(*m_timeline, m_moment, m_selection.cells())](
                        const FileJob::Progress& progress) {
        const auto rows = dataset::exportTable(timeline->history(), chosen, file, format, options, progress);
        return rows ? QString() : sentence(rows.error());
    });
}

// The signals beside the cells when there are any, else the chosen cells.
std::vector<telemetry::SignalRef> TrendsPage::chosenSignals(telemetry::Timeline& /*timeline*/,
                                                            const binding::PackId& pack) const
{
    std::vector<telemetry::SignalRef> refs = m_signals->set().refs();
    if (refs.empty()) {
        refs.reserve(m_selection.cells().size());
        for (const units::CellIndex cell : m_selection.cells()) {
            refs.push_back(telemetry::SignalRef::cell(pack, cell));
        }
    }
    return refs;
}

} // namespace packdeck::ui
