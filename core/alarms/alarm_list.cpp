// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "alarms/alarm_list.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "d1000/reason.h"
#include "telemetry/contactor_view.h"
#include "telemetry/event_pairs.h"

namespace packdeck::alarms {

using telemetry::Event;
using telemetry::EventKind;
using telemetry::Severity;

namespace {

constexpr auto controlTimeout = static_cast<std::int64_t>(d1000::Reason::ControlTimeout);

bool isFault(std::int64_t position)
{
    const auto where = static_cast<telemetry::ContactorPosition>(position);
    return where == telemetry::ContactorPosition::FaultOpen || where == telemetry::ContactorPosition::Welded;
}

struct Turn
{
    Cause cause;
    bool begins;
};

/// What a beginning kind is the cause of; nothing for kinds that are no alarm.
std::optional<Cause> causeOf(EventKind kind)
{
    switch (kind) {
    case EventKind::ReasonSet:
        return Cause::Reason;
    case EventKind::PrechargeFailureSet:
        return Cause::PrechargeFailure;
    case EventKind::ContactorFaultSet:
        return Cause::ContactorFault;
    case EventKind::HvilFlagSet:
        return Cause::Interlock;
    case EventKind::LimitExceeded:
        return Cause::Limit;
    case EventKind::NodeLost:
        return Cause::Node;
    case EventKind::CellLost:
        return Cause::Cell;
    case EventKind::SensorLost:
        return Cause::Sensor;
    case EventKind::HighResistanceSet:
        return Cause::HighResistance;
    case EventKind::LinkLost:
        return Cause::Link;
    case EventKind::DataStale:
        return Cause::Data;
    case EventKind::FramesDropped:
        return Cause::FramesDropped;
    case EventKind::RuleBegan:
        return Cause::Rule;
    case EventKind::ConditionBegan:
        return Cause::Condition;
    default:
        return std::nullopt;
    }
}

/// What an event does to alarms; nothing for most.
std::optional<Turn> turnOf(const Event& event)
{
    if (event.kind == EventKind::ContactorMoved) {
        return Turn{Cause::ContactorPosition, isFault(event.arguments[2])};
    }
    const auto begun = telemetry::endedBy(event.kind);
    const auto cause = causeOf(begun.value_or(event.kind));
    return cause ? std::optional(Turn{*cause, !begun}) : std::nullopt;
}

AlarmKey keyOf(Cause cause, const Event& event)
{
    AlarmKey key{event.pack.bus, event.pack.baseId, cause, event.arguments[0], {}};
    if (cause == Cause::Link || cause == Cause::FramesDropped) {
        key.index = 0; // their argument is a figure, not a place
    } else if (cause == Cause::Rule) {
        key.name = event.names.empty() ? std::string() : event.names.front();
    }
    return key;
}

} // namespace

void AlarmList::take(const Event& event)
{
    if (event.kind == EventKind::UnitChanged || event.kind == EventKind::DialectRecognised) {
        dropPack(event.pack, event.at); // what the unit said before counts no more;
                                        // what still stands comes again
        return;
    }
    const auto turn = turnOf(event);
    if (!turn) {
        return;
    }
    AlarmKey key = keyOf(turn->cause, event);
    if (!turn->begins) {
        drop(key, event.at);
        return;
    }
    // A lost link is an alarm, whatever the list of events calls it.
    const Severity severity = turn->cause == Cause::Link ? Severity::Alarm : event.severity;
    raise(key, severity, event);
    if (turn->cause == Cause::FramesDropped) {
        drop(key, event.at); // it is over when it is told
    }
}

void AlarmList::setReleasedByUs(bool released)
{
    if (std::exchange(m_releasedByUs, released) != released) {
        settle();
    }
}

void AlarmList::beginCondition(const std::string& id, const std::string& text, Severity severity, units::Timestamp at)
{
    Event event;
    event.at = at;
    event.kind = EventKind::ConditionBegan;
    event.severity = severity;
    event.names = {text};
    const AlarmKey key{0, 0, Cause::Condition, 0, id};
    const auto found = std::find_if(m_alarms.begin(), m_alarms.end(),
                                    [&](const Alarm& alarm) { return alarm.key == key && alarm.present; });
    if (found == m_alarms.end() || severity > found->severity) {
        raise(key, severity, event); // what became worse is news
    } else if (found->event.names != event.names || found->severity != severity) {
        found->event.names = event.names;
        found->severity = severity;
        settle();
    }
}

void AlarmList::endCondition(const std::string& id, units::Timestamp at)
{
    drop({0, 0, Cause::Condition, 0, id}, at);
}

void AlarmList::raise(AlarmKey key, Severity severity, const Event& event)
{
    Voice& voice = m_voices[key];
    voice.firstSeen = voice.count == 0 ? event.at : voice.firstSeen;
    voice.pending = true;
    ++voice.count;
    auto found =
        std::find_if(m_alarms.begin(), m_alarms.end(), [&key](const Alarm& alarm) { return alarm.key == key; });
    if (found == m_alarms.end()) {
        Alarm alarm;
        alarm.id = ++m_lastId;
        alarm.key = std::move(key);
        found = m_alarms.insert(m_alarms.end(), std::move(alarm));
    }
    found->severity = severity;
    found->event = event;
    found->present = true;
    found->silenced = false;
    found->acknowledged.reset(); // it has come again: somebody has to see that
    found->count = voice.count;
    found->firstSeen = voice.firstSeen;
    found->lastSeen = event.at;
    settle();
}

void AlarmList::drop(const AlarmKey& key, units::Timestamp at)
{
    for (Alarm& alarm : m_alarms) {
        if (alarm.key == key && alarm.present) {
            alarm.present = false;
            alarm.goneAt = at;
        }
    }
    settle();
}

void AlarmList::dropPack(const binding::PackId& pack, units::Timestamp at)
{
    for (Alarm& alarm : m_alarms) {
        const bool ofUnit = alarm.key.cause != Cause::Condition && alarm.key.cause != Cause::Rule;
        if (ofUnit && alarm.present && alarm.key.bus == pack.bus && alarm.key.baseId == pack.baseId) {
            alarm.present = false;
            alarm.goneAt = at;
        }
    }
    settle();
}

void AlarmList::acknowledge(std::uint64_t id, const std::string& by, units::Timestamp at)
{
    for (Alarm& alarm : m_alarms) {
        if (alarm.id == id && !alarm.acknowledged) {
            alarm.acknowledged = Acknowledgement{by, at};
        }
    }
    settle();
}

void AlarmList::acknowledgeAll(const std::string& by, units::Timestamp at)
{
    for (Alarm& alarm : m_alarms) {
        if (!alarm.acknowledged) {
            alarm.acknowledged = Acknowledgement{by, at};
        }
    }
    settle();
}

void AlarmList::silence()
{
    for (Alarm& alarm : m_alarms) {
        alarm.silenced = true;
        m_voices[alarm.key].pending = false;
    }
    ++m_revision;
}

void AlarmList::clear()
{
    m_alarms.clear();
    m_voices.clear();
    m_announcedAt.reset();
    m_releasedByUs = false;
    ++m_revision;
}

const Alarm* AlarmList::find(std::uint64_t id) const
{
    const auto found =
        std::find_if(m_alarms.begin(), m_alarms.end(), [id](const Alarm& alarm) { return alarm.id == id; });
    return found == m_alarms.end() ? nullptr : &*found;
}

AlarmList::Counts AlarmList::counts() const
{
    Counts counts;
    for (const Alarm& alarm : m_alarms) {
        if (alarm.isInformation()) {
            continue;
        }
        counts.present += alarm.present ? 1 : 0;
        counts.unacknowledged += alarm.acknowledged ? 0 : 1;
        counts.audible += alarm.acknowledged || alarm.silenced ? 0 : 1;
        counts.worst = std::max(counts.worst, alarm.severity);
    }
    return counts;
}

Announcement AlarmList::takeAnnouncement(units::Timestamp now)
{
    Announcement announcement;
    if (m_announcedAt && now - *m_announcedAt < batchPause) {
        return announcement;
    }
    for (const Alarm& alarm : m_alarms) {
        Voice& voice = m_voices[alarm.key];
        if (mayAnnounce(alarm, voice, now)) {
            voice.pending = false;
            voice.announcedAt = now;
            announcement.alarms.push_back(alarm);
        }
    }
    if (announcement.empty() && m_announcedAt && now - *m_announcedAt >= repeatPause) {
        for (const Alarm& alarm : m_alarms) {
            if (alarm.severity == Severity::Alarm && !alarm.acknowledged && !alarm.silenced) {
                announcement.alarms.push_back(alarm);
                announcement.repeated = true;
            }
        }
    }
    if (!announcement.empty()) {
        m_announcedAt = now;
    }
    return announcement;
}

bool AlarmList::mayAnnounce(const Alarm& alarm, const Voice& voice, units::Timestamp now) const
{
    if (!voice.pending || alarm.isInformation() || alarm.acknowledged || alarm.silenced) {
        return false;
    }
    const bool isTimeout = alarm.key.cause == Cause::Reason && alarm.key.index == controlTimeout;
    if (isTimeout && now - alarm.lastSeen < controlPatience) {
        return false;
    }
    return !voice.announcedAt || now - *voice.announcedAt >= causePause;
}

bool AlarmList::isOwnTimeout(const Alarm& alarm) const
{
    const auto isReason = [](const Alarm& other) { return other.key.cause == Cause::Reason && other.present; };
    return m_releasedByUs && alarm.key.cause == Cause::Reason && alarm.key.index == controlTimeout &&
           std::count_if(m_alarms.begin(), m_alarms.end(), isReason) <= 1;
}

void AlarmList::settle()
{
    for (Alarm& alarm : m_alarms) {
        if (alarm.key.cause != Cause::Reason || alarm.key.index != controlTimeout) {
            continue;
        }
        // Once information, always: when it is gone nobody has to acknowledge what
        // he asked for.
        if (alarm.present) {
            // Nobody has commanded yet: a unit that waits for its first command has lost none.
            const bool lostOne = alarm.event.evidence.value.has_value();
            alarm.severity = isOwnTimeout(alarm) ? Severity::Information
                             : lostOne           ? Severity::Alarm
                                                 : Severity::Warning;
        }
    }
    std::erase_if(m_alarms, [](const Alarm& alarm) {
        return !alarm.present && (alarm.acknowledged.has_value() || alarm.isInformation());
    });
    std::stable_sort(m_alarms.begin(), m_alarms.end(), [](const Alarm& a, const Alarm& b) {
        const auto order = [](const Alarm& alarm) {
            return std::tuple(alarm.acknowledged.has_value(), -static_cast<int>(alarm.severity),
                              -alarm.lastSeen.time_since_epoch().count());
        };
        return order(a) < order(b);
    });
    ++m_revision;
}

} // namespace packdeck::alarms
