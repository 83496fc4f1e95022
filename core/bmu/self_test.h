// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace packdeck::bmu {

/// What SelfTestInfo reports, a bit each. The vendor reserves the word; its items are chosen by this project after the
/// Class B list of IEC 60730-1, Annex H.
enum class SelfTestItem : std::uint8_t {
    CpuRegisters,
    ProgramFlow,
    InterruptRate,
    Clock,
    FlashCrc,
    RamMarch,
    StackGuard,
    ParameterCrc,
    NonVolatile,
    AdcReference,
    AnalogueMux,
    Can1,
    Can3,
    I2c,
    CmuBridge,
    ContactorDriver1,
    ContactorDriver2,
    ContactorDriver3,
    ContactorDriver4,
    ContactorDriver5,
    AuxiliaryInputs,
    InterlockDriver,
    WatchdogTest,
};

inline constexpr std::size_t selfTestItemCount = static_cast<std::size_t>(SelfTestItem::WatchdogTest) + 1;

constexpr std::uint32_t bit(SelfTestItem item)
{
    return 1U << static_cast<unsigned>(item);
}

[[nodiscard]] std::string_view name(SelfTestItem item);

/// Tests everything at start-up and then each item in its interval. A failure stays until the supply was off.
class SelfTest
{
public:
    /// How long the item's test takes to come round: the longest a fault stays unseen.
    [[nodiscard]] static std::uint32_t interval_ms(SelfTestItem item);

    /// Every 100 ms, as the task runs. `unsound`: bit(SelfTestItem), what a test of the item would find broken now.
    void run(std::uint32_t unsound);

    /// The next run tests everything, as at start-up. What failed before stays failed.
    void restart() { m_runs = 0; }

    /// Everything was tested since the start, or since restart().
    [[nodiscard]] bool isComplete() const { return m_runs > 0; }

    [[nodiscard]] std::uint32_t failed() const { return m_failed; }

    /// As SelfTestInfo carries it: failed items, and above them the passes over the program memory.
    [[nodiscard]] std::uint64_t word() const { return m_failed | (std::uint64_t{m_passes} << 32U); }

private:
    std::uint32_t m_runs = 0;
    std::uint32_t m_passes = 0;
    std::uint32_t m_failed = 0;
};

} // namespace packdeck::bmu
