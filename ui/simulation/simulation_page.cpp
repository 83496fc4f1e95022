// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulation/simulation_page.h"

#include <random>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "sim/control.h"
#include "ui/shell/labels.h"
#include "ui/simulation/exam_panel.h"
#include "ui/simulation/fault_panel.h"
#include "ui/simulation/scenario_panel.h"
#include "ui/simulation/time_panel.h"
#include "ui/simulation/truth_panel.h"

namespace packdeck::ui {

namespace {

constexpr int leftShare = 10;
constexpr int middleShare = 10;
constexpr int rightShare = 8;

} // namespace

SimulationPage::SimulationPage(Theme& theme, const std::filesystem::path& scenarios, QWidget* parent)
    : Page(theme, parent)
    , m_stack(new QStackedLayout(this))
    , m_absent(makeLabel(theme, TextRole::Title, this))
    , m_scenario(new ScenarioPanel(theme, scenarios, this))
    , m_time(new TimePanel(theme, this))
    , m_faults(new FaultPanel(theme, this))
    , m_truth(new TruthPanel(theme, this))
    , m_exam(new ExamPanel(theme, std::random_device()(), this))
{
    m_absent->setObjectName(QStringLiteral("absent"));
    m_absent->setAlignment(Qt::AlignCenter);
    m_absent->setWordWrap(true);
    m_absent->setText(tr("This is for packs that this program simulates itself.\n"
                         "Connect to the plugin packdeck, interface sim0, to have one."));
    auto* body = new QWidget(this);
    auto* left = new QVBoxLayout;
    left->setSpacing(Theme::gap);
    left->addWidget(m_time);
    left->addWidget(m_scenario, 1);
    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    columns->setSpacing(Theme::gap);
    columns->addLayout(left, leftShare);
    columns->addWidget(m_faults, middleShare);
    auto* right = new QVBoxLayout;
    right->setSpacing(Theme::gap);
    right->addWidget(m_truth, 2);
    right->addWidget(m_exam, 1);
    columns->addLayout(right, rightShare);
    m_stack->addWidget(m_absent);
    m_stack->addWidget(body);

    const auto byUser = [this](const sim::Request& request) {
        emit requested(request);
        m_exam->noteDeed(request);
    };
    const auto control = [byUser](const sim::ControlCommand& command) { byUser(sim::Request{command}); };
    connect(m_faults, &FaultPanel::requested, this, control);
    connect(m_time, &TimePanel::requested, this, control);
    connect(m_time, &TimePanel::rewindRequested, this,
            [byUser](units::Duration back) { byUser(sim::Request{sim::Rewind{back}}); });
    connect(m_exam, &ExamPanel::requested, this,
            [this](const sim::ControlCommand& hidden) { emit requested(sim::Request{hidden}); });
    connect(m_scenario, &ScenarioPanel::silenceRequested, this,
            [this] { emit requested(sim::Request{sim::SendCommand{d1000::Command::None}}); });
    connect(m_scenario, &ScenarioPanel::playRequested, this, &SimulationPage::scenarioChosen);
}

QString SimulationPage::title() const
{
    return tr("Simulation");
}

void SimulationPage::refresh(const Moment& moment)
{
    m_stack->setCurrentIndex(moment.simulation ? 1 : 0);
    if (!moment.simulation) {
        return;
    }
    m_scenario->refresh(*moment.simulation);
    m_time->refresh(*moment.simulation);
    const bool hidden = m_exam->exam().isRunning();
    m_faults->refresh(*moment.simulation, moment.settings, hidden);
    m_truth->refresh(*moment.simulation, hidden);
    m_exam->refresh(moment);
}

void SimulationPage::observe(const Moment& moment)
{
    m_exam->observe(moment);
}

} // namespace packdeck::ui
