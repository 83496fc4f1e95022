// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/request_writer.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "bmu/behaviour.h"
#include "bmu/task_monitor.h"
#include "d1000/contactor.h"
#include "sim/truth_value.h"
#include "units/index.h"

namespace packdeck::sim {

namespace {

using nlohmann::ordered_json;

std::string text(const ordered_json& object)
{
    constexpr int compact = -1;
    return object.dump(compact, ' ', false, ordered_json::error_handler_t::replace);
}

ordered_json number(double value)
{
    return std::isfinite(value) ? ordered_json(value) : ordered_json(nullptr);
}

void addSummary(const Truth& truth, ordered_json& to)
{
    to["state"] = d1000::name(truth.state);
    ordered_json reasons = ordered_json::array();
    for (const ReasonTruth& row : truth.reasonDetails) {
        reasons.push_back({{"reason", d1000::info(row.reason).name},
                           {"active", row.active},
                           {"latched", row.latched},
                           {"provenance", bmu::name(row.provenance)},
                           {"text", row.text}});
    }
    to["reasons"] = std::move(reasons);
    ordered_json values = ordered_json::object();
    for (const TruthValue value : allTruthValues()) {
        values[std::string(name(value))] = number(valueOf(truth, value));
    }
    to["values"] = std::move(values);
}

/// One list a node; without those that are not there.
template <typename Counts>
ordered_json byNode(std::span<const float> slots, std::size_t placesOfNode, const Counts& counts, std::size_t nodes)
{
    ordered_json all = ordered_json::array();
    for (std::size_t node = 0; node < nodes; ++node) {
        ordered_json row = ordered_json::array();
        for (std::size_t i = 0; i < counts[node]; ++i) {
            row.push_back(number(slots[node * placesOfNode + i]));
        }
        all.push_back(std::move(row));
    }
    return all;
}

/// A standing fault as it would be injected.
ordered_json faultObject(const FaultSetting& setting)
{
    const FaultInfo& row = info(setting.fault);
    ordered_json object{{"inject", row.name}};
    switch (row.index) {
    case FaultIndex::Node:
        object["node"] = setting.index;
        break;
    case FaultIndex::Cell: {
        const units::CellIndex cell = units::cellAt(setting.index);
        object["node"] = cell.node.value;
        object["cell"] = cell.position + 1;
        break;
    }
    case FaultIndex::Sensor: {
        const units::SensorIndex sensor = units::sensorAt(setting.index);
        object["node"] = sensor.node.value;
        object["sensor"] = sensor.position + 1;
        break;
    }
    case FaultIndex::Contactor:
        object["contactor"] = setting.index + 1;
        break;
    case FaultIndex::Task:
        object["task"] = bmu::name(static_cast<bmu::Task>(setting.index));
        break;
    case FaultIndex::None:
        break;
    }
    if (!row.unit.empty()) {
        object["value"] = setting.value;
    }
    if (setting.fault == Fault::SecondCommander) {
        object["sends"] = d1000::name(setting.command);
    }
    return object;
}

void addWhole(const Truth& truth, ordered_json& to)
{
    addSummary(truth, to);
    to["command"] = d1000::name(truth.command);
    ordered_json events = ordered_json::array();
    for (const EventTruth& event : truth.events) {
        events.push_back({{"uptime_s", units::toSeconds(event.at)},
                          {"rule", event.rule},
                          {"provenance", bmu::name(event.provenance)},
                          {"text", event.text}});
    }
    to["events"] = std::move(events);
    to["strings"] = truth.strings;
    to["cell_volts"] = byNode(truth.cellVolts, units::maxCellsPerNode, truth.cellsOfNode, truth.nodeCount);
    to["cell_degC"] = byNode(truth.cellCelsius, units::maxCellsPerNode, truth.cellsOfNode, truth.nodeCount);
    to["cell_soc_percent"] = byNode(truth.cellSocPercent, units::maxCellsPerNode, truth.cellsOfNode, truth.nodeCount);
    to["sensor_degC"] = byNode(truth.sensorCelsius, units::maxSensorsPerNode, truth.sensorsOfNode, truth.nodeCount);
    ordered_json contactors = ordered_json::array();
    for (const d1000::Contactor contactor : d1000::allContactors) {
        const ContactorTruth& one = truth.contactors[static_cast<std::size_t>(contactor)];
        contactors.push_back({{"contactor", d1000::number(contactor)},
                              {"coil", one.coil},
                              {"closed", one.closed},
                              {"auxiliary", one.auxiliary}});
    }
    to["contactors"] = std::move(contactors);
    ordered_json waits = ordered_json::array();
    for (std::size_t i = 0; i < truth.explanation.size(); ++i) {
        waits.push_back(fmt::format("{} ({})", truth.explanation[i], bmu::name(truth.explanationFrom[i])));
    }
    to["waits_for"] = std::move(waits);
    ordered_json faults = ordered_json::array();
    for (const FaultSetting& setting : truth.faults) {
        faults.push_back(faultObject(setting));
    }
    to["faults"] = std::move(faults);
}

ordered_json begun(bool ok, const std::string& id)
{
    ordered_json answer{{"ok", ok}};
    if (!id.empty()) {
        answer["id"] = ordered_json::parse(id);
    }
    return answer;
}

} // namespace

std::string answerText(const Request& request, const Reply& reply, const std::string& id)
{
    ordered_json answer = begun(reply.ok, id);
    answer["time"] = units::toSeconds(reply.time);
    if (!reply.ok) {
        answer["error"] = reply.problem;
    }
    if (reply.status) {
        answer["simulator"] = {{"speed", reply.status->speed},
                               {"reached_speed", number(reply.status->reachedSpeed)},
                               {"paused", reply.status->paused},
                               {"rewindable_s", units::toSeconds(reply.status->rewindable)},
                               {"driven_by", reply.status->signalNote}};
    }
    if (reply.truth && std::holds_alternative<AskTruth>(request)) {
        addWhole(*reply.truth, answer);
    } else if (reply.truth) {
        addSummary(*reply.truth, answer);
    }
    return text(answer);
}

std::string problemText(const RequestLine& line, int lineNumber)
{
    ordered_json answer = begun(false, line.id);
    answer["line"] = lineNumber;
    if (line.column > 0) {
        answer["column"] = line.column;
    }
    if (!line.key.empty()) {
        answer["key"] = line.key;
    }
    answer["error"] = line.problem;
    return text(answer);
}

} // namespace packdeck::sim
