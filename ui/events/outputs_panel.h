// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

#include "ui/events/alarm_outputs.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// What warnings and alarms do beside standing in the list.
class OutputsPanel : public Panel
{
    Q_OBJECT

public:
    OutputsPanel(AlarmOutputs& outputs, Theme& theme, QWidget* parent = nullptr);

private:
    struct Controls
    {
        telemetry::Severity severity = telemetry::Severity::Alarm;
        QCheckBox* sound = nullptr;
        QCheckBox* notification = nullptr;
        QCheckBox* runs = nullptr;
        QLineEdit* command = nullptr;
    };

    [[nodiscard]] QWidget* makeGroup(Controls& controls);
    void keep(const Controls& controls);

    AlarmOutputs& m_outputs;
    std::array<Controls, 2> m_controls;
    QLabel* m_result;
};

} // namespace packdeck::ui
