// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "control/condition.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// What has to be so before contactors close, each with the value that there is.
class ConditionPanel : public Panel
{
    Q_OBJECT

public:
    explicit ConditionPanel(Theme& theme, QWidget* parent = nullptr);

    void setConditions(const std::vector<control::Condition>& conditions);

    [[nodiscard]] const std::vector<control::Condition>& conditions() const { return m_conditions; }

    void setPast(bool past); ///< they stand as they were when the command was given

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showNote();

    std::vector<control::Condition> m_conditions;
    bool m_past = false;
};

} // namespace packdeck::ui
