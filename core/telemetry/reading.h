// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "units/time.h"

namespace packdeck::telemetry {

/// Missing: never received, or the frame does not carry it. Stale: three periods of its frame passed without a new one;
/// the value is the last one received.
enum class Freshness : std::uint8_t { Missing, Fresh, Stale };

/// A value with its time and whether it may be believed. Missing is not 0, stale is not fresh.
template <typename T>
struct Reading
{
    T value{};
    units::Timestamp at{}; ///< when it was received, session time
    Freshness freshness = Freshness::Missing;

    [[nodiscard]] constexpr bool isFresh() const { return freshness == Freshness::Fresh; }

    /// Fresh or stale: there is a value to show.
    [[nodiscard]] constexpr bool known() const { return freshness != Freshness::Missing; }

    [[nodiscard]] constexpr units::Duration age(units::Timestamp now) const { return now - at; }

    /// The value where it is fresh, else `other`.
    [[nodiscard]] constexpr T freshOr(T other) const { return isFresh() ? value : other; }

    bool operator==(const Reading&) const = default;
};

} // namespace packdeck::telemetry
