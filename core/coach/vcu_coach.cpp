// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "coach/vcu_coach.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "binding/pack_catalog.h"
#include "d1000/protocol.h"
#include "d1000/reason.h"
#include "units/constants.h"

namespace packdeck::coach {

namespace {

using d1000::Command;
using d1000::State;

constexpr units::Duration messagePeriod = std::chrono::milliseconds(100); // of state and current

binding::PackId known(binding::PackId pack)
{
    if (pack.dialect == binding::Dialect::Unknown) {
        pack.dialect = binding::Dialect::V1_2;
    }
    return pack;
}

bool closes(Command command)
{
    return command != Command::None && command != Command::Idle;
}

double milliseconds(units::Duration duration)
{
    return units::toSeconds(duration) / units::perThousand;
}

std::string namesOf(std::uint32_t reasons)
{
    std::string names;
    for (std::size_t i = 0; i < d1000::reasonCount; ++i) {
        const auto reason = static_cast<d1000::Reason>(i);
        if ((reasons & d1000::bit(reason)) != 0) {
            names += fmt::format("{}{}", names.empty() ? "" : ", ", d1000::info(reason).name);
        }
    }
    return names;
}

} // namespace

VcuCoach::VcuCoach(std::shared_ptr<const binding::PackCatalog> catalog, const binding::PackId& pack)
    : m_view(std::move(catalog), known(pack))
    , m_commandId(std::uint32_t{pack.baseId} + d1000::commandOffset)
{
}

std::optional<State> VcuCoach::state() const
{
    const auto& reading = m_view.snapshot().state;
    return reading.known() ? std::optional(reading.value) : std::nullopt;
}

std::optional<double> VcuCoach::current_A() const
{
    const auto& reading = m_view.snapshot().current;
    return reading.known() ? std::optional(units::toAmps(reading.value)) : std::nullopt;
}

void VcuCoach::apply(const can::Frame& frame, units::Timestamp at)
{
    judgeWaiting(at);
    if (frame.id == m_commandId && !frame.has(can::Frame::Extended) && !frame.has(can::Frame::ErrorFrame)) {
        judgeCommand(frame, at);
    }
    const auto before = m_view.snapshot().current.at;
    if (m_view.apply(frame, at) != telemetry::Handling::Taken) {
        return;
    }
    judgeState(at);
    const auto& current = m_view.snapshot().current;
    if (current.known() && current.at != before) {
        judgeCurrent(frame, at);
    }
}

void VcuCoach::judgeCommand(const can::Frame& frame, units::Timestamp at)
{
    ++m_commandFrames;
    count(Rule::CommandLength);
    constexpr int length = 8;
    if (!frame.isData() || frame.length != length) {
        blame(Rule::CommandLength, at, frame,
              frame.isData() ? fmt::format("{} bytes instead of 8", frame.length) : "a remote frame");
        return;
    }
    const d1000::CommandWords words = d1000::decodeCommand(frame.data);
    count(Rule::CommandType);
    if (words.type != static_cast<std::uint32_t>(d1000::CommandType::Update)) {
        blame(Rule::CommandType, at, frame,
              fmt::format("type {} instead of 1, Update: the unit ignores it", words.type));
        return;
    }
    count(Rule::CommandValue);
    const auto command = d1000::commandFromValue(words.command);
    if (!command) {
        blame(Rule::CommandValue, at, frame, fmt::format("value {} is no command: the unit ignores it", words.command));
        return;
    }
    judgePeriod(frame, at);
    if (*command != m_command || m_silent) {
        judgeBeginning(*command, frame, at);
    }
    if (*command == Command::Idle) {
        m_idleBy.reset();
    }
    m_command = *command;
    m_commandFrame = frame;
    m_lastCommandAt = at;
    m_silent = false;
}

void VcuCoach::judgePeriod(const can::Frame& frame, units::Timestamp at)
{
    if (!m_lastCommandAt || m_silent) {
        return;
    }
    const units::Duration interval = at - *m_lastCommandAt;
    m_intervals.push_back({at, interval, frame});
    count(Rule::CommandPeriod);
    if (interval > slowestPeriod) {
        blame(Rule::CommandPeriod, at, frame,
              fmt::format("{:.1f} ms after the command before", milliseconds(interval)));
    }
}

void VcuCoach::judgeBeginning(Command command, const can::Frame& frame, units::Timestamp at)
{
    const auto now = state();
    if (!closes(command) || !now) {
        return;
    }
    const auto isOneOf = [now](std::initializer_list<State> states) {
        return std::find(states.begin(), states.end(), *now) != states.end();
    };
    if (command == Command::Enable || command == Command::ChargeEnable) {
        count(Rule::EnableBeforeConnect);
        const bool ready = command == Command::Enable
                               ? isOneOf({State::Connect, State::Precharge, State::Enabled})
                               : isOneOf({State::ChargeInit, State::ChargeConnect, State::ChargeEnabled});
        if (!ready) {
            blame(Rule::EnableBeforeConnect, at, frame,
                  fmt::format("{} is sent in {}", d1000::name(command), d1000::name(*now)));
        }
    }
    count(Rule::CommandIntoFault);
    // Without commands this one stands, and the first command takes it away.
    const std::uint32_t shown = m_view.snapshot().reasons.freshOr(0) & ~d1000::bit(d1000::Reason::ControlTimeout);
    if (shown != 0) {
        blame(Rule::CommandIntoFault, at, frame,
              fmt::format("{} begins in {} with {}", d1000::name(command), d1000::name(*now), namesOf(shown)));
    } else if (isOneOf({State::Safe, State::Disconnect})) {
        blame(Rule::CommandIntoFault, at, frame,
              fmt::format("{} begins in {}", d1000::name(command), d1000::name(*now)));
    }
}

void VcuCoach::judgeState(units::Timestamp at)
{
    const auto now = state();
    if (!now || now == m_state) {
        return;
    }
    if (m_state == State::Disconnect && m_quietBy) {
        // A unit that leaves early has found the current gone, between two of its messages.
        if (at + messagePeriod >= *m_quietBy) {
            judgeOpening(at, "when the contactors opened");
        }
        m_quietBy.reset();
    }
    if (m_state && *now == State::Safe && !m_silent) {
        count(Rule::IdleAfterSafe);
        m_idleBy = closes(m_command) ? std::optional(at + idleAfterSafe) : std::nullopt;
    } else if (*now != State::Safe) {
        m_idleBy.reset();
    }
    if (m_state && *now == State::Disconnect) {
        count(Rule::CurrentAtOpening);
        m_quietBy = at + disconnectGrace;
    }
    m_state = now;
}

void VcuCoach::judgeCurrent(const can::Frame& frame, units::Timestamp at)
{
    m_currentFrame = frame;
    const auto& snapshot = m_view.snapshot();
    const auto amps = current_A();
    const auto& limit = *amps >= 0 ? snapshot.maxDischargeCurrent : snapshot.maxChargeCurrent;
    if (!limit.known() || (m_state != State::Enabled && m_state != State::ChargeEnabled)) {
        m_overSince.reset();
        return;
    }
    count(Rule::CurrentAboveLimit);
    const double limit_A = units::toAmps(limit.value);
    if (std::fabs(*amps) <= limit_A * (1.0 + limitShare) + limitOffset_A) {
        m_overSince.reset();
        return;
    }
    if (!m_overSince) {
        m_overSince = at;
        m_overTold = false;
    }
    if (at - *m_overSince > limitGrace && !std::exchange(m_overTold, true)) {
        blame(Rule::CurrentAboveLimit, at, frame,
              fmt::format("{:.1f} A {} for {:.1f} s, the limit is {:.1f} A", std::fabs(*amps),
                          *amps >= 0 ? "discharging" : "charging", units::toSeconds(at - *m_overSince), limit_A));
    }
}

void VcuCoach::judgeOpening(units::Timestamp at, const std::string& when)
{
    m_quietBy.reset();
    const auto amps = current_A();
    if (amps && std::fabs(*amps) >= openingCurrent_A) {
        blame(Rule::CurrentAtOpening, at, m_currentFrame, fmt::format("{:.1f} A {}", *amps, when));
    }
}

void VcuCoach::judgeWaiting(units::Timestamp at)
{
    if (m_idleBy && at > *m_idleBy) {
        m_idleBy.reset();
        blame(Rule::IdleAfterSafe, at, m_commandFrame,
              fmt::format("{} was still the command 1 s after SAFE was entered", d1000::name(m_command)));
    }
    if (m_quietBy && at > *m_quietBy) {
        judgeOpening(at, "2 s after DISCONNECT was entered");
    }
    if (m_lastCommandAt && !m_silent && at - *m_lastCommandAt > silence) {
        m_silent = true;
        count(Rule::IdleBeforeShutdown);
        if (m_command != Command::Idle) {
            blame(Rule::IdleBeforeShutdown, *m_lastCommandAt, m_commandFrame,
                  fmt::format("{} was the last command before more than 1 s of silence", d1000::name(m_command)));
        }
    }
}

void VcuCoach::finish()
{
    constexpr std::size_t enough = 20;
    if (m_intervals.size() < enough) {
        return;
    }
    auto middle = m_intervals.begin() + static_cast<std::ptrdiff_t>(m_intervals.size() / 2);
    std::nth_element(m_intervals.begin(), middle, m_intervals.end(),
                     [](const Interval& a, const Interval& b) { return a.length < b.length; });
    const units::Duration usual = middle->length;
    const auto off = [usual](const Interval& interval) {
        return std::fabs(milliseconds(interval.length - usual)) > jitterShare * milliseconds(usual);
    };
    const auto offEnd = std::partition(m_intervals.begin(), m_intervals.end(), off);
    const auto many = static_cast<std::size_t>(offEnd - m_intervals.begin());
    RuleResult& result = m_results[static_cast<std::size_t>(Rule::CommandJitter)];
    result.judged = m_intervals.size();
    if (static_cast<double>(many) > jitteryShare * static_cast<double>(m_intervals.size())) {
        std::sort(m_intervals.begin(), offEnd, [](const Interval& a, const Interval& b) { return a.at < b.at; });
        std::for_each(m_intervals.begin(), offEnd, [&](const Interval& each) {
            blame(Rule::CommandJitter, each.at, each.frame,
                  fmt::format("{:.1f} ms after the command before, usual are {:.1f} ms", milliseconds(each.length),
                              milliseconds(usual)));
        });
    }
    m_intervals.clear();
}

void VcuCoach::blame(Rule rule, units::Timestamp at, const can::Frame& frame, std::string text)
{
    RuleResult& result = m_results[static_cast<std::size_t>(rule)];
    ++result.broken;
    if (result.findings.size() < mostFindings) {
        result.findings.push_back({at, frame, state(), std::move(text)});
    }
}

bool VcuCoach::passed() const
{
    return std::all_of(m_results.begin(), m_results.end(), [](const RuleResult& result) { return result.passed(); });
}

} // namespace packdeck::coach
