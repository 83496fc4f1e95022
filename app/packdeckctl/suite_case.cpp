// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/suite_case.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "sim/action_reader.h"

namespace packdeck::ctl {

namespace {

using nlohmann::json;

Error problemIn(const std::string& file, std::size_t index, const sim::KeyProblem& problem)
{
    return {ErrorId::LogLine, {file, fmt::format("case {}", index + 1), problem.key + ": " + problem.reason}};
}

std::vector<sim::ControlCommand> readActions(sim::KeyReader& reader, const json& object, const char* key)
{
    std::vector<sim::ControlCommand> actions;
    if (!reader.has(key)) {
        return actions;
    }
    const json& list = object.at(key);
    if (!list.is_array()) {
        reader.blame(key, "a list in brackets is needed");
        return actions;
    }
    for (const json& each : list) {
        sim::KeyReader inner(each);
        const sim::Action action = sim::readAction(inner);
        inner.finish();
        const auto* control = std::get_if<sim::ControlCommand>(&action);
        if (!inner.ok()) {
            reader.blame(std::string(key) + "." + inner.problem().key, inner.problem().reason);
        } else if (control == nullptr) {
            reader.blame(key, "what happens to the pack is needed, as inject");
        } else {
            actions.push_back(*control);
        }
    }
    return actions;
}

SuiteCase readCase(sim::KeyReader& reader, const json& object)
{
    SuiteCase result;
    result.text = reader.text("text");
    result.silent = reader.flag("silent", false);
    result.needsPowerCycle = reader.flag("needs_power_cycle", false);
    const std::string from = reader.has("from") ? reader.text("from") : "ENABLED";
    if (const auto state = d1000::stateFromName(from)) {
        result.from = *state;
    } else {
        reader.blame("from", "no such state");
    }
    result.actions = readActions(reader, object, "do");
    result.before = readActions(reader, object, "before");
    const sim::Action action = sim::readAction(reader); // the key "expect"
    if (const auto* expectation = std::get_if<sim::Expectation>(&action);
        expectation != nullptr && expectation->reason) {
        result.expected = *expectation;
        result.reason = d1000::info(*expectation->reason).name;
    } else {
        reader.blame("expect", "what follows is needed, with its reason");
    }
    reader.finish();
    return result;
}

} // namespace

Result<std::vector<SuiteCase>> readSuite(const std::string& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return failure(ErrorId::FileOpen, {file, std::strerror(errno)});
    }
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    const json root = json::parse(text, nullptr, false, true);
    if (!root.is_array()) {
        return failure(ErrorId::LogLine, {file, "1", "a list of cases in brackets is needed"});
    }
    std::vector<SuiteCase> cases;
    cases.reserve(root.size());
    for (std::size_t i = 0; i < root.size(); ++i) {
        sim::KeyReader reader(root[i]);
        SuiteCase each = readCase(reader, root[i]);
        if (!reader.ok()) {
            return tl::unexpected<Error>(problemIn(file, i, reader.problem()));
        }
        cases.push_back(std::move(each));
    }
    return cases;
}

bool isOfCharging(d1000::State state)
{
    using d1000::State;
    return state == State::ChargeInit || state == State::ChargeConnect || state == State::ChargeEnabled ||
           state == State::ChargeStopping;
}

coach::SuiteOutcome outcomeOf(const SuiteCase& each)
{
    coach::SuiteOutcome outcome;
    outcome.reason = each.reason;
    outcome.text = each.text;
    outcome.from = d1000::name(each.from);
    outcome.expected = each.expected.text();
    outcome.needsPowerCycle = each.needsPowerCycle;
    return outcome;
}

std::string stateAndReasons(const sim::Truth& truth)
{
    std::string text = std::string("state ") + std::string(d1000::name(truth.state));
    for (const sim::ReasonTruth& row : truth.reasonDetails) {
        text += ", " + row.text;
    }
    return text;
}

void judge(const coach::VcuCoach& judged, coach::SuiteOutcome& outcome)
{
    std::string broken;
    for (std::size_t i = 0; i < coach::ruleCount; ++i) {
        const auto rule = static_cast<coach::Rule>(i);
        const coach::RuleResult& result = judged.result(rule);
        if (result.passed() || rule == coach::Rule::CurrentAboveLimit || rule == coach::Rule::CurrentAtOpening) {
            continue;
        }
        broken += (broken.empty() ? "" : ", ") + std::string(coach::info(rule).name);
        outcome.findings.insert(outcome.findings.end(), result.findings.begin(), result.findings.end());
    }
    if (broken.empty()) {
        return;
    }
    outcome.met = false;
    outcome.problem += (outcome.problem.empty() ? "" : "; ") + ("the control unit broke " + broken);
}

} // namespace packdeck::ctl
