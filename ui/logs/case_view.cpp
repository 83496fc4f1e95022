// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/case_view.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace packdeck::ui {

namespace {

const QString pageKey = QStringLiteral("page");
const QString cursorKey = QStringLiteral("cursor_us");
const QString busKey = QStringLiteral("bus");
const QString baseKey = QStringLiteral("base");
const QString cellsKey = QStringLiteral("cells");
const QString fieldsKey = QStringLiteral("signals");
const QString fromKey = QStringLiteral("from_us");
const QString toKey = QStringLiteral("to_us");
const QString inputsKey = QStringLiteral("inputs");

qint64 microseconds(units::WallTime at)
{
    return at.time_since_epoch().count();
}

std::optional<units::WallTime> wallTime(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(units::WallTime(units::Duration(value.toInteger()))) : std::nullopt;
}

} // namespace

std::string toJson(const CaseView& view)
{
    QJsonObject object{{pageKey, view.page}, {fieldsKey, toJson(view.fields)}};
    if (view.cursor) {
        object[cursorKey] = microseconds(*view.cursor);
    }
    if (view.pack) {
        object[busKey] = view.pack->bus;
        object[baseKey] = view.pack->baseId;
    }
    QJsonArray cells;
    for (const units::CellIndex cell : view.cells) {
        cells.append(static_cast<int>(units::slot(cell)));
    }
    object[cellsKey] = cells;
    if (view.span) {
        object[fromKey] = microseconds(view.span->first);
        object[toKey] = microseconds(view.span->second);
    }
    QJsonObject inputs;
    for (const auto& [page, values] : view.inputs) {
        inputs[page] = values;
    }
    object[inputsKey] = inputs;
    return QJsonDocument(object).toJson().toStdString();
}

CaseView caseViewFrom(const std::string& json)
{
    constexpr int highestBus = 255;
    constexpr int highestId = 0x7FF;
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    CaseView view;
    view.page = object[pageKey].toString();
    view.cursor = wallTime(object[cursorKey]);
    const int bus = object[busKey].toInt(-1);
    const int base = object[baseKey].toInt(-1);
    if (bus >= 0 && bus <= highestBus && base >= 0 && base <= highestId) {
        view.pack = binding::PackId{};
        view.pack->bus = static_cast<std::uint8_t>(bus);
        view.pack->baseId = static_cast<std::uint16_t>(base);
    }
    for (const QJsonValue value : object[cellsKey].toArray()) {
        const int slot = value.toInt(-1);
        if (slot >= 0 && slot < static_cast<int>(units::maxCells)) {
            view.cells.push_back(units::cellAt(static_cast<std::size_t>(slot)));
        }
    }
    view.fields = choicesFrom(object[fieldsKey].toArray());
    const QJsonObject inputs = object[inputsKey].toObject();
    for (auto page = inputs.begin(); page != inputs.end(); ++page) {
        view.inputs[page.key()] = page.value().toObject();
    }
    const auto from = wallTime(object[fromKey]);
    const auto to = wallTime(object[toKey]);
    if (from && to && *from < *to) {
        view.span = {*from, *to};
    }
    return view;
}

} // namespace packdeck::ui
