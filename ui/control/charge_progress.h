// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>

#include "d1000/state.h"
#include "telemetry/pack_snapshot.h"
#include "units/quantity.h"
#include "units/time.h"

namespace packdeck::ui {

/// Where a charge stands.
enum class ChargePhase {
    None,
    Starting,       ///< CHARGE_INIT: the station or the charger gets ready
    Matching,       ///< CHARGE_CONNECT: the charger brings U2 to U1
    AtLimit,        ///< CHARGE_ENABLED, at the pack's limit
    BelowLimit,     ///< CHARGE_ENABLED, the charger gives less than it may
    AtUpperVoltage, ///< CHARGE_ENABLED, the highest cell holds the current back
    Stopping,
};

/// Follows a charge by what the bus says: the phase, the charge brought in, and how long it may still take. The
/// estimate is this program's. Freshness decides: stale values bring no charge in.
class ChargeProgress
{
public:
    /// Often, visible or not; `warning` is the level at which the unit takes the current away.
    void update(const telemetry::PackSnapshot& pack, units::Timestamp now, units::Millivolts warning);

    void reset() { *this = ChargeProgress(); }

    [[nodiscard]] ChargePhase phase() const { return m_phase; }

    /// Of the state's own limit: 50 s, 20 s.
    [[nodiscard]] std::optional<units::Duration> timeLeft() const { return m_timeLeft; }

    [[nodiscard]] double ampereHoursIn() const { return m_ampereHours; }

    [[nodiscard]] units::Duration charging() const { return m_charging; }

    /// At least and at most; nothing while too little flows or the capacity is not known.
    [[nodiscard]] std::optional<std::pair<units::Duration, units::Duration>> timeToFull() const { return m_toFull; }

private:
    void countCharge(const telemetry::PackSnapshot& pack);
    void estimate(const telemetry::PackSnapshot& pack);

    ChargePhase m_phase = ChargePhase::None;
    std::optional<units::Duration> m_timeLeft;
    std::optional<std::pair<units::Duration, units::Duration>> m_toFull;
    double m_ampereHours = 0.0; ///< of the last charge
    units::Duration m_charging{};
    std::optional<units::Timestamp> m_countedTo; ///< the stamp of the current that was counted last
    double m_lastAmps = 0.0;
    bool m_isCharge = false; ///< a state of the charge chain
};

} // namespace packdeck::ui
