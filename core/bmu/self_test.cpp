// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/self_test.h"

#include "text/translatable.h"

namespace packdeck::bmu {

namespace {

constexpr std::uint32_t run_ms = 100;
constexpr std::uint32_t memory_KiB = 64; // a slice of 1 KiB a run
constexpr std::uint32_t everyRun = 1;
constexpr std::uint32_t everySecond = 10;
constexpr std::uint32_t wholeFlash = 600; // a minute

// In the order of SelfTestItem: runs until its test has come round.
constexpr std::array<std::uint32_t, selfTestItemCount> intervals{
    everySecond, everyRun,    everyRun,    everyRun,    wholeFlash,  memory_KiB,  everyRun,    everySecond,
    everySecond, everySecond, everySecond, everySecond, everySecond, everySecond, everySecond, everySecond,
    everySecond, everySecond, everySecond, everySecond, everySecond, everySecond, everySecond,
};

} // namespace

std::string_view name(SelfTestItem item)
{
    switch (item) {
    case SelfTestItem::CpuRegisters:
        return PACKDECK_TEXT("SelfTest", "CPU registers");
    case SelfTestItem::ProgramFlow:
        return PACKDECK_TEXT("SelfTest", "program flow");
    case SelfTestItem::InterruptRate:
        return PACKDECK_TEXT("SelfTest", "interrupt rate");
    case SelfTestItem::Clock:
        return PACKDECK_TEXT("SelfTest", "clock");
    case SelfTestItem::FlashCrc:
        return PACKDECK_TEXT("SelfTest", "program memory");
    case SelfTestItem::RamMarch:
        return PACKDECK_TEXT("SelfTest", "working memory");
    case SelfTestItem::StackGuard:
        return PACKDECK_TEXT("SelfTest", "stack");
    case SelfTestItem::ParameterCrc:
        return PACKDECK_TEXT("SelfTest", "parameters");
    case SelfTestItem::NonVolatile:
        return PACKDECK_TEXT("SelfTest", "non-volatile memory");
    case SelfTestItem::AdcReference:
        return PACKDECK_TEXT("SelfTest", "converter's reference");
    case SelfTestItem::AnalogueMux:
        return PACKDECK_TEXT("SelfTest", "analogue multiplexer");
    case SelfTestItem::Can1:
        return PACKDECK_TEXT("SelfTest", "CAN 1");
    case SelfTestItem::Can3:
        return PACKDECK_TEXT("SelfTest", "CAN 3");
    case SelfTestItem::I2c:
        return PACKDECK_TEXT("SelfTest", "I2C");
    case SelfTestItem::CmuBridge:
        return PACKDECK_TEXT("SelfTest", "CMU bridge");
    case SelfTestItem::ContactorDriver1:
        return PACKDECK_TEXT("SelfTest", "driver of contactor 1");
    case SelfTestItem::ContactorDriver2:
        return PACKDECK_TEXT("SelfTest", "driver of contactor 2");
    case SelfTestItem::ContactorDriver3:
        return PACKDECK_TEXT("SelfTest", "driver of contactor 3");
    case SelfTestItem::ContactorDriver4:
        return PACKDECK_TEXT("SelfTest", "driver of contactor 4");
    case SelfTestItem::ContactorDriver5:
        return PACKDECK_TEXT("SelfTest", "driver of contactor 5");
    case SelfTestItem::AuxiliaryInputs:
        return PACKDECK_TEXT("SelfTest", "auxiliary inputs");
    case SelfTestItem::InterlockDriver:
        return PACKDECK_TEXT("SelfTest", "interlock driver");
    case SelfTestItem::WatchdogTest:
        return PACKDECK_TEXT("SelfTest", "watchdog");
    }
    return "?";
}

std::uint32_t SelfTest::interval_ms(SelfTestItem item)
{
    return intervals[static_cast<std::size_t>(item)] * run_ms;
}

void SelfTest::run(std::uint32_t unsound)
{
    const bool starting = m_runs == 0;
    ++m_runs;
    if (starting || m_runs % wholeFlash == 0) {
        ++m_passes;
    }
    for (std::size_t i = 0; unsound >> i != 0 && i < selfTestItemCount; ++i) {
        const bool itsTurn = starting || m_runs % intervals[i] == 0;
        m_failed |= itsTurn ? unsound & (1U << i) : 0U;
    }
}

} // namespace packdeck::bmu
