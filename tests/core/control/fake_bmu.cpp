// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/control/fake_bmu.h"

#include <algorithm>
#include <cmath>

#include "d1000/protocol.h"

namespace packdeck::control::test {

namespace {

using d1000::Command;
using d1000::Contactor;
using d1000::State;
using std::chrono::milliseconds;

constexpr units::Millivolts battery{812'400};
constexpr units::Duration softOpening = milliseconds(300);

template <typename T>
telemetry::Reading<T> fresh(T value, units::Timestamp at)
{
    return {value, at, telemetry::Freshness::Fresh};
}

bool mayFault(State state)
{
    return state != State::Safe && state != State::Disconnect;
}

} // namespace

void FakeBmu::receive(const can::Frame& frame, units::Timestamp now)
{
    if (frame.id != d1000::defaultBaseId + d1000::commandOffset || frame.length != 8 || ignoresCommands) {
        return;
    }
    const auto words = d1000::decodeCommand(frame.data);
    const auto command = d1000::commandFromValue(words.command);
    if (words.type != 1 || !command) {
        return;
    }
    m_commandAt = now;
    if (*command != Command::None && !(ignoresWithdrawal && *command == Command::Idle)) {
        m_command = *command;
    }
    if (*command == Command::Idle && m_state == State::Safe) {
        m_idleSinceSafe = true;
    }
}

void FakeBmu::advance(units::Timestamp now)
{
    moveContactors(now);
    if (mayFault(m_state)) {
        if (m_commandAt && now - *m_commandAt >= controlTimeout) {
            activeReasons |= d1000::bit(d1000::Reason::ControlTimeout);
        }
        if (activeReasons != 0) {
            m_reasons = activeReasons;
            m_reasonsAt = now;
            enter(State::Disconnect, now);
        }
    }
    const auto inState = now - m_stateSince;
    switch (m_state) {
    case State::Safe:
        activeReasons &= ~d1000::bit(d1000::Reason::ControlTimeout);
        if (m_idleSinceSafe && activeReasons == 0) {
            m_reasons = 0;
            enter(State::Idle, now);
        }
        break;
    case State::Idle:
        if (m_command == Command::Connect) {
            enter(State::Connect, now);
        } else if (m_command == Command::ChargeInitialise) {
            enter(State::ChargeInit, now);
        }
        break;
    case State::Connect:
        if (m_command == Command::Enable && isClosed(Contactor::MainNegative) && inState >= milliseconds(100)) {
            enter(State::Precharge, now);
        } else if (m_command != Command::Connect && m_command != Command::Enable) {
            leave(now);
        }
        break;
    case State::Precharge:
        if (m_command != Command::Enable) {
            leave(now);
        } else if (inState >= prechargeTime) {
            enter(State::Enabled, now);
        }
        break;
    case State::Enabled:
        if (isClosed(Contactor::MainPositive)) {
            drive(Contactor::Precharge, false, now);
        }
        if (m_command != Command::Enable || m_openingSince) {
            leave(now);
        }
        break;
    case State::ChargeInit:
        if (m_command == Command::ChargeEnable) {
            enter(State::ChargeConnect, now);
        } else if (m_command != Command::ChargeInitialise) {
            leave(now);
        }
        break;
    case State::ChargeConnect:
        if (m_command != Command::ChargeEnable) {
            leave(now);
        } else if (inState >= prechargeTime) {
            enter(State::ChargeEnabled, now);
        }
        break;
    case State::ChargeEnabled:
        if (m_command != Command::ChargeEnable) {
            enter(State::ChargeStopping, now);
        }
        break;
    case State::ChargeStopping:
        if (inState >= milliseconds(200)) {
            leave(now);
        }
        break;
    case State::Disconnect:
        if (inState >= milliseconds(100)) {
            enter(State::Safe, now);
        }
        break;
    default:
        break;
    }
}

void FakeBmu::place(State state, units::Timestamp now)
{
    enter(state, now);
    if (state == State::Connect) {
        m_command = Command::Connect;
    } else if (state == State::Precharge || state == State::Enabled) {
        m_command = Command::Enable;
    }
    m_commandAt = now;
    for (std::size_t i = 0; i < m_closed.size(); ++i) {
        m_closed[i] = m_target[i];
        m_movedAt[i] = now;
    }
}

bool FakeBmu::allOpen() const
{
    return std::none_of(m_closed.begin(), m_closed.end(), [](bool closed) { return closed; });
}

telemetry::PackSnapshot FakeBmu::snapshot(units::Timestamp now) const
{
    using telemetry::ContactorPosition;
    telemetry::PackSnapshot s;
    s.now = now;
    s.id.dialect = binding::Dialect::V1_2;
    s.link = telemetry::PackLink::Live;
    s.lastFrame = now;
    s.serial = fresh(serial, now);
    s.announcedAsSimulated = bundled;
    s.state = fresh(m_state, now);
    s.stateSince = m_stateSince;
    s.reasons = fresh(m_reasons, now);
    for (auto& lamp : s.reasonLamps) {
        lamp.lastSet = m_reasonsAt;
    }
    s.prechargeFailures = fresh(std::uint8_t{0}, now);
    s.contactorFaults = fresh(std::uint8_t{0}, now);
    const bool loaded = isClosed(Contactor::MainPositive) && isClosed(Contactor::MainNegative);
    s.current = fresh(loaded ? loadCurrent : units::Milliamps{100}, now);
    s.batteryVoltage = fresh(battery, now);
    s.loadVoltageReferenced = isClosed(Contactor::MainNegative);
    const double charged = m_state == State::Precharge ? 1.0 - std::exp(-units::toSeconds(now - m_stateSince) / 0.25)
                                                       : (loaded ? 1.0 : 0.0);
    s.loadVoltage = fresh(units::Millivolts{static_cast<std::int32_t>(battery.value() * charged)}, now);
    s.auxiliaryVoltage = fresh(battery, now);
    for (auto& flag : s.hvil) {
        flag = fresh(false, now);
    }
    s.layout.nodeCount = 1;
    s.layout.cellsOfNode[0] = 14;
    s.cellStatistics.count = static_cast<std::uint16_t>(14 - staleCells);
    s.cellStatistics.staleCount = static_cast<std::uint16_t>(staleCells);
    s.cellStatistics.min = units::Millivolts{3714};
    s.cellStatistics.max = units::Millivolts{3820};
    for (std::size_t i = 0; i < m_closed.size(); ++i) {
        auto& view = s.contactors[i];
        view.target = fresh(static_cast<std::uint8_t>(m_target[i] ? 1 : 0), now);
        view.feedback = fresh(static_cast<std::uint8_t>(m_closed[i] ? 1 : 0), now);
        view.source = telemetry::ContactorSource::Feedback;
        view.position = m_closed[i] ? ContactorPosition::Closed : ContactorPosition::Open;
        view.commanded = m_target[i] ? ContactorPosition::Closed : ContactorPosition::Open;
        view.since = m_movedAt[i];
    }
    s.contactorsTogether =
        allOpen() ? telemetry::ContactorsTogether::AllOpen : telemetry::ContactorsTogether::SomeClosed;
    return s;
}

can::Frame FakeBmu::infoFrame() const
{
    can::Frame frame;
    frame.id = d1000::defaultBaseId + d1000::bmsInfoOffset;
    frame.length = 8;
    return frame;
}

void FakeBmu::enter(State state, units::Timestamp now)
{
    m_state = state;
    m_stateSince = now;
    m_openingSince.reset();
    m_idleSinceSafe = false;
    if (state == State::Disconnect) {
        return;
    }
    if (state == State::Safe || state == State::Idle) {
        m_command = Command::None;
        m_commandAt = state == State::Idle ? std::optional(now) : std::nullopt;
    }
    const std::uint8_t closed = d1000::closedContactors(state);
    for (const auto contactor : d1000::allContactors) {
        const bool handOver = state == State::Enabled && contactor == Contactor::Precharge;
        if (!handOver) {
            drive(contactor, (closed & d1000::bit(contactor)) != 0, now);
        }
    }
}

void FakeBmu::leave(units::Timestamp now)
{
    if (m_state == State::Enabled) {
        m_openingSince = m_openingSince.value_or(now);
        if (now - *m_openingSince < softOpening) {
            return;
        }
    }
    enter(State::Idle, now);
}

void FakeBmu::drive(Contactor contactor, bool close, units::Timestamp now)
{
    const auto i = static_cast<std::size_t>(contactor);
    if (m_target[i] != close) {
        m_target[i] = close;
        m_drivenAt[i] = now;
        m_closings[i] += close ? 1 : 0;
    }
}

void FakeBmu::moveContactors(units::Timestamp now)
{
    for (const auto contactor : d1000::allContactors) {
        const auto i = static_cast<std::size_t>(contactor);
        const std::uint8_t stuck = m_target[i] ? stuckOpen : stuckClosed;
        const bool moves = m_closed[i] != m_target[i] && now - m_drivenAt[i] >= contactorTravel;
        if (moves && (stuck & d1000::bit(contactor)) == 0) {
            m_closed[i] = m_target[i];
            m_movedAt[i] = now;
        }
    }
}

} // namespace packdeck::control::test
