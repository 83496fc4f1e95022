// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/arm_panel.h"

#include <QVBoxLayout>

#include "control/status.h"
#include "link/link_status.h"
#include "telemetry/pack_snapshot.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

ArmPanel::ArmPanel(Theme& theme, QWidget* parent)
    : Panel(theme, tr("Unit"), parent)
    , m_unit(makeLabel(theme, TextRole::Figure, this))
    , m_bus(makeLabel(theme, TextRole::Body, this))
    , m_hazards(makeLabel(theme, TextRole::Body, this))
    , m_acknowledge(new QPushButton(tr("I have read this"), this))
    , m_arm(new QPushButton(this))
    , m_state(makeLabel(theme, TextRole::Body, this))
{
    m_hazards->setWordWrap(true);
    m_state->setWordWrap(true);
    m_acknowledge->setObjectName(QStringLiteral("acknowledge"));
    m_arm->setObjectName(QStringLiteral("arm"));
    for (QPushButton* button : {m_acknowledge, m_arm}) {
        button->setMinimumHeight(Theme::touchTarget);
        // Enter must never trigger what happens to have the focus.
        button->setAutoDefault(false);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_unit);
    layout->addWidget(m_bus);
    layout->addWidget(m_hazards);
    layout->addWidget(m_acknowledge);
    layout->addWidget(m_arm);
    layout->addWidget(m_state);

    connect(m_acknowledge, &QPushButton::clicked, this, &ArmPanel::hazardsAcknowledged);
    connect(m_arm, &QPushButton::clicked, this, [this] {
        if (m_armed) {
            emit disarmRequested();
        } else {
            emit armRequested();
        }
    });
    connect(&theme, &Theme::changed, this, &ArmPanel::restyle);
    restyle();
}

void ArmPanel::showUnit(const Moment& moment)
{
    const telemetry::PackSnapshot* pack = moment.snapshot.get();
    if (pack != nullptr && pack->serial.known()) {
        setText(*m_unit, tr("BMU %1").arg(pack->serial.value, 5, 10, QLatin1Char('0')));
    } else {
        setText(*m_unit, tr("no unit heard"));
    }
    QStringList bus;
    if (moment.link != nullptr && !moment.link->request.plugin.isEmpty()) {
        bus << tr("%1, interface %2").arg(moment.link->request.plugin, moment.link->request.interfaceName);
        if (moment.link->bitrate) {
            bus << tr("%1 kb/s").arg(*moment.link->bitrate / 1000);
        }
    }
    if (moment.simulated) {
        bus << tr("simulated");
    }
    setText(*m_bus, bus.isEmpty() ? tr("not connected") : bus.join(QStringLiteral(" \u00b7 ")));
}

void ArmPanel::refresh(const Moment& moment)
{
    showUnit(moment);
    const control::Status* status = moment.control;
    const bool acknowledged = status != nullptr && status->hazardsAcknowledged;
    m_armed = status != nullptr && status->isArmed(control::ArmKind::Control);
    const bool holding = status != nullptr && control::isCommanding(status->mode);

    if (acknowledged) {
        setText(*m_hazards,
                tr("\u26a0 Lethal DC voltage and high current. Isolate, discharge and test before touching."));
    } else {
        setText(*m_hazards, tr("\u26a0 Closing contactors puts lethal DC voltage and high current on the terminals.\n"
                               "\u2022 Isolate, and test for isolation, before work.\n"
                               "\u2022 Do not remove covers.\n"
                               "\u2022 Disconnect, discharge and test before touching."));
    }
    m_arm->setVisible(status != nullptr && !status->watchOnly && !moment.replay);
    setText(*m_arm, m_armed ? tr("Disarm") : tr("Arm control of this unit"));
    m_arm->setEnabled(status != nullptr &&
                      (m_armed || (acknowledged && status->armRefusal(control::ArmKind::Control).empty())));
    // Last: a button that hides hands the keyboard on to the next that can be used, and that is to arm.
    m_acknowledge->setVisible(status != nullptr && !acknowledged && !status->watchOnly && !moment.replay);

    QString state;
    if (status == nullptr) {
        state = tr("Connect to a pack first.");
    } else if (m_armed && status->disarmsIn) {
        state = tr("Armed. Disarms in %1 s %2.")
                    .arg(number(std::ceil(units::toSeconds(*status->disarmsIn)), 0), text(status->disarmsWhy));
    } else if (m_armed) {
        state = holding ? tr("Armed, a command is on the bus.") : tr("Armed. Nothing is transmitted yet.");
    } else if (!status->armRefusal(control::ArmKind::Control).empty()) {
        state = text(status->armRefusal(control::ArmKind::Control));
    } else if (!acknowledged) {
        state = tr("Read the hazards first: once per unit and day.");
    } else {
        state = tr("Watching. Nothing is transmitted.");
    }
    setText(*m_state, state);
}

void ArmPanel::restyle()
{
    setInk(*m_bus, theme().colours().textMuted);
    setInk(*m_state, theme().colours().textMuted);
    setInk(*m_hazards, theme().colours().text);
    setInk(*m_unit, theme().colours().text);
}

} // namespace packdeck::ui
