// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "control/unit_identity.h"
#include "units/quantity.h"
#include "units/time.h"

namespace packdeck::control {

/// Values as arguments of a Phrase: numbers with their unit, the same in every language.
/// @{
[[nodiscard]] std::string formatted(units::Millivolts voltage);      ///< "812.4 V"
[[nodiscard]] std::string formatted(units::Milliamps current);       ///< "-182.3 A"
[[nodiscard]] std::string formattedSigned(units::Milliamps current); ///< "+182.3 A"
[[nodiscard]] std::string formatted(units::DeciCelsius temperature);
[[nodiscard]] std::string formatted(units::Duration duration);      ///< "340 ms", "2.1 s", "5 min"
[[nodiscard]] std::string formattedCell(units::Millivolts voltage); ///< "3714 mV"
[[nodiscard]] std::string formattedContactors(std::uint8_t bits);   ///< "1, 3"; bit 0 = contactor 1
[[nodiscard]] std::string formattedSerial(std::uint32_t serial);    ///< "01234"
[[nodiscard]] std::string described(const UnitIdentity& unit);      ///< "01234 on socketcan:can0, 500 kbit/s"
/// @}

} // namespace packdeck::control
