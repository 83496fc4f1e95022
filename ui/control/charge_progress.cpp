// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/charge_progress.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "units/constants.h"

namespace packdeck::ui {

namespace {

using d1000::State;

constexpr units::Duration longestGap = std::chrono::seconds(1); // between two currents that are joined
constexpr double leastAmps = 0.5;
constexpr double limitShare = 0.9;
constexpr int nearWarning_mV = 15;

// What the estimate believes, chosen by this project: the last part is charged with a third of the current on average,
// and the state of charge is known to 3 %.
constexpr double taperFrom = 0.90;
constexpr double taperFactor = 3.0;
constexpr double socDoubt = 0.03;

bool isCharge(State state)
{
    return state == State::ChargeInit || state == State::ChargeConnect || state == State::ChargeEnabled ||
           state == State::ChargeStopping;
}

units::Duration hours(double value)
{
    constexpr double microseconds = 1e6;
    return units::Duration(static_cast<units::Duration::rep>(value * units::secondsPerHour * microseconds));
}

} // namespace

void ChargeProgress::update(const telemetry::PackSnapshot& pack, units::Timestamp now, units::Millivolts warning)
{
    const bool charges = pack.state.isFresh() && isCharge(pack.state.value);
    if (charges && !m_isCharge) {
        m_ampereHours = 0.0;
        m_charging = {};
    }
    m_isCharge = charges;
    m_timeLeft.reset();
    m_toFull.reset();
    m_phase = ChargePhase::None;
    if (!charges) {
        m_countedTo.reset();
        return;
    }
    if (const auto limit = d1000::timeLimit(pack.state.value)) {
        m_timeLeft = std::max(*limit - (now - pack.stateSince), units::Duration{});
    }
    switch (pack.state.value) {
    case State::ChargeInit:
        m_phase = ChargePhase::Starting;
        break;
    case State::ChargeConnect:
        m_phase = ChargePhase::Matching;
        break;
    case State::ChargeStopping:
        m_phase = ChargePhase::Stopping;
        break;
    default: {
        const auto& highest = pack.reportedMaxCell;
        const bool atTop = highest.isFresh() && highest.value.value.value() >= warning.value() - nearWarning_mV;
        const double amps = pack.current.isFresh() ? -units::toAmps(pack.current.value) : 0.0;
        const bool atLimit = pack.maxChargeCurrent.isFresh() &&
                             amps >= limitShare * units::toAmps(pack.maxChargeCurrent.value) && amps > leastAmps;
        m_phase = atTop ? ChargePhase::AtUpperVoltage : atLimit ? ChargePhase::AtLimit : ChargePhase::BelowLimit;
        break;
    }
    }
    countCharge(pack);
    estimate(pack);
}

// By trapezoids between fresh currents; over a gap nothing is known and nothing is counted.
void ChargeProgress::countCharge(const telemetry::PackSnapshot& pack)
{
    if (!pack.current.isFresh()) {
        m_countedTo.reset();
        return;
    }
    const double amps = -units::toAmps(pack.current.value);
    if (m_countedTo && pack.current.at > *m_countedTo && pack.current.at - *m_countedTo <= longestGap) {
        const units::Duration part = pack.current.at - *m_countedTo;
        m_ampereHours += (amps + m_lastAmps) / 2.0 * units::toSeconds(part) / units::secondsPerHour;
        if (pack.state.value == State::ChargeEnabled) {
            m_charging += part;
        }
    }
    m_countedTo = pack.current.at;
    m_lastAmps = amps;
}

void ChargeProgress::estimate(const telemetry::PackSnapshot& pack)
{
    const bool known = pack.current.isFresh() && pack.soc.isFresh() && pack.remainingCapacity_dAh.isFresh();
    const double amps = -units::toAmps(pack.current.value);
    const double soc = pack.soc.value.value() * units::perThousand;
    if (!known || amps < leastAmps || soc <= 0.01 || pack.state.value != State::ChargeEnabled) {
        return;
    }
    constexpr double tenths = 10.0;
    const double whole_Ah = pack.remainingCapacity_dAh.value / tenths / soc;
    const auto lasts = [whole_Ah, amps](double from) {
        const double steady = std::max(taperFrom - from, 0.0);
        const double taper = 1.0 - std::max(from, taperFrom);
        return std::pair(std::max(1.0 - from, 0.0) * whole_Ah / amps,
                         (steady + taperFactor * std::max(taper, 0.0)) * whole_Ah / amps);
    };
    const double least = lasts(std::min(soc + socDoubt, 1.0)).first;
    const double most = lasts(std::max(soc - socDoubt, 0.0)).second;
    m_toFull = std::pair(hours(least), hours(most));
}

} // namespace packdeck::ui
