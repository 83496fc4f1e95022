// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/format.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

namespace packdeck::ui {

QString number(double value, int decimals)
{
    // "-0.0" is not a reading.
    if (std::abs(value) * std::pow(10.0, decimals) < 0.5) {
        value = 0.0;
    }
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals);
}

QString shownUnit(const QString& unit)
{
    return unit == QLatin1String("degC") ? QStringLiteral("°C") : unit;
}

QString shownUnit(std::string_view unit)
{
    return shownUnit(QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size())));
}

QString signedNumber(double value, int decimals)
{
    const bool rounds = std::abs(value) * std::pow(10.0, decimals) < 0.5;
    return (value > 0.0 && !rounds ? QStringLiteral("+") : QString()) + number(value, decimals);
}

QString volts(units::Millivolts value)
{
    return number(units::toVolts(value), 1);
}

QString clockTime(units::Duration duration)
{
    const auto seconds = std::max<std::int64_t>(0, std::chrono::duration_cast<std::chrono::seconds>(duration).count());
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString age(units::Duration duration)
{
    const double seconds = std::max(0.0, units::toSeconds(duration));
    if (seconds < 9.95) {
        return QCoreApplication::translate("Format", "%1 s").arg(number(seconds, 1));
    }
    if (seconds < 120) {
        return QCoreApplication::translate("Format", "%1 s").arg(std::lround(seconds));
    }
    if (seconds < 7200) {
        return QCoreApplication::translate("Format", "%1 min").arg(std::lround(seconds / 60));
    }
    return QCoreApplication::translate("Format", "%1 h").arg(std::lround(seconds / 3600));
}

QString translated(const char* context, std::string_view english)
{
    return QCoreApplication::translate(context, std::string(english).c_str());
}

QString sentence(const Error& error)
{
    const std::string pattern = translated("Error", englishTemplate(error.id)).toStdString();
    return QString::fromStdString(fillTemplate(pattern, error.arguments));
}

} // namespace packdeck::ui
