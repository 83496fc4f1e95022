// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recorder_settings_box.h"

#include <QFormLayout>
#include <QHBoxLayout>

#include "ui/shell/labels.h"

namespace packdeck::ui {

namespace {

QSpinBox* makeBox(int value, int most, const QString& unit, const QString& none, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(0, most);
    box->setSuffix(QLatin1Char(' ') + unit);
    box->setSpecialValueText(none);
    box->setValue(value);
    return box;
}

QLayout* pair(QWidget* first, QWidget* second)
{
    auto* layout = new QHBoxLayout;
    layout->addWidget(first);
    layout->addWidget(second);
    return layout;
}

} // namespace

RecorderSettingsBox::RecorderSettingsBox(Theme& theme, const RecorderSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_withSession(new QCheckBox(tr("Record whenever a bus is connected"), this))
    , m_folder(new QLineEdit(settings.folder, this))
    , m_megabytes(makeBox(settings.rotateMegabytes, RecorderSettings::mostMegabytes, tr("MB"), tr("any size"), this))
    , m_minutes(makeBox(settings.rotateMinutes, RecorderSettings::mostMinutes, tr("min"), tr("any time"), this))
    , m_compress(new QCheckBox(tr("Pack closed parts (.gz)"), this))
    , m_keepAwake(new QCheckBox(tr("Keep this computer awake while recording"), this))
    , m_onReason(new QCheckBox(tr("Reason"), this))
    , m_onCommand(new QCheckBox(tr("Command"), this))
    , m_condition(new QLineEdit(settings.condition, this))
    , m_problem(makeLabel(theme, TextRole::Caption, this))
    , m_before(makeBox(settings.secondsBefore, RecorderSettings::mostSeconds, tr("s before"), {}, this))
    , m_after(makeBox(settings.secondsAfter, RecorderSettings::mostSeconds, tr("s after"), {}, this))
{
    m_withSession->setChecked(settings.withSession);
    m_compress->setChecked(settings.compress);
    m_keepAwake->setChecked(settings.keepAwake);
    m_onReason->setChecked(settings.onReason);
    m_onCommand->setChecked(settings.onCommand);
    m_folder->setPlaceholderText(RecorderSettings{}.recordingFolder());
    m_condition->setPlaceholderText(QStringLiteral("lowestCell < 3.0 hysteresis 0.01"));
    m_condition->setCompleter(makeSignalCompleter(m_condition));
    m_problem->setWordWrap(true);

    QLabel* title = makeLabel(theme, TextRole::Strong, this);
    title->setText(tr("Recorder"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, Theme::padding, 0, 0);
    form->setSpacing(Theme::gap);
    form->addRow(title);
    form->addRow(QString(), m_withSession);
    form->addRow(tr("Folder"), m_folder);
    form->addRow(tr("New part after"), pair(m_megabytes, m_minutes));
    form->addRow(QString(), m_compress);
    form->addRow(QString(), m_keepAwake);
    form->addRow(tr("Record around"), pair(m_onReason, m_onCommand));
    form->addRow(tr("and when"), m_condition);
    form->addRow(QString(), m_problem);
    form->addRow(tr("with"), pair(m_before, m_after));

    for (QCheckBox* box : {m_withSession, m_compress, m_keepAwake, m_onReason, m_onCommand}) {
        connect(box, &QCheckBox::toggled, this, &RecorderSettingsBox::apply);
    }
    for (QSpinBox* box : {m_megabytes, m_minutes, m_before, m_after}) {
        connect(box, &QSpinBox::valueChanged, this, &RecorderSettingsBox::apply);
    }
    for (QLineEdit* line : {m_folder, m_condition}) {
        connect(line, &QLineEdit::textChanged, this, &RecorderSettingsBox::apply);
    }
    apply();
}

void RecorderSettingsBox::apply()
{
    m_settings.withSession = m_withSession->isChecked();
    m_settings.folder = m_folder->text().trimmed();
    m_settings.rotateMegabytes = m_megabytes->value();
    m_settings.rotateMinutes = m_minutes->value();
    m_settings.compress = m_compress->isChecked();
    m_settings.keepAwake = m_keepAwake->isChecked();
    m_settings.onReason = m_onReason->isChecked();
    m_settings.onCommand = m_onCommand->isChecked();
    m_settings.condition = m_condition->text().trimmed();
    m_settings.secondsBefore = m_before->value();
    m_settings.secondsAfter = m_after->value();
    const bool isBad = !parseTriggerConditions(m_settings.condition);
    m_problem->setText(isBad ? tr("Not a condition: signal, < or >, value, and perhaps hysteresis and a value; several "
                                  "with ; between")
                             : QString());
    m_problem->setVisible(isBad);
    emit changed(m_settings);
}

} // namespace packdeck::ui
