// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QObject>

#include "units/index.h"

namespace packdeck::ui {

/// The cells a user has chosen, shared by the pages that show cells. Lives in the window's thread and outlives them.
class CellSelection : public QObject
{
    Q_OBJECT

public:
    /// More traces than this cannot be told apart.
    static constexpr std::size_t most = 16;

    explicit CellSelection(QObject* parent = nullptr);

    /// The cell whose detail is shown; the last one selected.
    [[nodiscard]] std::optional<units::CellIndex> current() const { return m_current; }

    /// In the order of choosing, so that a trace keeps its colour.
    [[nodiscard]] const std::vector<units::CellIndex>& cells() const { return m_cells; }

    [[nodiscard]] bool contains(units::CellIndex cell) const;

    void select(units::CellIndex cell); ///< this one alone
    void toggle(units::CellIndex cell); ///< one more or one less; beyond `most` the oldest goes
    void clear();

signals:
    void changed();

private:
    std::vector<units::CellIndex> m_cells;
    std::optional<units::CellIndex> m_current;
};

} // namespace packdeck::ui
