// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "can/frame.h"
#include "dbc/signal_codec.h"
#include "text/error.h"
#include "units/time.h"

namespace packdeck::link {

/// A signal on the bus that is read as a current, for a simulated pack: an inverter's DC current that drives its load,
/// a charger's. Values older than staleAfter count for nothing.
class SignalDrive
{
public:
    static constexpr units::Duration staleAfter = std::chrono::milliseconds(500);

    /// `source`: "my.dbc:Message.Signal", or "my.dbc:Signal" where only one message has it. Its unit has to be one of
    /// A, mA, kA, W, kW; a power is divided by the pack's voltage. FileRead says what is wrong.
    [[nodiscard]] static Result<SignalDrive> load(const std::string& source);

    /// True when the frame carried the signal.
    bool take(const can::Frame& frame, units::Timestamp at);

    /// Nothing before the first value, and when the last one is stale.
    [[nodiscard]] std::optional<double> amps(units::Timestamp now, double pack_V) const;

    /// "InvStatus.DcCurrent 12.3 A", or that nothing was heard, or for how long nothing; English.
    [[nodiscard]] std::string note(units::Timestamp now) const;

private:
    std::string m_name; ///< Message.Signal
    std::string m_unit;
    std::uint32_t m_key = 0;
    unsigned m_bytes = 8; ///< that a frame has to have
    dbc::SignalCodec m_codec;
    std::optional<dbc::SignalCodec> m_multiplexor;
    std::uint64_t m_firstSelector = 0;
    std::uint64_t m_lastSelector = 0;
    double m_factor = 1.0; ///< to A or W
    bool m_isPower = false;
    double m_value = 0.0; ///< A or W
    double m_shown = 0.0; ///< in its own unit
    std::optional<units::Timestamp> m_at;
};

} // namespace packdeck::link
