// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

#include "bmu/measurement.h"
#include "bmu/parameters.h"
#include "d1000/reason.h"

namespace packdeck::bmu {

/// Watches one precharge after another: complete, or failed for one of seven reasons, and not too often.
/// The criteria are chosen by this project; the vendor names the failures and two of the limits.
class PrechargeSupervision
{
public:
    static constexpr std::uint32_t lockOut_ms = 60'000; ///< after three failed attempts within as long
    static constexpr std::size_t attemptsBeforeLockOut = 3;

    /// Enters PRECHARGE: forgets the curve of the attempt before.
    void begin();

    /// Once a tick in PRECHARGE. `closed_ms`: how long contactor 2 has been proven closed, 0: not yet.
    void update(const Readings& readings, const Parameters& parameters, std::uint32_t closed_ms);

    /// Once a tick in every state: time for the lock-out.
    void tick();

    /// The failures of the last attempt, bit(PrechargeFailure); stay until forgotten (SAFE to IDLE).
    [[nodiscard]] std::uint8_t failures() const { return m_failures; }

    void forgetFailures() { m_failures = 0; }

    /// CHARGE_CONNECT took too long. Does not count as an attempt: no resistor is at stake.
    void chargerTimedOut()
    {
        m_failures = static_cast<std::uint8_t>(m_failures | d1000::bit(d1000::PrechargeFailure::Timeout));
    }

    /// The current below which a precharge may be complete: 0.2 A or 5 % of the current it starts with.
    [[nodiscard]] static std::int32_t endCurrent_mA(const Readings& readings, const Parameters& parameters);

    [[nodiscard]] bool isComplete() const { return m_complete_ms >= completeFor_ms; }

    [[nodiscard]] std::uint32_t lockOutRemaining_ms() const { return m_lockOut_ms; }

    /// Failed attempts within the last 60 s.
    [[nodiscard]] std::size_t recentFailures() const;

    [[nodiscard]] std::uint32_t elapsed_ms() const { return m_elapsed_ms; }

private:
    static constexpr std::uint32_t completeFor_ms = 100;
    static constexpr std::uint32_t historyStep_ms = 250;
    static constexpr std::size_t historyLength = 256; // 64 s, the longest time-out

    struct Point
    {
        std::int32_t current_mA = 0;
        std::int32_t load_mV = 0;
    };

    void judgeWindow(const Readings& readings, const Parameters& parameters);
    void hold(std::uint32_t& timer, bool condition, std::uint32_t limit_ms, d1000::PrechargeFailure failure);
    void fail(d1000::PrechargeFailure failure);

    std::array<Point, historyLength> m_history{};
    std::array<std::uint32_t, attemptsBeforeLockOut> m_failureAge_ms{noFailure, noFailure, noFailure};
    std::uint32_t m_elapsed_ms = 0; ///< since contactor 2 was proven closed
    std::uint32_t m_complete_ms = 0;
    std::uint32_t m_overMax_ms = 0;
    std::uint32_t m_overPrecharge_ms = 0;
    std::uint32_t m_negative_ms = 0;
    std::uint32_t m_overVoltage_ms = 0;
    std::uint32_t m_lockOut_ms = 0;
    std::uint8_t m_failures = 0;
    bool m_completeNow = false;

    static constexpr std::uint32_t noFailure = 0xFFFFFFFF;
};

} // namespace packdeck::bmu
