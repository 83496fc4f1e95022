// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

#include "sim/control.h"
#include "ui/shell/moment.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// All faults that can be injected, grouped; where and how much; and those that stand. Click and Inject: two actions.
class FaultPanel : public Panel
{
    Q_OBJECT

public:
    explicit FaultPanel(Theme& theme, QWidget* parent = nullptr);

    /// `hidden`: an exam runs, what stands is not told.
    void refresh(const sim::Snapshot& snapshot, const ViewSettings& settings, bool hidden);

    void select(sim::Fault fault);

    /// As the controls say.
    [[nodiscard]] sim::FaultSetting chosen() const;

signals:
    void requested(const packdeck::sim::ControlCommand& command);

private:
    void fillTree();
    void filter(const QString& text);
    void showFault();
    void fillPlaces();
    void injectChosen();
    void clearSelected();

    QLineEdit* m_search;
    QTreeWidget* m_tree;
    QComboBox* m_place;
    QDoubleSpinBox* m_value;
    QLabel* m_range;
    QComboBox* m_command;
    QPushButton* m_inject;
    QLabel* m_standingHead;
    QListWidget* m_standing;
    QPushButton* m_clear;
    QPushButton* m_clearAll;

    ViewSettings m_settings;
    std::array<std::uint8_t, units::maxNodes> m_cellsOfNode{};
    std::array<std::uint8_t, units::maxNodes> m_sensorsOfNode{};
    std::uint8_t m_nodes = 0;
    std::vector<sim::FaultSetting> m_shown; ///< in m_standing, row by row
};

} // namespace packdeck::ui
