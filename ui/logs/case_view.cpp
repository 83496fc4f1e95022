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
const QString nowKey = QStringLiteral("now_us");
const QString inputsKey = QStringLiteral("inputs");
const QString pagesKey = QStringLiteral("pages");
const QString limitsKey = QStringLiteral("limits");
const QString limitSourceKey = QStringLiteral("source");
const QString hiddenKey = QStringLiteral("hidden_channels");
const QString echoesKey = QStringLiteral("echoes_dropped");

qint64 microseconds(units::WallTime at)
{
    return at.time_since_epoch().count();
}

std::optional<units::WallTime> wallTime(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(units::WallTime(units::Duration(value.toInteger()))) : std::nullopt;
}

QJsonObject byPageToJson(const std::map<QString, QJsonObject>& byPage)
{
    QJsonObject object;
    for (const auto& [page, values] : byPage) {
        object[page] = values;
    }
    return object;
}

std::map<QString, QJsonObject> byPageFrom(const QJsonObject& object)
{
    std::map<QString, QJsonObject> byPage;
    for (auto page = object.begin(); page != object.end(); ++page) {
        byPage[page.key()] = page.value().toObject();
    }
    return byPage;
}

/// Calls `each` with the name and the value of every limit.
template <typename AnyLimits, typename Each>
void forEachLimit(AnyLimits& limits, const Each& each)
{
    each(QStringLiteral("cell_critical_high_mV"), limits.cellCriticalHigh);
    each(QStringLiteral("cell_warning_high_mV"), limits.cellWarningHigh);
    each(QStringLiteral("cell_warning_low_mV"), limits.cellWarningLow);
    each(QStringLiteral("cell_critical_low_mV"), limits.cellCriticalLow);
    each(QStringLiteral("temperature_high_dC"), limits.temperatureHigh);
    each(QStringLiteral("temperature_low_dC"), limits.temperatureLow);
    each(QStringLiteral("precharge_delta_mV"), limits.prechargeDelta);
    each(QStringLiteral("precharge_resistance_mohm"), limits.prechargeResistance);
}

QJsonObject limitsToJson(const Limits& limits)
{
    QJsonObject object{{limitSourceKey, static_cast<int>(limits.source)}};
    forEachLimit(limits, [&object](const QString& name, const auto& value) {
        object[name] = static_cast<qint64>(value.value());
    });
    return object;
}

std::optional<Limits> limitsFrom(const QJsonObject& object)
{
    if (object.isEmpty()) {
        return std::nullopt;
    }
    Limits limits;
    limits.source = object[limitSourceKey].toInt() == static_cast<int>(LimitSource::Unit)
                        ? LimitSource::Unit
                        : LimitSource::SimulatedConfiguration;
    forEachLimit(limits, [&object](const QString& name, auto& value) {
        using Value = std::decay_t<decltype(value)>;
        value = Value(object[name].toInt(value.value()));
    });
    return limits;
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
    if (view.now) {
        object[nowKey] = microseconds(*view.now);
    }
    object[inputsKey] = byPageToJson(view.inputs);
    object[pagesKey] = byPageToJson(view.pages);
    if (view.limits) {
        object[limitsKey] = limitsToJson(*view.limits);
    }
    QJsonArray hidden;
    for (std::size_t channel = 0; channel < view.reading.hiddenBuses.size(); ++channel) {
        if (view.reading.hiddenBuses.test(channel)) {
            hidden.append(static_cast<int>(channel));
        }
    }
    object[hiddenKey] = hidden;
    object[echoesKey] = view.reading.dropEchoes;
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
    view.now = wallTime(object[nowKey]);
    view.inputs = byPageFrom(object[inputsKey].toObject());
    view.pages = byPageFrom(object[pagesKey].toObject());
    view.limits = limitsFrom(object[limitsKey].toObject());
    for (const QJsonValue hidden : object[hiddenKey].toArray()) {
        const int channel = hidden.toInt(-1);
        if (channel >= 0 && channel <= highestBus) {
            view.reading.hiddenBuses.set(static_cast<std::size_t>(channel));
        }
    }
    view.reading.dropEchoes = object[echoesKey].toBool();
    return view;
}

} // namespace packdeck::ui
