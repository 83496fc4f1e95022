// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "telemetry/reading.h"

namespace packdeck::telemetry {

enum class ContactorPosition : std::uint8_t {
    Unknown, ///< no word that may be believed; the raw one stands in the readings
    Open,
    Closed,
    Opening,
    Closing,
    FaultOpen, ///< commanded closed, seen open
    Welded,    ///< commanded open, seen closed
};

/// "CLOSED", English, translatable (context "ContactorPosition").
[[nodiscard]] std::string_view positionName(ContactorPosition position);

/// Where a position comes from. CommandOnly: there is no auxiliary contact, the position repeats the command.
enum class ContactorSource : std::uint8_t { Unknown, CommandOnly, Feedback };

/// One contactor. The vendor publishes no meaning for the words of ContactorInfo: on the bundled BMU the code map of
/// this project holds; elsewhere a word counts only where it agrees with the reported state's contactor table and,
/// while contactor 1 is closed, with the load voltage. Everything else is Unknown. Gen1 tells its outputs only: they
/// are commands.
struct ContactorView
{
    Reading<std::uint8_t> target;   ///< raw nibble
    Reading<std::uint8_t> feedback; ///< raw nibble
    ContactorPosition position = ContactorPosition::Unknown;
    ContactorPosition commanded = ContactorPosition::Unknown; ///< Open, Closed or Unknown
    ContactorSource source = ContactorSource::Unknown;
    units::Timestamp since{};     ///< of the position
    std::uint32_t operations = 0; ///< closings seen in this session

    /// Closed by feedback that is fresh. The only ground on which a voltage behind it may be shown as measured.
    [[nodiscard]] constexpr bool provenClosed() const
    {
        return position == ContactorPosition::Closed && source == ContactorSource::Feedback;
    }

    [[nodiscard]] constexpr bool provenOpen() const
    {
        return position == ContactorPosition::Open && source == ContactorSource::Feedback;
    }

    bool operator==(const ContactorView&) const = default;
};

} // namespace packdeck::telemetry
