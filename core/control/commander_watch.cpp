// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "control/commander_watch.h"

#include <algorithm>

#include <fmt/format.h>

namespace packdeck::control {

namespace {

constexpr int periodsUntilGone = 3;
constexpr int smoothing = 4; // a new interval counts a quarter

std::string formattedRate(double hertz)
{
    return hertz < 9.5 ? fmt::format("{:.1f}", hertz) : fmt::format("{:.0f}", hertz);
}

} // namespace

void CommanderWatch::watch(std::uint32_t commandKey)
{
    *this = {};
    m_commandKey = commandKey;
}

bool CommanderWatch::received(const can::Frame& frame, units::Timestamp now)
{
    if (frame.has(can::Frame::ErrorFrame) || frame.has(can::Frame::LocalEcho) || can::key(frame) != m_commandKey) {
        return false;
    }
    if (!present(now)) {
        m_period.reset();
    } else {
        const units::Duration interval = now - *m_lastSeen;
        m_period = m_period ? *m_period + (interval - *m_period) / smoothing : interval;
    }
    m_lastSeen = now;
    m_wellFormed = frame.isData() && frame.length == frame.data.size();
    m_rawCommand = m_wellFormed ? d1000::decodeCommand(frame.data).command : 0;
    return true;
}

bool CommanderWatch::present(units::Timestamp now) const
{
    const auto gone = goneAt();
    return gone && now < *gone;
}

std::optional<units::Timestamp> CommanderWatch::goneAt() const
{
    if (!m_lastSeen) {
        return std::nullopt;
    }
    const units::Duration presence =
        m_period ? std::clamp(*m_period * periodsUntilGone, shortestPresence, longestPresence) : longestPresence;
    return *m_lastSeen + presence;
}

ForeignCommander CommanderWatch::status(units::Timestamp now) const
{
    ForeignCommander status;
    if (!m_lastSeen) {
        return status;
    }
    status.lastSeen = *m_lastSeen;
    status.rawCommand = m_rawCommand;
    if (m_wellFormed) {
        status.command = d1000::commandFromValue(m_rawCommand);
    }
    if (m_period && *m_period > units::Duration::zero()) {
        status.rateHz = 1.0 / units::toSeconds(*m_period);
    }
    status.present = present(now);
    if (status.present) {
        status.text = status.rateHz ? Phrase{PhraseId::ForeignAtRate, {commandName(), formattedRate(*status.rateHz)}}
                                    : Phrase{PhraseId::ForeignOnce, {commandName()}};
    }
    return status;
}

std::string CommanderWatch::commandName() const
{
    if (!m_wellFormed) {
        return "?";
    }
    const auto command = d1000::commandFromValue(m_rawCommand);
    return command ? std::string(d1000::name(*command)) : fmt::format("0x{:X}", m_rawCommand);
}

} // namespace packdeck::control
