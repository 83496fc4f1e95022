// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cells/cells_toolbar.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include "ui/cells/cells_settings.h"
#include "ui/shell/format.h"
#include "ui/shell/kept_inputs.h"

namespace packdeck::ui {

namespace {

using namespace std::chrono_literals;

constexpr int barHeight = 38;

template <typename T>
int indexOf(const std::vector<T>& values, const T& value)
{
    return static_cast<int>(std::find(values.begin(), values.end(), value) - values.begin());
}

} // namespace

CellsToolBar::CellsToolBar(Theme& theme, const GridOptions& options, QWidget* parent)
    : QWidget(parent)
    , m_options(options)
    , m_mode(new ChoiceBar(theme, tr("Colour tells"), this))
    , m_range(new ChoiceBar(theme, tr("Range of colour"), this))
    , m_view(new ChoiceBar(theme, tr("View"), this))
    , m_strings(new QToolButton(this))
    , m_reference(new QToolButton(this))
    , m_lessMedian(new QToolButton(this))
{
    setFixedHeight(barHeight);
    // An arrow that stands in the text, rather than one painted over its last letter.
    m_strings->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_mode->setChoices({{tr("Deviation"), tr("From the median of the string (1)")},
                        {tr("Voltage"), tr("Absolute voltage (2)")},
                        {tr("Temperature"), tr("Every cell by its nearest sensor (3)")},
                        {tr("Balancing"), tr("Commanded and confirmed (4)")},
                        {tr("Age"), tr("Since the last value arrived, in seconds (5)")}},
                       static_cast<int>(m_options.mode));
    m_view->setChoices(
        {{tr("Grid"), tr("All cells, a row a node (D)")}, {tr("Distribution"), tr("Sorted bars and histogram (D)")}},
        0);
    m_strings->setPopupMode(QToolButton::InstantPopup);
    m_strings->setToolTip(tr("Which nodes form a string is not on the bus. Deviations are told from the median of the "
                             "cell's own string."));
    m_strings->setMenu(new QMenu(m_strings));
    m_reference->setPopupMode(QToolButton::MenuButtonPopup);
    m_reference->setToolTip(tr("Show the change since now (R), or since an earlier instant; Shift+R ends it"));
    auto* menu = new QMenu(m_reference);
    const auto since = [&](const QString& text, units::Duration ago) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, ago] { emit referenceRequested(ago); });
    };
    since(tr("Now"), 0s);
    since(tr("10 s ago"), 10s);
    since(tr("1 min ago"), 1min);
    since(tr("10 min ago"), 10min);
    menu->addSeparator();
    connect(menu->addAction(tr("No reference")), &QAction::triggered, this, &CellsToolBar::referenceCleared);
    m_reference->setMenu(menu);
    m_lessMedian->setCheckable(true);
    m_lessMedian->setChecked(m_options.lessMedianChange);
    m_lessMedian->setText(tr("less pack"));
    m_lessMedian->setToolTip(tr("Leave out what the whole pack did: changes less their median"));

    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(Theme::gap, 0, Theme::gap, 0);
    line->setSpacing(Theme::gap);
    keepInput(*m_mode, "mode");
    keepInput(*m_range, "range");
    keepInput(*m_view, "view");
    keepInput(*m_lessMedian, "less_median");
    line->addWidget(m_mode);
    line->addWidget(m_range);
    line->addWidget(m_strings);
    line->addStretch(1);
    line->addWidget(m_lessMedian);
    line->addWidget(m_reference);
    line->addWidget(m_view);

    connect(m_mode, &ChoiceBar::chosen, this, [this](int index) {
        m_options.mode = static_cast<GridMode>(index);
        fillRanges();
        emit optionsChanged();
    });
    connect(m_range, &ChoiceBar::chosen, this, &CellsToolBar::chooseRange);
    connect(m_view, &ChoiceBar::chosen, this, &CellsToolBar::viewChanged);
    connect(m_reference, &QToolButton::clicked, this, [this] { emit referenceRequested(0s); });
    connect(m_lessMedian, &QToolButton::toggled, this, [this](bool checked) {
        m_options.lessMedianChange = checked;
        emit optionsChanged();
    });
    fillRanges();
    fillStringsMenu();
    setReference({});
}

void CellsToolBar::setMode(GridMode mode)
{
    m_mode->choose(static_cast<int>(mode));
}

void CellsToolBar::stepRange(int by)
{
    if (m_range->isVisibleTo(this)) {
        m_range->choose(m_range->current() + by);
    }
}

void CellsToolBar::fillRanges()
{
    std::vector<ChoiceBar::Choice> choices;
    int current = 0;
    const QString locked = tr("Fixed until you choose another one (+ and \u2212)");
    switch (m_options.mode) {
    case GridMode::Deviation:
        for (const int range : deviationRanges_mV()) {
            choices.push_back({tr("\u00B1%1 mV").arg(range), locked});
        }
        current = indexOf(deviationRanges_mV(), m_options.deviationRange_mV);
        break;
    case GridMode::Voltage:
        for (const GridRange& range : voltageRanges_mV()) {
            choices.push_back(
                {tr("%1\u2013%2 V").arg(number(range.low / 1000.0, 1), number(range.high / 1000.0, 2)), locked});
        }
        current = indexOf(voltageRanges_mV(), m_options.voltageRange_mV);
        break;
    case GridMode::Temperature:
        for (const int range : temperatureRanges_dK()) {
            choices.push_back({tr("\u00B1%1 K").arg(range / 10), locked});
        }
        current = indexOf(temperatureRanges_dK(), m_options.temperatureRange_dK);
        break;
    case GridMode::Balancing:
    case GridMode::Age:
        break;
    }
    m_range->setVisible(!choices.empty());
    m_range->setChoices(std::move(choices), current);
}

void CellsToolBar::chooseRange(int index)
{
    const auto i = static_cast<std::size_t>(index);
    switch (m_options.mode) {
    case GridMode::Deviation:
        m_options.deviationRange_mV = deviationRanges_mV()[i];
        break;
    case GridMode::Voltage:
        m_options.voltageRange_mV = voltageRanges_mV()[i];
        break;
    case GridMode::Temperature:
        m_options.temperatureRange_dK = temperatureRanges_dK()[i];
        break;
    case GridMode::Balancing:
    case GridMode::Age:
        return;
    }
    emit optionsChanged();
}

void CellsToolBar::setReference(const QString& instant)
{
    m_reference->setText(instant.isEmpty() ? tr("Set reference") : tr("\u0394 since %1").arg(instant));
    m_lessMedian->setVisible(!instant.isEmpty());
}

void CellsToolBar::setNodeCount(int nodes)
{
    if (nodes != m_nodes) {
        m_nodes = nodes;
        fillStringsMenu();
    }
}

void CellsToolBar::fillStringsMenu()
{
    const QString chosen =
        m_options.strings.count() == 1 ? tr("1 string") : tr("%1 strings").arg(m_options.strings.count());
    m_strings->setText(chosen + QStringLiteral(" \u25BE"));
    QMenu* menu = m_strings->menu();
    menu->clear();
    for (const int strings : {1, 2, 4, 8}) {
        if (strings > std::max(1, m_nodes) || (strings > 1 && m_nodes % strings != 0)) {
            continue;
        }
        std::vector<int> starts;
        for (int string = 1; string < strings; ++string) {
            starts.push_back(string * m_nodes / strings);
        }
        const QString text = strings == 1 ? tr("1 string, or not known")
                                          : tr("%1 strings of %2 nodes").arg(strings).arg(m_nodes / strings);
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_options.strings == StringStarts(starts));
        connect(action, &QAction::triggered, this, [this, starts] { setStrings(StringStarts(starts)); });
    }
}

void CellsToolBar::setStrings(const StringStarts& strings)
{
    m_options.strings = strings;
    fillStringsMenu();
    emit optionsChanged();
}

void CellsToolBar::setViewChoiceVisible(bool visible)
{
    m_view->setVisible(visible);
}

void CellsToolBar::toggleView()
{
    m_view->choose(1 - m_view->current());
}

} // namespace packdeck::ui
