// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace/frame_text.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "can/frame_key.h"
#include "ui/shell/drawing.h"
#include "ui/shell/format.h"

namespace packdeck::ui {

namespace {

// More do not fit a line; the tree has them all.
constexpr qsizetype mostValues = 8;

// Beyond this a fixed number of decimals is a row of zeros.
constexpr double largestFixed = 1e12;

QString tr(const char* text)
{
    return QCoreApplication::translate("FrameText", text);
}

QString hexadecimal(std::uint32_t number, int digits)
{
    return QStringLiteral("%1").arg(number, digits, 16, QLatin1Char('0')).toUpper();
}

} // namespace

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString idText(std::uint32_t key)
{
    return can::isExtendedKey(key) ? hexadecimal(can::idOfKey(key), 8) + QLatin1Char('x') : hexadecimal(key, 3);
}

QString directionText(const can::Frame& frame)
{
    return frame.has(can::Frame::LocalEcho) ? QStringLiteral("Tx") : QStringLiteral("Rx");
}

QString dataText(const can::Frame& frame)
{
    QStringList bytes;
    for (std::size_t i = 0; i < frame.length && i < frame.data.size(); ++i) {
        bytes << hexadecimal(frame.data[i], 2);
    }
    return bytes.join(QLatin1Char(' '));
}

QString valueText(const binding::SignalInfo& info, const binding::Reading& reading)
{
    if (!reading.value) {
        return missingText();
    }
    const double value = *reading.value;
    const QString words = std::isfinite(value) && std::abs(value) < largestFixed ? number(value, info.decimals)
                                                                                 : QLocale().toString(value, 'g', 6);
    if (!reading.word.empty()) {
        return QStringLiteral("%1 (%2)").arg(fromUtf8(reading.word), words);
    }
    return QStringLiteral("%1 %2").arg(words, shownUnit(info.unit)).trimmed();
}

QString ownerText(const Owners& owners)
{
    QStringList names;
    for (const auto& owner : owners) {
        names << fromUtf8(binding::nameOf(*owner.message));
    }
    return names.join(QStringLiteral(" / "));
}

QString noteText(const Owners& owners, const can::Frame& frame)
{
    if (owners.empty()) {
        return tr("no owner");
    }
    QStringList notes;
    if (owners.size() > 1) {
        QStringList names;
        for (const auto& owner : owners) {
            names << QStringLiteral("%1 (%2)").arg(fromUtf8(binding::nameOf(*owner.message)), fromUtf8(owner.source));
        }
        notes << tr("%1 owners: %2").arg(owners.size()).arg(names.join(QStringLiteral(", ")));
    }
    const unsigned length = binding::lengthOf(*owners.front().message);
    if (frame.isData() && frame.length != length) {
        notes << tr("%1 bytes, not %2").arg(frame.length).arg(length);
    }
    return notes.join(QStringLiteral("; "));
}

QString valuesText(const Owners& owners, const can::Frame& frame)
{
    QStringList values;
    for (const auto& owner : owners) {
        const auto info = binding::infoOf(*owner.message);
        const auto readings = binding::readingsOf(*owner.message, frame);
        for (std::size_t i = 0; i < readings.size() && values.size() < mostValues; ++i) {
            if (readings[i].value) {
                values << QStringLiteral("%1 %2").arg(fromUtf8(info.fields[i].name),
                                                      valueText(info.fields[i], readings[i]));
            }
        }
    }
    return values.join(QStringLiteral("  "));
}

QString durationText(units::Duration duration)
{
    constexpr double perMillisecond = 1000.0;
    const double milliseconds = static_cast<double>(duration.count()) / perMillisecond;
    return milliseconds < perMillisecond ? tr("%1 ms").arg(number(milliseconds, 1))
                                         : tr("%1 s").arg(number(milliseconds / perMillisecond, 3));
}

} // namespace packdeck::ui
