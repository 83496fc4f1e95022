// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/outputs_panel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/events/event_words.h"
#include "ui/shell/labels.h"

namespace packdeck::ui {

OutputsPanel::OutputsPanel(AlarmOutputs& outputs, Theme& theme, QWidget* parent)
    : Panel(theme, tr("What alarms do"), parent)
    , m_outputs(outputs)
    , m_result(makeLabel(theme, TextRole::Body, this))
{
    m_controls[0].severity = telemetry::Severity::Alarm;
    m_controls[1].severity = telemetry::Severity::Warning;
    m_result->setWordWrap(true);
    m_result->setObjectName(QStringLiteral("commandResult"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    for (Controls& controls : m_controls) {
        layout->addWidget(makeGroup(controls));
    }
    auto* help = makeLabel(theme, TextRole::Caption, this);
    help->setWordWrap(true);
    help->setText(tr("A command is a program with arguments, run without a shell. {text} {part} {value} {limit} "
                     "{severity} {count} in an argument are filled in. Sounds of alarms return every ten seconds "
                     "until acknowledged or silenced."));
    layout->addWidget(help);
    layout->addWidget(m_result);
    layout->addStretch();
    connect(&outputs, &AlarmOutputs::resultChanged, this,
            [this] { setText(*m_result, tr("Last command: %1").arg(m_outputs.lastResult())); });
}

QWidget* OutputsPanel::makeGroup(Controls& controls)
{
    auto* group = new QWidget(this);
    const OutputSettings& now = m_outputs.settings(controls.severity);
    const bool isAlarm = controls.severity == telemetry::Severity::Alarm;
    auto* title = makeLabel(theme(), TextRole::Strong, group);
    title->setText(severityWord(controls.severity));
    controls.sound = new QCheckBox(tr("Sound"), group);
    controls.notification = new QCheckBox(tr("Desktop notification"), group);
    controls.runs = new QCheckBox(tr("Run a command"), group);
    controls.command = new QLineEdit(now.command, group);
    controls.command->setPlaceholderText(QStringLiteral("notify-phone {severity} {text}"));
    controls.command->setObjectName(isAlarm ? QStringLiteral("alarmCommand") : QStringLiteral("warningCommand"));
    controls.runs->setObjectName(isAlarm ? QStringLiteral("alarmRuns") : QStringLiteral("warningRuns"));
    controls.sound->setChecked(now.sound);
    controls.notification->setChecked(now.notification);
    controls.runs->setChecked(now.runsCommand);
    auto* tryOut = new QPushButton(tr("Try it"), group);
    tryOut->setAutoDefault(false);
    tryOut->setObjectName(isAlarm ? QStringLiteral("tryAlarm") : QStringLiteral("tryWarning"));
    auto* row = new QHBoxLayout;
    row->addWidget(controls.command, 1);
    row->addWidget(tryOut);
    auto* layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::unit);
    layout->addWidget(title);
    for (QCheckBox* box : {controls.sound, controls.notification, controls.runs}) {
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, &controls] { keep(controls); });
    }
    layout->addLayout(row);
    connect(controls.command, &QLineEdit::editingFinished, this, [this, &controls] { keep(controls); });
    connect(tryOut, &QPushButton::clicked, this, [this, &controls] {
        keep(controls);
        m_outputs.tryOut(controls.severity);
    });
    return group;
}

void OutputsPanel::keep(const Controls& controls)
{
    m_outputs.setSettings(controls.severity, {controls.sound->isChecked(), controls.notification->isChecked(),
                                              controls.runs->isChecked(), controls.command->text()});
}

} // namespace packdeck::ui
