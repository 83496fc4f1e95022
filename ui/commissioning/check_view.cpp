// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commissioning/check_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "control/status.h"
#include "link/parameter_status.h"
#include "ui/commissioning/check_model.h"
#include "ui/control/arm_panel.h"
#include "ui/control/command_panel.h"
#include "ui/params/facts.h"
#include "ui/params/parameter_book.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"

namespace packdeck::ui {

using commissioning::CheckId;
using commissioning::CheckState;

namespace {

bool needsContactors(CheckId id)
{
    return id == CheckId::Contactors || id == CheckId::Precharge || id == CheckId::CurrentSign;
}

bool hasServiceAction(CheckId id)
{
    return id == CheckId::ZeroCurrent || id == CheckId::LatchedFaults;
}

QPushButton* button(const QString& text, const char* name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setMinimumHeight(36);
    made->setAutoDefault(false);
    return made;
}

} // namespace

CheckView::CheckView(const ParameterBook& book, Theme& theme, QWidget* parent)
    : Panel(theme, {}, parent)
    , m_book(book)
    , m_explanation(makeLabel(theme, TextRole::Body, this))
    , m_state(makeLabel(theme, TextRole::Title, this))
    , m_value(makeLabel(theme, TextRole::Title, this))
    , m_since(makeLabel(theme, TextRole::Caption, this))
    , m_advicePlace(new QWidget(this))
    , m_adviceLayout(new QVBoxLayout(m_advicePlace))
    , m_parameterActions(new QWidget(this))
    , m_armParameters(button({}, "armParameters", m_parameterActions))
    , m_read(button(tr("Read the unit"), "read", m_parameterActions))
    , m_load(button(tr("Load a file"), "load", m_parameterActions))
    , m_review(button(tr("Review and write"), "review", m_parameterActions))
    , m_service(button(tr("To the service panel"), "service", this))
    , m_simulation(button(tr("To the page Simulation: open the loop there"), "simulation", this))
    , m_control(new QWidget(this))
    , m_arm(new ArmPanel(theme, m_control))
    , m_command(new CommandPanel(theme, m_control))
    , m_comment(new QLineEdit(this))
    , m_repeat(button(tr("Look again"), "repeat", this))
    , m_declare(button(tr("Take it on my word"), "declare", this))
{
    for (QLabel* label : {m_explanation, m_value}) {
        label->setWordWrap(true);
    }
    m_adviceLayout->setContentsMargins(0, 0, 0, 0);
    m_adviceLayout->setSpacing(Theme::gap);
    m_comment->setObjectName(QStringLiteral("comment"));
    m_comment->setPlaceholderText(tr("Comment for the report"));
    m_declare->setToolTip(tr("For what cannot be proven today. The comment stands in the report, as a deviation."));
    auto* parameters = new QHBoxLayout(m_parameterActions);
    parameters->setContentsMargins(0, 0, 0, 0);
    parameters->setSpacing(Theme::gap);
    for (QPushButton* each : {m_armParameters, m_read, m_load, m_review}) {
        parameters->addWidget(each);
    }
    parameters->addStretch();
    auto* control = new QHBoxLayout(m_control);
    control->setContentsMargins(0, 0, 0, 0);
    control->setSpacing(Theme::gap);
    control->addWidget(m_arm, 1);
    control->addWidget(m_command, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Theme::gap);
    foot->addWidget(m_comment, 1);
    foot->addWidget(m_declare);
    foot->addWidget(m_repeat);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_explanation);
    layout->addWidget(m_state);
    layout->addWidget(m_value);
    layout->addWidget(m_since);
    layout->addWidget(m_advicePlace);
    layout->addWidget(m_parameterActions);
    layout->addWidget(m_service, 0, Qt::AlignLeft);
    layout->addWidget(m_simulation, 0, Qt::AlignLeft);
    layout->addWidget(m_control);
    layout->addStretch();
    layout->addLayout(foot);

    connect(m_repeat, &QPushButton::clicked, this, &CheckView::repeatRequested);
    connect(m_declare, &QPushButton::clicked, this, [this] { emit declareRequested(m_comment->text().trimmed()); });
    connect(m_comment, &QLineEdit::editingFinished, this, [this] { emit commented(m_comment->text().trimmed()); });
    connect(m_armParameters, &QPushButton::clicked, this, &CheckView::armParametersRequested);
    connect(m_read, &QPushButton::clicked, this, &CheckView::readRequested);
    connect(m_load, &QPushButton::clicked, this, &CheckView::fileRequested);
    connect(m_review, &QPushButton::clicked, this, &CheckView::reviewRequested);
    connect(m_service, &QPushButton::clicked, this, &CheckView::serviceRequested);
    connect(m_simulation, &QPushButton::clicked, this, &CheckView::simulationRequested);
    connect(&theme, &Theme::changed, this, &CheckView::restyle);
    restyle();
}

void CheckView::show(CheckId id, const commissioning::Check& check, const Moment& moment)
{
    if (id != m_id || m_comment->text().isEmpty()) {
        if (!m_comment->hasFocus()) {
            m_comment->setText(QString::fromStdString(check.comment));
        }
    }
    m_id = id;
    setTitle(translated("Commissioning", label(id)));
    setText(*m_explanation, translated("Commissioning", explain(id)));
    setText(*m_state, stateWords(check.found.state));
    setInk(*m_state, stateColour(check.found.state, theme().colours()));
    const bool silent = check.found.state == CheckState::Waiting && check.found.value.empty();
    setText(*m_value, silent ? tr("Nothing tells this yet. What this unit never sends can be taken on your word.")
                             : text(check.found.value));
    setText(*m_since, check.at.empty() ? QString() : tr("since %1").arg(QString::fromStdString(check.at)));
    showAdvice(check.found.advice);
    showActions(id, moment);
}

void CheckView::showAdvice(const std::vector<commissioning::Advice>& advice)
{
    if (advice == m_shownAdvice) {
        return;
    }
    m_shownAdvice = advice;
    while (QLayoutItem* item = m_adviceLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const commissioning::Advice& each : advice) {
        auto* box = new QWidget(m_advicePlace);
        auto* lines = new QVBoxLayout(box);
        lines->setContentsMargins(Theme::padding, 0, 0, 0);
        lines->setSpacing(Theme::unit);
        auto* cause = makeLabel(theme(), TextRole::Strong, box);
        cause->setWordWrap(true);
        cause->setText(tr("Likely: %1").arg(text(each.cause)));
        auto* next = makeLabel(theme(), TextRole::Body, box);
        next->setWordWrap(true);
        next->setText(tr("Next: %1").arg(text(each.nextMeasurement)));
        lines->addWidget(cause);
        lines->addWidget(next);
        const auto index = each.proposal ? m_book.metadata().find(each.proposal->parameter) : std::nullopt;
        if (index) {
            auto* take = button(tr("Propose %1 = %2 in the edits")
                                    .arg(QString::fromStdString(each.proposal->parameter),
                                         QString::fromStdString(m_book.metadata()[*index].words(each.proposal->value))),
                                "proposal", box);
            take->setToolTip(tr("Nothing is written: it stands in the list of edits until it is reviewed and written"));
            connect(take, &QPushButton::clicked, this,
                    [this, proposal = *each.proposal] { emit proposalTaken(proposal); });
            lines->addWidget(take, 0, Qt::AlignLeft);
        }
        m_adviceLayout->addWidget(box);
    }
}

void CheckView::showActions(CheckId id, const Moment& moment)
{
    const control::Status* const status = moment.control;
    m_parameterActions->setVisible(id == CheckId::Parameters && !m_readOnly);
    m_service->setVisible(hasServiceAction(id) && !m_readOnly);
    m_simulation->setVisible(id == CheckId::Interlock && moment.simulated && !m_readOnly);
    m_control->setVisible(needsContactors(id) && !m_readOnly);
    if (id == CheckId::Parameters) {
        const bool armed = status != nullptr && status->isArmed(control::ArmKind::Parameters);
        setText(*m_armParameters, armed ? tr("Parameters armed") : tr("Arm and read"));
        m_armParameters->setEnabled(status != nullptr && !armed &&
                                    status->armRefusal(control::ArmKind::Parameters).empty() && !moment.replay);
        m_read->setEnabled(armed && moment.parameters != nullptr && moment.parameters->unavailable.empty() &&
                           !moment.parameters->service.running());
    }
    if (needsContactors(id)) {
        m_arm->refresh(moment);
        m_command->refresh(moment);
    }
}

void CheckView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_comment->setReadOnly(readOnly);
    m_advicePlace->setEnabled(!readOnly);
    m_repeat->setVisible(!readOnly);
    m_declare->setVisible(!readOnly);
}

void CheckView::restyle()
{
    setInk(*m_explanation, theme().colours().textMuted);
    setInk(*m_since, theme().colours().textMuted);
    setInk(*m_value, theme().colours().text);
}

} // namespace packdeck::ui
