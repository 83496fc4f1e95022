// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/event_track.h"

#include <algorithm>

namespace packdeck::ui {

namespace {

using telemetry::EventKind;

// What happens all the time, or to the recording rather than to the pack, plants no flag.
bool isFlag(EventKind kind)
{
    switch (kind) {
    case EventKind::UnitSeen:
    case EventKind::DialectRecognised:
    case EventKind::IdOwnedTwice:
    case EventKind::WrongLength:
    case EventKind::ReasonCleared:
    case EventKind::PrechargeFailureCleared:
    case EventKind::ContactorFaultCleared:
    case EventKind::HvilFlagCleared:
    case EventKind::ContactorCommanded:
    case EventKind::ContactorMoved:
    case EventKind::CommandChanged:
    case EventKind::LimitKept:
    case EventKind::DataFresh:
    case EventKind::CellReturned:
    case EventKind::SensorReturned:
    case EventKind::HighResistanceCleared:
        return false;
    default:
        return true;
    }
}

} // namespace

EventTrack::EventTrack(const binding::PackId& pack)
    : m_pack(pack)
{
}

void EventTrack::add(const std::vector<telemetry::Event>& events)
{
    for (const auto& event : events) {
        m_last = std::max(m_last, event.sequence);
        const bool isMarker = event.kind == EventKind::Marked; // of the Timeline, not of a pack
        if (!isMarker && !binding::samePack(event.pack, m_pack)) {
            continue;
        }
        switch (event.kind) {
        case EventKind::StateChanged:
            addState(event);
            break;
        case EventKind::ContactorMoved:
            addPosition(event);
            break;
        case EventKind::LinkLost:
        case EventKind::UnitChanged:
            endSpans(event.at);
            break;
        default:
            break;
        }
        if (isFlag(event.kind)) {
            const auto after =
                std::upper_bound(m_flags.begin(), m_flags.end(), event.at,
                                 [](units::Timestamp at, const telemetry::Event& flag) { return at < flag.at; });
            m_flags.insert(after, event); // nearly always the last; a marker gets its words later
        }
    }
}

void EventTrack::addState(const telemetry::Event& event)
{
    if (m_stateOpen) {
        m_states.back().to = event.at;
        m_stateOpen = false;
    }
    const std::int64_t state = event.arguments[1];
    if (state >= 0 && state < static_cast<std::int64_t>(d1000::stateCount)) {
        m_states.push_back({event.at, event.at, static_cast<d1000::State>(state)});
        m_stateOpen = true;
    }
}

void EventTrack::addPosition(const telemetry::Event& event)
{
    const std::int64_t number = event.arguments[0];
    if (number < 1 || number > static_cast<std::int64_t>(d1000::contactorCount)) {
        return;
    }
    const auto contactor = static_cast<std::size_t>(number - 1);
    auto& spans = m_positions[contactor];
    if (m_positionOpen[contactor]) {
        spans.back().to = event.at;
    }
    spans.push_back({event.at, event.at, static_cast<telemetry::ContactorPosition>(event.arguments[2])});
    m_positionOpen[contactor] = true;
}

void EventTrack::endSpans(units::Timestamp at)
{
    if (m_stateOpen) {
        m_states.back().to = at;
        m_stateOpen = false;
    }
    for (std::size_t contactor = 0; contactor < m_positions.size(); ++contactor) {
        if (m_positionOpen[contactor]) {
            m_positions[contactor].back().to = at;
            m_positionOpen[contactor] = false;
        }
    }
}

void EventTrack::setPresent(std::optional<d1000::State> state, units::Timestamp since,
                            const std::array<telemetry::ContactorView, d1000::contactorCount>& contactors,
                            units::Timestamp until)
{
    if (state && !m_stateOpen && (m_states.empty() || m_states.back().to <= since)) {
        m_states.push_back({since, until, *state});
        m_stateOpen = true;
    }
    if (m_stateOpen) {
        m_states.back().to = std::max(m_states.back().from, until);
    }
    for (std::size_t i = 0; i < contactors.size(); ++i) {
        auto& spans = m_positions[i];
        const bool nothingYet = !m_positionOpen[i] && (spans.empty() || spans.back().to <= contactors[i].since);
        if (nothingYet && contactors[i].position != telemetry::ContactorPosition::Unknown) {
            spans.push_back({contactors[i].since, until, contactors[i].position});
            m_positionOpen[i] = true;
        }
        if (m_positionOpen[i]) {
            spans.back().to = std::max(spans.back().from, until);
        }
    }
}

const telemetry::Event* EventTrack::next(units::Timestamp after) const
{
    const auto found =
        std::find_if(m_flags.begin(), m_flags.end(), [&](const telemetry::Event& flag) { return flag.at > after; });
    return found != m_flags.end() ? &*found : nullptr;
}

const telemetry::Event* EventTrack::previous(units::Timestamp before) const
{
    const auto found =
        std::find_if(m_flags.rbegin(), m_flags.rend(), [&](const telemetry::Event& flag) { return flag.at < before; });
    return found != m_flags.rend() ? &*found : nullptr;
}

} // namespace packdeck::ui
