// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/coach_suite.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"
#include "binding/pack_catalog.h"
#include "coach/reference_vcu.h"
#include "coach/vcu_coach.h"
#include "d1000/protocol.h"
#include "sim/action_reader.h"
#include "sim/simulated_pack.h"
#include "text/error.h"

namespace packdeck::ctl {

namespace {

using nlohmann::json;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr units::Duration bringingUp = seconds(90);
constexpr units::Duration staying = seconds(2); ///< in the state, before something happens
constexpr units::Duration recovering = seconds(90);

/// One reason, how it is provoked, and what is to follow.
struct SuiteCase
{
    std::string reason; ///< the vendor's name
    std::string text;   ///< what it is about, for readers
    d1000::State from = d1000::State::Enabled;
    bool silent = false; ///< the control unit falls silent instead
    std::vector<sim::ControlCommand> actions;
    std::vector<sim::ControlCommand> before; ///< from the start on, for what happens on the way
    sim::Expectation expected;               ///< the reason shown and the state
    bool needsPowerCycle = false;            ///< it latches
};

struct SuiteResult
{
    bool met = false;
    double reaction_s = 0; ///< from the action to what was expected
    std::string problem;   ///< English
};

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

sim::Config configFor(const SuiteCase& each)
{
    sim::Config config = *sim::Config::named("sim-14");
    if (isOfCharging(each.from)) {
        config.parameters.chargingMethod = bmu::ChargingMethod::External;
    }
    return config;
}

/// A pack, the reference control unit on its bus, and the coach.
class Bench
{
public:
    Bench(const SuiteCase& each, std::shared_ptr<const binding::PackCatalog> catalog)
        : m_case(each)
        , m_pack(configFor(each))
        , m_coach(std::move(catalog), {0, m_pack.config().parameters.nodeId, binding::Dialect::V1_2})
    {
    }

    SuiteResult run()
    {
        using Goal = coach::ReferenceVcu::Goal;
        apply(m_case.before);
        m_vcu.setGoal(isOfCharging(m_case.from)           ? Goal::Charge
                      : m_case.from == d1000::State::Idle ? Goal::Idle
                                                          : Goal::Drive);
        SuiteResult result;
        if (!runUntil([this](const sim::Truth& truth) { return truth.state == m_case.from; }, bringingUp)) {
            result.problem = fmt::format("{} was not reached: {}", d1000::name(m_case.from), found());
            return result;
        }
        if (m_case.before.empty()) {
            runUntil([](const sim::Truth&) { return false; }, staying);
        }
        apply(m_case.actions);
        m_silent = m_case.silent;
        const units::Duration begun = m_pack.time();
        if (!runUntil([this](const sim::Truth& truth) { return m_case.expected.holds(truth); },
                      m_case.expected.within)) {
            result.problem = fmt::format("{} did not follow: {}", m_case.expected.text(), found());
            return result;
        }
        result.reaction_s = units::toSeconds(m_pack.time() - begun);
        result.problem = recover();
        result.met = result.problem.empty();
        return result;
    }

    /// Those about currents are the load's, and a case may falsify what is read of them.
    [[nodiscard]] bool keptCommandRules() const
    {
        for (std::size_t i = 0; i < coach::ruleCount; ++i) {
            const auto rule = static_cast<coach::Rule>(i);
            const bool ofCurrent = rule == coach::Rule::CurrentAboveLimit || rule == coach::Rule::CurrentAtOpening;
            if (!ofCurrent && !m_coach.result(rule).passed()) {
                return false;
            }
        }
        return true;
    }

private:
    /// The way back to IDLE; what is wrong with it, or nothing.
    std::string recover()
    {
        m_vcu.setGoal(coach::ReferenceVcu::Goal::Idle);
        m_silent = false;
        m_pack.apply(sim::ClearFaults{});
        const auto isIdle = [](const sim::Truth& truth) { return truth.state == d1000::State::Idle; };
        const bool idle = runUntil(isIdle, recovering);
        if (!m_case.needsPowerCycle) {
            return idle ? "" : "IDLE was not reached again when the cause had gone: " + found();
        }
        if (idle) {
            return "it did not latch: IDLE was reached without switching the supply off";
        }
        m_pack.apply(sim::PowerCycleBmu{});
        return runUntil(isIdle, recovering) ? "" : "IDLE was not reached after switching the supply off: " + found();
    }

    void apply(const std::vector<sim::ControlCommand>& actions)
    {
        for (const sim::ControlCommand& action : actions) {
            m_pack.apply(action);
        }
    }

    template <typename Condition>
    bool runUntil(const Condition& condition, units::Duration limit)
    {
        constexpr auto tick = milliseconds(10);
        for (const units::Duration end = m_pack.time() + limit; m_pack.time() < end;) {
            const sim::Truth truth = m_pack.truth();
            if (condition(truth)) {
                return true;
            }
            m_frames.clear();
            const auto command = m_vcu.due(units::Timestamp(m_pack.time()), truth.state, truth.reasons);
            if (command && !m_silent) {
                can::Frame frame;
                frame.time = m_pack.time().count();
                frame.id = std::uint32_t{m_pack.config().parameters.nodeId} + d1000::commandOffset;
                frame.length = 8;
                frame.data = d1000::encodeCommand(*command);
                m_pack.receive(frame);
                m_frames.push_back(frame);
            }
            m_pack.advance(tick, m_frames);
            for (const can::Frame& frame : m_frames) {
                m_coach.apply(frame, units::Timestamp(units::Duration(frame.time)));
            }
        }
        return condition(m_pack.truth());
    }

    [[nodiscard]] std::string found() const
    {
        const sim::Truth truth = m_pack.truth();
        std::string text = std::string("state ") + std::string(d1000::name(truth.state));
        for (const sim::ReasonTruth& row : truth.reasonDetails) {
            text += ", " + row.text;
        }
        return text;
    }

    const SuiteCase& m_case;
    sim::SimulatedPack m_pack;
    coach::VcuCoach m_coach;
    coach::ReferenceVcu m_vcu;
    std::vector<can::Frame> m_frames;
    bool m_silent = false;
};

} // namespace

int runCoachSuite(const CoachOptions& options, const std::shared_ptr<const binding::PackCatalog>& catalog)
{
    const auto cases = readSuite(options.suite);
    if (!cases) {
        report(cases.error());
        return failed;
    }
    std::size_t failures = 0;
    for (const SuiteCase& each : *cases) {
        Bench bench(each, catalog);
        SuiteResult result = bench.run();
        // A case that silences the control unit breaks its rules by intention.
        if (result.met && !each.silent && !bench.keptCommandRules()) {
            result.met = false;
            result.problem = "the control unit broke a rule";
        }
        failures += result.met ? 0 : 1;
        if (options.json) {
            fmt::print("{}\n", nlohmann::ordered_json{{"reason", each.reason},
                                                      {"text", each.text},
                                                      {"from", d1000::name(each.from)},
                                                      {"expected", each.expected.text()},
                                                      {"needs_power_cycle", each.needsPowerCycle},
                                                      {"met", result.met},
                                                      {"reaction_s", result.reaction_s},
                                                      {"problem", result.problem}}
                                   .dump());
        } else {
            fmt::print("{} {:<14} from {:<14} {:>7.2f} s  {}{}\n", result.met ? "ok  " : "FAIL", each.reason,
                       d1000::name(each.from), result.reaction_s, each.text,
                       result.met ? (each.needsPowerCycle ? " (latches)" : "") : ": " + result.problem);
        }
    }
    if (!options.json) {
        fmt::print("{} of {} cases as expected\n", cases->size() - failures, cases->size());
    }
    return failures == 0 ? done : failed;
}

} // namespace packdeck::ctl
