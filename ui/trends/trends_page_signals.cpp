// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TrendsPage and the signals of any DBC: added, measured, exported.

#include <algorithm>

#include <QDateTime>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSaveFile>
#include <QToolButton>

#include "telemetry/timeline.h"
#include "ui/shell/save_dialog.h"
#include "ui/shell/words.h"
#include "ui/trends/trends_page.h"

namespace packdeck::ui {

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
        askForFile(tr("Save the picture"), {tr("PNG (*.png)"), tr("SVG (*.svg)"), tr("PDF (*.pdf)")},
                   &TrendsPage::exportPicture);
    });
    connect(&m_signals->panel(), &SignalPanel::dataRequested, this,
            [this] { askForFile(tr("Save the data"), {tr("CSV (*.csv)")}, &TrendsPage::exportData); });
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

void TrendsPage::askForFile(const QString& title, const QStringList& filters,
                            QString (TrendsPage::*save)(const QString&))
{
    askWhereToSave(this, title, filters, [this, save](const QString& path) {
        const QString problem = (this->*save)(path);
        m_signals->panel().say(problem.isEmpty() ? tr("saved to %1").arg(path) : problem);
    });
}

QString TrendsPage::exportPicture(const QString& path)
{
    std::vector<PictureLayer> layers{{m_plot, m_overlay}};
    if (m_signals->plot().paneCount() > 0) {
        layers.push_back({&m_signals->plot(), &m_signals->overlay()});
    }
    return savePicture(path, layers, theme(), m_moment.simulated ? tr("SIMULATED") : QString());
}

QString TrendsPage::exportData(const QString& path)
{
    if (m_timeline == nullptr) {
        return tr("there is nothing to save");
    }
    std::vector<DataColumn> cells;
    for (const units::CellIndex cell : m_selection.cells()) {
        cells.push_back({name(m_moment.settings, cell), QStringLiteral("V"),
                         telemetry::SignalRef::cell(m_moment.snapshot->id, cell), 1.0});
    }
    const auto utc = [this](units::Timestamp at) {
        const auto wall = m_timeline->wallTime(at).value_or(m_moment.wallNow + (at - m_moment.now));
        constexpr std::int64_t perMillisecond = 1000;
        return QDateTime::fromMSecsSinceEpoch(wall.time_since_epoch().count() / perMillisecond, Qt::UTC)
            .toString(Qt::ISODateWithMs);
    };
    const Lattice& lattice = m_model.view().lattice;
    const ColumnRange& columns = m_model.view().columns;
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) &&
                      writeData(file, m_timeline->history(), m_signals->dataColumns(m_moment, std::move(cells)),
                                lattice.begin(columns.first), lattice.begin(columns.last), utc,
                                m_moment.simulated ? QStringLiteral("SIMULATED") : QString()) &&
                      file.commit();
    return done ? QString() : tr("cannot write %1: %2").arg(path, file.errorString());
}

} // namespace packdeck::ui
