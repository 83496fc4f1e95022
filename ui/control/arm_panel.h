// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>

#include "ui/shell/moment.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// Which unit is commanded, the hazards, and the button that arms it.
class ArmPanel : public Panel
{
    Q_OBJECT

public:
    explicit ArmPanel(Theme& theme, QWidget* parent = nullptr);

    void refresh(const Moment& moment);

signals:
    void armRequested();
    void disarmRequested();
    void hazardsAcknowledged();

private:
    void showUnit(const Moment& moment);
    void restyle();

    QLabel* m_unit;
    QLabel* m_bus;
    QLabel* m_hazards;
    QPushButton* m_acknowledge;
    QPushButton* m_arm;
    QLabel* m_state;
    bool m_armed = false;
};

} // namespace packdeck::ui
