// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <cmath>

#include <nlohmann/json.hpp>

#include "passport/visit.h"

namespace packdeck::passport {

namespace {

using Json = nlohmann::ordered_json;

template <typename T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

/// A hundredth of a millivolt is beyond what is measured.
Json rounded(const std::optional<double>& value)
{
    constexpr double perUnit = 100.0;
    return value ? Json(std::round(*value * perUnit) / perUnit) : Json(nullptr);
}

std::optional<double> number(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number() ? std::optional(found->get<double>()) : std::nullopt;
}

std::optional<unsigned> count(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number_unsigned() ? std::optional(found->get<unsigned>()) : std::nullopt;
}

std::string text(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

units::WallTime time(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return units::WallTime(
        units::Duration(found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0));
}

/// [slot, deviation or null, resistance or null]
std::optional<analysis::CellStand> cellFrom(const Json& entry)
{
    constexpr std::size_t parts = 3;
    if (!entry.is_array() || entry.size() != parts || !entry[0].is_number_unsigned() ||
        entry[0].get<std::uint64_t>() >= units::maxCells) {
        return std::nullopt;
    }
    analysis::CellStand cell;
    cell.cell = units::cellAt(entry[0].get<std::size_t>());
    if (entry[1].is_number()) {
        cell.deviation_mV = entry[1].get<double>();
    }
    if (entry[2].is_number()) {
        cell.resistance_mohm = entry[2].get<double>();
    }
    return cell;
}

} // namespace

std::string toLine(const Visit& visit)
{
    Json cells = Json::array();
    for (const analysis::CellStand& cell : visit.cells) {
        cells.push_back({units::slot(cell.cell), rounded(cell.deviation_mV), rounded(cell.resistance_mohm)});
    }
    Json worst = Json::array();
    for (const analysis::CellStand& cell : worstCells(visit)) {
        worst.push_back({units::slot(cell.cell), rounded(cell.deviation_mV)});
    }
    const Json line{{"schema", Visit::schema},
                    {"serial", visit.serial},
                    {"firmware", visit.firmware},
                    {"simulated", visit.isSimulated},
                    {"begin_us", visit.begin.time_since_epoch().count()},
                    {"end_us", visit.end.time_since_epoch().count()},
                    {"spread_mV", rounded(visit.spread_mV)},
                    {"resistance_mohm", rounded(visit.resistance_mohm)},
                    {"reasons", visit.reasons},
                    {"operations", orNull(visit.operations)},
                    {"openings_under_load", orNull(visit.openingsUnderLoad)},
                    {"parameters", visit.parameters},
                    {"worst", worst},
                    {"cells", cells}};
    return line.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::optional<Visit> parseVisit(std::string_view line)
{
    const Json object = Json::parse(line, nullptr, false);
    if (!object.is_object()) {
        return std::nullopt;
    }
    const auto schema = count(object, "schema");
    const auto serial = object.find("serial");
    if (!schema || *schema > Visit::schema || serial == object.end() || !serial->is_number_unsigned()) {
        return std::nullopt;
    }
    Visit visit;
    visit.serial = serial->get<std::uint32_t>();
    visit.firmware = text(object, "firmware");
    visit.isSimulated = object.value("simulated", Json(false)) == Json(true);
    visit.begin = time(object, "begin_us");
    visit.end = time(object, "end_us");
    visit.spread_mV = number(object, "spread_mV");
    visit.resistance_mohm = number(object, "resistance_mohm");
    visit.operations = count(object, "operations");
    visit.openingsUnderLoad = count(object, "openings_under_load");
    visit.parameters = text(object, "parameters");
    const Json reasons = object.value("reasons", Json::object());
    for (const auto& [name, times] : reasons.items()) {
        if (reasons.is_object() && times.is_number_unsigned()) {
            visit.reasons[name] = times.get<unsigned>();
        }
    }
    for (const Json& entry : object.value("cells", Json::array())) {
        if (const auto cell = cellFrom(entry)) {
            visit.cells.push_back(*cell);
        }
    }
    return visit;
}

} // namespace packdeck::passport
