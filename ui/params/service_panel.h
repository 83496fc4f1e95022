// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "commissioning/service_action.h"
#include "link/parameter_status.h"
#include "params/service_client.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// What may be asked of the unit beside its parameters, each with its preconditions and what they are now. On a unit
/// without a known service: the words that apply there.
class ServicePanel : public Panel
{
    Q_OBJECT

public:
    explicit ServicePanel(Theme& theme, QWidget* parent = nullptr);

    void refresh(const commissioning::Facts& facts, const link::ParameterStatus& status);

signals:
    void requested(packdeck::params::Task task, const packdeck::params::Keys& keys,
                   std::optional<std::uint16_t> argument);

private:
    struct Row
    {
        params::Task task = params::Task::None;
        QPushButton* button = nullptr;
        QLabel* explanation = nullptr;
        QLabel* conditions = nullptr;
    };

    void addRow(const commissioning::ServiceAction& action);
    void ask(params::Task task);
    void showOutcome(const params::ServiceStatus& service);
    void restyle();
    [[nodiscard]] std::optional<std::uint16_t> argumentOf(params::Task task) const;

    std::vector<Row> m_rows;
    QLineEdit* m_userKey;
    QLineEdit* m_adminKey;
    QLineEdit* m_soc;
    QLabel* m_outcome;
    QGridLayout* m_grid;
};

} // namespace packdeck::ui
