// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fact_grid.h"

#include <QGridLayout>

#include "ui/shell/labels.h"

namespace packdeck::ui {

FactGrid::FactGrid(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::gap);
    m_grid->setVerticalSpacing(Theme::unit);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::setLabelWidth(int width)
{
    m_grid->setColumnMinimumWidth(0, width);
}

void FactGrid::setFacts(std::vector<Fact> facts)
{
    if (facts == m_facts) {
        return;
    }
    m_facts = std::move(facts);
    while (m_rows.size() < m_facts.size()) {
        auto* label = makeLabel(m_theme, TextRole::Body, this);
        auto* value = makeLabel(m_theme, TextRole::Strong, this);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int row = static_cast<int>(m_rows.size());
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(value, row, 1);
        m_rows.emplace_back(label, value);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < m_facts.size();
        m_rows[i].first->setVisible(isUsed);
        m_rows[i].second->setVisible(isUsed);
        if (isUsed) {
            setText(*m_rows[i].first, m_facts[i].label);
            setText(*m_rows[i].second, m_facts[i].value);
        }
    }
}

} // namespace packdeck::ui
