// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/script.h"

#include <utility>

#include "d1000/protocol.h"
#include "sim/simulated_pack.h"

namespace packdeck::sim {

namespace {

constexpr units::Duration commandPeriod = std::chrono::milliseconds(100);

} // namespace

Script::Script(std::shared_ptr<const Scenario> scenario, units::Duration begin)
    : m_scenario(std::move(scenario))
    , m_begin(begin)
{
}

bool Script::isIdle() const
{
    return m_command == d1000::Command::None && m_watch.empty() && (!m_scenario || m_next >= m_scenario->steps.size());
}

void Script::send(d1000::Command command, units::Duration now)
{
    m_command = command;
    m_nextSend = now;
}

void Script::tickDue(SimulatedPack& pack, std::vector<can::Frame>& out)
{
    while (m_scenario && m_next < m_scenario->steps.size() && m_begin + m_scenario->steps[m_next].at <= pack.time()) {
        begin(m_scenario->steps[m_next++], pack);
    }
    note(m_watch.judge(pack), pack.time());
    if (m_command == d1000::Command::None || pack.time() < m_nextSend) {
        return;
    }
    m_nextSend += commandPeriod;
    can::Frame frame;
    frame.time = pack.time().count();
    frame.id = std::uint32_t{pack.config().parameters.nodeId} + d1000::commandOffset;
    frame.length = 8;
    frame.data = d1000::encodeCommand(m_command);
    pack.receive(frame);
    out.push_back(frame);
}

void Script::finish(SimulatedPack& pack)
{
    while (m_scenario && m_next < m_scenario->steps.size()) {
        begin(m_scenario->steps[m_next++], pack);
    }
    note(m_watch.judge(pack), pack.time());
    if (!m_watch.empty()) {
        note(m_watch.giveUp(pack.truth(), "not yet at the end"), pack.time());
    }
}

void Script::begin(const ScenarioStep& step, SimulatedPack& pack)
{
    if (const auto* const command = std::get_if<SendCommand>(&step.action)) {
        send(command->command, pack.time());
    } else if (const auto* const expectation = std::get_if<Expectation>(&step.action)) {
        m_watch.add(*expectation, m_begin + step.at + expectation->within, static_cast<std::size_t>(step.line));
    } else if (const auto* const control = std::get_if<ControlCommand>(&step.action)) {
        pack.apply(*control);
    }
}

void Script::note(const std::vector<ExpectationWatch::Verdict>& verdicts, units::Duration now)
{
    for (const ExpectationWatch::Verdict& verdict : verdicts) {
        m_outcomes.push_back({now, static_cast<int>(verdict.ticket), verdict.met, verdict.text});
    }
}

} // namespace packdeck::sim
