// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "telemetry/timeline.h"
#include "units/time.h"

namespace packdeck::test {

struct DriveOptions
{
    const char* interfaceName = "sim0"; ///< as sim::Config names it
    units::Duration length = std::chrono::minutes(1);
    units::Duration connectAt = std::chrono::seconds(4);
    std::optional<int> lostNode; ///< silent from `lostFrom` to `lostTo`
    units::Duration lostFrom{};
    units::Duration lostTo{};
    std::optional<int> badCell; ///< slot of a cell that the pack sees at `badCellVolts` from `badFrom` on
    double badCellVolts = 4.3;
    units::Duration badFrom{};
};

/// A recorded drive of the simulated pack: SAFE, one command to ENABLED, a vehicle's load; through the real DBC and
/// Ingest, without a thread. The same every time.
[[nodiscard]] std::unique_ptr<telemetry::Timeline> recordedDrive(const DriveOptions& options);

/// A log with the shipped DBCs, all of it.
[[nodiscard]] std::unique_ptr<telemetry::Timeline> openedLog(const std::filesystem::path& file);

} // namespace packdeck::test
