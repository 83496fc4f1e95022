// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

#include "bmu/tick.h"
#include "d1000/command.h"

namespace packdeck::bmu {

enum class CommandVerdict : std::uint8_t {
    Accepted,
    IgnoredType,  ///< BMSCommandType is not Update
    IgnoredValue, ///< none of the six commands, or several bits at once
    WrongLength,
};

/// What arrives in BMSCommands: the stored command and the control watchdog.
class CommandReception
{
public:
    CommandVerdict receive(const std::array<std::uint8_t, 8>& data, std::uint8_t length);

    void tick() { m_age_ms = saturatingAdd(m_age_ms, tick_ms); }

    /// Forgets every Idle received so far: leaving SAFE needs one received since.
    void forgetIdle() { m_idleSinceForgotten = false; }

    [[nodiscard]] bool idleReceived() const { return m_idleSinceForgotten; }

    [[nodiscard]] d1000::Command command() const { return m_command; }

    /// Since the last valid frame, or since power-up.
    [[nodiscard]] std::uint32_t age_ms() const { return m_age_ms; }

    [[nodiscard]] std::uint32_t ignored() const { return m_ignored; }

private:
    d1000::Command m_command = d1000::Command::None;
    std::uint32_t m_age_ms = 0;
    std::uint32_t m_ignored = 0;
    bool m_idleSinceForgotten = false;
};

} // namespace packdeck::bmu
