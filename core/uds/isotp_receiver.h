// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "uds/isotp_sender.h"
#include "uds/isotp_settings.h"

namespace packdeck::uds {

/// Puts frames together again. Sans I/O: see IsoTpChannel, which owns one.
class IsoTpReceiver
{
public:
    explicit IsoTpReceiver(const IsoTpSettings& settings)
        : m_settings(settings)
    {
    }

    /// A single, first or consecutive frame. An error speaks of the message that was under way; a single or first frame
    /// begins the next one all the same.
    std::optional<IsoTpError> receive(std::span<const std::uint8_t> frame, units::Timestamp now);

    [[nodiscard]] bool busy() const { return m_expected != 0; }

    /// The message once it is complete, one time.
    [[nodiscard]] std::optional<std::vector<std::uint8_t>> take();

    /// The flow control that is due, one time.
    [[nodiscard]] std::optional<FrameBytes> flowControlToSend();

    std::optional<IsoTpError> advance(units::Timestamp now);
    [[nodiscard]] std::optional<units::Timestamp> nextDeadline() const;

private:
    std::optional<IsoTpError> single(std::span<const std::uint8_t> frame);
    std::optional<IsoTpError> first(std::span<const std::uint8_t> frame, units::Timestamp now);
    std::optional<IsoTpError> consecutive(std::span<const std::uint8_t> frame, units::Timestamp now);
    std::optional<IsoTpError> interrupted();
    void answer(std::uint8_t flowStatus);

    IsoTpSettings m_settings;
    std::vector<std::uint8_t> m_message;
    std::optional<std::vector<std::uint8_t>> m_complete;
    std::optional<FrameBytes> m_flowControl;
    std::size_t m_expected = 0; ///< bytes of the message under way; 0: none
    std::uint8_t m_sequence = 0;
    unsigned m_leftInBlock = 0;
    units::Timestamp m_deadline{};
};

} // namespace packdeck::uds
