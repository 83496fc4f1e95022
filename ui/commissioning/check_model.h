// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "commissioning/checklist.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// The steps of a commissioning in order: the hazards, the checks, the meter table, what is done by hand.
class CheckModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, ColumnCount };
    enum class Step { Hazards, Check, Meter, Manual };

    CheckModel(const commissioning::Checklist& checklist, Theme& theme, QObject* parent = nullptr);

    /// Tells views what changed since the last time.
    void refresh();

    [[nodiscard]] Step step(int row) const;
    [[nodiscard]] commissioning::CheckId check(int row) const; ///< of a Check row
    [[nodiscard]] int rowOf(commissioning::CheckId check) const;
    [[nodiscard]] int rowOf(Step step) const; ///< not of Check

    /// Waiting, Acting, Passed ... of any step.
    [[nodiscard]] commissioning::CheckState state(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString name(int row) const;

    const commissioning::Checklist& m_checklist;
    Theme& m_theme;
    bool m_closed = false;
    std::vector<commissioning::CheckState> m_shown;
};

/// "\u2714 passed": a sign and a word, never colour alone.
[[nodiscard]] QString stateWords(commissioning::CheckState state);
[[nodiscard]] QColor stateColour(commissioning::CheckState state, const Palette& colours);

} // namespace packdeck::ui
