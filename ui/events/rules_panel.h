// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "alarms/rule.h"
#include "binding/pack_id.h"
#include "ui/shell/moment.h"
#include "ui/shell/panel.h"

class QStringListModel;

namespace packdeck::binding {
class PackCatalog;
} // namespace packdeck::binding

namespace packdeck::dbc {
class Database;
} // namespace packdeck::dbc

namespace packdeck::ui {

class AlarmDesk;

/// The user's own rules: listed with what they say now, made, changed and taken away.
class RulesPanel : public Panel
{
    Q_OBJECT

public:
    RulesPanel(AlarmDesk& desk, Theme& theme, QWidget* parent = nullptr);

    void refresh();

    /// What the signal of the form says at the cursor, about three times a second while it is looked at. A threshold
    /// starts there: nobody wants to begin at 0.
    void showPresent(const Moment& moment);

private:
    [[nodiscard]] alarms::Rule typed() const;
    void showRule(int row);
    void explain(const QString& signal);
    void offerSignals();
    void keep();
    void remove();
    void toggled(QListWidgetItem* item);

    AlarmDesk& m_desk;
    QListWidget* m_list;
    QLineEdit* m_name;
    QComboBox* m_signal;
    QComboBox* m_direction;
    QDoubleSpinBox* m_threshold;
    QDoubleSpinBox* m_hysteresis;
    QDoubleSpinBox* m_delay;
    QComboBox* m_severity;
    QLabel* m_unit;
    QLabel* m_meaning;
    QLabel* m_present;
    bool m_startsAtPresent = true; ///< the signal is newly chosen, and no threshold was typed for it
    QLabel* m_hint;
    QStringListModel* m_names;                                   ///< to be found while typing
    std::vector<std::shared_ptr<const dbc::Database>> m_offered; ///< whose signals those are
    std::shared_ptr<const binding::PackCatalog> m_catalog;       ///< of the packs that are looked at
    std::vector<binding::PackId> m_packs;
    std::vector<binding::PackId> m_offeredPacks;
    QLabel* m_problem;
    QPushButton* m_keep;
    QPushButton* m_remove;
};

} // namespace packdeck::ui
