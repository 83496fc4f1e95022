// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cells/cells_page.h"

#include <utility>

#include <QHBoxLayout>
#include <QPainter>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

#include "telemetry/history.h"
#include "telemetry/timeline.h"
#include "ui/cells/cell_histogram.h"
#include "ui/cells/cells_toolbar.h"
#include "ui/cells/grid_legend.h"
#include "ui/cells/grid_view.h"
#include "ui/cells/inspector.h"
#include "ui/cells/sorted_bars.h"
#include "ui/shell/kept_instant.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

using namespace std::chrono_literals;

// Slow things take slow turns: a distribution or an hour's trend does not change in a tenth of a second.
constexpr units::Duration distributionPeriod = 500ms;
constexpr units::Duration trendPeriod = 1s;

// In kept pictures.
const QString referenceKey = QStringLiteral("reference_us");
const QString keptStringsKey = QStringLiteral("strings");

} // namespace

CellsPage::CellsPage(Theme& theme, CellSelection& selection, QSettings& settings, QWidget* parent)
    : Page(theme, parent)
    , m_selection(selection)
    , m_settings(settings)
    , m_saved(CellsSettings::load(settings))
    , m_bar(new CellsToolBar(theme, m_saved.options, this))
    , m_grid(new GridView(theme, selection, this))
    , m_legend(new GridLegend(theme, this))
    , m_distribution(new QWidget(this))
    , m_bars(new SortedBars(theme, selection, m_distribution))
    , m_histogram(new CellHistogram(theme, m_distribution))
    , m_inspector(new Inspector(theme, this))
{
    m_sensors.applyEdits(m_saved.sensorEdits);
    m_grid->setDescriber([this](const GridPlace& place) { return describe(place); });
    layOut();
    addKeys();
    connect(m_bar, &CellsToolBar::optionsChanged, this, &CellsPage::optionsChanged);
    connect(m_bar, &CellsToolBar::viewChanged, this, &CellsPage::arrange);
    connect(m_bar, &CellsToolBar::referenceRequested, this, [this](units::Duration ago) {
        if (ago == units::Duration::zero()) {
            setReference();
        } else {
            m_referenceWanted = ago;
        }
    });
    connect(m_bar, &CellsToolBar::referenceCleared, this, &CellsPage::clearReference);
    connect(m_grid, &GridView::activated, this, [this] { emit pageRequested(QStringLiteral("trends")); });
    connect(m_grid, &GridView::geometryChanged, this, [this] { showGrid(); });
    connect(&selection, &CellSelection::changed, this, [this] { showInspector(); });
    connect(m_inspector, &Inspector::picked, this, &CellsPage::pick);
    connect(m_inspector, &Inspector::sensorChosen, this, [this](units::CellIndex cell, units::SensorIndex sensor) {
        m_sensors.setNearest(cell, sensor);
        saveSensors();
    });
    connect(m_inspector, &Inspector::sensorPlaced, this, [this](units::SensorIndex sensor, units::CellIndex cell) {
        m_sensors.setPlace(sensor, cell);
        saveSensors();
    });
    connect(m_inspector, &Inspector::patternForAllNodes, this, [this](units::NodeIndex node) {
        m_sensors.copyToAllNodes(node);
        saveSensors();
    });
    connect(&theme, &Theme::changed, this, &CellsPage::optionsChanged);
    optionsChanged();
    arrange();
}

CellsPage::~CellsPage() = default;

QString CellsPage::title() const
{
    return tr("Cells");
}

QString CellsPage::key() const
{
    return QStringLiteral("cells");
}

Icon CellsPage::icon() const
{
    return Icon::Cells;
}

void CellsPage::layOut()
{
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_grid, 1);
    middle->addWidget(m_legend);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    // Beside the distribution the grid takes what its widest cells need, and no more.
    body->addLayout(middle);
    body->addWidget(m_distribution, 1);
    body->addWidget(m_inspector);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_bar);
    whole->addLayout(body, 1);
    auto* column = new QVBoxLayout(m_distribution);
    column->setContentsMargins(Theme::gap, 0, 0, 0);
    column->addWidget(m_bars, 3);
    column->addWidget(m_histogram, 2);
}

void CellsPage::addKeys()
{
    const auto key = [this](const QKeySequence& sequence, auto action) {
        connect(new QShortcut(sequence, this), &QShortcut::activated, this, action);
    };
    for (int mode = 0; mode < gridModeCount; ++mode) {
        key(QKeySequence(Qt::Key_1 + mode), [this, mode] { m_bar->setMode(static_cast<GridMode>(mode)); });
    }
    key(QKeySequence(Qt::Key_Plus), [this] { m_bar->stepRange(1); });
    key(QKeySequence(Qt::Key_Minus), [this] { m_bar->stepRange(-1); });
    key(QKeySequence(Qt::Key_R), [this] { setReference(); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_R), [this] { clearReference(); });
    key(QKeySequence(Qt::Key_D), [this] { m_bar->toggleView(); });
}

void CellsPage::arrange()
{
    const bool wide = width() >= wideFrom;
    m_bar->setViewChoiceVisible(!wide);
    const bool grid = wide || !m_bar->showsDistribution();
    m_grid->setVisible(grid);
    m_legend->setVisible(grid);
    m_distribution->setVisible(wide || m_bar->showsDistribution());
    layout()->activate();
    m_distributionAt = {};
    present();
}

void CellsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void CellsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_grid->setFocus(); // the arrow keys walk at once
}

void CellsPage::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), theme().colours().surface);
}

void CellsPage::optionsChanged()
{
    m_saved.options = m_bar->options();
    m_saved.save(m_settings);
    m_scales = std::make_unique<GridScales>(theme().colours(), m_saved.options);
    m_inspector->setEditingSensors(m_saved.options.mode == GridMode::Temperature);
    m_stringsChanged = true;
    m_distributionAt = {};
    present();
}

void CellsPage::reset()
{
    m_moment = {};
    m_motion.clear();
    m_changes.reset();
    m_trendOf.reset();
    m_selection.clear();
    clearReference();
}

void CellsPage::refresh(const Moment& moment)
{
    const bool sameInstant = moment.snapshot == m_moment.snapshot && moment.settings == m_moment.settings;
    if (moment.snapshot && m_moment.snapshot && moment.snapshot->now < m_moment.snapshot->now) {
        m_motion.clear(); // the cursor went back
    }
    m_moment = moment;
    m_moment.timeline = nullptr;
    m_moment.link = nullptr;
    m_moment.control = nullptr;
    if (moment.timeline != nullptr && (m_stringsChanged || moment.timeline != m_timeline)) {
        moment.timeline->setStrings(m_saved.options.strings.toTelemetry());
        m_stringsChanged = false;
    }
    m_timeline = moment.timeline;
    takeReference(moment.timeline);
    if (moment.snapshot != nullptr && !sameInstant) {
        if (!(moment.snapshot->layout == m_sensors.layout())) {
            m_sensors.setLayout(moment.snapshot->layout);
            m_bar->setNodeCount(moment.snapshot->layout.nodeCount);
        }
        m_motion.update(*moment.snapshot);
    }
    if (!sameInstant) {
        present();
    }
    showTrend(moment.timeline);
}

void CellsPage::present()
{
    if (m_moment.snapshot != nullptr && m_reference != nullptr) {
        m_changes = telemetry::changesBetween(*m_reference, *m_moment.snapshot);
    } else {
        m_changes.reset();
    }
    showGrid();
    showInspector();
    showDistribution();
    showLegend();
}

// Why there is no cell to be seen, and what is known all the same.
QString CellsPage::wordsWithoutCells() const
{
    if (m_moment.snapshot == nullptr) {
        return tr("No pack was heard yet: connect to one (Ctrl+K), or open a log (Ctrl+O).");
    }
    const telemetry::PackSnapshot& s = *m_moment.snapshot;
    const auto extreme = [this](const auto& reported) {
        const QString figure = tr("%1 mV").arg(reported.value.value.value());
        return reported.value.place ? tr("%1 at %2").arg(figure, name(m_moment.settings, *reported.value.place))
                                    : figure;
    };
    if (!s.reportedMinCell.known() || !s.reportedMaxCell.known()) {
        return tr("No cell voltage was received yet.");
    }
    return tr("This unit (%1) sends no voltages of single cells, only the outermost two.\nLowest %2, highest %3.")
        .arg(dialectWords(s.id.dialect), extreme(s.reportedMinCell), extreme(s.reportedMaxCell));
}

void CellsPage::showGrid()
{
    m_grid->setWordsWithoutCells(wordsWithoutCells());
    if (m_moment.snapshot == nullptr || m_scales == nullptr) {
        m_grid->setPicture({}, m_moment.settings.naming.firstCell());
        return;
    }
    std::optional<GridReference> reference;
    if (m_changes) {
        reference.emplace(
            GridReference{*m_reference, m_changes->medianCellChange.value(), m_changes->medianSensorChange.value()});
    }
    const bool firstOfShape = !(gridShape(m_moment.snapshot->layout) == m_grid->picture().shape);
    m_grid->setPicture(
        makeGridPicture({*m_moment.snapshot, reference ? &*reference : nullptr, m_saved.options, *m_scales, m_sensors,
                         m_moment.settings.naming, !m_grid->geometry().showsMillivolts(), &m_moment.settings.limits,
                         m_moment.settings.editedLimits ? &*m_moment.settings.editedLimits : nullptr}),
        m_moment.settings.naming.firstCell());
    if (firstOfShape) {
        arrange();
    }
}

void CellsPage::showInspector()
{
    if (m_moment.snapshot == nullptr) {
        return;
    }
    const auto& snapshot = *m_moment.snapshot;
    const ViewSettings& settings = m_moment.settings;
    m_inspector->showFastest(m_motion.fastest(), settings);
    if (m_changes) {
        m_inspector->showChanges(*m_changes, settings);
    } else {
        m_inspector->showRanking(rankCells(snapshot, m_saved.options.strings, m_inspector->rankedCells()), settings);
    }
    const auto cell = m_selection.current();
    m_inspector->showCell(cell, {snapshot, m_reference.get(), m_saved.options.strings, m_sensors, settings});
}

void CellsPage::showTrend(const telemetry::Timeline* timeline)
{
    if (m_moment.snapshot == nullptr) {
        return;
    }
    const auto& snapshot = *m_moment.snapshot;
    const auto cell = m_selection.current();
    if (m_trendOf == cell && snapshot.now >= m_trendAt && snapshot.now - m_trendAt < trendPeriod) {
        return;
    }
    m_trendOf = cell;
    m_trendAt = snapshot.now;
    if (cell && timeline != nullptr) {
        m_inspector->showPast(timeline->history(), telemetry::SignalRef::cell(snapshot.id, *cell), snapshot.now);
    } else {
        m_inspector->clearPast();
    }
}

void CellsPage::showDistribution()
{
    if (m_moment.snapshot == nullptr || m_distribution->isHidden() || m_scales == nullptr) {
        return;
    }
    const units::Timestamp now = m_moment.snapshot->now;
    if (m_distributionAt != units::Timestamp{} && now >= m_distributionAt &&
        now - m_distributionAt < distributionPeriod) {
        return;
    }
    m_distributionAt = now;
    const auto cells = sortedCells(*m_moment.snapshot, m_saved.options.strings);
    m_bars->setCells(cells, m_scales->deviation, m_moment.settings);
    m_histogram->setCells(cells, m_bars->axisReach());
}

void CellsPage::showLegend()
{
    const GridOptions& options = m_saved.options;
    const QString median = options.strings.count() > 1 ? tr("from the median of the string") : tr("from the median");
    GridLegend::Content content;
    content.mode = options.mode;
    if (m_moment.settings.editedLimits) {
        const int beyond = countMarks(m_grid->picture(), Mark::BeyondEdited);
        content.edited =
            beyond > 0 ? tr("! %n beyond an edited limit", nullptr, beyond) : tr("none beyond the edited limits");
    }
    if (m_reference != nullptr && options.mode != GridMode::Temperature) {
        content.scale = m_scales->deviation;
        content.unit = tr("mV");
        content.caption = options.lessMedianChange ? tr("since %1, less the median change").arg(m_referenceTime)
                                                   : tr("since %1").arg(m_referenceTime);
        m_legend->setContent(content);
        return;
    }
    switch (options.mode) {
    case GridMode::Deviation:
        content.scale = m_scales->deviation;
        content.unit = tr("mV");
        content.caption = tr("%1; grey within %2 mV; locked").arg(median).arg(GridOptions::neutral_mV);
        break;
    case GridMode::Voltage:
        content.scale = m_scales->voltage;
        content.unit = tr("mV");
        content.caption = tr("absolute; locked");
        break;
    case GridMode::Temperature:
        content.scale = m_scales->temperature;
        content.perUnit = 10.0;
        content.unit = tr("K");
        content.caption = m_sensors.isEdited() ? tr("nearest sensor, by your map, from the median")
                                               : tr("nearest sensor, places assumed, from the median");
        break;
    case GridMode::Balancing:
        content.caption = tr("filled: confirmed by the node; pale: commanded only");
        break;
    case GridMode::Age:
        content.scale = m_scales->age;
        content.perUnit = 10.0;
        content.unit = tr("s");
        content.caption = tr("since the last value");
        break;
    }
    m_legend->setContent(content);
}

void CellsPage::setReference()
{
    if (m_moment.snapshot != nullptr) {
        m_reference = m_moment.snapshot;
        m_referenceTime = wallTime(m_moment, m_reference->now);
        m_bar->setReference(m_referenceTime);
        present();
    }
}

void CellsPage::takeReference(const telemetry::Timeline* timeline)
{
    if (timeline == nullptr || m_moment.snapshot == nullptr) {
        return;
    }
    if (m_referenceWanted) {
        m_referenceWantedAt = m_moment.snapshot->now - *std::exchange(m_referenceWanted, std::nullopt);
    }
    if (!m_referenceWantedAt) {
        return;
    }
    const auto past = timeline->snapshotAt(m_moment.snapshot->id, *std::exchange(m_referenceWantedAt, std::nullopt));
    if (past) {
        m_reference = std::make_shared<telemetry::PackSnapshot>(*past);
        m_referenceTime = wallTime(m_moment, m_reference->now);
        m_bar->setReference(m_referenceTime);
        present();
    }
}

QJsonObject CellsPage::keptView(const telemetry::Timeline& timeline) const
{
    QJsonObject kept{{keptStringsKey, m_saved.options.strings.toText()}};
    if (m_reference != nullptr) {
        kept[referenceKey] = keptInstant(timeline, m_reference->now);
    }
    return kept;
}

void CellsPage::restoreView(const QJsonObject& kept, const telemetry::Timeline& timeline)
{
    m_referenceWantedAt = instantKept(timeline, kept[referenceKey]);
    if (kept.contains(keptStringsKey)) { // distances are told from the median of a string
        m_bar->setStrings(StringStarts::parse(kept[keptStringsKey].toString()));
    }
}

void CellsPage::clearReference()
{
    m_referenceWantedAt.reset();
    m_reference.reset();
    m_referenceTime.clear();
    m_bar->setReference({});
    present();
}

void CellsPage::pick(const GridPlace& place)
{
    if (const auto* cell = std::get_if<units::CellIndex>(&place)) {
        m_selection.select(*cell);
    } else if (const auto* sensor = std::get_if<units::SensorIndex>(&place)) {
        // A sensor has no field of its own to select: the cell it sits at.
        if (const auto at = m_sensors.place(*sensor)) {
            m_selection.select(*at);
        }
    }
}

QString CellsPage::describe(const GridPlace& place) const
{
    if (m_moment.snapshot == nullptr) {
        return {};
    }
    const auto& snapshot = *m_moment.snapshot;
    if (const auto* cell = std::get_if<units::CellIndex>(&place)) {
        if (snapshot.cell(*cell).quality == telemetry::CellQuality::Absent) {
            return {};
        }
        return oneLine(
            describeCell(*cell, {snapshot, m_reference.get(), m_saved.options.strings, m_sensors, m_moment.settings}));
    }
    if (const auto* sensor = std::get_if<units::SensorIndex>(&place)) {
        const auto at = m_sensors.place(*sensor);
        const QString where = at ? name(m_moment.settings, *at) : QString();
        return m_sensors.isEdited() ? tr("%1 at %2").arg(name(m_moment.settings, *sensor), where)
                                    : tr("%1, assumed at %2").arg(name(m_moment.settings, *sensor), where);
    }
    return {};
}

void CellsPage::saveSensors()
{
    m_saved.sensorEdits = m_sensors.edits();
    m_saved.save(m_settings);
    present();
}

std::vector<telemetry::SignalRef> CellsPage::chosenSignals(telemetry::Timeline& /*timeline*/,
                                                           const binding::PackId& pack) const
{
    const auto cell = m_selection.current();
    return cell ? std::vector{telemetry::SignalRef::cell(pack, *cell)} : std::vector<telemetry::SignalRef>{};
}

} // namespace packdeck::ui
