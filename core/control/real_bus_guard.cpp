// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "control/real_bus_guard.h"

#include <fmt/format.h>

#include "d1000/protocol.h"

namespace packdeck::control {

RealBusGuard::RealBusGuard(const Bus& bus)
    : m_bus(bus)
{
}

void RealBusGuard::opened(units::Timestamp now)
{
    m_opened = now;
    m_intruder.reset();
}

void RealBusGuard::received(const can::Frame& frame, units::Timestamp now)
{
    const std::uint32_t base = m_bus.baseId;
    const bool ofThisUnit = frame.id >= base && frame.id <= base + d1000::lastOffset;
    if (m_bus.isVirtual || m_intruder || !ofThisUnit || frame.has(can::Frame::Extended) ||
        frame.has(can::Frame::ErrorFrame) || frame.has(can::Frame::LocalEcho)) {
        return;
    }
    if (frame.id == base + d1000::commandOffset && !isListening(now)) {
        return;
    }
    m_intruder = frame.id;
}

void RealBusGuard::setSpeed(double speed)
{
    m_bus.speed = speed;
}

bool RealBusGuard::mayTransmit(units::Timestamp now) const
{
    return verdict(now).accepted;
}

Outcome RealBusGuard::verdict(units::Timestamp now) const
{
    if (m_bus.isVirtual) {
        return Outcome::accept();
    }
    if (!m_bus.realBusAllowed) {
        return Outcome::refuse({PhraseId::RealBusNotAllowed, {}});
    }
    if (m_bus.speed != 1.0) {
        return Outcome::refuse({PhraseId::RealBusSpeed, {}});
    }
    if (m_intruder) {
        return Outcome::refuse({PhraseId::RealBusIntruder, {fmt::format("{:03X}", *m_intruder)}});
    }
    return isListening(now) ? Outcome::refuse({PhraseId::RealBusListening, {}}) : Outcome::accept();
}

bool RealBusGuard::isListening(units::Timestamp now) const
{
    return !m_opened || now - *m_opened < listenFor;
}

} // namespace packdeck::control
