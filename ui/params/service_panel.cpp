// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/service_panel.h"

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/params/facts.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

using commissioning::Precondition;
using control::Verdict;
using params::Task;

namespace {

constexpr int buttonWidth = 200;

QLineEdit* field(const QString& hint, const char* name, QWidget* parent)
{
    auto* made = new QLineEdit(parent);
    made->setPlaceholderText(hint);
    made->setObjectName(QLatin1String(name));
    made->setMaximumWidth(160);
    return made;
}

QString sign(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return QStringLiteral("\u2714");
    case Verdict::NotMet:
        return QStringLiteral("\u2716");
    case Verdict::Unknown:
        break;
    }
    return QStringLiteral("?");
}

} // namespace

ServicePanel::ServicePanel(Theme& theme, QWidget* parent)
    : Panel(theme, tr("Service"), parent)
    , m_userKey(field(tr("User key"), "serviceUserKey", this))
    , m_adminKey(field(tr("Admin key"), "serviceAdminKey", this))
    , m_soc(field(tr("State of charge, %"), "serviceSoc", this))
    , m_outcome(makeLabel(theme, TextRole::Strong, this))
    , m_grid(new QGridLayout)
{
    for (QLineEdit* key : {m_userKey, m_adminKey}) {
        key->setEchoMode(QLineEdit::Password);
    }
    m_outcome->setWordWrap(true);
    m_grid->setHorizontalSpacing(Theme::padding);
    m_grid->setVerticalSpacing(Theme::gap);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    auto* keys = new QHBoxLayout;
    keys->setSpacing(Theme::gap);
    keys->addWidget(m_userKey);
    keys->addWidget(m_adminKey);
    keys->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::padding);
    layout->addLayout(keys);
    layout->addLayout(m_grid);
    layout->addStretch();
    layout->addWidget(m_outcome);
    for (const commissioning::ServiceAction& action : commissioning::serviceActions()) {
        addRow(action);
    }
    connect(&theme, &Theme::changed, this, &ServicePanel::restyle);
    restyle();
}

void ServicePanel::addRow(const commissioning::ServiceAction& action)
{
    Row row;
    row.task = action.task;
    QString name = translated("Service", params::label(action.task));
    name.replace(0, 1, name.at(0).toUpper());
    row.button = new QPushButton(name, this);
    row.button->setObjectName(QStringLiteral("task%1").arg(static_cast<int>(action.task)));
    row.button->setMinimumHeight(Theme::touchTarget);
    row.button->setFixedWidth(buttonWidth);
    row.button->setAutoDefault(false);
    row.explanation = makeLabel(theme(), TextRole::Body, this);
    row.conditions = makeLabel(theme(), TextRole::Body, this);
    for (QLabel* label : {row.explanation, row.conditions}) {
        label->setWordWrap(true);
    }
    row.conditions->setTextFormat(Qt::RichText);
    const int line = m_grid->rowCount();
    m_grid->addWidget(row.button, line, 0);
    if (action.task == Task::SetSoc) {
        auto* what = new QHBoxLayout;
        what->setSpacing(Theme::gap);
        what->addWidget(row.explanation, 1);
        what->addWidget(m_soc);
        m_grid->addLayout(what, line, 1);
    } else {
        m_grid->addWidget(row.explanation, line, 1);
    }
    m_grid->addWidget(row.conditions, line, 2);
    connect(row.button, &QPushButton::clicked, this, [this, task = action.task] { ask(task); });
    m_rows.push_back(row);
}

std::optional<std::uint16_t> ServicePanel::argumentOf(Task task) const
{
    constexpr double perPercent = 10.0;
    constexpr double full = 100.0;
    if (task != Task::SetSoc) {
        return std::nullopt;
    }
    QString text = m_soc->text().trimmed();
    text.replace(QLatin1Char(','), QLatin1Char('.'));
    bool ok = false;
    const double percent = text.toDouble(&ok);
    return ok && percent >= 0.0 && percent <= full
               ? std::optional(static_cast<std::uint16_t>(std::lround(percent * perPercent)))
               : std::nullopt;
}

void ServicePanel::ask(Task task)
{
    const auto argument = argumentOf(task);
    if (task == Task::SetSoc && !argument) {
        setText(*m_outcome, tr("Type the state of charge first, 0 to 100 %."));
        m_soc->setFocus();
        return;
    }
    emit requested(task, {m_userKey->text().toStdString(), m_adminKey->text().toStdString()}, argument);
}

void ServicePanel::refresh(const commissioning::Facts& facts, const link::ParameterStatus& status)
{
    const auto actions = commissioning::serviceActions();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const commissioning::ServiceAction& action = actions[i];
        if (!facts.hasService) {
            row.button->setEnabled(false);
            setText(*row.explanation, translated("Commissioning", action.withoutService));
            setText(*row.conditions, {});
            continue;
        }
        setText(*row.explanation, translated("Commissioning", action.explanation));
        // One after the other: a line each would not fit for all actions at 1280x800. Only what refuses is coloured.
        QStringList conditions;
        bool refused = false;
        for (const Precondition& condition : commissioning::preconditions(action.task, facts)) {
            const bool notMet = condition.verdict == Verdict::NotMet;
            const QString words =
                QStringLiteral("%1 %2: %3")
                    .arg(sign(condition.verdict), text(condition.text), translated("Commissioning", condition.value))
                    .toHtmlEscaped();
            conditions << (notMet ? QStringLiteral("<span style=\"color:%1\">%2</span>")
                                        .arg(theme().colours().critical.name(), words)
                                  : words);
            refused = refused || notMet;
        }
        if (action.level != params::Level::ReadOnly) {
            conditions << tr("needs the %1 key").arg(translated("Parameter", label(action.level))).toHtmlEscaped();
        }
        setText(*row.conditions, conditions.join(QStringLiteral(" \u00b7 ")));
        row.button->setEnabled(!refused && status.unavailable.empty() && !status.service.running());
    }
    setNote(!facts.hasService            ? tr("this unit's service is not published")
            : status.unavailable.empty() ? QString()
                                         : ui::text(status.unavailable));
    showOutcome(status.service);
}

void ServicePanel::showOutcome(const params::ServiceStatus& service)
{
    const bool mine =
        std::any_of(m_rows.begin(), m_rows.end(), [&service](const Row& row) { return row.task == service.task; });
    if (!mine) {
        return;
    }
    const QString name = translated("Service", params::label(service.task));
    if (service.running()) {
        setText(*m_outcome, tr("%1 \u2026").arg(name));
    } else if (service.error) {
        setText(*m_outcome, QStringLiteral("\u2716 %1: %2").arg(name, sentence(*service.error)));
    } else {
        setText(*m_outcome, tr("\u2714 %1: done").arg(name));
    }
    setInk(*m_outcome, service.error ? theme().colours().critical : theme().colours().text);
}

void ServicePanel::restyle()
{
    for (const Row& row : m_rows) {
        setInk(*row.explanation, theme().colours().text);
        setInk(*row.conditions, theme().colours().textMuted);
    }
    setInk(*m_outcome, theme().colours().text);
}

} // namespace packdeck::ui
