// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "analysis/options.h"
#include "analysis/report.h"
#include "telemetry/signal_ref.h"

namespace packdeck::analysis {

/// What one cell did at the steps of the current: feed it the cell's samples, ask for resistance and slowness. Reused
/// from cell to cell.
class StepResponse
{
public:
    StepResponse(std::vector<CurrentStep> steps, const Options& options);

    /// Another cell begins.
    void restart();

    /// In order of time; volts, NaN for a gap.
    void add(const telemetry::Sample& sample);

    /// Ohms over the pack's current, times the strings: of the steps where both windows were measured.
    [[nodiscard]] CellResistance resistance(units::CellIndex cell);

    /// Nothing without enough long steps. The excess is left to whoever knows all cells.
    [[nodiscard]] std::optional<CellSlowness> slowness(units::CellIndex cell);

private:
    enum class Phase : std::uint8_t { Before, After, Later };
    static constexpr std::size_t phases = 3;

    struct Window
    {
        units::Timestamp from{}, to{};
        double sum = 0.0;
        int count = 0;
    };

    [[nodiscard]] std::optional<double> mean(std::size_t step, Phase phase) const;

    /// Volts of the cell from one window to another over the step, in milliohm, positive as a resistance.
    void collect(Phase first, Phase second);

    std::vector<CurrentStep> m_steps;
    Options m_options;
    std::vector<Window> m_windows;     ///< `phases` a step
    std::vector<std::size_t> m_byTime; ///< windows by their beginning
    std::size_t m_next = 0;            ///< the first of m_byTime that may not be over
    std::vector<double> m_values;
};

} // namespace packdeck::analysis
