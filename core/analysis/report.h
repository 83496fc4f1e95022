// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "analysis/bands.h"
#include "analysis/options.h"
#include "binding/pack_id.h"
#include "telemetry/signal_ref.h"
#include "units/index.h"
#include "units/time.h"

namespace packdeck::analysis {

/// What the pack did in a column of time. Light: neither rest nor load, a small current or not settled yet. Unknown: no
/// current was measured.
enum class Condition : std::uint8_t { Rest, Discharge, Charge, Light, Unknown };

inline constexpr std::size_t conditionCount = 5;
inline constexpr std::size_t rankedConditions = 3; ///< Rest, Discharge, Charge

/// "at rest", English, translatable (context "Analysis").
[[nodiscard]] std::string_view conditionName(Condition condition);

/// Why a part of a report is empty or covers less than was asked for.
enum class Note : std::uint8_t {
    NothingMeasured, ///< no cell was measured in the span
    CurrentMissing,  ///< rest, load, resistance and throughput are unknown
    CurrentFiltered, ///< only the filtered current is there: steps are not told
    RestMissing,     ///< the pack never rested long enough
    StepsMissing,    ///< fewer steps than a resistance needs
    SocMissing,
    TemperatureMissing,
    BalancingMissing,
    EnergyMissing,   ///< neither power nor pack voltage
    CellsMissing,    ///< some cells were never measured
    CurrentGaps,     ///< the current is missing for a part of the span
    OlderFramesGone, ///< the span begins before the oldest raw frame that is still there
};

/// The sentence, English, translatable (context "Analysis").
[[nodiscard]] std::string_view noteText(Note note);

/// How far a cell stood from the pack's median, over the columns of one condition. Positive is above.
struct CellDeviation
{
    units::CellIndex cell;
    double mean_mV = 0.0;
    double scatter_mV = 0.0; ///< standard deviation over the columns
    units::Duration time{};  ///< over which the mean was taken
    std::uint64_t samples = 0;
};

/// One condition: the spread of its columns (highest less lowest cell) and its cells, furthest from the median first.
struct ConditionPart
{
    units::Duration time{};
    std::optional<double> meanSpread_mV, leastSpread_mV, greatestSpread_mV;
    std::optional<double> latestSpread_mV; ///< of the last column
    std::vector<CellDeviation> ranking;
};

/// Of one column of time.
struct SpreadPoint
{
    units::Timestamp at{}; ///< the column's beginning
    double spread_mV = 0.0;
    double median_mV = 0.0;
    units::CellIndex lowest, highest;
    Condition condition = Condition::Unknown;
};

/// A step of the current and the windows around it. Positive discharges.
struct CurrentStep
{
    units::Timestamp at{}; ///< the last steady sample before the edge
    double before_A = 0.0;
    double after_A = 0.0;
    bool isLong = false; ///< the current stayed until the window that tells slow cells was over

    [[nodiscard]] double size_A() const { return after_A - before_A; }
};

/// Of a cell: voltage over current about a second after a step. It holds the ohmic part and what of the polarisation
/// comes within that second. Median over the steps; nothing with fewer than Options::fewestSteps.
struct CellResistance
{
    units::CellIndex cell;
    std::size_t steps = 0;
    std::optional<double> median_mohm;
    double scatter_mohm = 0.0; ///< 1.4826 times the median absolute deviation over the steps
};

/// What came later: the change of voltage from one second to Options::slowDelay after a step, over the step. A cell
/// that polarises or relaxes longer than the others, or is measured late, has more of it.
struct CellSlowness
{
    units::CellIndex cell;
    std::size_t steps = 0;
    double later_mohm = 0.0;   ///< median over the steps
    double scatter_mohm = 0.0; ///< as that of a resistance
    double excess_mohm = 0.0;  ///< over the median cell
};

struct SensorHeat
{
    units::SensorIndex sensor;
    double mean_degC = 0.0;
    double highest_degC = 0.0;
    units::Timestamp highestAt{};
    double excess_K = 0.0; ///< mean over the median sensor of the same time
    units::Duration time{};
};

struct CellBalancing
{
    units::CellIndex cell;
    units::Duration commanded{};
    units::Duration confirmed{}; ///< the node says that it bleeds; its pauses for measuring are not told
};

/// Charge and energy; "out" leaves the pack.
struct Throughput
{
    double out_Ah = 0.0;
    double in_Ah = 0.0;
    std::optional<double> out_Wh, in_Wh;
    units::Duration discharging{}; ///< at or above Options::restCurrent_A
    units::Duration charging{};
    units::Duration idle{};    ///< below it
    units::Duration unknown{}; ///< no current was measured

    [[nodiscard]] double netOut_Ah() const { return out_Ah - in_Ah; }
};

/// Everything that was found in one span of one pack's past.
struct Report
{
    binding::PackId pack;
    Options options;
    telemetry::TimeSpan asked;
    telemetry::TimeSpan span; ///< what is there of it
    units::Duration columnWidth{};
    std::vector<Note> notes;
    std::size_t cells = 0;                      ///< measured at least once
    std::vector<units::CellIndex> missingCells; ///< of the layout, never measured

    Histogram soc, cellVoltage, lowestCell, highestCell, temperature, hottest, current;
    std::vector<SpreadPoint> spread;
    std::array<ConditionPart, rankedConditions> conditions;
    std::vector<CurrentStep> steps;
    double resolution_mohm = 0.0; ///< what one millivolt, the step in which cells are told, makes at the median step
    std::vector<CellResistance> resistance; ///< highest first, those without one last
    std::vector<CellSlowness> slowest;      ///< slowest first
    std::vector<SensorHeat> hottestSensors; ///< furthest above the median first
    std::vector<CellBalancing> balancing;   ///< longest first; only cells that balanced
    std::optional<Throughput> throughput;

    [[nodiscard]] const ConditionPart& part(Condition condition) const
    {
        return conditions[static_cast<std::size_t>(condition)];
    }

    [[nodiscard]] bool has(Note note) const;
};

} // namespace packdeck::analysis
