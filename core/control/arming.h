// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <optional>

#include "control/mode.h"
#include "control/unit_identity.h"
#include "units/time.h"

namespace packdeck::control {

/// What is armed, for which unit, and until when if nobody uses it. The times run only while the machine is ARMED:
/// it calls restart() when it comes back from what was held.
class Arming
{
public:
    static constexpr units::Duration withoutFocus = std::chrono::seconds(30);
    static constexpr units::Duration withoutUse = std::chrono::minutes(5);

    enum class Why : std::uint8_t { NoFocus, NoUse };

    struct Expiry
    {
        units::Timestamp at{};
        Why why = Why::NoUse;
    };

    void arm(ArmKind kind, const UnitIdentity& unit, units::Timestamp now);
    void disarm(ArmKind kind);
    void disarmAll();

    [[nodiscard]] bool isArmed(ArmKind kind) const { return m_armed[static_cast<std::size_t>(kind)]; }

    [[nodiscard]] bool anyArmed() const { return m_unit.has_value(); }

    [[nodiscard]] const std::array<bool, armKindCount>& kinds() const { return m_armed; }

    /// The armed unit; nothing when nothing is armed.
    [[nodiscard]] const std::optional<UnitIdentity>& unit() const { return m_unit; }

    void used(units::Timestamp now) { m_lastUse = now; }

    void focused(bool focused, units::Timestamp now);

    /// Both times start anew.
    void restart(units::Timestamp now);

    /// The nearer of the two ends; nothing when nothing is armed.
    [[nodiscard]] std::optional<Expiry> expiry() const;

private:
    std::array<bool, armKindCount> m_armed{};
    std::optional<UnitIdentity> m_unit;
    units::Timestamp m_lastUse{};
    std::optional<units::Timestamp> m_unfocusedSince;
};

} // namespace packdeck::control
