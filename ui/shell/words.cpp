// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/words.h"

#include <cstdlib>

#include <QCoreApplication>
#include <QDateTime>

#include "text/error.h"
#include "ui/shell/format.h"

namespace packdeck::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString wordOf(telemetry::ContactorPosition position)
{
    switch (position) {
    case telemetry::ContactorPosition::Open:
        return Words::tr("OPEN");
    case telemetry::ContactorPosition::Closed:
        return Words::tr("CLOSED");
    case telemetry::ContactorPosition::Opening:
        return Words::tr("OPENING");
    case telemetry::ContactorPosition::Closing:
        return Words::tr("CLOSING");
    case telemetry::ContactorPosition::FaultOpen:
        return Words::tr("DID NOT CLOSE");
    case telemetry::ContactorPosition::Welded:
        return Words::tr("WELDED?");
    case telemetry::ContactorPosition::Unknown:
        break;
    }
    return Words::tr("UNKNOWN");
}

} // namespace

QString text(const control::Phrase& phrase)
{
    std::vector<std::string> arguments;
    arguments.reserve(phrase.arguments.size());
    for (const auto& argument : phrase.arguments) {
        arguments.push_back(translated("Control", argument).toStdString());
    }
    const std::string pattern = translated("Control", control::englishTemplate(phrase.id)).toStdString();
    return QString::fromStdString(fillTemplate(pattern, arguments));
}

QString positionWord(const telemetry::ContactorView& contactor)
{
    QString word = wordOf(contactor.position);
    if (contactor.position != telemetry::ContactorPosition::Unknown || !contactor.feedback.known()) {
        return word;
    }
    return Words::tr("%1 (raw %2)").arg(word).arg(contactor.feedback.value);
}

QString commandWord(const telemetry::ContactorView& contactor)
{
    return wordOf(contactor.commanded);
}

QString sourceWord(telemetry::ContactorSource source)
{
    switch (source) {
    case telemetry::ContactorSource::Feedback:
        return Words::tr("by feedback");
    case telemetry::ContactorSource::CommandOnly:
        return Words::tr("command only");
    case telemetry::ContactorSource::Unknown:
        break;
    }
    return Words::tr("source unknown");
}

Direction direction(units::Milliamps current)
{
    if (std::abs(current.value()) < idleCurrent.value()) {
        return Direction::Idle;
    }
    return current.value() > 0 ? Direction::Discharging : Direction::Charging;
}

QString directionWord(Direction direction)
{
    switch (direction) {
    case Direction::Charging:
        return Words::tr("CHARGING");
    case Direction::Discharging:
        return Words::tr("DISCHARGING");
    case Direction::Idle:
        break;
    }
    return Words::tr("IDLE", "no current");
}

QString amps(units::Milliamps current, const ViewSettings& settings)
{
    return number(units::toAmps(settings.chargeIsNegative ? current : -current), 1);
}

QString name(const ViewSettings& settings, units::CellIndex cell)
{
    return QString::fromStdString(settings.naming.cell(cell));
}

QString name(const ViewSettings& settings, units::SensorIndex sensor)
{
    return QString::fromStdString(settings.naming.sensor(sensor));
}

QString name(const ViewSettings& settings, units::NodeIndex node)
{
    return QString::fromStdString(settings.naming.node(node));
}

QString notMeasured(const Moment& moment, int contactor, const telemetry::Reading<units::Millivolts>& last)
{
    QString words = QCoreApplication::translate("Words", "not measured (contactor %1 open)").arg(contactor);
    if (last.known()) {
        words +=
            QCoreApplication::translate("Words", "; last %1 V at %2").arg(volts(last.value), wallTime(moment, last.at));
    }
    return words;
}

QString wallTime(const Moment& moment, units::Timestamp instant)
{
    return wallDateTime(moment, instant).toString(QStringLiteral("HH:mm:ss"));
}

QDateTime wallDateTime(const Moment& moment, units::Timestamp instant)
{
    return toDateTime(moment.wallNow - std::chrono::duration_cast<units::Duration>(moment.now - instant));
}

QDateTime toDateTime(units::WallTime wall)
{
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(wall.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(milliseconds);
}

QString instantText(units::WallTime wall)
{
    return toDateTime(wall).toString(wall < firstDated ? QStringLiteral("HH:mm:ss.zzz")
                                                       : QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

QString spanText(units::WallTime first, units::WallTime last)
{
    const QDateTime end = toDateTime(last);
    const QString until =
        toDateTime(first).date() == end.date() ? end.toString(QStringLiteral("HH:mm:ss.zzz")) : instantText(last);
    return QStringLiteral("%1 \u2026 %2").arg(instantText(first), until);
}

QString dialectWords(binding::Dialect dialect)
{
    switch (dialect) {
    case binding::Dialect::Gen1:
        return Words::tr("Gen1");
    case binding::Dialect::V1_1:
    case binding::Dialect::V1_2: {
        const auto version = binding::name(dialect);
        return Words::tr("Gen2 %1").arg(QString::fromUtf8(version.data(), static_cast<qsizetype>(version.size())));
    }
    case binding::Dialect::Unknown:
        break;
    }
    return Words::tr("firmware not known");
}

QString text(const telemetry::Event& event, const ViewSettings& settings)
{
    const QString pattern = translated("Event", telemetry::eventTemplate(event));
    return QString::fromStdString(
        fillTemplate(pattern.toStdString(), telemetry::eventArguments(event, settings.naming)));
}

} // namespace packdeck::ui
