// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "control/opening_result.h"
#include "telemetry/contactor_view.h"
#include "ui/shell/moment.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// The five contactors in words: what is commanded, what is fed back, how that is known, how often it moved.
class ContactorPanel : public Panel
{
    Q_OBJECT

public:
    explicit ContactorPanel(Theme& theme, QWidget* parent = nullptr);

    void refresh(const Moment& moment);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::array<telemetry::ContactorView, d1000::contactorCount> m_contactors{};
    control::ContactorWears m_wear{};
};

} // namespace packdeck::ui
