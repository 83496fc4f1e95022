// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "rig.h"

#include <algorithm>

namespace packdeck::bmu::test {

using d1000::Command;
using d1000::State;

Parameters Rig::smallPack()
{
    Parameters parameters = demoParameters(2, 4, 2, 1);
    parameters.serialNumber = 77;
    return parameters;
}

Rig::Rig(const Parameters& parameters)
    : bmu(parameters, {})
{
    setCells(3700);
    for (std::size_t n = 0; n < parameters.numCmuNodes; ++n) {
        inputs.nodes[n].answers = true;
        inputs.nodes[n].temperatures_dC.fill(250);
        inputs.nodes[n].board_dC = 300;
    }
}

void Rig::setCells(std::uint16_t mV)
{
    for (std::size_t n = 0; n < bmu.layout().nodes; ++n) {
        std::fill_n(inputs.nodes[n].cells_mV.begin(), bmu.layout().cellsOfNode[n], mV);
    }
}

void Rig::command(Command command)
{
    m_command = command;
    if (command != Command::None) {
        sendOnce(command);
    }
}

void Rig::sendOnce(Command command)
{
    bmu.receiveCommand(d1000::encodeCommand(command), 8);
    idlesSent += command == Command::Idle ? 1 : 0;
}

void Rig::tick()
{
    ++m_ticks;
    if (m_command != Command::None && m_ticks % 10 == 0) {
        sendOnce(m_command);
    }
    updateContactors();
    updateJunction();
    if (scanning && m_ticks % 10 == 0) {
        ++inputs.scans;
    }
    bmu.step(inputs);
}

void Rig::updateContactors()
{
    constexpr int travelTicks = 2;
    for (std::size_t i = 0; i < d1000::contactorCount; ++i) {
        const bool coil = bmu.outputs().coils[i];
        m_travel[i] = coil == m_main[i] ? 0 : m_travel[i] + 1;
        if (m_travel[i] >= travelTicks) {
            m_main[i] = coil;
        }
        const bool closed = welded[i] || (m_main[i] && !stuckOpen[i]);
        const bool inverted = ((bmu.parameters().contactorConfigTypes >> (4 * i)) & 1U) != 0;
        inputs.auxiliaries[i] = closed != inverted;
    }
}

void Rig::updateJunction()
{
    double battery_mV = 0.0;
    for (std::size_t n = 0; n < bmu.layout().nodesPerString; ++n) {
        for (std::size_t c = 0; c < bmu.layout().cellsOfNode[n]; ++c) {
            battery_mV += inputs.nodes[n].cells_mV[c];
        }
    }
    const auto closed = [&](std::size_t i) { return welded[i] || (m_main[i] && !stuckOpen[i]); };
    double precharge_mA = 0.0;
    if (loadFollows && closed(0)) {
        if (closed(2)) {
            load_mV = battery_mV;
        } else if (closed(1)) {
            precharge_mA = (battery_mV - load_mV) / (bmu.parameters().prechargeResistance * 0.1);
            load_mV += (battery_mV - load_mV) * 10.0 / tau_ms;
        }
    }
    if (!junctionAnswers) {
        return;
    }
    JunctionInput& junction = inputs.junction;
    ++junction.current.samples;
    if (junctionCounts) {
        junction.current.messageCounter = static_cast<std::uint8_t>((junction.current.messageCounter + 1) % 16);
    }
    junction.current.value = current_mA + static_cast<std::int32_t>(precharge_mA);
    if (m_ticks % 6 == 0) {
        ++junction.battery.samples;
        ++junction.load.samples;
        ++junction.charger.samples;
        junction.battery.value = static_cast<std::int32_t>(battery_mV);
        junction.load.value = closed(0) ? static_cast<std::int32_t>(load_mV) : 1500;
    }
}

void Rig::run(int milliseconds)
{
    for (int t = 0; t < milliseconds; t += 10) {
        tick();
    }
}

int Rig::runWhile(const std::function<bool()>& condition, int limit_ms)
{
    for (int t = 0; t <= limit_ms; t += 10) {
        if (!condition()) {
            return t;
        }
        tick();
    }
    return -1;
}

int Rig::runUntil(State state, int limit_ms)
{
    return runWhile([&] { return bmu.state() != state; }, limit_ms);
}

void Rig::bring(State state)
{
    if (runUntil(State::Safe, 5000) < 0 || state == State::Safe) {
        return;
    }
    command(Command::Idle);
    if (runUntil(State::Idle, 1000) < 0 || state == State::Idle) {
        return;
    }
    command(Command::Connect);
    if (runUntil(State::Connect, 2000) < 0 || state == State::Connect) {
        return;
    }
    command(Command::Enable);
    if (runUntil(State::Precharge, 4000) < 0 || state == State::Precharge) {
        return;
    }
    if (runUntil(State::Enabled, 20'000) >= 0) {
        run(200); // past the hand-over
    }
}

bool Rig::hasObstacle(Blocker blocker) const
{
    const Obstacles obstacles = bmu.explain(inputs);
    return std::any_of(obstacles.begin(), obstacles.end(),
                       [blocker](const Obstacle& obstacle) { return obstacle.blocker == blocker; });
}

bool Rig::hasEvent(EventKind kind) const
{
    const EventLog& events = bmu.events();
    const std::size_t first = events.count() > EventLog::capacity ? events.count() - EventLog::capacity : 0;
    for (std::size_t i = first; i < events.count(); ++i) {
        if (events.at(i).kind == kind) {
            return true;
        }
    }
    return false;
}

} // namespace packdeck::bmu::test
