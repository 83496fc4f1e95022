// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

#include "bmu/inputs.h"

namespace packdeck::bmu {

/// What a junction unit sends on the BMU's internal bus: an Isabellenhuette IVT-S with its default identifiers, as the
/// DBC in foxBMS has them. Six bytes: multiplex number, status and counter, then a signed 32-bit value, high byte
/// first.
namespace ivt {
inline constexpr std::uint16_t current = 0x521;     ///< mA
inline constexpr std::uint16_t battery = 0x522;     ///< U1, mV
inline constexpr std::uint16_t charger = 0x523;     ///< U2, mV
inline constexpr std::uint16_t load = 0x524;        ///< U3, mV
inline constexpr std::uint16_t temperature = 0x525; ///< 0.1 degC
inline constexpr std::uint16_t power = 0x526;       ///< W
inline constexpr std::uint16_t charge = 0x527;      ///< As
inline constexpr std::uint16_t energy = 0x528;      ///< Wh
} // namespace ivt

/// Takes one frame of the internal bus into what the drivers hold. False, and nothing changed, when it is not a
/// well-formed result of the four channels the BMU uses.
bool receiveIvt(std::uint16_t id, std::span<const std::uint8_t> data, JunctionInput& junction);

} // namespace packdeck::bmu
