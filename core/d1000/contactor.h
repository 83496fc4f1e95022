// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace packdeck::d1000 {

/// The five contactors; the underlying value is the vendor's number less one.
enum class Contactor : std::uint8_t { MainNegative, Precharge, MainPositive, ChargeNegative, ChargePositive };

inline constexpr std::size_t contactorCount = 5;

inline constexpr auto allContactors =
    std::to_array<Contactor>({Contactor::MainNegative, Contactor::Precharge, Contactor::MainPositive,
                              Contactor::ChargeNegative, Contactor::ChargePositive});

/// "main negative", English, translatable (context "Contactor").
[[nodiscard]] std::string_view label(Contactor contactor);

/// 1 ... 5, as the vendor numbers them.
constexpr int number(Contactor contactor)
{
    return static_cast<int>(contactor) + 1;
}

constexpr std::uint8_t bit(Contactor contactor)
{
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(contactor));
}

/// What a nibble of ContactorInfo says in the bundled BMU. The vendor publishes no codes: chosen by this project
/// (also used for targets: Open, Closed). On a real unit a word may only be shown where it agrees with the state.
enum class ContactorCode : std::uint8_t {
    Open = 0,
    Closed = 1,
    Opening = 2,
    Closing = 3,
    FaultOpen = 8,   ///< commanded closed, seen open
    FaultClosed = 9, ///< commanded open, seen closed: welded
    Unknown = 15,    ///< no auxiliary contact configured
};

} // namespace packdeck::d1000
