// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulation/fault_panel.h"

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

#include "bmu/task_monitor.h"
#include "d1000/contactor.h"
#include "ui/shell/labels.h"
#include "ui/simulation/fault_words.h"

namespace packdeck::ui {

namespace {

constexpr int buttonHeight = 36;
constexpr int standingHeight = 108;

constexpr auto commands =
    std::to_array<d1000::Command>({d1000::Command::Idle, d1000::Command::Connect, d1000::Command::Enable,
                                   d1000::Command::ChargeInitialise, d1000::Command::ChargeEnable});

} // namespace

FaultPanel::FaultPanel(Theme& theme, QWidget* parent)
    : Panel(theme, tr("Faults"), parent)
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_place(new QComboBox(this))
    , m_value(new QDoubleSpinBox(this))
    , m_range(makeLabel(theme, TextRole::Caption, this))
    , m_command(new QComboBox(this))
    , m_inject(new QPushButton(tr("Inject"), this))
    , m_standingHead(makeLabel(theme, TextRole::Strong, this))
    , m_standing(new QListWidget(this))
    , m_clear(new QPushButton(tr("Clear selected"), this))
    , m_clearAll(new QPushButton(tr("Clear all"), this))
{
    m_search->setPlaceholderText(tr("Search faults"));
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("faults"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_place->setObjectName(QStringLiteral("place"));
    m_value->setObjectName(QStringLiteral("value"));
    m_inject->setObjectName(QStringLiteral("inject"));
    m_standing->setObjectName(QStringLiteral("standing"));
    m_clear->setObjectName(QStringLiteral("clear"));
    m_clearAll->setObjectName(QStringLiteral("clearAll"));
    m_standing->setMaximumHeight(standingHeight);
    for (const d1000::Command command : commands) {
        m_command->addItem(QString::fromUtf8(d1000::name(command).data()));
    }
    for (QPushButton* each : {m_inject, m_clear, m_clearAll}) {
        each->setMinimumHeight(buttonHeight);
        each->setAutoDefault(false);
    }
    auto* where = new QHBoxLayout;
    where->setSpacing(Theme::gap);
    where->addWidget(m_place, 1);
    where->addWidget(m_command, 1);
    where->addWidget(m_value, 1);
    where->addWidget(m_inject);
    auto* clearing = new QHBoxLayout;
    clearing->setSpacing(Theme::gap);
    clearing->addWidget(m_standingHead, 1);
    clearing->addWidget(m_clear);
    clearing->addWidget(m_clearAll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addLayout(where);
    layout->addWidget(m_range);
    layout->addLayout(clearing);
    layout->addWidget(m_standing);

    fillTree();
    connect(m_search, &QLineEdit::textChanged, this, &FaultPanel::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &FaultPanel::showFault);
    connect(m_tree, &QTreeWidget::itemActivated, this, &FaultPanel::injectChosen);
    connect(m_inject, &QPushButton::clicked, this, &FaultPanel::injectChosen);
    connect(m_clear, &QPushButton::clicked, this, &FaultPanel::clearSelected);
    connect(m_clearAll, &QPushButton::clicked, this, [this] { emit requested(sim::ClearFaults{}); });
    auto* remove = new QShortcut(QKeySequence::Delete, m_standing);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &FaultPanel::clearSelected);
    select(sim::Fault::NodeLost);
}

void FaultPanel::fillTree()
{
    for (const FaultGroup& group : faultGroups()) {
        if (group.faults.empty()) {
            continue;
        }
        auto* head = new QTreeWidgetItem(m_tree, {group.title});
        head->setFlags(Qt::ItemIsEnabled);
        head->setFont(0, theme().font(TextRole::Strong));
        for (const sim::Fault fault : group.faults) {
            auto* item = new QTreeWidgetItem(head, {faultText(fault)});
            item->setData(0, Qt::UserRole, static_cast<int>(fault));
            const std::string_view scriptName = sim::info(fault).name;
            item->setToolTip(0,
                             tr("in scripts: %1")
                                 .arg(QString::fromUtf8(scriptName.data(), static_cast<qsizetype>(scriptName.size()))));
        }
    }
    m_tree->expandAll();
}

void FaultPanel::filter(const QString& text)
{
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g) {
        QTreeWidgetItem* head = m_tree->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < head->childCount(); ++i) {
            QTreeWidgetItem* item = head->child(i);
            const bool fits = item->text(0).contains(text, Qt::CaseInsensitive) ||
                              item->toolTip(0).contains(text, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        head->setHidden(!any);
    }
}

void FaultPanel::select(sim::Fault fault)
{
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g) {
        QTreeWidgetItem* head = m_tree->topLevelItem(g);
        for (int i = 0; i < head->childCount(); ++i) {
            if (head->child(i)->data(0, Qt::UserRole).toInt() == static_cast<int>(fault)) {
                m_tree->setCurrentItem(head->child(i));
            }
        }
    }
}

void FaultPanel::showFault()
{
    const sim::FaultSetting setting = chosen();
    const sim::FaultInfo& info = sim::info(setting.fault);
    const QString unit = QString::fromUtf8(info.unit.data(), static_cast<qsizetype>(info.unit.size()));
    m_command->setVisible(setting.fault == sim::Fault::SecondCommander);
    m_value->setVisible(!info.unit.empty());
    if (!info.unit.empty()) {
        const double span = std::max(std::fabs(info.typical), info.maximum - info.minimum);
        m_value->setDecimals(span > 1000.0 ? 0 : 3);
        if (info.maximum < 1.0 || std::fabs(info.typical) < 1.0) {
            m_value->setDecimals(3);
        }
        m_value->setRange(info.minimum, info.maximum);
        m_value->setSuffix(QLatin1Char(' ') + unit);
        m_value->setValue(info.typical);
    }
    setText(*m_range, info.unit.empty()
                          ? tr("It stays until it is cleared or everything is reset.")
                          : tr("%1 ... %2 %3. It stays until it is cleared or everything is reset.")
                                .arg(QLocale().toString(info.minimum), QLocale().toString(info.maximum), unit));
    fillPlaces();
}

void FaultPanel::fillPlaces()
{
    const sim::FaultIndex kind = sim::info(chosen().fault).index;
    m_place->clear();
    m_place->setVisible(kind != sim::FaultIndex::None);
    const auto addAll = [this, kind](std::size_t nodes, std::size_t placesOfNode, const auto& counts) {
        for (std::size_t node = 0; node < nodes; ++node) {
            for (std::size_t i = 0; i < counts(node); ++i) {
                const auto index = static_cast<std::uint16_t>(node * placesOfNode + i);
                m_place->addItem(placeText(kind, index, m_settings), index);
            }
        }
    };
    switch (kind) {
    case sim::FaultIndex::Node:
        addAll(m_nodes, 1, [](std::size_t) { return std::size_t{1}; });
        break;
    case sim::FaultIndex::Cell:
        addAll(m_nodes, units::maxCellsPerNode, [this](std::size_t node) { return std::size_t{m_cellsOfNode[node]}; });
        break;
    case sim::FaultIndex::Sensor:
        addAll(m_nodes, units::maxSensorsPerNode,
               [this](std::size_t node) { return std::size_t{m_sensorsOfNode[node]}; });
        break;
    case sim::FaultIndex::Contactor:
        addAll(d1000::contactorCount, 1, [](std::size_t) { return std::size_t{1}; });
        break;
    case sim::FaultIndex::Task:
        addAll(bmu::taskCount, 1, [](std::size_t) { return std::size_t{1}; });
        break;
    case sim::FaultIndex::None:
        break;
    }
}

sim::FaultSetting FaultPanel::chosen() const
{
    sim::FaultSetting setting;
    const QTreeWidgetItem* item = m_tree->currentItem();
    if (item != nullptr && item->parent() != nullptr) {
        setting.fault = static_cast<sim::Fault>(item->data(0, Qt::UserRole).toInt());
    }
    setting.index = static_cast<std::uint16_t>(m_place->currentData().toUInt());
    if (!sim::info(setting.fault).unit.empty()) {
        setting.value = m_value->value();
    }
    if (setting.fault == sim::Fault::SecondCommander) {
        setting.command = commands[static_cast<std::size_t>(std::max(m_command->currentIndex(), 0))];
    }
    return setting;
}

void FaultPanel::injectChosen()
{
    if (m_inject->isEnabled()) {
        emit requested(chosen());
    }
}

void FaultPanel::clearSelected()
{
    const int row = m_standing->currentRow();
    if (row >= 0 && static_cast<std::size_t>(row) < m_shown.size()) {
        sim::FaultSetting setting = m_shown[static_cast<std::size_t>(row)];
        setting.active = false;
        emit requested(setting);
    }
}

void FaultPanel::refresh(const sim::Snapshot& snapshot, const ViewSettings& settings, bool hidden)
{
    const sim::Truth& truth = snapshot.truth;
    if (truth.nodeCount != m_nodes || truth.cellsOfNode != m_cellsOfNode || truth.sensorsOfNode != m_sensorsOfNode ||
        settings.naming != m_settings.naming) {
        m_nodes = truth.nodeCount;
        m_cellsOfNode = truth.cellsOfNode;
        m_sensorsOfNode = truth.sensorsOfNode;
        m_settings = settings;
        fillPlaces();
        m_shown.clear();
        m_standing->clear();
    }
    m_inject->setEnabled(!hidden);
    m_clearAll->setEnabled(!hidden && !truth.faults.empty());
    const std::vector<sim::FaultSetting> shown = hidden ? std::vector<sim::FaultSetting>{} : truth.faults;
    if (shown != m_shown) {
        m_shown = shown;
        const int row = m_standing->currentRow();
        m_standing->clear();
        for (const sim::FaultSetting& setting : m_shown) {
            m_standing->addItem(describe(setting, m_settings));
        }
        m_standing->setCurrentRow(std::min(std::max(row, 0), m_standing->count() - 1));
    }
    m_clear->setEnabled(m_standing->currentRow() >= 0);
    setText(*m_standingHead, hidden            ? tr("An exam runs: what stands is hidden")
                             : m_shown.empty() ? tr("No fault stands")
                                               : tr("%n fault(s) stand", nullptr, static_cast<int>(m_shown.size())));
}

} // namespace packdeck::ui
