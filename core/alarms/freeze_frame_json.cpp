// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "alarms/freeze_frame.h"

namespace packdeck::alarms {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr std::string_view formatName = "packdeck-freeze-frame";

/// Signals have seven digits at most in a frame's 16 or 32 bits; a double
/// written in full would be noise.
double rounded(double value)
{
    constexpr double resolution = 1e6;
    const double scaled = std::round(value * resolution);
    return std::isfinite(scaled) ? scaled / resolution : value;
}

/// The published names, also of what another firmware calls the same.
const std::string& signalName(const binding::Meaning& meaning)
{
    static const auto names = [] {
        std::map<std::pair<binding::Quantity, std::uint16_t>, std::string> all;
        const auto add = [&all](std::string_view name) {
            const binding::Meaning found = binding::meaningOf(name);
            all.try_emplace({found.quantity, found.index}, name);
        };
        for (const auto known : {binding::Dialect::V1_2, binding::Dialect::V1_1}) {
            for (const std::string_view name : binding::expectedSignals(known)) {
                add(name);
            }
        }
        for (std::uint8_t node = 0; node < units::maxNodes; ++node) {
            for (const std::string& name : binding::expectedNodeSignals({node})) {
                add(name);
            }
        }
        return all;
    }();
    static const std::string none;
    const auto found = names.find({meaning.quantity, meaning.index});
    return found == names.end() ? none : found->second;
}

ordered_json numberOrNull(float value)
{
    return std::isfinite(value) ? json(rounded(static_cast<double>(value))) : json();
}

/// Lowest values a column; the highest are written only where they differ.
ordered_json seriesJson(const FreezeFrame::Series& series)
{
    ordered_json low = ordered_json::array();
    ordered_json high = ordered_json::array();
    bool differs = false;
    for (const telemetry::Column& column : series.columns) {
        low.push_back(numberOrNull(column.minimum));
        high.push_back(numberOrNull(column.maximum));
        differs = differs || (!column.empty() && column.minimum < column.maximum);
    }
    ordered_json result = {{"signal", signalName(series.meaning)}, {"low", std::move(low)}};
    if (differs) {
        result["high"] = std::move(high);
    }
    return result;
}

/// What a JSON value says, or a sentence about what it does not; thrown and
/// caught within this file.
struct Malformed
{
    std::string what;
};

const json& member(const json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    if (!object.is_object() || found == object.end()) {
        throw Malformed{fmt::format("\"{}\" is missing", key)};
    }
    return *found;
}

template <typename T>
T integer(const json& object, const char* key)
{
    const json& value = member(object, key);
    if (value.is_number_unsigned()) {
        const auto given = value.get<std::uint64_t>();
        if (given <= static_cast<std::uint64_t>(std::numeric_limits<T>::max())) {
            return static_cast<T>(given);
        }
    } else if (value.is_number_integer()) {
        const auto given = value.get<std::int64_t>();
        if (given >= static_cast<std::int64_t>(std::numeric_limits<T>::lowest())) {
            return static_cast<T>(given);
        }
    }
    throw Malformed{fmt::format("\"{}\" is no whole number in its range", key)};
}

std::string text(const json& object, const char* key)
{
    const json& value = member(object, key);
    if (!value.is_string()) {
        throw Malformed{fmt::format("\"{}\" is no text", key)};
    }
    return value.get<std::string>();
}

const json& list(const json& object, const char* key)
{
    const json& value = member(object, key);
    if (!value.is_array()) {
        throw Malformed{fmt::format("\"{}\" is no list", key)};
    }
    return value;
}

binding::Meaning meaning(const json& object)
{
    const std::string name = text(object, "signal");
    const binding::Meaning result = binding::meaningOf(name);
    if (result.quantity == binding::Quantity::None) {
        throw Malformed{fmt::format("no signal is called \"{}\"", name)};
    }
    return result;
}

binding::Dialect dialect(const std::string& name)
{
    for (const auto known : {binding::Dialect::V1_1, binding::Dialect::V1_2, binding::Dialect::Gen1}) {
        if (name == binding::name(known)) {
            return known;
        }
    }
    return binding::Dialect::Unknown;
}

float columnValue(const json& value)
{
    return value.is_number() ? value.get<float>() : std::numeric_limits<float>::quiet_NaN();
}

FreezeFrame::Series parseSeries(const json& object)
{
    FreezeFrame::Series series;
    series.meaning = meaning(object);
    const json& low = list(object, "low");
    const json& high = object.contains("high") ? list(object, "high") : low;
    if (low.size() != FreezeFrame::columnCount || high.size() != low.size()) {
        throw Malformed{fmt::format("a series has {} columns, not {}", low.size(), FreezeFrame::columnCount)};
    }
    series.columns.reserve(low.size());
    for (std::size_t i = 0; i < low.size(); ++i) {
        series.columns.push_back({columnValue(low[i]), columnValue(high[i])});
    }
    return series;
}

FreezeFrame parse(const json& document)
{
    if (!document.is_object() || document.value("format", json()) != json(formatName)) {
        throw Malformed{"is no freeze frame"};
    }
    if (const int schema = integer<int>(document, "schema"); schema != FreezeFrame::schema) {
        throw Malformed{fmt::format("has schema {}; this program reads {}", schema, FreezeFrame::schema)};
    }
    FreezeFrame frame;
    frame.pack.bus = integer<std::uint8_t>(document, "bus");
    frame.pack.baseId = integer<std::uint16_t>(document, "base_id");
    frame.pack.dialect = dialect(text(document, "firmware"));
    frame.at = units::Timestamp(units::Duration(integer<std::int64_t>(document, "time_us")));
    frame.from = units::Timestamp(units::Duration(integer<std::int64_t>(document, "from_us")));
    if (document.contains("wall_time_us")) {
        frame.wallTime = units::WallTime(units::Duration(integer<std::int64_t>(document, "wall_time_us")));
    }
    if (document.contains("serial")) {
        frame.serial = integer<std::uint32_t>(document, "serial");
    }
    for (const json& cause : list(document, "causes")) {
        frame.causes.push_back({text(cause, "text"), text(cause, "part"), text(cause, "value"), text(cause, "limit")});
    }
    for (const json& value : list(document, "values")) {
        const json& figure = member(value, "value");
        if (!figure.is_number()) {
            throw Malformed{"a value is no number"};
        }
        frame.values.push_back(
            {meaning(value), figure.get<double>(), units::Duration(integer<std::int64_t>(value, "age_us"))});
    }
    for (const json& series : list(document, "series")) {
        frame.series.push_back(parseSeries(series));
    }
    return frame;
}

} // namespace

std::string toJson(const FreezeFrame& frame)
{
    ordered_json document = {{"format", formatName},
                             {"schema", FreezeFrame::schema},
                             {"bus", frame.pack.bus},
                             {"base_id", frame.pack.baseId},
                             {"firmware", binding::name(frame.pack.dialect)},
                             {"time_us", frame.at.time_since_epoch().count()},
                             {"from_us", frame.from.time_since_epoch().count()},
                             {"column_us", FreezeFrame::columnWidth.count()}};
    if (frame.wallTime) {
        document["wall_time_us"] = frame.wallTime->time_since_epoch().count();
    }
    if (frame.serial) {
        document["serial"] = *frame.serial;
    }
    ordered_json causes = ordered_json::array();
    for (const FreezeFrame::Cause& cause : frame.causes) {
        causes.push_back({{"text", cause.text}, {"part", cause.part}, {"value", cause.value}, {"limit", cause.limit}});
    }
    ordered_json values = ordered_json::array();
    for (const FreezeFrame::Value& value : frame.values) {
        if (signalName(value.meaning).empty()) {
            continue; // nothing that another reader would know
        }
        values.push_back({{"signal", signalName(value.meaning)},
                          {"unit", binding::info(value.meaning.quantity).unit},
                          {"value", rounded(value.value)},
                          {"age_us", value.age.count()}});
    }
    ordered_json series = ordered_json::array();
    for (const FreezeFrame::Series& one : frame.series) {
        if (!signalName(one.meaning).empty()) {
            series.push_back(seriesJson(one));
        }
    }
    document["causes"] = std::move(causes);
    document["values"] = std::move(values);
    document["series"] = std::move(series);
    return document.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + '\n';
}

Result<FreezeFrame> parseFreezeFrame(std::string_view text, const std::string& file)
{
    const json document = json::parse(text, nullptr, false);
    if (document.is_discarded()) {
        return failure(ErrorId::CellDataUnusable, {file, "is no JSON"});
    }
    try {
        return parse(document);
    } catch (const Malformed& malformed) {
        return failure(ErrorId::CellDataUnusable, {file, malformed.what});
    }
}

} // namespace packdeck::alarms
