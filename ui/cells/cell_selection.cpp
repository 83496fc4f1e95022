// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cells/cell_selection.h"

#include <algorithm>

namespace packdeck::ui {

CellSelection::CellSelection(QObject* parent)
    : QObject(parent)
{
}

bool CellSelection::contains(units::CellIndex cell) const
{
    return std::find(m_cells.begin(), m_cells.end(), cell) != m_cells.end();
}

void CellSelection::select(units::CellIndex cell)
{
    if (m_current == cell && m_cells.size() == 1) {
        return;
    }
    m_cells.assign(1, cell);
    m_current = cell;
    emit changed();
}

void CellSelection::toggle(units::CellIndex cell)
{
    const auto found = std::find(m_cells.begin(), m_cells.end(), cell);
    if (found != m_cells.end()) {
        m_cells.erase(found);
        m_current = m_cells.empty() ? std::nullopt : std::optional(m_cells.back());
    } else {
        if (m_cells.size() == most) {
            m_cells.erase(m_cells.begin());
        }
        m_cells.push_back(cell);
        m_current = cell;
    }
    emit changed();
}

void CellSelection::clear()
{
    if (m_cells.empty()) {
        return;
    }
    m_cells.clear();
    m_current.reset();
    emit changed();
}

} // namespace packdeck::ui
