// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include <string_view>

#include "bmu/cause.h"

namespace packdeck::bmu {

enum class EventKind : std::uint8_t {
    OpenedUnderLoad,    ///< the current did not fall in time; detail: the current
    LinkCharged,        ///< CONNECT found a charged load: no fault
    ZeroOffsetTooLarge, ///< CALIBRATE kept the old offset; detail: the mean current
    PrechargeFailed,    ///< detail: the failure bits
    PrechargeLockOut,
    HandOverUnproven,   ///< contactor 2 opened although 3 was not proven closed in time
    BatteryFull,        ///< detail: the highest cell
    EvccStopped,        ///< emergency stop by the EVCC
    ChargeStopTimedOut, ///< CHARGE_STOPPING did not end in time; detail: the current
    IsolationLow,       ///< detail: what the isolation monitor reads
    LowSideFault,       ///< a low-side switch reports a fault; detail: which
    VapourRising,       ///< far above the last hour's; detail: value and median
    WatchdogReset,      ///< the unit starts because its watchdog reset it
    RecoveryCharge,     ///< a charge in spite of UNDERVOLT was allowed; detail: the lowest cell
};

/// A sentence in English, translatable (context "BmuEvent"); {0} is the detail's value, {1} its limit.
[[nodiscard]] std::string_view sentence(EventKind kind);

/// Something worth a line in a log, but no reason to open.
struct Event
{
    std::uint64_t uptime_ms = 0;
    EventKind kind = EventKind::OpenedUnderLoad;
    Cause detail;
};

/// The newest events; older ones are overwritten.
class EventLog
{
public:
    static constexpr std::size_t capacity = 16;

    void add(const Event& event) { m_events[m_count++ % capacity] = event; }

    /// Since power-up, also those that are gone.
    [[nodiscard]] std::size_t count() const { return m_count; }

    /// `number` 0 ... count() - 1, of which the last `capacity` still stand.
    [[nodiscard]] const Event& at(std::size_t number) const { return m_events[number % capacity]; }

private:
    std::array<Event, capacity> m_events{};
    std::size_t m_count = 0;
};

} // namespace packdeck::bmu
