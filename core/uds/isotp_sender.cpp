// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "uds/isotp_sender.h"

#include <algorithm>

namespace packdeck::uds {

namespace {

constexpr std::size_t singleFrameRoom = 7;
constexpr std::size_t firstFrameRoom = 6;
constexpr std::size_t consecutiveFrameRoom = 7;
constexpr std::size_t longestMessage = 4095; // twelve bits of length; longer ones are of no use on this bus

} // namespace

std::optional<IsoTpError> IsoTpSender::begin(std::span<const std::uint8_t> message, units::Timestamp now)
{
    if (busy()) {
        return IsoTpError::Busy;
    }
    if (message.empty() || message.size() > longestMessage) {
        return IsoTpError::TooLong;
    }
    m_message.assign(message.begin(), message.end());
    m_sent = 0;
    m_waits = 0;
    m_state = State::Ready;
    m_notBefore = now;
    m_deadline = now + m_settings.sendTimeout;
    return std::nullopt;
}

std::optional<FrameBytes> IsoTpSender::frameToSend(units::Timestamp now)
{
    if (m_state != State::Ready || now < m_notBefore) {
        return std::nullopt;
    }
    const FrameBytes frame = m_sent == 0 ? firstOrSingle() : consecutive();
    m_state = State::Handed;
    m_deadline = now + m_settings.sendTimeout;
    return frame;
}

bool IsoTpSender::written(units::Timestamp now)
{
    if (m_state != State::Handed) {
        return false;
    }
    if (m_sent == m_message.size()) {
        m_state = State::Idle;
        return true;
    }
    if (m_flowControlNext) {
        m_state = State::AwaitingFlowControl;
        m_deadline = now + m_settings.flowControlTimeout;
    } else {
        m_state = State::Ready;
        m_notBefore = now + m_separation;
        m_deadline = m_notBefore + m_settings.sendTimeout;
    }
    return false;
}

std::optional<IsoTpError> IsoTpSender::flowControl(std::span<const std::uint8_t> frame, units::Timestamp now)
{
    enum FlowStatus : std::uint8_t { ContinueToSend, Wait, Overflow };

    if (m_state != State::AwaitingFlowControl || frame.size() < 3) {
        return std::nullopt;
    }
    switch (frame[0] & 0x0FU) {
    case ContinueToSend:
        m_leftInBlock = frame[1];
        m_separation = separationFromByte(frame[2]);
        m_waits = 0;
        m_state = State::Ready;
        m_notBefore = now;
        m_deadline = now + m_settings.sendTimeout;
        return std::nullopt;
    case Wait:
        if (++m_waits > m_settings.maxWaits) {
            return fail(IsoTpError::TooManyWaits);
        }
        m_deadline = now + m_settings.flowControlTimeout;
        return std::nullopt;
    case Overflow:
        return fail(IsoTpError::Overflow);
    default:
        return fail(IsoTpError::BadFlowStatus);
    }
}

std::optional<IsoTpError> IsoTpSender::advance(units::Timestamp now)
{
    if (m_state == State::Idle || now < m_deadline) {
        return std::nullopt;
    }
    return fail(m_state == State::AwaitingFlowControl ? IsoTpError::FlowControlTimeout : IsoTpError::SendTimeout);
}

std::optional<units::Timestamp> IsoTpSender::nextDeadline() const
{
    if (m_state == State::Idle) {
        return std::nullopt;
    }
    return m_state == State::Ready ? m_notBefore : m_deadline;
}

FrameBytes IsoTpSender::firstOrSingle()
{
    FrameBytes frame;
    frame.fill(m_settings.padding);
    std::size_t header = 1;
    if (m_message.size() <= singleFrameRoom) {
        frame[0] = static_cast<std::uint8_t>(m_message.size());
        m_sent = m_message.size();
    } else {
        frame[0] = static_cast<std::uint8_t>(0x10U | (m_message.size() >> 8U));
        frame[1] = static_cast<std::uint8_t>(m_message.size() & 0xFFU);
        header = 2;
        m_sent = firstFrameRoom;
        m_sequence = 1;
        m_flowControlNext = true;
    }
    std::copy_n(m_message.begin(), m_sent, frame.begin() + static_cast<std::ptrdiff_t>(header));
    return frame;
}

FrameBytes IsoTpSender::consecutive()
{
    FrameBytes frame;
    frame.fill(m_settings.padding);
    frame[0] = static_cast<std::uint8_t>(0x20U | m_sequence);
    m_sequence = static_cast<std::uint8_t>((m_sequence + 1U) & 0x0FU);
    const std::size_t count = std::min(consecutiveFrameRoom, m_message.size() - m_sent);
    std::copy_n(m_message.begin() + static_cast<std::ptrdiff_t>(m_sent), count, frame.begin() + 1);
    m_sent += count;
    m_flowControlNext = m_leftInBlock == 1;
    m_leftInBlock -= m_leftInBlock > 0 ? 1 : 0;
    return frame;
}

std::optional<IsoTpError> IsoTpSender::fail(IsoTpError error)
{
    m_state = State::Idle;
    return error;
}

} // namespace packdeck::uds
