// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/scenario_run.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "d1000/protocol.h"

namespace packdeck::sim {

namespace {

constexpr units::Duration tick = std::chrono::milliseconds(10);
constexpr units::Duration commandPeriod = std::chrono::milliseconds(100);

std::string found(const Truth& truth)
{
    std::string text = fmt::format("state {}, SoC {:.1f} %", d1000::name(truth.state), truth.reportedSocPercent);
    for (const ReasonTruth& row : truth.reasonDetails) {
        text += ", " + row.text;
    }
    return text;
}

} // namespace

ScenarioRun::ScenarioRun(Scenario scenario)
    : m_scenario(std::move(scenario))
    , m_pack(m_scenario.config)
{
}

void ScenarioRun::advance(units::Duration simulated, std::vector<can::Frame>& out)
{
    const units::Duration end = std::min(m_pack.time() + simulated, m_scenario.duration);
    while (m_pack.time() < end) {
        while (m_next < m_scenario.steps.size() && m_scenario.steps[m_next].at <= m_pack.time()) {
            begin(m_scenario.steps[m_next++]);
        }
        judge();
        send(out);
        m_pack.advance(std::min(tick, end - m_pack.time()), out);
        if (end - m_pack.time() < tick && end != m_pack.time()) {
            break; // the pack goes in whole ticks
        }
    }
    if (m_pack.time() + tick > m_scenario.duration) {
        while (m_next < m_scenario.steps.size()) {
            begin(m_scenario.steps[m_next++]);
        }
        judge();
        for (const Waiting& waiting : std::exchange(m_waiting, {})) {
            m_outcomes.push_back(
                {m_pack.time(), waiting.line, false,
                 fmt::format("{}: not yet at the end; {}", waiting.expectation.text(), found(m_pack.truth()))});
        }
    }
}

void ScenarioRun::begin(const ScenarioStep& step)
{
    if (const auto* const command = std::get_if<SendCommand>(&step.action)) {
        m_command = command->command;
        m_nextSend = m_pack.time();
    } else if (const auto* const expectation = std::get_if<Expectation>(&step.action)) {
        m_waiting.push_back({*expectation, step.at + expectation->within, step.line});
    } else if (const auto* const control = std::get_if<ControlCommand>(&step.action)) {
        m_pack.apply(*control);
    }
}

void ScenarioRun::judge()
{
    if (m_waiting.empty()) {
        return;
    }
    const Truth truth = m_pack.truth();
    const auto decided = [&](const Waiting& waiting) {
        const bool met = waiting.expectation.holds(truth);
        if (met || truth.time >= waiting.until) {
            std::string text = waiting.expectation.text();
            text += met ? "" : ": not so; " + found(truth);
            m_outcomes.push_back({truth.time, waiting.line, met, std::move(text)});
            return true;
        }
        return false;
    };
    m_waiting.erase(std::remove_if(m_waiting.begin(), m_waiting.end(), decided), m_waiting.end());
}

void ScenarioRun::send(std::vector<can::Frame>& out)
{
    if (m_command == d1000::Command::None || m_pack.time() < m_nextSend) {
        return;
    }
    m_nextSend += commandPeriod;
    can::Frame frame;
    frame.time = m_pack.time().count();
    frame.id = std::uint32_t{m_scenario.config.parameters.nodeId} + d1000::commandOffset;
    frame.length = 8;
    frame.data = d1000::encodeCommand(m_command);
    m_pack.receive(frame);
    out.push_back(frame);
}

std::size_t ScenarioRun::failures() const
{
    return static_cast<std::size_t>(
        std::count_if(m_outcomes.begin(), m_outcomes.end(), [](const Outcome& outcome) { return !outcome.met; }));
}

} // namespace packdeck::sim
