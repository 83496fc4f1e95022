// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/coach_suite.h"

#include <chrono>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "binding/pack_catalog.h"
#include "coach/reference_vcu.h"
#include "coach/vcu_coach.h"
#include "d1000/protocol.h"
#include "sim/simulated_pack.h"

namespace packdeck::ctl {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr units::Duration bringingUp = seconds(90);
constexpr units::Duration staying = seconds(2); ///< in the state, before something happens
constexpr units::Duration recovering = seconds(90);

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

    coach::SuiteOutcome run()
    {
        using Goal = coach::ReferenceVcu::Goal;
        apply(m_case.before);
        m_vcu.setGoal(isOfCharging(m_case.from)           ? Goal::Charge
                      : m_case.from == d1000::State::Idle ? Goal::Idle
                                                          : Goal::Drive);
        coach::SuiteOutcome result = outcomeOf(m_case);
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

    [[nodiscard]] const coach::VcuCoach& judged() const { return m_coach; }

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

    [[nodiscard]] std::string found() const { return stateAndReasons(m_pack.truth()); }

    const SuiteCase& m_case;
    sim::SimulatedPack m_pack;
    coach::VcuCoach m_coach;
    coach::ReferenceVcu m_vcu;
    std::vector<can::Frame> m_frames;
    bool m_silent = false;
};

} // namespace

std::vector<coach::SuiteOutcome> runSuite(const std::vector<SuiteCase>& cases,
                                          const std::shared_ptr<const binding::PackCatalog>& catalog,
                                          const SuiteListener& told)
{
    std::vector<coach::SuiteOutcome> outcomes;
    outcomes.reserve(cases.size());
    for (const SuiteCase& each : cases) {
        Bench bench(each, catalog);
        coach::SuiteOutcome outcome = bench.run();
        if (!each.silent) { // that breaks its rules by intention
            judge(bench.judged(), outcome);
        }
        told(outcome);
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

} // namespace packdeck::ctl
