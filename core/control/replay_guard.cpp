// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "control/replay_guard.h"

#include <algorithm>

#include <fmt/format.h>

#include "d1000/protocol.h"
#include "dbc/signal_codec.h"

namespace packdeck::control {

namespace {

constexpr unsigned serialShift = 32; ///< the second word of a heartbeat

bool isWithin(std::uint32_t id, std::uint16_t base)
{
    return id >= base && id <= static_cast<std::uint32_t>(base) + d1000::lastOffset;
}

} // namespace

ReplayGuard::ReplayGuard(const Options& options)
    : m_options(options)
{
}

void ReplayGuard::learn(const can::Frame& frame)
{
    if (frame.has(can::Frame::ErrorFrame)) {
        return;
    }
    m_keys.insert(can::key(frame));
    if (m_detector.observe(frame, units::Timestamp(units::Duration(frame.time)))) {
        for (const binding::BaseSuggestion& unit : m_detector.suggestions()) {
            if (!unit.isGen1) {
                m_unitsOfLog[unit.baseId] = unit.serial;
            }
        }
    }
}

void ReplayGuard::opened(units::Timestamp now)
{
    m_opened = now;
}

void ReplayGuard::received(const can::Frame& frame)
{
    if (frame.has(can::Frame::ErrorFrame) || frame.has(can::Frame::LocalEcho)) {
        return;
    }
    if (binding::BaseDetector::isCandidate(frame)) {
        m_unitsOfBus[static_cast<std::uint16_t>(frame.id)] =
            static_cast<std::uint32_t>(dbc::dataWord(frame) >> serialShift);
    }
    const bool ofAUnit = !frame.has(can::Frame::Extended) &&
                         (isWithin(frame.id, m_options.baseId) ||
                          std::any_of(m_unitsOfLog.begin(), m_unitsOfLog.end(),
                                      [&frame](const auto& unit) { return isWithin(frame.id, unit.first); }));
    if (!m_options.isVirtual && !m_intruder && (ofAUnit || m_keys.count(can::key(frame)) > 0)) {
        m_intruder = frame.id;
    }
}

Outcome ReplayGuard::verdict(units::Timestamp now) const
{
    if (!m_options.isVirtual) {
        if (!m_options.realBusAllowed) {
            return Outcome::refuse({PhraseId::RealBusNotAllowed, {}});
        }
        if (m_options.speed != 1.0) {
            return Outcome::refuse({PhraseId::RealBusSpeed, {}});
        }
        if (m_intruder) {
            return Outcome::refuse({PhraseId::RealBusIntruder, {fmt::format("{:03X}", *m_intruder)}});
        }
    }
    const bool mustListen = !m_options.isVirtual || m_options.unit;
    if (mustListen && (!m_opened || now - *m_opened < listenFor)) {
        return Outcome::refuse({PhraseId::RealBusListening, {}});
    }
    return m_options.unit ? unitVerdict() : Outcome::accept();
}

Outcome ReplayGuard::unitVerdict() const
{
    const std::uint32_t wanted = *m_options.unit;
    bool known = false;
    for (const auto* units : {&m_unitsOfLog, &m_unitsOfBus}) {
        for (const auto& [base, serial] : *units) {
            known = known || serial == wanted;
        }
    }
    if (!known) {
        return Outcome::refuse({PhraseId::ReplayUnitUnknown, {fmt::format("{:05}", wanted)}});
    }
    // Where the log's unit had its address, another must not listen now.
    for (const auto& [base, serial] : m_unitsOfLog) {
        const auto here = m_unitsOfBus.find(base);
        if (serial == wanted && here != m_unitsOfBus.end() && here->second != wanted) {
            return Outcome::refuse(
                {PhraseId::ReplayOtherUnit,
                 {fmt::format("{:05}", here->second), fmt::format("{:03X}", base), fmt::format("{:05}", wanted)}});
        }
    }
    return Outcome::accept();
}

bool ReplayGuard::mayPass(const can::Frame& frame) const
{
    if (frame.has(can::Frame::ErrorFrame)) {
        return false; // a bus makes its own
    }
    if (frame.has(can::Frame::Extended)) {
        return true;
    }
    if (frame.id == m_options.service.request || frame.id == m_options.service.response) {
        return m_options.unit.has_value();
    }
    bool isCommand = frame.id == static_cast<std::uint32_t>(m_options.baseId) + d1000::commandOffset;
    bool isMeant = false;
    for (const auto* units : {&m_unitsOfLog, &m_unitsOfBus}) {
        for (const auto& [base, serial] : *units) {
            if (frame.id == static_cast<std::uint32_t>(base) + d1000::commandOffset) {
                isCommand = true;
                isMeant = isMeant || serial == m_options.unit;
            }
        }
    }
    return !isCommand || isMeant;
}

} // namespace packdeck::control
