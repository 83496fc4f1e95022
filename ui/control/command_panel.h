// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QLabel>
#include <QPushButton>

#include "control/mode.h"
#include "ui/shell/hold_button.h"
#include "ui/shell/moment.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// Select where to go, hold once, let go: the actions. What they do is decided by the control machine.
class CommandPanel : public Panel
{
    Q_OBJECT

public:
    explicit CommandPanel(Theme& theme, QWidget* parent = nullptr);

    void refresh(const Moment& moment);

    [[nodiscard]] HoldButton* holdButton() const { return m_hold; }

signals:
    void targetSelected(packdeck::control::Target target);
    void holdBegan();
    void holdEnded(); ///< the button was let go, early or not
    void releaseRequested();
    void returnToIdleRequested();

private:
    struct TargetButton
    {
        control::Target target = control::Target::Idle;
        QPushButton* button = nullptr;
    };

    void addTarget(control::Target target, const QString& text);
    void showHold(const control::Status* status);
    void restyle();

    /// No QButtonGroup: of one, Tab reaches only the button that is checked, usable or not.
    std::vector<TargetButton> m_targets;
    HoldButton* m_hold;
    QPushButton* m_release;
    QPushButton* m_returnToIdle;
    QLabel* m_state;
};

} // namespace packdeck::ui
