// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace packdeck::ui {

class LampPanel;
class MarginPanel;
class SchematicPanel;
class StateChartPanel;
class WhyPanel;

/// The first page: how the pack is connected, in which state it is and how far it is from trouble.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

    [[nodiscard]] QString key() const override { return QStringLiteral("overview"); }

    [[nodiscard]] Icon icon() const override { return Icon::Overview; }

    void refresh(const Moment& moment) override;

    [[nodiscard]] unsigned refreshDivider() const override { return 3; }

signals:
    void returnToIdleRequested();

private:
    SchematicPanel* m_schematic;
    StateChartPanel* m_states;
    WhyPanel* m_why;
    MarginPanel* m_margins;
    LampPanel* m_lamps;
};

} // namespace packdeck::ui
