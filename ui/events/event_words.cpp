// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_words.h"

#include <QCoreApplication>

#include "binding/dialect.h"
#include "ui/shell/format.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

struct EventWords
{
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

using telemetry::EventKind;

// Terms of ours among the arguments; vendor's names and numbers stay as they are.
QString translatedTerm(const std::string& term)
{
    for (const char* context : {"ContactorPosition", "Limit", "DataKind"}) {
        QString words = translated(context, term);
        if (words != QString::fromStdString(term)) {
            return words;
        }
    }
    return QString::fromStdString(term);
}

} // namespace

EventGroup groupOf(EventKind kind)
{
    switch (kind) {
    case EventKind::StateChanged:
        return EventGroup::States;
    case EventKind::ReasonSet:
    case EventKind::ReasonCleared:
    case EventKind::PrechargeFailureSet:
    case EventKind::PrechargeFailureCleared:
    case EventKind::HvilFlagSet:
    case EventKind::HvilFlagCleared:
        return EventGroup::Reasons;
    case EventKind::ContactorFaultSet:
    case EventKind::ContactorFaultCleared:
    case EventKind::ContactorCommanded:
    case EventKind::ContactorMoved:
        return EventGroup::Contactors;
    case EventKind::LimitExceeded:
    case EventKind::LimitKept:
        return EventGroup::Limits;
    case EventKind::NodeLost:
    case EventKind::NodeReturned:
    case EventKind::CellLost:
    case EventKind::CellReturned:
    case EventKind::SensorLost:
    case EventKind::SensorReturned:
    case EventKind::HighResistanceSet:
    case EventKind::HighResistanceCleared:
        return EventGroup::Parts;
    case EventKind::UnitSeen:
    case EventKind::UnitChanged:
    case EventKind::DialectRecognised:
    case EventKind::LinkLost:
    case EventKind::LinkRegained:
    case EventKind::ClockJumped:
    case EventKind::IdOwnedTwice:
    case EventKind::WrongLength:
    case EventKind::DataStale:
    case EventKind::DataFresh:
        return EventGroup::Link;
    case EventKind::CommandChanged:
        return EventGroup::Commands;
    case EventKind::RuleBegan:
    case EventKind::RuleEnded:
        return EventGroup::Rules;
    case EventKind::FramesDropped:
    case EventKind::ConditionBegan:
    case EventKind::ConditionEnded:
        return EventGroup::Program;
    case EventKind::Marked:
        return EventGroup::Markers;
    }
    return EventGroup::Program;
}

QString groupName(EventGroup group)
{
    switch (group) {
    case EventGroup::States:
        return EventWords::tr("States");
    case EventGroup::Reasons:
        return EventWords::tr("Reasons");
    case EventGroup::Contactors:
        return EventWords::tr("Contactors");
    case EventGroup::Limits:
        return EventWords::tr("Limits");
    case EventGroup::Parts:
        return EventWords::tr("Nodes, cells, sensors");
    case EventGroup::Link:
        return EventWords::tr("Link and data");
    case EventGroup::Commands:
        return EventWords::tr("Commands");
    case EventGroup::Rules:
        return EventWords::tr("Own rules");
    case EventGroup::Program:
        return EventWords::tr("This program");
    case EventGroup::Markers:
        return EventWords::tr("Markers");
    }
    return {};
}

QString sentence(const telemetry::Event& event, const binding::CellNaming& naming)
{
    std::vector<std::string> arguments = telemetry::eventArguments(event, naming);
    for (std::string& argument : arguments) {
        argument = translatedTerm(argument).toStdString();
    }
    const std::string pattern = translated("Event", telemetry::eventTemplate(event)).toStdString();
    return QString::fromStdString(fillTemplate(pattern, arguments));
}

QString partWords(const telemetry::Event& event, const binding::CellNaming& naming)
{
    if (event.evidence.part == telemetry::Part::Contactor) {
        return EventWords::tr("contactor %1").arg(event.evidence.index);
    }
    return translated("Part", telemetry::partText(event, naming));
}

QString severityWord(telemetry::Severity severity)
{
    switch (severity) {
    case telemetry::Severity::Alarm:
        return QStringLiteral("\u2716 ") + EventWords::tr("Alarm");
    case telemetry::Severity::Warning:
        return QStringLiteral("\u26a0 ") + EventWords::tr("Warning");
    case telemetry::Severity::Information:
        break;
    }
    return EventWords::tr("Info");
}

Standing standingOf(telemetry::Severity severity)
{
    switch (severity) {
    case telemetry::Severity::Alarm:
        return Standing::Critical;
    case telemetry::Severity::Warning:
        return Standing::Warning;
    case telemetry::Severity::Information:
        break;
    }
    return Standing::Normal;
}

QString limitWords(const telemetry::Event& event)
{
    const QString limit = QString::fromStdString(telemetry::limitText(event));
    return event.evidence.limitAssumed && !limit.isEmpty() ? limit + QLatin1String(" *") : limit;
}

QString circumstanceWords(const telemetry::Event& event, const ViewSettings& settings)
{
    const telemetry::Circumstances& then = event.circumstances;
    QStringList words;
    if (then.state) {
        const auto name = binding::stateName(event.pack.dialect, *then.state);
        words << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
    if (then.current) {
        words << amps(*then.current, settings) + QStringLiteral(" A");
    }
    if (then.batteryVoltage) {
        words << volts(*then.batteryVoltage) + QStringLiteral(" V");
    }
    return words.join(QStringLiteral(" \u00b7 "));
}

} // namespace packdeck::ui
