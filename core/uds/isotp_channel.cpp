// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "uds/isotp_channel.h"

#include <algorithm>
#include <utility>

namespace packdeck::uds {

IsoTpChannel::IsoTpChannel(std::uint32_t sendId, std::uint32_t receiveId, const IsoTpSettings& settings)
    : m_sendId(sendId)
    , m_receiveId(receiveId)
    , m_settings(settings)
    , m_sender(settings)
    , m_receiver(settings)
{
}

std::optional<IsoTpError> IsoTpChannel::send(std::span<const std::uint8_t> message, units::Timestamp now)
{
    return m_sender.begin(message, now);
}

void IsoTpChannel::receive(const can::Frame& frame, units::Timestamp now)
{
    if (frame.id != m_receiveId || !frame.isData() || frame.has(can::Frame::Extended) || frame.length == 0) {
        return;
    }
    const std::span<const std::uint8_t> bytes(frame.data.data(), std::min<std::size_t>(frame.length, 8));
    constexpr std::uint8_t flowControlType = 3;
    if (bytes[0] >> 4U == flowControlType) {
        note(m_sender.flowControl(bytes, now));
        return;
    }
    note(m_receiver.receive(bytes, now));
    if (auto message = m_receiver.take()) {
        m_messages.push_back(std::move(*message));
        if (m_messages.size() > maxKept) {
            m_messages.pop_front();
        }
    }
}

void IsoTpChannel::advance(units::Timestamp now)
{
    note(m_sender.advance(now));
    note(m_receiver.advance(now));
    if (m_outstanding == Outstanding::FlowControl && now >= m_outstandingUntil) {
        m_outstanding = Outstanding::Nothing;
        note(IsoTpError::SendTimeout);
    }
    if (m_outstanding == Outstanding::Segment && !m_sender.busy()) {
        m_outstanding = Outstanding::Nothing;
    }
}

std::optional<can::Frame> IsoTpChannel::frameToSend(units::Timestamp now)
{
    if (m_outstanding != Outstanding::Nothing) {
        return std::nullopt;
    }
    if (const auto flowControl = m_receiver.flowControlToSend()) {
        m_outstanding = Outstanding::FlowControl;
        m_outstandingUntil = now + m_settings.sendTimeout;
        return frame(*flowControl);
    }
    if (const auto segment = m_sender.frameToSend(now)) {
        m_outstanding = Outstanding::Segment;
        return frame(*segment);
    }
    return std::nullopt;
}

void IsoTpChannel::frameWritten(units::Timestamp now)
{
    if (std::exchange(m_outstanding, Outstanding::Nothing) == Outstanding::Segment) {
        m_sender.written(now);
    }
}

std::optional<std::vector<std::uint8_t>> IsoTpChannel::takeMessage()
{
    if (m_messages.empty()) {
        return std::nullopt;
    }
    auto message = std::move(m_messages.front());
    m_messages.pop_front();
    return message;
}

std::optional<IsoTpError> IsoTpChannel::takeError()
{
    if (m_errors.empty()) {
        return std::nullopt;
    }
    const IsoTpError error = m_errors.front();
    m_errors.pop_front();
    return error;
}

std::optional<units::Timestamp> IsoTpChannel::nextDeadline() const
{
    std::optional<units::Timestamp> next = m_sender.nextDeadline();
    const auto consider = [&next](std::optional<units::Timestamp> other) {
        if (other && (!next || *other < *next)) {
            next = other;
        }
    };
    consider(m_receiver.nextDeadline());
    if (m_outstanding == Outstanding::FlowControl) {
        consider(m_outstandingUntil);
    }
    return next;
}

void IsoTpChannel::note(std::optional<IsoTpError> error)
{
    if (error) {
        m_errors.push_back(*error);
        if (m_errors.size() > maxKept) {
            m_errors.pop_front();
        }
    }
}

can::Frame IsoTpChannel::frame(const FrameBytes& bytes) const
{
    can::Frame frame;
    frame.id = m_sendId;
    frame.length = static_cast<std::uint8_t>(bytes.size());
    frame.data = bytes;
    return frame;
}

} // namespace packdeck::uds
