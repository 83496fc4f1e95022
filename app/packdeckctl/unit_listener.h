// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "control/status.h"
#include "units/time.h"

namespace packdeck::ctl {

/// How every command that transmits begins: it waits for the unit that the user named by its serial number, and until
/// `kind` may be armed for it. Fed with the session's status, time passed in.
class UnitListener
{
public:
    /// @param baseId  where the unit is expected, for the message when nobody is heard
    UnitListener(control::ArmKind kind, std::uint32_t serial, std::uint32_t baseId)
        : m_kind(kind)
        , m_serial(serial)
        , m_baseId(baseId)
    {
    }

    enum class Answer : std::uint8_t { Wait, Ready, Failed };

    [[nodiscard]] Answer look(const control::Status& status, units::Timestamp now);

    /// Why it Failed, English.
    [[nodiscard]] const std::string& failure() const { return m_failure; }

    /// Whether its identity had the time it takes to come: firmware and parameters' service follow its heartbeat within
    /// about a second.
    [[nodiscard]] bool identityIsDue(units::Timestamp now) const;

private:
    Answer fail(std::string why);

    control::ArmKind m_kind;
    std::uint32_t m_serial;
    std::uint32_t m_baseId;
    std::optional<units::Timestamp> m_begun;
    std::optional<units::Timestamp> m_heard; ///< the first heartbeat
    std::string m_failure;
};

} // namespace packdeck::ctl
