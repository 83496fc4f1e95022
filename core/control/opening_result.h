// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "control/phrase.h"
#include "d1000/contactor.h"
#include "units/quantity.h"
#include "units/time.h"

namespace packdeck::control {

/// How an opening ended: "opened in 340 ms at 180 A", "NOT opened: the other node still sends ENABLE".
struct OpeningResult
{
    bool opened = false;
    Phrase text;
    units::Timestamp asked{};                ///< press
    std::optional<units::Duration> took;     ///< from the press until all were reported open
    std::optional<units::Milliamps> current; ///< when it was asked; nothing when it was not fresh
    std::uint8_t stillClosed = 0;            ///< bit 0 = contactor 1: reported closed at the end
    std::uint8_t unknown = 0;                ///< bit 0 = contactor 1: not reported, or stale, at the end

    bool operator==(const OpeningResult&) const = default;
};

/// What contactors went through since the session began: only openings that wear them.
struct ContactorWear
{
    std::uint32_t loadedOpenings = 0; ///< above ContactorLog::loadedAbove
    units::Milliamps lastCurrent{};
    units::Milliamps highestCurrent{}; ///< by magnitude
    units::Timestamp lastAt{};

    bool operator==(const ContactorWear&) const = default;
};

using ContactorWears = std::array<ContactorWear, d1000::contactorCount>;

} // namespace packdeck::control
