// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "d1000/state.h"

namespace packdeck::binding {

/// Which firmware's messages a unit speaks. Unknown until the unit has told (DeviceHeartbeat, DeviceFirmwareInfo).
enum class Dialect : std::uint8_t { Unknown, V1_1, V1_2, Gen1 };

/// "V1.2"; "?" for Unknown.
[[nodiscard]] std::string_view name(Dialect dialect);

/// DeviceType of the previous generation: 0x1000 from version 5, the ASCII letters TO67 before. Such a unit shares the
/// base ID and is never decoded as a D1000 Gen2.
[[nodiscard]] bool isGen1DeviceType(std::uint32_t deviceType);

/// The dialect of a firmware version. Versions nobody has published take the nearest known one: up to 1.1 V1_1, else
/// V1_2.
[[nodiscard]] Dialect dialectOfFirmware(unsigned major, unsigned minor);

/// True for the versions whose messages are published (1.1 and 1.2).
[[nodiscard]] bool isPublishedFirmware(unsigned major, unsigned minor);

/// V1.1 knows eight states as bits 0 ... 7; CHARGE reads as ChargeEnabled. Nothing when not exactly one bit is set.
[[nodiscard]] std::optional<d1000::State> stateFromWord(Dialect dialect, std::uint16_t word);

/// The vendor's word for a state in that dialect: "CHARGE" for ChargeEnabled in V1.1.
[[nodiscard]] std::string_view stateName(Dialect dialect, d1000::State state);

/// The contactors that a state keeps closed, bit 0 = contactor 1; V1.1 charges with 1, 3, 4 and 5. DISCONNECT gives 0:
/// it keeps those of the state before.
[[nodiscard]] std::uint8_t closedContactors(Dialect dialect, d1000::State state);

struct ReasonText
{
    std::string_view name;       ///< the vendor's word
    std::string_view text;       ///< a sentence, English, translatable (context "Reason")
    std::string_view whatClears; ///< English, translatable (context "Reason")
};

/// The meaning of bit 0 ... 24 of the reason word in that dialect: V1.1 gives bits 7, 13 and 15 another one.
[[nodiscard]] ReasonText reasonText(Dialect dialect, unsigned bit);

} // namespace packdeck::binding
