// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "rig.h"

#include <algorithm>

namespace packdeck::bmu::test {

using d1000::Command;
using d1000::Contactor;
using d1000::State;

Parameters Rig::smallPack()
{
    Parameters parameters = demoParameters(2, 4, 2, 1);
    parameters.serialNumber = 77;
    return parameters;
}

Parameters Rig::smallPack(ChargingMethod method)
{
    Parameters parameters = smallPack();
    parameters.chargingMethod = method;
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
    updateCharger(battery_mV);
    updateEvcc(battery_mV);
    double precharge_mA = 0.0;
    if (loadFollows && closed(Contactor::MainNegative)) {
        if (closed(Contactor::MainPositive)) {
            load_mV = battery_mV;
        } else if (closed(Contactor::Precharge)) {
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
        junction.load.value = closed(Contactor::MainNegative) ? static_cast<std::int32_t>(load_mV) : 1500;
        junction.charger.value = closed(Contactor::ChargeNegative) ? static_cast<std::int32_t>(charger_mV) : -900;
    }
}

bool Rig::closed(Contactor contactor) const
{
    const auto i = static_cast<std::size_t>(contactor);
    return welded[i] || (m_main[i] && !stuckOpen[i]);
}

void Rig::updateCharger(double battery_mV)
{
    constexpr double rise_mV = 2000.0; // 200 V/s
    const ChargeDemand& demand = bmu.outputs().charge;
    if (!chargerFollows) {
        return;
    }
    if (closed(Contactor::ChargeNegative) && closed(Contactor::ChargePositive)) {
        charger_mV = battery_mV;
    } else if (demand.precharge || bmu.state() == State::ChargeEnabled) {
        charger_mV = std::min(charger_mV + rise_mV, battery_mV);
    } else {
        charger_mV *= 0.99;
    }
}

void Rig::updateEvcc(double battery_mV)
{
    constexpr int preparing_ms = 3000;
    const ChargeDemand& demand = bmu.outputs().charge;
    m_session_ms = demand.session ? m_session_ms + 10 : 0;
    if (!evccFollows) {
        return;
    }
    if (demand.stop) {
        const bool down = charger_mV < 0.9 * battery_mV;
        inputs.evcc = !demand.positiveOpened ? EvccState::OpenContactor
                      : down                 ? EvccState::Finished
                                             : EvccState::WeldCheck;
    } else if (demand.charge) {
        inputs.evcc = EvccState::Charging;
    } else if (demand.session && m_session_ms >= preparing_ms) {
        const bool there = demand.precharge && charger_mV > battery_mV - 1000.0;
        inputs.evcc = there ? EvccState::CloseContactor : EvccState::Ready;
    } else {
        inputs.evcc = EvccState::Preparing;
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

void Rig::bringToCharge(State state)
{
    command(Command::ChargeInitialise);
    if (runUntil(State::ChargeInit, 1000) < 0 || state == State::ChargeInit) {
        return;
    }
    command(Command::ChargeEnable);
    if (runUntil(State::ChargeConnect, 5000) < 0 || state == State::ChargeConnect) {
        return;
    }
    if (runUntil(State::ChargeEnabled, 5000) < 0) {
        return;
    }
    run(200);
    if (state == State::ChargeStopping) {
        command(Command::Idle);
        tick();
    }
}

void Rig::bring(State state)
{
    if (state == State::Init) {
        return;
    }
    if (state == State::Calibrate) {
        runUntil(state, 5000);
        return;
    }
    if (runUntil(State::Safe, 5000) < 0 || state == State::Safe) {
        return;
    }
    command(Command::Idle);
    if (runUntil(State::Idle, 1000) < 0 || state == State::Idle) {
        return;
    }
    if (state == State::ChargeInit || state == State::ChargeConnect || state == State::ChargeEnabled ||
        state == State::ChargeStopping) {
        bringToCharge(state);
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
