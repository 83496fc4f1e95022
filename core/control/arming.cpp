// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "control/arming.h"

#include <algorithm>

namespace packdeck::control {

void Arming::arm(ArmKind kind, const UnitIdentity& unit, units::Timestamp now)
{
    m_armed[static_cast<std::size_t>(kind)] = true;
    m_unit = unit;
    restart(now);
}

void Arming::disarm(ArmKind kind)
{
    m_armed[static_cast<std::size_t>(kind)] = false;
    if (std::none_of(m_armed.begin(), m_armed.end(), [](bool armed) { return armed; })) {
        m_unit.reset();
    }
}

void Arming::disarmAll()
{
    m_armed.fill(false);
    m_unit.reset();
}

void Arming::focused(bool focused, units::Timestamp now)
{
    if (focused) {
        m_unfocusedSince.reset();
    } else if (!m_unfocusedSince) {
        m_unfocusedSince = now;
    }
}

void Arming::restart(units::Timestamp now)
{
    m_lastUse = now;
    if (m_unfocusedSince) {
        m_unfocusedSince = now;
    }
}

std::optional<Arming::Expiry> Arming::expiry() const
{
    if (!anyArmed()) {
        return std::nullopt;
    }
    const Expiry unused{m_lastUse + withoutUse, Why::NoUse};
    if (m_unfocusedSince && *m_unfocusedSince + withoutFocus < unused.at) {
        return Expiry{*m_unfocusedSince + withoutFocus, Why::NoFocus};
    }
    return unused;
}

} // namespace packdeck::control
