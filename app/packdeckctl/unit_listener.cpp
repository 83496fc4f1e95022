// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/unit_listener.h"

#include <chrono>
#include <utility>

#include <fmt/format.h>

namespace packdeck::ctl {

namespace {

// A heartbeat comes once a second; a device may take five to connect.
constexpr units::Duration heartbeatWithin = std::chrono::seconds(10);

// A unit that was just heard has not told its firmware yet: that comes once a second.
constexpr units::Duration identityWithin = std::chrono::seconds(3);

} // namespace

UnitListener::Answer UnitListener::look(const control::Status& status, units::Timestamp now)
{
    if (!m_begun) {
        m_begun = now;
    }
    if (!status.serialHeard) {
        return now - *m_begun < heartbeatWithin
                   ? Answer::Wait
                   : fail(fmt::format("no heartbeat of a unit at base 0x{:03X} was heard", m_baseId));
    }
    if (!m_heard) {
        m_heard = now;
    }
    if (*status.serialHeard != m_serial) {
        return fail(fmt::format("the unit that answers is BMU {:05}, not {:05}", *status.serialHeard, m_serial));
    }
    if (!status.armRefusal(m_kind).empty()) {
        return status.foreign.present || identityIsDue(now) ? fail(control::toEnglish(status.armRefusal(m_kind)))
                                                            : Answer::Wait;
    }
    return Answer::Ready;
}

bool UnitListener::identityIsDue(units::Timestamp now) const
{
    return m_heard && now - *m_heard >= identityWithin;
}

UnitListener::Answer UnitListener::fail(std::string why)
{
    m_failure = std::move(why);
    return Answer::Failed;
}

} // namespace packdeck::ctl
