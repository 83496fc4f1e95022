// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/change_tracker.h"

#include <utility>

#include "binding/dialect.h"

namespace packdeck::telemetry {

using d1000::State;

namespace {

std::int64_t microseconds(units::Duration duration)
{
    return duration.count();
}

Severity severityOf(State state)
{
    return state == State::Disconnect || state == State::Safe ? Severity::Warning : Severity::Information;
}

Evidence ofContactor(const PackSnapshot& snapshot, d1000::Contactor contactor)
{
    Evidence evidence;
    evidence.part = Part::Contactor;
    evidence.index = static_cast<std::uint16_t>(binding::contactorNumber(snapshot.id.dialect, contactor));
    evidence.measure = Measure::Position;
    evidence.value = static_cast<std::int64_t>(snapshot.contactor(contactor).position);
    return evidence;
}

bool isStopped(State state)
{
    return state == State::Disconnect || state == State::Safe;
}

} // namespace

void ChangeTracker::identityChanged(PackSnapshot& snapshot, units::Timestamp at)
{
    const std::uint32_t serial = snapshot.serial.value;
    if (!m_serial) {
        add(snapshot, EventKind::UnitSeen, Severity::Information, at, {serial, snapshot.deviceType.value});
    } else if (*m_serial != serial) {
        add(snapshot, EventKind::UnitChanged, Severity::Warning, at, {*m_serial, serial});
    }
    m_serial = serial;
}

void ChangeTracker::dialectRecognised(const PackSnapshot& snapshot, units::Timestamp at)
{
    add(snapshot, EventKind::DialectRecognised, snapshot.dialectAssumed ? Severity::Warning : Severity::Information, at,
        {static_cast<std::int64_t>(snapshot.id.dialect), snapshot.firmware.value.major, snapshot.firmware.value.minor,
         snapshot.dialectAssumed ? 1 : 0});
}

void ChangeTracker::stateChanged(PackSnapshot& snapshot, units::Timestamp at)
{
    const std::uint32_t reasons = snapshot.reasons.value;
    if (snapshot.state.isFresh() && m_state != snapshot.state.value) {
        const State entered = snapshot.state.value;
        if (m_state) {
            snapshot.previousState = m_state;
        }
        // A state that is seen first is a state: that it was entered nobody saw.
        add(snapshot, EventKind::StateChanged, m_state ? severityOf(entered) : Severity::Information, at,
            {m_state ? static_cast<std::int64_t>(*m_state) : -1, static_cast<std::int64_t>(entered), reasons});
        noteTrip(snapshot, entered, at);
        m_state = entered;
        snapshot.stateSince = at;
    } else if (snapshot.state.isFresh() && snapshot.state.value == State::Disconnect) {
        snapshot.reasonsAtTrip |= reasons;
    }
    for (unsigned bit = 0; bit < d1000::reasonCount; ++bit) {
        turn(snapshot, snapshot.reasonLamps[bit], (reasons >> bit & 1U) != 0, bit,
             {EventKind::ReasonSet, EventKind::ReasonCleared, Severity::Alarm, 0}, at,
             [&] { return evidenceFor(static_cast<d1000::Reason>(bit), snapshot, m_limits); });
    }
    for (unsigned bit = 0; bit < d1000::prechargeFailureCount; ++bit) {
        turn(snapshot, snapshot.prechargeLamps[bit], (snapshot.prechargeFailures.value >> bit & 1) != 0, bit,
             {EventKind::PrechargeFailureSet, EventKind::PrechargeFailureCleared, Severity::Alarm, 0}, at,
             [&] { return evidenceFor(static_cast<d1000::PrechargeFailure>(bit), snapshot); });
    }
    for (unsigned bit = 0; bit < d1000::contactorCount; ++bit) {
        turn(snapshot, snapshot.contactorLamps[bit], (snapshot.contactorFaults.value >> bit & 1) != 0, bit,
             {EventKind::ContactorFaultSet, EventKind::ContactorFaultCleared, Severity::Alarm, 1}, at,
             [&] { return ofContactor(snapshot, static_cast<d1000::Contactor>(bit)); });
    }
}

void ChangeTracker::hvilChanged(PackSnapshot& snapshot, units::Timestamp at)
{
    for (unsigned flag = 0; flag < binding::hvilFlagCount; ++flag) {
        if (snapshot.hvil[flag].isFresh()) {
            turn(snapshot, snapshot.hvilLamps[flag], snapshot.hvil[flag].value, flag,
                 {EventKind::HvilFlagSet, EventKind::HvilFlagCleared, Severity::Alarm, 0}, at,
                 [&] { return evidenceFor(d1000::Reason::Hvil, snapshot, m_limits); });
        }
    }
}

void ChangeTracker::contactorsChanged(PackSnapshot& snapshot, units::Timestamp at)
{
    for (const d1000::Contactor contactor : d1000::allContactors) {
        const auto index = static_cast<std::size_t>(contactor);
        const ContactorPosition commanded = snapshot.contactors[index].commanded;
        ContactorPosition& last = m_commanded[index];
        if (commanded != ContactorPosition::Unknown && commanded != last) {
            if (last != ContactorPosition::Unknown) {
                add(snapshot, EventKind::ContactorCommanded, Severity::Information, at,
                    {d1000::number(contactor), static_cast<std::int64_t>(last), static_cast<std::int64_t>(commanded)},
                    ofContactor(snapshot, contactor));
            }
            last = commanded;
        }
        feedbackChanged(snapshot, contactor, at);
    }
}

void ChangeTracker::feedbackChanged(PackSnapshot& snapshot, d1000::Contactor contactor, units::Timestamp at)
{
    const auto index = static_cast<std::size_t>(contactor);
    ContactorView& view = snapshot.contactors[index];
    ContactorPosition& last = m_positions[index];
    if (view.position == ContactorPosition::Unknown || view.position == last) {
        return;
    }
    if (last != ContactorPosition::Unknown) {
        if (view.position == ContactorPosition::Closed) {
            ++view.operations;
        }
        const bool fault = view.position == ContactorPosition::FaultOpen || view.position == ContactorPosition::Welded;
        add(snapshot, EventKind::ContactorMoved, fault ? Severity::Alarm : Severity::Information, at,
            {d1000::number(contactor), static_cast<std::int64_t>(last), static_cast<std::int64_t>(view.position),
             snapshot.current.value.value()},
            ofContactor(snapshot, contactor));
    }
    last = view.position;
}

void ChangeTracker::commandChanged(const PackSnapshot& snapshot, units::Timestamp at)
{
    const auto now = snapshot.command.isFresh() ? std::optional(snapshot.command.value.command) : std::nullopt;
    if (now == m_command) {
        return;
    }
    Evidence evidence;
    evidence.part = Part::Command;
    add(snapshot, EventKind::CommandChanged, Severity::Information, at,
        {m_command ? std::int64_t{*m_command} : -1, now ? std::int64_t{*now} : -1}, evidence);
    m_command = now;
}

void ChangeTracker::partsChanged(const PackSnapshot& snapshot, units::Timestamp at)
{
    for (const auto& found :
         {m_parts.observe(snapshot, at), m_limitWatch.observe(snapshot, m_limits, at), m_stale.observe(snapshot, at)}) {
        for (const Noticed& noticed : found) {
            add(snapshot, noticed.kind, noticed.severity, at, noticed.arguments, noticed.evidence);
        }
    }
}

void ChangeTracker::nodesChanged(const PackSnapshot& snapshot, bool listening, units::Timestamp at)
{
    for (std::size_t node = 0; node < units::maxNodes; ++node) {
        const bool fresh = snapshot.nodes[node].freshness == Freshness::Fresh;
        if (fresh && m_nodeLost[node]) {
            add(snapshot, EventKind::NodeReturned, Severity::Information, at,
                {static_cast<std::int64_t>(node), microseconds(at - m_nodeLostAt[node])},
                Evidence::of(units::NodeIndex{static_cast<std::uint8_t>(node)}));
            m_nodeLost[node] = false;
        } else if (!fresh && m_nodeSeen[node] && !m_nodeLost[node] && listening) {
            add(snapshot, EventKind::NodeLost, Severity::Alarm, at, {static_cast<std::int64_t>(node)},
                Evidence::of(units::NodeIndex{static_cast<std::uint8_t>(node)}));
            m_nodeLost[node] = true;
            m_nodeLostAt[node] = at;
        }
        m_nodeSeen[node] = m_nodeSeen[node] || fresh;
    }
}

void ChangeTracker::linkChanged(const PackSnapshot& snapshot, PackLink before, units::Timestamp since,
                                units::Timestamp at)
{
    if (snapshot.link == PackLink::Lost) {
        add(snapshot, EventKind::LinkLost, Severity::Warning, at, {microseconds(at - snapshot.lastFrame)});
    } else if (before == PackLink::Lost) {
        add(snapshot, EventKind::LinkRegained, Severity::Information, at, {microseconds(at - since)});
    }
}

void ChangeTracker::add(const PackSnapshot& snapshot, EventKind kind, Severity severity, units::Timestamp at,
                        std::array<std::int64_t, 4> arguments, const Evidence& evidence)
{
    Event event;
    event.at = at;
    event.pack = snapshot.id;
    event.kind = kind;
    event.severity = severity;
    event.arguments = arguments;
    event.evidence = evidence;
    event.circumstances = Circumstances::of(snapshot);
    m_events.push_back(std::move(event));
}

std::vector<Event> ChangeTracker::take()
{
    return std::exchange(m_events, {});
}

void ChangeTracker::forgetUnit()
{
    m_state.reset();
    m_positions.fill(ContactorPosition::Unknown);
    m_commanded.fill(ContactorPosition::Unknown);
    m_parts = {};
    m_limitWatch = {};
    m_stale = {};
    m_nodeLost.fill(false);
    m_nodeSeen.fill(false);
}

void ChangeTracker::assumeState(std::optional<State> before)
{
    m_state = before;
}

template <typename EvidenceOf>
void ChangeTracker::turn(PackSnapshot& snapshot, Lamp& lamp, bool on, unsigned bit, const LampKinds& kinds,
                         units::Timestamp at, const EvidenceOf& evidence)
{
    if (lamp.now == on) {
        return;
    }
    lamp.now = on;
    const std::int64_t number = std::int64_t{bit} + kinds.firstNumber;
    if (on) {
        lamp.firstSeen = lamp.count == 0 ? at : lamp.firstSeen;
        lamp.lastSet = at;
        ++lamp.count;
        add(snapshot, kinds.set, kinds.severity, at, {number, lamp.count}, evidence());
    } else {
        lamp.lastCleared = at;
        ++lamp.clearedCount;
        add(snapshot, kinds.cleared, Severity::Information, at, {number, microseconds(at - lamp.lastSet)}, evidence());
    }
}

void ChangeTracker::noteTrip(PackSnapshot& snapshot, State entered, units::Timestamp at)
{
    if (!isStopped(entered)) {
        return;
    }
    if (m_state && isStopped(*m_state)) {
        snapshot.reasonsAtTrip |= snapshot.reasons.value; // DISCONNECT ends in SAFE: still the same trip
        return;
    }
    snapshot.reasonsAtTrip = snapshot.reasons.value;
    snapshot.trippedAt = at;
}

} // namespace packdeck::telemetry
