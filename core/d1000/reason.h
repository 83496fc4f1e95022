// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace packdeck::d1000 {

/// Why the BMU opens or refuses; the underlying value is the bit within BMSReason (bit 32 + value of BMSInfo).
enum class Reason : std::uint8_t {
    SelfTestFail,
    WatchdogFail,
    ContactorFail,
    Hvil,
    BattVoltage,
    PackVoltage,
    LoadVoltage,
    ChargerVoltage,
    OverCurrent,
    NodeCount,
    CellCount,
    TempCount,
    Bju,
    Io,
    ControlTimeout,
    InternalComms,
    OverVolt,
    UnderVolt,
    OverTemp,
    UnderTemp,
    Pressure,
    Humidity,
    Voc,
    Nox,
    Precharge,
};

inline constexpr std::size_t reasonCount = 25;

/// Which precharge check failed; the underlying value is the bit within bits 16 ... 22 of BMSInfo.
enum class PrechargeFailure : std::uint8_t {
    Timeout,
    OverCurrentMax,
    OverCurrentPrecharge,
    NegativeCurrent,
    StableCurrent,
    OverVoltage,
    StableVoltage,
};

inline constexpr std::size_t prechargeFailureCount = 7;

/// Lamps are grouped by what an engineer would go and look at.
enum class ReasonGroup : std::uint8_t { Cells, PackAndCurrent, Connection, Device, Environment };

struct ReasonInfo
{
    std::string_view name;       ///< the vendor's word: "OVERVOLT"
    std::string_view text;       ///< a sentence, English, translatable (context "Reason")
    std::string_view whatClears; ///< what makes it go, English, translatable (context "Reason")
    ReasonGroup group;
    bool latchesInBundledBmu; ///< the bundled BMU keeps it until a reset; a real unit is unpublished
};

[[nodiscard]] const ReasonInfo& info(Reason reason);

struct PrechargeFailureInfo
{
    std::string_view name; ///< the vendor's word: "STABLEVOLTAGE"
    std::string_view text; ///< a sentence, English, translatable (context "PrechargeFailure")
};

[[nodiscard]] const PrechargeFailureInfo& info(PrechargeFailure failure);

constexpr std::uint32_t bit(Reason reason)
{
    return 1U << static_cast<unsigned>(reason);
}

constexpr std::uint8_t bit(PrechargeFailure failure)
{
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(failure));
}

} // namespace packdeck::d1000
