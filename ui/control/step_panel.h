// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "control/step.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// The steps on the way: when each command was handed to the driver, echoed, acknowledged by the unit's state and
/// proven by feedback, in seconds since the first began, and the value that goes with it.
class StepPanel : public Panel
{
    Q_OBJECT

public:
    explicit StepPanel(Theme& theme, QWidget* parent = nullptr);

    void setSteps(const std::vector<control::Step>& steps, units::Timestamp now);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintStep(QPainter& painter, const control::Step& step, const QRect& row, bool isLast) const;
    [[nodiscard]] QString since(const std::optional<units::Timestamp>& instant) const;

    std::vector<control::Step> m_steps;
    units::Timestamp m_begun{};
};

} // namespace packdeck::ui
