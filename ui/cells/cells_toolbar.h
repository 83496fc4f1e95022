// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/cells/grid_options.h"
#include "ui/plot/choice_bar.h"
#include "ui/shell/theme.h"
#include "units/time.h"

class QToolButton;

namespace packdeck::ui {

/// The line above the grid: what the colours tell, over which range, since when.
class CellsToolBar : public QWidget
{
    Q_OBJECT

public:
    CellsToolBar(Theme& theme, const GridOptions& options, QWidget* parent = nullptr);

    [[nodiscard]] const GridOptions& options() const { return m_options; }

    void setStrings(const StringStarts& strings);
    void setMode(GridMode mode);

    /// One range further or narrower; holds at the ends.
    void stepRange(int by);

    /// Text of the instant that changes are told from; empty: none.
    void setReference(const QString& instant);

    /// Strings are offered as equal parts of this many nodes.
    void setNodeCount(int nodes);

    /// Grid and distribution side by side need no choice.
    void setViewChoiceVisible(bool visible);
    void toggleView();

    [[nodiscard]] bool showsDistribution() const { return m_view->current() == 1; }

signals:
    void optionsChanged();
    void viewChanged();
    void referenceRequested(units::Duration ago);
    void referenceCleared();

private:
    void fillRanges();
    void chooseRange(int index);
    void fillStringsMenu();

    GridOptions m_options;
    ChoiceBar* m_mode;
    ChoiceBar* m_range;
    ChoiceBar* m_view;
    QToolButton* m_strings;
    QToolButton* m_reference;
    QToolButton* m_lessMedian;
    int m_nodes = 0;
};

} // namespace packdeck::ui
