// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "commissioning/record_json.h"

#include <utility>

namespace packdeck::commissioning {

namespace {

Words wordsFrom(const Json& json)
{
    return {json.value("text", std::string()), json.value("arguments", std::vector<std::string>())};
}

template <typename T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

template <typename T>
std::optional<T> optionalFrom(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found == json.end() || found->is_null() ? std::nullopt : std::optional(found->get<T>());
}

Json toJson(const Advice& advice)
{
    Json json;
    json["cause"] = commissioning::toJson(advice.cause);
    json["next_measurement"] = commissioning::toJson(advice.nextMeasurement);
    if (advice.proposal) {
        json["parameter"] = advice.proposal->parameter;
        json["proposed_raw"] = advice.proposal->value;
    }
    return json;
}

Advice adviceFrom(const Json& json)
{
    Advice advice{wordsFrom(json.value("cause", Json::object())),
                  wordsFrom(json.value("next_measurement", Json::object())), std::nullopt};
    if (json.contains("parameter")) {
        advice.proposal =
            Proposal{json.at("parameter").get<std::string>(), json.value("proposed_raw", params::RawValue())};
    }
    return advice;
}

Json toJson(CheckId id, const Check& check)
{
    Json json;
    json["id"] = std::string(key(id));
    json["state"] = std::string(key(check.found.state));
    json["value"] = commissioning::toJson(check.found.value);
    json["at"] = check.at;
    json["comment"] = check.comment;
    json["advice"] = Json::array();
    for (const Advice& advice : check.found.advice) {
        json["advice"].push_back(toJson(advice));
    }
    return json;
}

Check checkFrom(const Json& json)
{
    Check check;
    check.found.state = stateFromKey(json.value("state", "")).value_or(CheckState::Waiting);
    check.found.value = wordsFrom(json.value("value", Json::object()));
    check.at = json.value("at", "");
    check.comment = json.value("comment", "");
    for (const Json& advice : json.value("advice", Json::array())) {
        check.found.advice.push_back(adviceFrom(advice));
    }
    return check;
}

Json toJson(const Meter& meter)
{
    Json rows = Json::array();
    for (const MeterPoint point : allMeterPoints) {
        const MeterRow& row = meter[point];
        Json json;
        json["point"] = std::string(key(point));
        json["unit"] = std::string(unit(point));
        json["place"] = row.place;
        json["cell_slot"] = row.cell ? Json(units::slot(*row.cell)) : Json(nullptr);
        json["shown"] = orNull(row.shown);
        json["typed"] = orNull(row.typed);
        json["tolerance"] = row.tolerance;
        json["within"] = orNull(row.within());
        json["at"] = row.at;
        rows.push_back(std::move(json));
    }
    return rows;
}

void readMeter(const Json& rows, Meter& meter)
{
    for (const Json& json : rows) {
        for (const MeterPoint point : allMeterPoints) {
            if (json.value("point", "") != key(point)) {
                continue;
            }
            MeterRow& row = meter.row(point);
            row.place = json.value("place", "");
            const auto slot = optionalFrom<std::size_t>(json, "cell_slot");
            row.cell = slot && *slot < units::maxCells ? std::optional(units::cellAt(*slot)) : std::nullopt;
            row.shown = optionalFrom<double>(json, "shown");
            row.typed = optionalFrom<double>(json, "typed");
            row.tolerance = json.value("tolerance", row.tolerance);
            row.at = json.value("at", "");
        }
    }
}

Json toJson(const control::PrechargeRun& run)
{
    Json json;
    json["succeeded"] = run.succeeded();
    json["seconds"] = units::toSeconds(run.duration);
    json["failures"] = run.failures;
    json["tau_s"] = run.tau ? Json(units::toSeconds(*run.tau)) : Json(nullptr);
    json["samples"] = Json::array();
    for (const control::PrechargeSample& sample : run.samples) {
        json["samples"].push_back({{"s", units::toSeconds(sample.since)},
                                   {"u1_mV", sample.battery.value()},
                                   {"u3_mV", sample.load.value()},
                                   {"i_mA", sample.current.value()}});
    }
    return json;
}

units::Duration secondsFrom(double seconds)
{
    constexpr double longest = 86'400; // a day: no precharge is longer, and a file may say anything
    if (!(seconds >= 0) || seconds > longest) {
        return {};
    }
    return units::fromSeconds(seconds);
}

control::PrechargeRun runFrom(const Json& json)
{
    control::PrechargeRun run;
    run.endedIn = json.value("succeeded", false) ? d1000::State::Enabled : d1000::State::Safe;
    run.duration = secondsFrom(json.value("seconds", 0.0));
    run.failures = json.value("failures", std::uint8_t{0});
    if (const auto tau = optionalFrom<double>(json, "tau_s")) {
        run.tau = secondsFrom(*tau);
    }
    for (const Json& sample : json.value("samples", Json::array())) {
        run.samples.push_back({secondsFrom(sample.value("s", 0.0)), units::Millivolts(sample.value("u1_mV", 0)),
                               units::Millivolts(sample.value("u3_mV", 0)), units::Milliamps(sample.value("i_mA", 0)),
                               run.failures});
    }
    return run;
}

} // namespace

Json toJson(const Words& words)
{
    return {{"english", toEnglish(words)}, {"text", words.text}, {"arguments", words.arguments}};
}

Json toJson(const Record& record)
{
    Json json;
    json["serial"] = orNull(record.serial);
    json["firmware"] = record.firmware;
    json["simulated"] = record.simulated;
    json["engineer"] = record.engineer;
    json["begun"] = record.begun;
    json["finished"] = record.finished;
    json["signed_by"] = record.signedBy;
    json["hazards_acknowledged"] = record.hazardsAcknowledged;
    json["note"] = record.note;
    json["checks"] = Json::array();
    for (std::size_t i = 0; i < record.checks.size(); ++i) {
        json["checks"].push_back(toJson(static_cast<CheckId>(i), record.checks[i]));
    }
    json["manual"] = Json::array();
    for (const ManualItem& item : record.manual) {
        json["manual"].push_back({{"id", item.id},
                                  {"name", item.name},
                                  {"value", item.value},
                                  {"comment", item.comment},
                                  {"state", std::string(key(item.state))},
                                  {"at", item.at}});
    }
    json["meter"] = toJson(record.meter);
    json["precharge"] = record.precharge ? toJson(*record.precharge) : Json(nullptr);
    return json;
}

Record recordFrom(const Json& json)
{
    Record record;
    record.serial = optionalFrom<std::uint32_t>(json, "serial");
    record.firmware = json.value("firmware", "");
    record.simulated = json.value("simulated", false);
    record.engineer = json.value("engineer", "");
    record.begun = json.value("begun", "");
    record.finished = json.value("finished", "");
    record.signedBy = json.value("signed_by", "");
    record.hazardsAcknowledged = json.value("hazards_acknowledged", "");
    record.note = json.value("note", "");
    for (const Json& check : json.value("checks", Json::array())) {
        if (const auto id = checkFromKey(check.value("id", ""))) {
            record.checks[static_cast<std::size_t>(*id)] = checkFrom(check);
        }
    }
    for (const Json& item : json.value("manual", Json::array())) {
        record.manual.push_back({item.value("name", ""), item.value("value", ""), item.value("comment", ""),
                                 stateFromKey(item.value("state", "")).value_or(CheckState::Waiting),
                                 item.value("at", ""), item.value("id", "")});
    }
    readMeter(json.value("meter", Json::array()), record.meter);
    if (const auto run = json.find("precharge"); run != json.end() && run->is_object()) {
        record.precharge = std::make_shared<const control::PrechargeRun>(runFrom(*run));
    }
    return record;
}

} // namespace packdeck::commissioning
