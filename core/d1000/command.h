// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "units/time.h"

namespace packdeck::d1000 {

/// BMSCommand of the message BMSCommands (base + 0xFA). The control unit repeats it.
enum class Command : std::uint32_t {
    None = 0,
    Idle = 1,
    Connect = 2,
    Enable = 4,
    ChargeInitialise = 8,
    ChargeEnable = 16,
};

/// BMSCommandType: only Update frames feed the control watchdog.
enum class CommandType : std::uint32_t { None = 0, Update = 1 };

/// The control time-out of the bundled BMU; a real unit's is unpublished.
inline constexpr units::Duration defaultControlTimeout = std::chrono::seconds(5);

[[nodiscard]] std::string_view name(Command command);

/// Nothing for values that are none of the six.
[[nodiscard]] std::optional<Command> commandFromValue(std::uint32_t value);

/// The eight bytes of BMSCommands, little-endian.
[[nodiscard]] std::array<std::uint8_t, 8> encodeCommand(Command command, CommandType type = CommandType::Update);

struct CommandWords
{
    std::uint32_t command = 0;
    std::uint32_t type = 0;
};

/// The raw words of a received command frame, valid or not.
[[nodiscard]] CommandWords decodeCommand(const std::array<std::uint8_t, 8>& data);

} // namespace packdeck::d1000
