// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cells/inspector.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "telemetry/history.h"
#include "ui/cells/mover_panel.h"
#include "ui/plot/sparkline.h"
#include "ui/shell/format.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

using namespace std::chrono_literals;

constexpr int rowsWhenLow = 5;
constexpr int rowsWhenTall = 10;
constexpr int tallFrom = 820;

} // namespace

Inspector::Inspector(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_mover(new MoverPanel(theme, this))
    , m_list(new PlaceList(theme, this))
    , m_detail(new CellDetailPanel(theme, this))
    , m_sensorEditor(new QWidget(this))
    , m_sensorChoice(new ChoiceBar(theme, tr("Nearest sensor"), m_sensorEditor))
    , m_place(new QToolButton(m_sensorEditor))
    , m_allNodes(new QToolButton(m_sensorEditor))
    , m_past(new Sparkline(theme, this))
{
    setFixedWidth(preferredWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::padding, Theme::gap, Theme::padding, Theme::gap);
    column->setSpacing(Theme::gap);
    column->addWidget(m_mover);
    column->addWidget(m_list);
    column->addWidget(m_detail);
    column->addWidget(m_sensorEditor);
    column->addWidget(m_past, 1);
    auto* editor = new QHBoxLayout(m_sensorEditor);
    editor->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Nearest"), m_sensorEditor);
    label->setFont(theme.font(TextRole::Caption));
    editor->addWidget(label);
    editor->addWidget(m_sensorChoice);
    editor->addStretch(1);
    editor->addWidget(m_place);
    editor->addWidget(m_allNodes);
    m_place->setText(QStringLiteral("\u25C6"));
    m_place->setObjectName(QStringLiteral("placeSensor"));
    m_place->setAccessibleName(tr("The sensor sits at this cell"));
    m_place->setToolTip(tr("The sensor that this cell takes sits at this cell"));
    m_allNodes->setText(tr("all"));
    m_allNodes->setToolTip(tr("Give every node the pattern of this one"));
    m_sensorEditor->hide();
    m_sensorChoice->setObjectName(QStringLiteral("nearestSensor"));

    connect(m_list, &PlaceList::picked, this, &Inspector::picked);
    connect(m_sensorChoice, &ChoiceBar::chosen, this, [this](int index) {
        if (m_cell) {
            emit sensorChosen(*m_cell, {m_cell->node, static_cast<std::uint8_t>(index)});
        }
    });
    connect(m_place, &QToolButton::clicked, this, [this] {
        if (m_cell && m_sensorChoice->current() >= 0) {
            emit sensorPlaced({m_cell->node, static_cast<std::uint8_t>(m_sensorChoice->current())}, *m_cell);
        }
    });
    connect(m_allNodes, &QToolButton::clicked, this, [this] {
        if (m_cell) {
            emit patternForAllNodes(m_cell->node);
        }
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Inspector::showFastest(const telemetry::CellMotion::Fastest& fastest, const ViewSettings& settings)
{
    m_mover->setFastest(fastest, settings);
}

QString Inspector::mover() const
{
    return m_mover->name();
}

void Inspector::showRanking(const CellRanking& ranking, const ViewSettings& settings)
{
    if (m_showsChanges) {
        m_showsChanges = false;
        m_list->setRowCount(static_cast<int>(m_rankedCells));
    }
    const auto column = [&](const QString& title, const std::vector<RankedCell>& cells) {
        PlaceList::Column result{title, {}};
        for (const RankedCell& cell : cells) {
            result.rows.push_back({cell.cell, name(settings, cell.cell), signedNumber(cell.deviation, 0), {}});
        }
        return result;
    };
    m_list->setColumns({column(tr("Lowest, mV"), ranking.lowest), column(tr("Highest, mV"), ranking.highest)});
}

void Inspector::showChanges(const telemetry::Changes& changes, const ViewSettings& settings)
{
    constexpr int changeRows = 10;
    if (!m_showsChanges) {
        m_showsChanges = true;
        m_list->setRowCount(changeRows);
    }

    // Cells and sensors in one list, each measured by what counts as a movement of its kind.
    struct Entry
    {
        double score;
        PlaceList::Row row;
    };

    std::vector<Entry> entries;
    constexpr double lostFirst = 1e9;
    for (const auto& cell : changes.cells) {
        const double score =
            std::abs(static_cast<double>(cell.relative.value())) / telemetry::CellMotion::cellThreshold.value();
        entries.push_back({cell.lost ? lostFirst : score,
                           {cell.cell, name(settings, cell.cell),
                            cell.lost ? tr("lost") : tr("%1 mV").arg(signedNumber(cell.change.value(), 0)),
                            cell.lost ? QString() : signedNumber(cell.relative.value(), 0)}});
        if (entries.size() == changeRows) {
            break;
        }
    }
    int sensors = 0;
    for (const auto& sensor : changes.sensors) {
        const double score =
            std::abs(static_cast<double>(sensor.relative.value())) / telemetry::CellMotion::sensorThreshold.value();
        entries.push_back({sensor.lost ? lostFirst : score,
                           {sensor.sensor, name(settings, sensor.sensor),
                            sensor.lost ? tr("lost") : tr("%1 K").arg(signedNumber(sensor.change.value() / 10.0, 1)),
                            sensor.lost ? QString() : signedNumber(sensor.relative.value() / 10.0, 1)}});
        if (++sensors == changeRows) {
            break;
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.score > b.score; });
    PlaceList::Column column{tr("Change; less the pack's %1 mV").arg(signedNumber(changes.medianCellChange.value(), 0)),
                             {}};
    for (std::size_t i = 0; i < entries.size() && i < changeRows; ++i) {
        column.rows.push_back(entries[i].row);
    }
    m_list->setColumns({column});
}

void Inspector::showCell(std::optional<units::CellIndex> cell, const CellDetailInput& input)
{
    m_cell = cell;
    m_detail->setDetail(cell ? std::optional(describeCell(*cell, input)) : std::nullopt);
    if (cell && m_sensorEditor->isVisibleTo(this)) {
        fillSensorChoice(*cell, input);
    }
}

void Inspector::fillSensorChoice(units::CellIndex cell, const CellDetailInput& input)
{
    const int sensors = input.snapshot.layout.sensorsOfNode[cell.node.value];
    const auto nearest = input.sensors.nearest(cell);
    const int current = nearest && nearest->node == cell.node ? nearest->position : -1;
    if (m_sensorChoice->count() == sensors && m_sensorChoice->current() == current) {
        return;
    }
    std::vector<ChoiceBar::Choice> choices;
    for (int sensor = 0; sensor < sensors; ++sensor) {
        const int shown = sensor + input.settings.naming.firstCell();
        choices.push_back({QStringLiteral("T%1").arg(shown), tr("Take this sensor for the cell")});
    }
    m_sensorChoice->setChoices(std::move(choices), current);
}

void Inspector::showPast(const telemetry::History& history, const telemetry::SignalRef& cell, units::Timestamp until)
{
    constexpr units::Duration span = 1h;
    const auto count = static_cast<std::size_t>(m_past->columnCount());
    const units::Duration width(span.count() / static_cast<std::int64_t>(count));
    const units::Timestamp last = telemetry::History::align(until, width);
    std::vector<telemetry::Column> columns(count);
    history.envelope(cell, last - width * static_cast<std::int64_t>(count - 1), width, columns);
    m_past->setColumns(tr("Last hour, mV"), std::move(columns), {tr("mV"), 1000.0, 0, 20.0});
}

void Inspector::clearPast()
{
    m_past->setColumns({}, {}, {});
}

void Inspector::setEditingSensors(bool editing)
{
    m_sensorEditor->setVisible(editing);
}

void Inspector::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().surface);
    painter.fillRect(0, 0, 1, height(), m_theme.colours().line);
}

void Inspector::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_rankedCells = height() >= tallFrom ? rowsWhenTall : rowsWhenLow;
    if (!m_showsChanges) {
        m_list->setRowCount(static_cast<int>(m_rankedCells));
    }
}

} // namespace packdeck::ui
