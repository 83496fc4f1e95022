// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "control/mode.h"
#include "ui/shell/hold_button.h"
#include "ui/shell/page.h"

namespace packdeck::ui {

class ArmPanel;
class ChargePanel;
class ChoiceBar;
class CommandPanel;
class ConditionPanel;
class ContactorPanel;
class HistoryPanel;
class PrechargePanel;
class StepPanel;

/// Commanding the pack: which unit, under which conditions, in which steps, with the precharge as it happens. It shows
/// what control::Status says and asks by signals; it decides nothing.
class ControlPage : public Page
{
    Q_OBJECT

public:
    explicit ControlPage(Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

    [[nodiscard]] QString key() const override { return QStringLiteral("control"); }

    [[nodiscard]] Icon icon() const override { return Icon::Control; }

    void refresh(const Moment& moment) override;

    [[nodiscard]] unsigned refreshDivider() const override { return 2; }

    void observe(const Moment& moment) override;
    void reset() override;

    [[nodiscard]] Time time() const override { return Time::Now; }

    [[nodiscard]] HoldButton* holdButton() const;

signals:
    void armRequested();
    void disarmRequested();
    void hazardsAcknowledged();
    void targetSelected(packdeck::control::Target target);
    void holdBegan();
    void holdEnded();
    void releaseRequested();
    void returnToIdleRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showTab(int index);
    void keepConditions(const control::Status* status);

    ArmPanel* m_arm;
    CommandPanel* m_command;
    ConditionPanel* m_conditions;
    StepPanel* m_steps;
    ChoiceBar* m_tabs; ///< precharge or charge
    PrechargePanel* m_precharge;
    ChargePanel* m_charge;
    bool m_charging = false;
    ContactorPanel* m_contactors;
    HistoryPanel* m_history;
};

} // namespace packdeck::ui
