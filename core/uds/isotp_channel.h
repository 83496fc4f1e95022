// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <vector>

#include "can/frame.h"
#include "uds/isotp_receiver.h"
#include "uds/isotp_sender.h"

namespace packdeck::uds {

/// Messages of up to 4095 bytes over two 11-bit IDs (ISO 15765-2, normal addressing), both directions at once.
/// Sans I/O: frames and a time in, frames and a deadline out. The owner
///   * gives every frame of the bus to receive(), and calls advance() at nextDeadline() at the latest;
///   * after every call writes what frameToSend() returns, and calls frameWritten() when the bus took it.
/// One thread. Whatever the bus does, a message arrives whole, or its end is named in takeError().
class IsoTpChannel
{
public:
    IsoTpChannel(std::uint32_t sendId, std::uint32_t receiveId, const IsoTpSettings& settings = {});

    /// Begins to send. Nothing when it was taken, else Busy or TooLong.
    [[nodiscard]] std::optional<IsoTpError> send(std::span<const std::uint8_t> message, units::Timestamp now);

    [[nodiscard]] bool sending() const { return m_sender.busy(); }

    /// A message of several frames is coming in.
    [[nodiscard]] bool receiving() const { return m_receiver.busy(); }

    /// Any frame of the bus; those of other IDs, remote and error frames are ignored.
    void receive(const can::Frame& frame, units::Timestamp now);
    void advance(units::Timestamp now);

    /// At most one frame is outstanding: nothing is returned until frameWritten().
    [[nodiscard]] std::optional<can::Frame> frameToSend(units::Timestamp now);
    void frameWritten(units::Timestamp now);

    [[nodiscard]] std::optional<std::vector<std::uint8_t>> takeMessage();
    [[nodiscard]] std::optional<IsoTpError> takeError();
    [[nodiscard]] std::optional<units::Timestamp> nextDeadline() const;

private:
    enum class Outstanding : std::uint8_t { Nothing, Segment, FlowControl };

    void note(std::optional<IsoTpError> error);
    [[nodiscard]] can::Frame frame(const FrameBytes& bytes) const;

    static constexpr std::size_t maxKept = 16; ///< messages and errors nobody took; the oldest go

    std::uint32_t m_sendId;
    std::uint32_t m_receiveId;
    IsoTpSettings m_settings;
    IsoTpSender m_sender;
    IsoTpReceiver m_receiver;
    Outstanding m_outstanding = Outstanding::Nothing;
    units::Timestamp m_outstandingUntil{};
    std::deque<std::vector<std::uint8_t>> m_messages;
    std::deque<IsoTpError> m_errors;
};

} // namespace packdeck::uds
