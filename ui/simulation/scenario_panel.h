// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include "sim/control.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// Chooses a scenario, and shows the one that is played as a lesson: each step with its text, what was expected of it,
/// and what came.
class ScenarioPanel : public Panel
{
    Q_OBJECT

public:
    /// Offers the scenarios of this folder.
    ScenarioPanel(Theme& theme, const std::filesystem::path& folder, QWidget* parent = nullptr);

    void refresh(const sim::Snapshot& snapshot);

signals:
    void playRequested(const QString& file); ///< a new connection, to the scenario's own pack
    void silenceRequested();                 ///< the simulated control unit sends nothing any more

private:
    void openFile();
    void showSteps(const sim::ScenarioProgress& progress);
    void restyle();

    QComboBox* m_choice;
    QPushButton* m_play;
    QLabel* m_about;
    QListWidget* m_steps;
    QPushButton* m_silence;
    std::shared_ptr<const sim::Scenario> m_shown;
    std::size_t m_shownStep = 0;
    std::size_t m_shownOutcomes = 0;
};

} // namespace packdeck::ui
