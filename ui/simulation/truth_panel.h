// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QLabel>

#include "sim/control.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// What only the simulator knows: why the BMU stays where it is, by which rule, and what is really so.
class TruthPanel : public Panel
{
    Q_OBJECT

public:
    explicit TruthPanel(Theme& theme, QWidget* parent = nullptr);

    /// `hidden`: an exam runs, only what a bus would tell is shown.
    void refresh(const sim::Snapshot& snapshot, bool hidden);

private:
    void restyle();

    QLabel* m_state;
    QLabel* m_waits;
    QLabel* m_reasons;
    QLabel* m_marks;
    std::vector<QLabel*> m_values;
};

} // namespace packdeck::ui
