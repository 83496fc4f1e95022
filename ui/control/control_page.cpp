// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/control_page.h"

#include <utility>

#include <QHBoxLayout>
#include <QShowEvent>

#include "control/status.h"
#include "telemetry/pack_snapshot.h"
#include "ui/control/arm_panel.h"
#include "ui/control/charge_panel.h"
#include "ui/control/command_panel.h"
#include "ui/control/condition_panel.h"
#include "ui/control/contactor_panel.h"
#include "ui/control/history_panel.h"
#include "ui/control/precharge_panel.h"
#include "ui/control/step_panel.h"
#include "ui/plot/choice_bar.h"

namespace packdeck::ui {

namespace {

constexpr int leftColumn = 348;
constexpr int middleShare = 10;
constexpr int rightShare = 11;

constexpr int prechargeTab = 0;
constexpr int chargeTab = 1;

} // namespace

ControlPage::ControlPage(Theme& theme, QWidget* parent)
    : Page(theme, parent)
    , m_arm(new ArmPanel(theme, this))
    , m_command(new CommandPanel(theme, this))
    , m_conditions(new ConditionPanel(theme, this))
    , m_steps(new StepPanel(theme, this))
    , m_tabs(new ChoiceBar(theme, tr("Show"), this))
    , m_precharge(new PrechargePanel(theme, this))
    , m_charge(new ChargePanel(theme, this))
    , m_contactors(new ContactorPanel(theme, this))
    , m_history(new HistoryPanel(theme, this))
{
    auto* left = new QVBoxLayout;
    left->setSpacing(Theme::gap);
    m_arm->setFixedWidth(leftColumn);
    m_command->setFixedWidth(leftColumn);
    left->addWidget(m_arm);
    left->addWidget(m_command);
    m_history->setFixedWidth(leftColumn);
    left->addWidget(m_history, 1);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(Theme::gap);
    middle->addWidget(m_conditions, 1);
    middle->addWidget(m_steps, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(Theme::gap);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setChoices({{tr("Precharge"), {}}, {tr("Charge"), {}}}, prechargeTab);
    right->addWidget(m_tabs, 0, Qt::AlignLeft);
    right->addWidget(m_precharge, 1);
    right->addWidget(m_charge, 1);
    right->addWidget(m_contactors);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    columns->setSpacing(Theme::gap);
    columns->addLayout(left);
    columns->addLayout(middle, middleShare);
    columns->addLayout(right, rightShare);

    showTab(prechargeTab);
    connect(m_tabs, &ChoiceBar::chosen, this, &ControlPage::showTab);
    connect(m_arm, &ArmPanel::armRequested, this, &ControlPage::armRequested);
    connect(m_arm, &ArmPanel::disarmRequested, this, &ControlPage::disarmRequested);
    connect(m_arm, &ArmPanel::hazardsAcknowledged, this, &ControlPage::hazardsAcknowledged);
    connect(m_command, &CommandPanel::targetSelected, this, &ControlPage::targetSelected);
    connect(m_command, &CommandPanel::holdBegan, this, &ControlPage::holdBegan);
    connect(m_command, &CommandPanel::holdEnded, this, &ControlPage::holdEnded);
    connect(m_command, &CommandPanel::releaseRequested, this, &ControlPage::releaseRequested);
    connect(m_command, &CommandPanel::returnToIdleRequested, this, &ControlPage::returnToIdleRequested);
}

QString ControlPage::title() const
{
    return tr("Control");
}

HoldButton* ControlPage::holdButton() const
{
    return m_command->holdButton();
}

void ControlPage::refresh(const Moment& moment)
{
    m_arm->refresh(moment);
    m_command->refresh(moment);
    m_steps->setSteps(moment.control != nullptr ? moment.control->steps : std::vector<control::Step>{}, moment.now);
    if (m_tabs->current() == prechargeTab) {
        m_precharge->refresh(moment);
    } else {
        m_charge->refresh(moment);
    }
    m_contactors->refresh(moment);
}

// The keyboard begins above the first button, on none: the next Tab is there, wherever it was on another page.
void ControlPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!event->spontaneous()) {
        setFocus();
    }
}

// Conditions are for closing: once a command is held they stand as they were when it was given, seen or not, until a
// farther target is selected.
void ControlPage::keepConditions(const control::Status* status)
{
    const bool past = status != nullptr && status->mode == control::Mode::Held &&
                      status->closingRefusal.id == control::PhraseId::RefusedNotAhead;
    if (status == nullptr || status->target == control::Target::Idle) { // which closes nothing
        m_conditions->setConditions({});
    } else if (!past || m_conditions->conditions().empty()) {
        m_conditions->setConditions(status->conditions);
    }
    m_conditions->setPast(past);
}

void ControlPage::showTab(int index)
{
    m_precharge->setVisible(index == prechargeTab);
    m_charge->setVisible(index == chargeTab);
}

// A charge that begins shows itself once; what the user chooses then stays.
void ControlPage::observe(const Moment& moment)
{
    m_charge->observe(moment);
    keepConditions(moment.control);
    const bool charging =
        moment.snapshot && moment.snapshot->state.isFresh() && moment.snapshot->state.value == d1000::State::ChargeInit;
    if (charging && !std::exchange(m_charging, true)) {
        m_tabs->choose(chargeTab);
    } else if (!charging && moment.snapshot && moment.snapshot->state.isFresh() &&
               moment.snapshot->state.value == d1000::State::Idle) {
        m_charging = false;
    }
    m_history->refresh(moment);
}

void ControlPage::reset()
{
    m_history->clear();
    m_charge->reset();
}

} // namespace packdeck::ui
