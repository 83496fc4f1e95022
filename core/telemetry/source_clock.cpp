// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/source_clock.h"

#include <algorithm>

namespace packdeck::telemetry {

namespace {

// The smallest delay is taken anew over such a window: quartz clocks drift apart by some 50 us a second at most.
constexpr units::Duration driftWindow = std::chrono::seconds(10);

// So many jumps within the pause mean a clock of another speed; it is tried again after the pause.
constexpr std::size_t jumpsOfAnotherSpeed = 3;
constexpr units::Duration anotherSpeedPause = std::chrono::seconds(10);

// Jumps are rare; a source that makes more of them loses the wall times of its oldest parts.
constexpr std::size_t mostOffsets = 4096;

// A stamp outside is no time: 2^53 us is the year 2255.
constexpr std::int64_t latestStamp_us = std::int64_t{1} << 53U;

constexpr std::int64_t count(units::Timestamp at)
{
    return at.time_since_epoch().count();
}

} // namespace

units::Timestamp SourceClock::map(std::int64_t source_us, units::Timestamp arrival)
{
    if (source_us <= 0 || source_us > latestStamp_us) {
        m_latest = std::max(m_latest, arrival);
        return arrival;
    }
    const std::int64_t offset = count(arrival) - source_us;
    if (m_offsets.empty()) {
        restart(source_us, arrival);
    } else {
        const std::int64_t stepped = (source_us - *m_lastSource) - (arrival - m_lastArrival).count();
        const std::int64_t delay = offset - m_offsets.back().offset_us;
        const bool ahead = delay < -jumpLimit.count();
        const bool back = source_us < *m_lastSource - jitterLimit.count();
        if (m_unusableUntil && arrival < *m_unusableUntil) {
            m_offsets.back().offset_us = offset;
        } else if (ahead || back) {
            m_unusableUntil.reset();
            noteJump(stepped, arrival);
            restart(source_us, arrival);
        } else {
            followDrift(offset, arrival);
        }
    }
    m_lastSource = source_us;
    m_lastArrival = arrival;
    const auto mapped = std::min(arrival, units::Timestamp(units::Duration(source_us + m_offsets.back().offset_us)));
    m_latest = std::max(m_latest, mapped);
    return mapped;
}

units::Timestamp SourceClock::mapLog(std::int64_t source_us)
{
    source_us = std::clamp<std::int64_t>(source_us, 0, latestStamp_us);
    if (m_offsets.empty()) {
        restart(source_us, {});
    } else if (source_us + m_offsets.back().offset_us < count(m_latest) - jitterLimit.count()) {
        noteJump(source_us + m_offsets.back().offset_us - count(m_latest), m_latest);
        restart(source_us, m_latest);
    }
    m_lastSource = source_us;
    const units::Timestamp mapped(units::Duration(source_us + m_offsets.back().offset_us));
    m_latest = std::max(m_latest, mapped);
    return mapped;
}

std::optional<units::Duration> SourceClock::takeJump()
{
    const auto jump = m_jump;
    m_jump.reset();
    return jump;
}

std::optional<units::WallTime> SourceClock::wallTime(units::Timestamp at) const
{
    if (m_offsets.empty()) {
        return std::nullopt;
    }
    const auto after = std::upper_bound(m_offsets.begin(), m_offsets.end(), at,
                                        [](units::Timestamp t, const Offset& offset) { return t < offset.since; });
    const Offset& offset = after == m_offsets.begin() ? *after : *std::prev(after);
    return units::WallTime(units::Duration(count(at) - offset.offset_us));
}

std::optional<units::Timestamp> SourceClock::instantOf(units::WallTime wall) const
{
    if (m_offsets.empty()) {
        return std::nullopt;
    }
    const std::int64_t source_us = wall.time_since_epoch().count();
    const auto mapped = [source_us](const Offset& offset) {
        return units::Timestamp(units::Duration(source_us + offset.offset_us));
    };
    auto until = units::Timestamp::max();
    for (auto offset = m_offsets.rbegin(); offset != m_offsets.rend(); ++offset) {
        if (mapped(*offset) >= offset->since) {
            return std::min(mapped(*offset), until);
        }
        until = offset->since;
    }
    return mapped(m_offsets.front());
}

void SourceClock::restart(std::int64_t source_us, units::Timestamp at)
{
    if (m_offsets.size() == mostOffsets) {
        m_offsets.pop_front();
    }
    m_offsets.push_back({at, count(at) - source_us});
    m_windowStart.reset();
}

void SourceClock::noteJump(std::int64_t by_us, units::Timestamp at)
{
    m_jumps.push_back(at);
    while (at - m_jumps.front() > anotherSpeedPause) {
        m_jumps.pop_front();
    }
    if (m_jumps.size() >= jumpsOfAnotherSpeed) {
        m_unusableUntil = at + anotherSpeedPause;
    }
    m_jump = units::Duration(by_us);
}

// A smaller delay counts at once; a greater one only when nothing smaller came within a window.
void SourceClock::followDrift(std::int64_t offset_us, units::Timestamp arrival)
{
    if (!m_windowStart) {
        m_windowStart = arrival;
        m_windowLeast = offset_us;
    }
    m_windowLeast = std::min(m_windowLeast, offset_us);
    std::int64_t& current = m_offsets.back().offset_us;
    current = std::min(current, offset_us);
    if (arrival - *m_windowStart >= driftWindow) {
        current = m_windowLeast;
        m_windowStart.reset();
    }
}

} // namespace packdeck::telemetry
