// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/command_reception.h"

namespace packdeck::bmu {

CommandVerdict CommandReception::receive(const std::array<std::uint8_t, 8>& data, std::uint8_t length)
{
    if (length != data.size()) {
        m_ignored = saturatingAdd(m_ignored, 1);
        return CommandVerdict::WrongLength;
    }
    const d1000::CommandWords words = d1000::decodeCommand(data);
    if (words.type != static_cast<std::uint32_t>(d1000::CommandType::Update)) {
        m_ignored = saturatingAdd(m_ignored, 1);
        return CommandVerdict::IgnoredType;
    }
    const auto command = d1000::commandFromValue(words.command);
    if (!command) {
        m_ignored = saturatingAdd(m_ignored, 1);
        return CommandVerdict::IgnoredValue;
    }
    m_age_ms = 0;
    if (*command != d1000::Command::None) {
        m_command = *command;
    }
    if (*command == d1000::Command::Idle) {
        m_idleSinceForgotten = true;
    }
    return CommandVerdict::Accepted;
}

} // namespace packdeck::bmu
