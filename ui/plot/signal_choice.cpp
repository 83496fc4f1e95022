// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/signal_choice.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

namespace packdeck::ui {

namespace {

const QString busKey = QStringLiteral("bus");
const QString idKey = QStringLiteral("id");
const QString messageKey = QStringLiteral("message");
const QString fieldKey = QStringLiteral("signal");
const QString axisKey = QStringLiteral("axis");

} // namespace

QJsonArray toJson(const SignalChoices& choices)
{
    QJsonArray array;
    for (const SignalChoice& choice : choices) {
        QJsonObject object{{busKey, choice.bus},
                           {idKey, static_cast<qint64>(choice.key)},
                           {messageKey, choice.message},
                           {fieldKey, choice.field}};
        if (choice.axis > 0) {
            object[axisKey] = choice.axis;
        }
        array.append(object);
    }
    return array;
}

SignalChoices choicesFrom(const QJsonArray& array)
{
    constexpr int highestBus = 255;
    SignalChoices choices;
    for (const QJsonValue value : array) { // a view of the array: no reference to bind to
        const QJsonObject object = value.toObject();
        const int bus = object[busKey].toInt(-1);
        const qint64 id = object[idKey].toInteger(-1);
        SignalChoice choice;
        choice.message = object[messageKey].toString();
        choice.field = object[fieldKey].toString();
        if (bus < 0 || bus > highestBus || id < 0 || id > qint64{UINT32_MAX} || choice.field.isEmpty()) {
            continue;
        }
        choice.bus = static_cast<std::uint8_t>(bus);
        choice.key = static_cast<std::uint32_t>(id);
        choice.axis = std::max(0, object[axisKey].toInt());
        choices.push_back(choice);
    }
    return choices;
}

QString signalMimeType()
{
    return QStringLiteral("application/x-packdeck-signals");
}

QMimeData* toMimeData(const SignalChoices& choices)
{
    auto* data = new QMimeData;
    data->setData(signalMimeType(), QJsonDocument(toJson(choices)).toJson(QJsonDocument::Compact));
    return data;
}

SignalChoices choicesFrom(const QMimeData& data)
{
    return choicesFrom(QJsonDocument::fromJson(data.data(signalMimeType())).array());
}

} // namespace packdeck::ui
