// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/charge_point.h"

#include <algorithm>

#include "units/constants.h"

namespace packdeck::sim {

using bmu::EvccState;

namespace {

constexpr std::uint32_t tick_ms = 10;
constexpr std::uint32_t preparing_ms = 3000;
constexpr std::uint32_t longestWeldCheck_ms = 5000;
constexpr double closes_V = 20.0;
constexpr double closesShare = 0.02;
constexpr double quiet_A = 5.0;
constexpr double fallenShare = 0.9;

pack::ChargerCommand commandFor(pack::ChargerCommand::Mode mode, const bmu::ChargeDemand& demand, double target_V)
{
    return {mode, demand.battery_mV * units::perThousand, demand.limit_mA * units::perThousand,
            demand.highestCell_mV * units::perThousand, target_V};
}

} // namespace

void ChargePoint::stepEvse(const bmu::ChargeDemand& demand, const Station& station)
{
    const EvccState before = m_state;
    m_inState_ms += tick_ms;
    const double near_V = std::min(closes_V, closesShare * station.battery_V);
    const bool there = station.charger_V > station.battery_V - near_V;
    if (!demand.session) {
        m_state = EvccState::Preparing;
        m_inState_ms = 0;
    } else if (demand.stop) {
        if (!demand.positiveOpened) {
            m_state = station.charger_A < quiet_A ? EvccState::OpenContactor : EvccState::Charging;
        } else if (station.charger_V < fallenShare * station.battery_V) {
            m_state = EvccState::Finished;
        } else if (m_state == EvccState::WeldCheck && m_inState_ms >= longestWeldCheck_ms) {
            m_state = EvccState::WeldFound;
        } else if (m_state != EvccState::WeldFound) {
            m_state = EvccState::WeldCheck;
        }
    } else if (demand.charge) {
        m_state = EvccState::Charging;
    } else if (m_state == EvccState::Preparing && m_inState_ms >= preparing_ms) {
        m_state = EvccState::Ready;
    } else if (demand.precharge && m_state == EvccState::Ready && there) {
        m_state = EvccState::CloseContactor;
    }
    if (m_state != before) {
        m_inState_ms = 0;
    }
}

void ChargePoint::set(Fault fault, bool stands)
{
    switch (fault) {
    case Fault::EvccSilent:
        m_silent = stands;
        break;
    case Fault::EvccEmergencyStop:
        m_stopped = stands;
        break;
    case Fault::EvccError:
        m_failed = stands;
        break;
    default:
        break;
    }
}

EvccState ChargePoint::evcc() const
{
    return m_silent ? EvccState::Silent : m_stopped ? EvccState::EmergencyStop : m_failed ? EvccState::Error : m_state;
}

pack::ChargerCommand ChargePoint::external(const bmu::ChargeDemand& demand, double target_V)
{
    using Mode = pack::ChargerCommand::Mode;
    return commandFor(demand.charge ? Mode::Charge : demand.precharge ? Mode::Match : Mode::Off, demand, target_V);
}

pack::ChargerCommand ChargePoint::throughEvcc(const bmu::ChargeDemand& demand, double target_V) const
{
    using Mode = pack::ChargerCommand::Mode;
    Mode mode = Mode::Off;
    if (m_stopped || m_failed || demand.stop) {
        mode = Mode::Off;
    } else if (demand.charge) {
        mode = Mode::Charge;
    } else if (demand.session &&
               (m_state == EvccState::CloseContactor || (m_state == EvccState::Ready && demand.precharge))) {
        mode = Mode::Match;
    }
    return commandFor(mode, demand, target_V);
}

} // namespace packdeck::sim
