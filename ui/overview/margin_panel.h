// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "ui/overview/margin.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// Six bullet bars: how far the extremes are from their limits, in words too.
class MarginPanel : public Panel
{
    Q_OBJECT

public:
    explicit MarginPanel(Theme& theme, QWidget* parent = nullptr);

    void refresh(const Moment& moment);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::array<Margin, 6> m_margins;
};

} // namespace packdeck::ui
