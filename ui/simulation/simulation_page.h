// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include <QStackedLayout>

#include "sim/request.h"
#include "ui/shell/page.h"

class QLabel;

namespace packdeck::ui {

class ExamPanel;
class FaultPanel;
class ScenarioPanel;
class TimePanel;
class TruthPanel;

/// The simulated pack from inside: scenario, faults, time, and what only the simulator knows. Says so when the
/// connection is none to a simulated pack of this program.
class SimulationPage : public Page
{
    Q_OBJECT

public:
    /// `scenarios`: the folder whose files are offered.
    SimulationPage(Theme& theme, const std::filesystem::path& scenarios, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

    [[nodiscard]] QString key() const override { return QStringLiteral("simulation"); }

    [[nodiscard]] Icon icon() const override { return Icon::Simulation; }

    void refresh(const Moment& moment) override;

    [[nodiscard]] unsigned refreshDivider() const override { return 3; }

    void observe(const Moment& moment) override;

    [[nodiscard]] Time time() const override { return Time::Now; }

signals:
    void requested(const packdeck::sim::Request& request);
    void scenarioChosen(const QString& file);

private:
    QStackedLayout* m_stack;
    QLabel* m_absent;
    ScenarioPanel* m_scenario;
    TimePanel* m_time;
    FaultPanel* m_faults;
    TruthPanel* m_truth;
    ExamPanel* m_exam;
};

} // namespace packdeck::ui
