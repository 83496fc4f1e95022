// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "uds/isotp_settings.h"

namespace packdeck::uds {

using FrameBytes = std::array<std::uint8_t, 8>;

/// Cuts one message into frames. Sans I/O: see IsoTpChannel, which owns one.
class IsoTpSender
{
public:
    explicit IsoTpSender(const IsoTpSettings& settings)
        : m_settings(settings)
    {
    }

    /// Takes the message; nothing when it was taken, else Busy or TooLong.
    [[nodiscard]] std::optional<IsoTpError> begin(std::span<const std::uint8_t> message, units::Timestamp now);

    [[nodiscard]] bool busy() const { return m_state != State::Idle; }

    /// The next frame if one is due; it counts as handed over until written() says so.
    [[nodiscard]] std::optional<FrameBytes> frameToSend(units::Timestamp now);

    /// The frame handed over is on the bus. True when it was the last of the message.
    bool written(units::Timestamp now);

    /// A flow control of the receiver. Ignored where none is awaited.
    std::optional<IsoTpError> flowControl(std::span<const std::uint8_t> frame, units::Timestamp now);

    /// Ends what took too long.
    std::optional<IsoTpError> advance(units::Timestamp now);

    [[nodiscard]] std::optional<units::Timestamp> nextDeadline() const;

private:
    enum class State : std::uint8_t { Idle, Ready, Handed, AwaitingFlowControl };

    FrameBytes firstOrSingle();
    FrameBytes consecutive();
    std::optional<IsoTpError> fail(IsoTpError error);

    IsoTpSettings m_settings;
    State m_state = State::Idle;
    std::vector<std::uint8_t> m_message;
    std::size_t m_sent = 0;
    std::uint8_t m_sequence = 0;
    unsigned m_leftInBlock = 0; ///< 0: no limit
    unsigned m_waits = 0;
    bool m_flowControlNext = false; ///< after the frame handed over the receiver has the word
    units::Duration m_separation{};
    units::Timestamp m_notBefore{}; ///< of the next frame
    units::Timestamp m_deadline{};  ///< of what is awaited
};

} // namespace packdeck::uds
