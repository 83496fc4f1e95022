// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "uds/isotp_receiver.h"

#include <algorithm>
#include <utility>

namespace packdeck::uds {

namespace {

constexpr std::uint8_t continueToSend = 0;
constexpr std::uint8_t overflow = 2;
constexpr std::size_t fullFrame = 8;
constexpr std::size_t smallestSegmented = 8; // anything shorter fits a single frame

} // namespace

std::optional<IsoTpError> IsoTpReceiver::receive(std::span<const std::uint8_t> frame, units::Timestamp now)
{
    if (frame.empty()) {
        return std::nullopt;
    }
    switch (frame[0] >> 4U) {
    case 0:
        return single(frame);
    case 1:
        return first(frame, now);
    case 2:
        return consecutive(frame, now);
    default:
        return std::nullopt;
    }
}

std::optional<std::vector<std::uint8_t>> IsoTpReceiver::take()
{
    return std::exchange(m_complete, std::nullopt);
}

std::optional<FrameBytes> IsoTpReceiver::flowControlToSend()
{
    return std::exchange(m_flowControl, std::nullopt);
}

std::optional<IsoTpError> IsoTpReceiver::advance(units::Timestamp now)
{
    if (m_expected == 0 || now < m_deadline) {
        return std::nullopt;
    }
    m_expected = 0;
    return IsoTpError::ConsecutiveTimeout;
}

std::optional<units::Timestamp> IsoTpReceiver::nextDeadline() const
{
    return m_expected == 0 ? std::nullopt : std::optional(m_deadline);
}

std::optional<IsoTpError> IsoTpReceiver::single(std::span<const std::uint8_t> frame)
{
    const std::size_t length = frame[0] & 0x0FU;
    if (length == 0 || length + 1 > frame.size()) {
        return std::nullopt; // no such frame: as if it had not come
    }
    const auto error = interrupted();
    m_complete.emplace(frame.begin() + 1, frame.begin() + 1 + static_cast<std::ptrdiff_t>(length));
    return error;
}

std::optional<IsoTpError> IsoTpReceiver::first(std::span<const std::uint8_t> frame, units::Timestamp now)
{
    if (frame.size() < fullFrame) {
        return std::nullopt;
    }
    const std::size_t length = ((frame[0] & 0x0FU) << 8U) | frame[1];
    const bool longForm = length == 0; // 32 bits of length follow: never within what we take
    if (!longForm && length < smallestSegmented) {
        return std::nullopt;
    }
    const auto error = interrupted();
    if (longForm || length > m_settings.maxMessage) {
        answer(overflow);
        return error ? error : IsoTpError::TooLong;
    }
    m_message.assign(frame.begin() + 2, frame.end());
    m_expected = length;
    m_sequence = 1;
    m_leftInBlock = m_settings.blockSize;
    m_deadline = now + m_settings.consecutiveTimeout;
    answer(continueToSend);
    return error;
}

std::optional<IsoTpError> IsoTpReceiver::consecutive(std::span<const std::uint8_t> frame, units::Timestamp now)
{
    if (m_expected == 0) {
        return std::nullopt;
    }
    const std::size_t count = std::min<std::size_t>(fullFrame - 1, m_expected - m_message.size());
    if ((frame[0] & 0x0FU) != m_sequence || frame.size() < count + 1) {
        m_expected = 0;
        return IsoTpError::WrongSequence;
    }
    m_message.insert(m_message.end(), frame.begin() + 1, frame.begin() + 1 + static_cast<std::ptrdiff_t>(count));
    m_sequence = static_cast<std::uint8_t>((m_sequence + 1U) & 0x0FU);
    m_deadline = now + m_settings.consecutiveTimeout;
    if (m_message.size() == m_expected) {
        m_expected = 0;
        m_complete = std::move(m_message);
        m_message.clear();
    } else if (m_settings.blockSize != 0 && --m_leftInBlock == 0) {
        m_leftInBlock = m_settings.blockSize;
        answer(continueToSend);
    }
    return std::nullopt;
}

std::optional<IsoTpError> IsoTpReceiver::interrupted()
{
    return std::exchange(m_expected, 0) == 0 ? std::nullopt : std::optional(IsoTpError::Interrupted);
}

void IsoTpReceiver::answer(std::uint8_t flowStatus)
{
    FrameBytes frame;
    frame.fill(m_settings.padding);
    frame[0] = static_cast<std::uint8_t>(0x30U | flowStatus);
    frame[1] = m_settings.blockSize;
    frame[2] = separationToByte(m_settings.separation);
    m_flowControl = frame;
}

} // namespace packdeck::uds
