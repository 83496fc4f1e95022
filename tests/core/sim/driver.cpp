// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "driver.h"

#include <algorithm>
#include <span>

#include "d1000/protocol.h"

namespace packdeck::sim::test {

using d1000::Command;
using d1000::State;
using std::chrono::milliseconds;
using std::chrono::seconds;

can::Frame commandFrame(Command command, std::uint32_t baseId)
{
    can::Frame frame;
    frame.id = baseId + d1000::commandOffset;
    frame.length = 8;
    frame.data = d1000::encodeCommand(command);
    return frame;
}

void Driver::command(Command command)
{
    m_command = command;
    m_nextCommand = pack.time();
}

void Driver::run(units::Duration duration)
{
    constexpr units::Duration tick = milliseconds(10);
    for (units::Duration t{}; t < duration; t += tick) {
        if (m_command != Command::None && pack.time() >= m_nextCommand) {
            m_nextCommand += milliseconds(100);
            pack.receive(commandFrame(m_command, pack.config().parameters.nodeId));
        }
        pack.advance(tick, frames);
    }
}

int Driver::runUntil(const std::function<bool(const Truth&)>& condition, units::Duration limit)
{
    const units::Duration start = pack.time();
    while (!condition(pack.truth())) {
        if (pack.time() - start >= limit) {
            return -1;
        }
        run(milliseconds(10));
    }
    return static_cast<int>((pack.time() - start) / milliseconds(1));
}

int Driver::runUntil(State state, units::Duration limit)
{
    return runUntil([state](const Truth& truth) { return truth.state == state; }, limit);
}

void Driver::bring(State state)
{
    constexpr std::pair<Command, State> charge[] = {{Command::None, State::Safe},
                                                    {Command::Idle, State::Idle},
                                                    {Command::ChargeInitialise, State::ChargeInit},
                                                    {Command::ChargeEnable, State::ChargeConnect},
                                                    {Command::ChargeEnable, State::ChargeEnabled}};
    constexpr std::pair<Command, State> discharge[] = {{Command::None, State::Safe},
                                                       {Command::Idle, State::Idle},
                                                       {Command::Connect, State::Connect},
                                                       {Command::Enable, State::Precharge},
                                                       {Command::Enable, State::Enabled}};
    const bool charges = state == State::ChargeInit || state == State::ChargeConnect || state == State::ChargeEnabled;
    for (const auto& [give, reached] : charges ? std::span(charge) : std::span(discharge)) {
        command(give);
        if (runUntil(reached, seconds(10)) < 0 || reached == state) {
            return;
        }
    }
}

void Driver::set(Fault fault, int index, double value)
{
    FaultSetting setting;
    setting.fault = fault;
    setting.index = static_cast<std::uint16_t>(index);
    setting.value = value;
    pack.apply(setting);
}

void Driver::clear(Fault fault, int index)
{
    FaultSetting setting;
    setting.fault = fault;
    setting.active = false;
    setting.index = static_cast<std::uint16_t>(index);
    pack.apply(setting);
}

bool Driver::anyCoil(const Truth& truth)
{
    return std::any_of(truth.contactors.begin(), truth.contactors.end(),
                       [](const ContactorTruth& contactor) { return contactor.coil; });
}

can::Frame Driver::last(std::uint32_t offset) const
{
    const std::uint32_t id = pack.config().parameters.nodeId + offset;
    const auto found =
        std::find_if(frames.rbegin(), frames.rend(), [id](const can::Frame& frame) { return frame.id == id; });
    return found == frames.rend() ? can::Frame{} : *found;
}

} // namespace packdeck::sim::test
