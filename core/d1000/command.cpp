// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "d1000/command.h"

namespace packdeck::d1000 {

std::string_view name(Command command)
{
    switch (command) {
    case Command::None:
        return "NONE";
    case Command::Idle:
        return "IDLE";
    case Command::Connect:
        return "CONNECT";
    case Command::Enable:
        return "ENABLE";
    case Command::ChargeInitialise:
        return "CHARGE INITIALISE";
    case Command::ChargeEnable:
        return "CHARGE ENABLE";
    }
    return "?";
}

std::optional<Command> commandFromValue(std::uint32_t value)
{
    switch (value) {
    case 0:
    case 1:
    case 2:
    case 4:
    case 8:
    case 16:
        return static_cast<Command>(value);
    default:
        return std::nullopt;
    }
}

std::array<std::uint8_t, 8> encodeCommand(Command command, CommandType type)
{
    std::array<std::uint8_t, 8> data{};
    for (unsigned i = 0; i < 4; ++i) {
        data[i] = static_cast<std::uint8_t>(static_cast<std::uint32_t>(command) >> (8 * i));
        data[4 + i] = static_cast<std::uint8_t>(static_cast<std::uint32_t>(type) >> (8 * i));
    }
    return data;
}

CommandWords decodeCommand(const std::array<std::uint8_t, 8>& data)
{
    CommandWords words;
    for (unsigned i = 0; i < 4; ++i) {
        words.command |= std::uint32_t{data[i]} << (8 * i);
        words.type |= std::uint32_t{data[4 + i]} << (8 * i);
    }
    return words;
}

} // namespace packdeck::d1000
