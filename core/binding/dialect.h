// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "d1000/contactor.h"
#include "d1000/state.h"

namespace packdeck::binding {

/// Which firmware's messages a unit speaks. Unknown until the unit has told (DeviceHeartbeat, DeviceFirmwareInfo).
enum class Dialect : std::uint8_t { Unknown, V1_1, V1_2, Gen1 };

/// "V1.2"; "?" for Unknown.
[[nodiscard]] std::string_view name(Dialect dialect);

/// DeviceType of the previous generation: 0x1000 from version 5, the ASCII letters TO67 before. Such a unit shares the
/// base ID; it has its own DBC and is never decoded as a D1000 Gen2, nor commanded.
[[nodiscard]] bool isGen1DeviceType(std::uint32_t deviceType);

/// The dialect of a firmware version. Versions nobody has published take the nearest known one: up to 1.1 V1_1, else
/// V1_2.
[[nodiscard]] Dialect dialectOfFirmware(unsigned major, unsigned minor);

/// True for the versions whose messages are published (1.1 and 1.2).
[[nodiscard]] bool isPublishedFirmware(unsigned major, unsigned minor);

/// V1.1 knows eight states as bits 0 ... 7; CHARGE reads as ChargeEnabled. Nothing when not exactly one bit is set.
/// Gen1 sends a number; which state it is shown as stands in binding/gen1.h.
[[nodiscard]] std::optional<d1000::State> stateFromWord(Dialect dialect, std::uint16_t word);

/// The vendor's word for a state in that dialect: "CHARGE" for ChargeEnabled in V1.1, "Run" for Enabled in Gen1.
[[nodiscard]] std::string_view stateName(Dialect dialect, d1000::State state);

/// The contactors that a state keeps closed, bit 0 = contactor 1; V1.1 charges with 1, 3, 4 and 5. DISCONNECT gives 0:
/// it keeps those of the state before.
[[nodiscard]] std::uint8_t closedContactors(Dialect dialect, d1000::State state);

/// The vendor's number of a contactor, 1 ... 5; Gen1 has three, of which 2 is main positive and 3 precharge. 0: that
/// generation has none such.
[[nodiscard]] int contactorNumber(Dialect dialect, d1000::Contactor contactor);

/// How long the unit stays in a state before it leaves by itself (d1000::timeLimit); nothing is known of Gen1.
[[nodiscard]] std::optional<units::Duration> timeLimit(Dialect dialect, d1000::State state);

/// The word for what a command frame on the bus says, by the raw value of Quantity::Command: "CONNECT"; of Gen1 the
/// driver controls' bits, "ACCESSORY+RUN". Hexadecimal when it means nothing.
[[nodiscard]] std::string commandName(Dialect dialect, std::uint32_t value);

struct ReasonText
{
    std::string_view name;       ///< the vendor's word
    std::string_view text;       ///< a sentence, English, translatable (context "Reason")
    std::string_view whatClears; ///< English, translatable (context "Reason")
};

/// The meaning of bit 0 ... 24 of the reason word in that dialect: V1.1 gives bits 7, 13 and 15 another one. Gen1 has
/// fewer: its name is empty for a bit that never comes.
[[nodiscard]] ReasonText reasonText(Dialect dialect, unsigned bit);

} // namespace packdeck::binding
