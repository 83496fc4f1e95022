// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "units/time.h"

namespace packdeck::test {

struct SampleLog
{
    const char* interfaceName = "sim-4"; ///< as sim::Config names it
    units::Duration length = std::chrono::seconds(20);
    units::Duration commandedFrom = std::chrono::seconds(3);
    units::Duration commandedTo = std::chrono::seconds(12); ///< then the unit falls to SAFE: the control was lost
    std::vector<std::uint16_t> baseIds = {0x600};           ///< the same pack at each
    std::uint8_t buses = 1;                                 ///< and on each of so many
    units::Duration silentFor{};                            ///< then another node speaks alone
    bool brokenLines = false;                               ///< two lines that are none, the third and the last
};

/// 2023-11-14 22:13:20 UTC: where the log begins, microseconds.
inline constexpr std::int64_t sampleBegin_us = 1'700'000'000'000'000;

/// Writes a candump log of a simulated pack that goes to ENABLED and loses its control.
void writeSampleLog(const std::filesystem::path& file, const SampleLog& options);

} // namespace packdeck::test
