// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include <QHBoxLayout>

#include "ui/overview/lamp_panel.h"
#include "ui/overview/margin_panel.h"
#include "ui/overview/schematic_panel.h"
#include "ui/overview/state_chart_panel.h"
#include "ui/overview/why_panel.h"

namespace packdeck::ui {

OverviewPage::OverviewPage(Theme& theme, QWidget* parent)
    : Page(theme, parent)
    , m_schematic(new SchematicPanel(theme, this))
    , m_states(new StateChartPanel(theme, this))
    , m_why(new WhyPanel(theme, this))
    , m_margins(new MarginPanel(theme, this))
    , m_lamps(new LampPanel(theme, this))
{
    constexpr int schematicShare = 56;
    constexpr int statesShare = 44;
    auto* top = new QHBoxLayout;
    top->setSpacing(Theme::gap);
    top->addWidget(m_schematic, schematicShare);
    top->addWidget(m_states, statesShare);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    layout->setSpacing(Theme::gap);
    layout->addLayout(top, 4);
    layout->addWidget(m_why);
    layout->addWidget(m_margins, 1);
    layout->addWidget(m_lamps, 1);
    m_why->hide();
    connect(m_why, &WhyPanel::returnToIdleRequested, this, &OverviewPage::returnToIdleRequested);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::refresh(const Moment& moment)
{
    m_schematic->refresh(moment);
    m_states->refresh(moment);
    m_why->setVisible(m_why->refresh(moment));
    m_margins->refresh(moment);
    m_lamps->refresh(moment);
}

} // namespace packdeck::ui
