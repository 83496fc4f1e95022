// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

#include "ui/plot/signal_choice.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// The tree of IDs and their signals. What is dragged out of it is a small label with the signals' names, not a picture
/// of whole rows: one has to see where it is dropped.
class SignalTree : public QTreeView
{
    Q_OBJECT

public:
    explicit SignalTree(Theme& theme, QWidget* parent = nullptr);

    /// "MinCellVoltage", "MinCellVoltage and 2 more".
    [[nodiscard]] static QString labelOf(const SignalChoices& choices);

protected:
    void startDrag(Qt::DropActions actions) override;

private:
    Theme& m_theme;
};

} // namespace packdeck::ui
