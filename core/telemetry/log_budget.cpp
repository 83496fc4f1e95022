// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/log_budget.h"

#include <algorithm>
#include <cstdint>

#ifdef _WIN32
#include <windows.h>
#else
#include <unistd.h>
#endif

#include "telemetry/history.h"

namespace packdeck::telemetry {

namespace {

/// Bytes; 0 where the system does not tell.
std::uint64_t machineMemory()
{
#ifdef _WIN32
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof status;
    return GlobalMemoryStatusEx(&status) != 0 ? status.ullTotalPhys : 0;
#else
    const long pages = sysconf(_SC_PHYS_PAGES);
    const long size = sysconf(_SC_PAGESIZE);
    return pages > 0 && size > 0 ? static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(size) : 0;
#endif
}

} // namespace

std::size_t logBudget()
{
    constexpr std::uint64_t share = 4;
    return std::max<std::size_t>(History::defaultBudget, static_cast<std::size_t>(machineMemory() / share));
}

} // namespace packdeck::telemetry
