// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/action_reader.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "bmu/task_monitor.h"
#include "d1000/contactor.h"
#include "sim/load_recording.h"
#include "text/error.h"
#include "units/constants.h"
#include "units/index.h"

namespace packdeck::sim {

using nlohmann::json;

namespace {

constexpr double longest_s = 1e7; // four months
constexpr double strongestLoad_A = 10'000.0;

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    std::erase_if(result, [](char c) { return c == ' ' || c == '_' || c == '-'; });
    return result;
}

constexpr std::array allCommands{d1000::Command::None,
                                 d1000::Command::Idle,
                                 d1000::Command::Connect,
                                 d1000::Command::Enable,
                                 d1000::Command::ChargeInitialise,
                                 d1000::Command::ChargeEnable};

d1000::Command commandIn(KeyReader& reader, const char* key)
{
    const std::string wanted = lowered(reader.text(key));
    std::string known;
    for (const d1000::Command command : allCommands) {
        if (lowered(d1000::name(command)) == wanted) {
            return command;
        }
        known += fmt::format("{}{}", known.empty() ? "" : ", ", d1000::name(command));
    }
    reader.blame(key, "no such command; there are: " + known);
    return d1000::Command::None;
}

std::optional<d1000::State> stateIn(KeyReader& reader, const char* key)
{
    const std::string wanted = lowered(reader.text(key));
    std::string known;
    for (const d1000::State state : d1000::allStates) {
        if (lowered(d1000::name(state)) == wanted) {
            return state;
        }
        known += fmt::format("{}{}", known.empty() ? "" : ", ", d1000::name(state));
    }
    reader.blame(key, "no such state; there are: " + known);
    return std::nullopt;
}

std::optional<d1000::Reason> reasonIn(KeyReader& reader, const char* key)
{
    const std::string wanted = lowered(reader.text(key));
    std::string known;
    for (std::size_t i = 0; i < d1000::reasonCount; ++i) {
        const auto reason = static_cast<d1000::Reason>(i);
        if (lowered(d1000::info(reason).name) == wanted) {
            return reason;
        }
        known += fmt::format("{}{}", known.empty() ? "" : ", ", d1000::info(reason).name);
    }
    reader.blame(key, "no such reason; there are: " + known);
    return std::nullopt;
}

units::Duration duration(double seconds)
{
    constexpr double microseconds = 1e6;
    return units::Duration(static_cast<units::Duration::rep>(std::llround(seconds * microseconds)));
}

void readBounds(KeyReader& outer, const char* key, bool above, std::vector<TruthBound>& bounds)
{
    constexpr double largest = 1e9;
    KeyReader reader(outer.object(key));
    for (const TruthValue value : allTruthValues()) {
        const std::string valueName(name(value));
        if (reader.has(valueName.c_str())) {
            bounds.push_back({value, above, reader.number(valueName.c_str(), -largest, largest, 0.0)});
        }
    }
    reader.finish();
    if (!reader.ok()) {
        std::string known;
        for (const TruthValue value : allTruthValues()) {
            known += fmt::format("{}{}", known.empty() ? "" : ", ", name(value));
        }
        outer.blame(fmt::format("{}.{}", key, reader.problem().key),
                    fmt::format("{}; there are: {}", reader.problem().reason, known));
    }
}

Expectation readExpectation(KeyReader& outer)
{
    KeyReader reader(outer.object("expect"));
    Expectation expectation;
    if (reader.has("state")) {
        expectation.state = stateIn(reader, "state");
    }
    if (reader.has("reason")) {
        expectation.reason = reasonIn(reader, "reason");
    }
    if (reader.has("no_reason")) {
        expectation.noReason = reasonIn(reader, "no_reason");
    }
    expectation.noReasons = reader.flag("no_reasons", false);
    if (reader.has("soc_above_percent")) {
        expectation.socAbove_percent = reader.number("soc_above_percent", 0.0, units::percent, 0.0);
    }
    if (reader.has("soc_below_percent")) {
        expectation.socBelow_percent = reader.number("soc_below_percent", 0.0, units::percent, units::percent);
    }
    readBounds(reader, "above", true, expectation.bounds);
    readBounds(reader, "below", false, expectation.bounds);
    expectation.within = duration(reader.number("within_s", 0.0, longest_s, 0.0));
    reader.finish();
    if (reader.ok() && expectation.text().empty()) {
        reader.blame("state", "nothing is expected");
    }
    if (!reader.ok()) {
        outer.blame("expect." + reader.problem().key, reader.problem().reason);
    }
    return expectation;
}

std::uint16_t taskIn(KeyReader& reader)
{
    const std::string wanted = lowered(reader.text("task"));
    std::string known;
    for (std::size_t i = 0; i < bmu::taskCount; ++i) {
        const std::string_view name = bmu::name(static_cast<bmu::Task>(i));
        if (lowered(name) == wanted) {
            return static_cast<std::uint16_t>(i);
        }
        known += fmt::format("{}{}", known.empty() ? "" : ", ", name);
    }
    reader.blame("task", "no such task of the BMU; there are: " + known);
    return 0;
}

/// node, cell, sensor and contactor are counted as a page of the program does by default: nodes from 0, the rest
/// from 1.
std::uint16_t indexFor(KeyReader& reader, const FaultInfo& fault)
{
    const auto node = [&reader] {
        if (!reader.has("node")) {
            reader.blame("node", "the fault needs a node");
        }
        return static_cast<std::uint8_t>(reader.wholeNumber("node", 0, units::maxNodes - 1, 0));
    };
    const auto position = [&reader](const char* key, std::size_t highest) {
        if (!reader.has(key)) {
            reader.blame(key, fmt::format("the fault needs a {}", key));
        }
        return static_cast<std::uint8_t>(reader.wholeNumber(key, 1, static_cast<int>(highest), 1) - 1);
    };
    switch (fault.index) {
    case FaultIndex::None:
        return 0;
    case FaultIndex::Node:
        return node();
    case FaultIndex::Cell: {
        const units::NodeIndex where{node()};
        return static_cast<std::uint16_t>(
            units::slot(units::CellIndex{where, position("cell", units::maxCellsPerNode)}));
    }
    case FaultIndex::Sensor: {
        const units::NodeIndex where{node()};
        return static_cast<std::uint16_t>(
            units::slot(units::SensorIndex{where, position("sensor", units::maxSensorsPerNode)}));
    }
    case FaultIndex::Contactor:
        return position("contactor", d1000::contactorCount);
    case FaultIndex::Task:
        return taskIn(reader);
    }
    return 0;
}

FaultSetting readFault(KeyReader& reader, const char* key, bool active)
{
    FaultSetting setting;
    setting.active = active;
    const std::string name = reader.text(key);
    const auto fault = faultFromName(name);
    if (!fault) {
        std::string known;
        for (std::size_t i = 0; i < faultKindCount; ++i) {
            known += fmt::format("{}{}", i == 0 ? "" : ", ", info(static_cast<Fault>(i)).name);
        }
        reader.blame(key, fmt::format("no such fault as \"{}\"; there are: {}", name, known));
        return setting;
    }
    const FaultInfo& row = info(*fault);
    setting.fault = *fault;
    setting.index = indexFor(reader, row);
    if (active && !row.unit.empty()) {
        setting.value = reader.number("value", row.minimum, row.maximum, row.typical);
    }
    if (active && *fault == Fault::SecondCommander) {
        setting.command = reader.has("sends") ? commandIn(reader, "sends") : d1000::Command::Idle;
    }
    return setting;
}

std::shared_ptr<const LoadRecording> recordingIn(KeyReader& reader, RecordedValue what, double scale)
{
    const std::string file = reader.text("file");
    if (file.empty()) {
        reader.blame("file", "a file is needed");
        return nullptr;
    }
    auto recording = readLoadRecording(file, what, scale);
    if (!recording) {
        reader.blame("file", toEnglish(recording.error()));
        return nullptr;
    }
    return *std::move(recording);
}

/// Metres a second in one of it.
double speedUnitIn(KeyReader& reader)
{
    constexpr double kilometresPerHour = 1.0 / 3.6;
    constexpr double milesPerHour = 0.44704;
    const std::string unit = reader.has("unit") ? reader.text("unit") : "km/h";
    if (unit != "km/h" && unit != "m/s" && unit != "mph") {
        reader.blame("unit", "no such unit; there are: km/h, m/s, mph");
    }
    return unit == "mph" ? milesPerHour : unit == "m/s" ? 1.0 : kilometresPerHour;
}

} // namespace

KeyReader::KeyReader(const json& object)
    : m_object(object)
{
    if (!object.is_object()) {
        blame("", "an object in braces is needed");
    }
}

const json* KeyReader::find(const char* key)
{
    m_asked.emplace_back(key);
    if (!m_object.is_object()) {
        return nullptr;
    }
    const auto found = m_object.find(key);
    return found != m_object.end() ? &*found : nullptr;
}

bool KeyReader::has(const char* key)
{
    return find(key) != nullptr;
}

std::string KeyReader::text(const char* key)
{
    const json* const found = find(key);
    if (found == nullptr) {
        return {};
    }
    if (!found->is_string()) {
        blame(key, "a text in quotes is needed");
        return {};
    }
    return found->get<std::string>();
}

double KeyReader::number(const char* key, double lowest, double highest, double otherwise)
{
    const json* const found = find(key);
    if (found == nullptr) {
        return otherwise;
    }
    if (!found->is_number()) {
        blame(key, "a number is needed");
        return otherwise;
    }
    const auto value = found->get<double>();
    if (!(value >= lowest && value <= highest)) {
        blame(key, fmt::format("{} is not within {} ... {}", value, lowest, highest));
        return otherwise;
    }
    return value;
}

double KeyReader::numberOrMax(const char* key, double lowest, double highest, double otherwise)
{
    const json* const found = find(key);
    return found != nullptr && *found == "max" ? highest : number(key, lowest, highest, otherwise);
}

int KeyReader::wholeNumber(const char* key, int lowest, int highest, int otherwise)
{
    const double value = number(key, lowest, highest, otherwise);
    if (value != std::floor(value)) {
        blame(key, "a whole number is needed");
        return otherwise;
    }
    return static_cast<int>(value);
}

bool KeyReader::flag(const char* key, bool otherwise)
{
    const json* const found = find(key);
    if (found == nullptr) {
        return otherwise;
    }
    if (!found->is_boolean()) {
        blame(key, "true or false is needed");
        return otherwise;
    }
    return found->get<bool>();
}

const json& KeyReader::object(const char* key)
{
    static const json empty = json::object();
    const json* const found = find(key);
    if (found == nullptr) {
        return empty;
    }
    if (!found->is_object()) {
        blame(key, "an object in braces is needed");
        return empty;
    }
    return *found;
}

const json& KeyReader::list(const char* key)
{
    static const json empty = json::array();
    const json* const found = find(key);
    if (found == nullptr) {
        return empty;
    }
    if (!found->is_array()) {
        blame(key, "a list in brackets is needed");
        return empty;
    }
    return *found;
}

std::vector<int> KeyReader::wholeNumbers(const char* key, int lowest, int highest, std::size_t most)
{
    std::vector<int> numbers;
    const json& all = list(key);
    if (all.size() > most) {
        blame(key, fmt::format("at most {} numbers are possible", most));
        return numbers;
    }
    numbers.reserve(all.size());
    for (const json& each : all) {
        const double value = each.is_number() ? each.get<double>() : std::nan("");
        if (!(value >= lowest && value <= highest) || value != std::floor(value)) {
            blame(key, fmt::format("whole numbers of {} ... {} are needed", lowest, highest));
            return {};
        }
        numbers.push_back(static_cast<int>(value));
    }
    return numbers;
}

void KeyReader::blame(const std::string& key, const std::string& reason)
{
    if (m_problem.reason.empty()) {
        m_problem = {key, reason};
    }
}

void KeyReader::finish()
{
    if (!m_object.is_object()) {
        return;
    }
    for (const auto& [key, value] : m_object.items()) {
        if (std::find(m_asked.begin(), m_asked.end(), key) == m_asked.end()) {
            blame(key, "nothing here has this key");
        }
    }
}

LoadSetting readLoad(KeyReader& reader)
{
    LoadSetting load;
    const std::string mode = reader.has("mode") ? reader.text("mode") : "drive";
    if (mode == "drive") {
        load.mode = LoadMode::DriveProfile;
    } else if (mode == "rest") {
        load.mode = LoadMode::Zero;
    } else if (mode == "constant") {
        load.mode = LoadMode::ConstantCurrent;
    } else if (mode == "speed-trace") {
        load.mode = LoadMode::SpeedTrace;
        if (reader.has("file")) {
            load.recording = recordingIn(reader, RecordedValue::Speed, speedUnitIn(reader));
        }
    } else if (mode == "recording") {
        load.mode = LoadMode::Recording;
        constexpr double largestScale = 1e6;
        const double scale = reader.number("scale", -largestScale, largestScale, 1.0);
        load.recording = recordingIn(reader, RecordedValue::Current, scale);
    } else {
        reader.blame("mode", "no such load; there are: drive, rest, constant, speed-trace, recording");
    }
    load.amps = reader.number("amps", -strongestLoad_A, strongestLoad_A, 0.0);
    load.obeysLimits = reader.flag("obeys_limits", true);
    reader.finish();
    return load;
}

Action readAction(KeyReader& reader)
{
    if (reader.has("command")) {
        return SendCommand{commandIn(reader, "command")};
    }
    if (reader.has("expect")) {
        return readExpectation(reader);
    }
    if (reader.has("inject")) {
        return ControlCommand{readFault(reader, "inject", true)};
    }
    if (reader.has("clear")) {
        return ControlCommand{readFault(reader, "clear", false)};
    }
    if (reader.flag("clear_faults", false)) {
        return ControlCommand{ClearFaults{}};
    }
    if (reader.has("load")) {
        KeyReader inner(reader.object("load"));
        const LoadSetting load = readLoad(inner);
        if (!inner.ok()) {
            reader.blame("load." + inner.problem().key, inner.problem().reason);
        }
        return ControlCommand{load};
    }
    if (reader.flag("power_cycle", false)) {
        return ControlCommand{PowerCycleBmu{}};
    }
    if (reader.flag("restart", false)) {
        return ControlCommand{Restart{}};
    }
    if (reader.has("speed")) {
        constexpr double slowest = 0.01;
        constexpr double fastest = 100'000.0;
        return ControlCommand{SetSpeed{reader.numberOrMax("speed", slowest, fastest, 1.0)}};
    }
    if (reader.has("pause")) {
        return ControlCommand{SetPaused{reader.flag("pause", true)}};
    }
    if (reader.has("step_s")) {
        constexpr double longestStep_s = 3600.0;
        return ControlCommand{Step{duration(reader.number("step_s", 0.0, longestStep_s, 0.0))}};
    }
    reader.blame("", "nothing to do: one of command, expect, inject, clear, clear_faults, load, power_cycle, restart, "
                     "speed, pause, step_s is needed");
    return SendCommand{};
}

} // namespace packdeck::sim
