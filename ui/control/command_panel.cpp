// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/command_panel.h"

#include <algorithm>

#include <QHBoxLayout>

#include "control/sequence.h"
#include "control/status.h"
#include "telemetry/pack_snapshot.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

// What the control machine asks for; the bar of the button runs as long.
constexpr units::Duration holdTime = std::chrono::milliseconds(700);

// What is held was reached, and the way to `target` goes on from there.
bool liesAhead(const control::Status& status, control::Target target)
{
    const std::vector<control::Step> way = control::Sequence::stepsTo(target);
    return status.targetReached && way.size() > status.steps.size() &&
           std::equal(status.steps.begin(), status.steps.end(), way.begin(),
                      [](const control::Step& done, const control::Step& step) { return done.id == step.id; });
}

bool isHeld(const control::Status* status)
{
    return status != nullptr && status->mode == control::Mode::Held;
}

bool goesOn(const control::Status* status)
{
    return isHeld(status) && status->target && liesAhead(*status, *status->target);
}

// Not to the button that happens to follow: a key that is pressed once more must do nothing there.
void enable(QPushButton& button, bool enabled, QWidget& heir)
{
    if (!enabled && button.hasFocus()) {
        heir.setFocus();
    }
    button.setEnabled(enabled);
}

} // namespace

CommandPanel::CommandPanel(Theme& theme, QWidget* parent)
    : Panel(theme, tr("Command"), parent)
    , m_hold(new HoldButton(theme, holdTime, this))
    , m_release(new QPushButton(tr("Release"), this))
    , m_returnToIdle(new QPushButton(tr("Return to IDLE"), this))
    , m_state(makeLabel(theme, TextRole::Body, this))
{
    m_hold->setObjectName(QStringLiteral("hold"));
    m_release->setObjectName(QStringLiteral("release"));
    m_returnToIdle->setObjectName(QStringLiteral("returnToIdle"));
    m_release->setToolTip(tr("Stop commanding: Idle is sent until all contactors are reported open"));
    for (QPushButton* button : {m_release, m_returnToIdle}) {
        button->setMinimumHeight(Theme::touchTarget);
        button->setAutoDefault(false);
    }
    m_state->setWordWrap(true);

    auto* targets = new QHBoxLayout;
    targets->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(targets);
    auto* charge = new QHBoxLayout;
    layout->addLayout(charge);
    layout->addWidget(m_hold);
    layout->addWidget(m_state);
    auto* letGo = new QHBoxLayout;
    letGo->setSpacing(Theme::gap);
    letGo->addWidget(m_release);
    letGo->addWidget(m_returnToIdle);
    layout->addLayout(letGo);
    addTarget(control::Target::Enabled, tr("to ENABLED"));
    addTarget(control::Target::Connect, tr("stop at CONNECT"));
    addTarget(control::Target::ChargeEnabled, tr("charge: to CHARGE_ENABLED"));
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        QPushButton* const button = m_targets[i].button;
        (m_targets[i].target == control::Target::ChargeEnabled ? charge : targets)->addWidget(button, 1);
        setTabOrder(button, i + 1 < m_targets.size() ? static_cast<QWidget*>(m_targets[i + 1].button) : m_hold);
    }
    setTabOrder(m_hold, m_release);
    setTabOrder(m_release, m_returnToIdle);

    connect(m_hold, &HoldButton::holdBegan, this, &CommandPanel::holdBegan);
    connect(m_hold, &HoldButton::holdEnded, this, [this] { emit holdEnded(); });
    connect(m_release, &QPushButton::clicked, this, &CommandPanel::releaseRequested);
    connect(m_returnToIdle, &QPushButton::clicked, this, &CommandPanel::returnToIdleRequested);
    connect(&theme, &Theme::changed, this, &CommandPanel::restyle);
    restyle();
}

void CommandPanel::addTarget(control::Target target, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("target%1").arg(static_cast<int>(target)));
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setMinimumHeight(Theme::touchTarget);
    m_targets.push_back({target, button});
    connect(button, &QPushButton::clicked, this, [this, target] { emit targetSelected(target); });
}

void CommandPanel::refresh(const Moment& moment)
{
    const control::Status* status = moment.control;
    const bool held = isHeld(status);
    for (const auto& [target, button] : m_targets) {
        button->setEnabled(status != nullptr && !status->watchOnly && !moment.replay &&
                           (!held || liesAhead(*status, target)));
        const bool selected = status != nullptr && status->target == target;
        if (button->isChecked() != selected) {
            button->setChecked(selected);
        }
    }

    showHold(status);
    const bool inSafe =
        moment.snapshot && moment.snapshot->state.isFresh() && moment.snapshot->state.value == d1000::State::Safe;
    enable(*m_release, held, *m_hold);
    enable(*m_returnToIdle, inSafe && status != nullptr && status->mayReturnToIdle, *m_hold);
    m_returnToIdle->setVisible(inSafe);

    QString state;
    if (status == nullptr) {
        state = QString();
    } else if (held && status->command) {
        state = tr("%1 is sent every 100 ms.").arg(QString::fromUtf8(d1000::name(*status->command).data()));
        if (goesOn(status) && !status->closingAllowed) {
            state += QLatin1Char('\n') + text(status->closingRefusal);
        }
    } else if (status->withdrawingLeft) {
        state = tr("Idle is sent until all contactors are reported open, %1 s at most.")
                    .arg(number(units::toSeconds(*status->withdrawingLeft), 1));
    } else if (!status->closingRefusal.empty()) {
        state = text(status->closingRefusal);
    }
    if (status != nullptr && !status->hint.empty()) {
        state += (state.isEmpty() ? QString() : QStringLiteral("\n")) + text(status->hint);
    }
    setText(*m_state, state);
}

void CommandPanel::showHold(const control::Status* status)
{
    const QString target =
        status != nullptr && status->target ? QString::fromUtf8(control::name(*status->target).data()) : QString();
    const bool underWay = isHeld(status) && !goesOn(status);
    if (target.isEmpty()) {
        setText(*m_hold, tr("Select where to go"));
    } else if (!underWay) {
        setText(*m_hold, tr("Hold to go to %1").arg(target));
    } else {
        setText(*m_hold, status->targetReached ? tr("%1 is held").arg(target) : tr("On the way to %1").arg(target));
    }
    m_hold->setSecondLine(underWay ? tr("F12 or Release opens")
                                   : tr("%1 s, by mouse or Space").arg(number(units::toSeconds(holdTime), 1)));
    m_hold->setReady(status != nullptr && status->closingAllowed);
}

void CommandPanel::restyle()
{
    setInk(*m_state, theme().colours().text);
}

} // namespace packdeck::ui
