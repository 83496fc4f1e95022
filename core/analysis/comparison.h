// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/analyse.h"
#include "analysis/report.h"
#include "binding/cell_naming.h"

namespace packdeck::analysis {

/// How a cell stood: over a span, or at an instant.
struct CellStand
{
    units::CellIndex cell;
    std::optional<double> deviation_mV; ///< from the pack's median
    std::optional<double> resistance_mohm;

    bool operator==(const CellStand&) const = default;
};

struct PackStand
{
    Condition condition = Condition::Unknown; ///< under which the deviations were taken
    telemetry::TimeSpan span;
    std::optional<double> spread_mV;
    std::vector<CellStand> cells; ///< in the order of CellIndex
};

/// What a report says of its cells in one of the ranked conditions; deviations are missing where it never held.
[[nodiscard]] PackStand standOf(const Report& report, Condition condition);

/// The means of the last Options::instant before `at`. No resistance: an instant has no step.
[[nodiscard]] PackStand standAt(const Source& source, units::Timestamp at, const Options& options);

/// The condition to compare two reports in: rest if both have it, else the one that both have; nothing without one.
[[nodiscard]] std::optional<Condition> commonCondition(const Report& then, const Report& now);

struct CellComparison
{
    units::CellIndex cell;
    CellStand then, now;

    /// Further from the median or nearer, with its sign; nothing unless measured in both.
    [[nodiscard]] std::optional<double> change_mV() const;
    [[nodiscard]] std::optional<double> resistanceChange_mohm() const;
};

/// Every cell of either, furthest moved first; those not measured in both last. Where not the same cells were measured,
/// deviations are from the median of those measured in both.
[[nodiscard]] std::vector<CellComparison> compare(const PackStand& then, const PackStand& now);

/// "{0} from {1} to {2} mV", translatable (context "Analysis").
[[nodiscard]] std::string_view changeTemplate();

/// "N12·C05 from -4 to -19 mV", English; needs a change.
[[nodiscard]] std::string changeText(const CellComparison& cell, const binding::CellNaming& naming);

} // namespace packdeck::analysis
