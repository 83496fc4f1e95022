// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/step_response.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "analysis/statistics.h"

namespace packdeck::analysis {

namespace {

// Fewer samples in a window are no mean: cells come ten times a second.
constexpr int fewestSamples = 2;

constexpr double milliohmsPerOhm = 1e3;

} // namespace

StepResponse::StepResponse(std::vector<CurrentStep> steps, const Options& options)
    : m_steps(std::move(steps))
    , m_options(options)
{
    m_windows.reserve(m_steps.size() * phases);
    for (const CurrentStep& step : m_steps) {
        const units::Timestamp before = step.at - options.stepGuard;
        const units::Timestamp after = step.at + options.stepSettle;
        const units::Timestamp later = step.at + options.slowDelay;
        m_windows.push_back({before - options.stepWindow, before});
        m_windows.push_back({after, after + options.stepWindow});
        m_windows.push_back({later, step.isLong ? later + options.stepWindow : later - units::Duration(1)});
    }
    m_byTime.reserve(m_windows.size());
    for (std::size_t i = 0; i < m_windows.size(); ++i) {
        m_byTime.push_back(i);
    }
    std::sort(m_byTime.begin(), m_byTime.end(),
              [this](std::size_t a, std::size_t b) { return m_windows[a].from < m_windows[b].from; });
}

void StepResponse::restart()
{
    m_next = 0;
    for (Window& window : m_windows) {
        window.sum = 0.0;
        window.count = 0;
    }
}

void StepResponse::add(const telemetry::Sample& sample)
{
    while (m_next < m_byTime.size() && m_windows[m_byTime[m_next]].to < sample.at) {
        ++m_next;
    }
    if (std::isnan(sample.value)) {
        return;
    }
    for (std::size_t i = m_next; i < m_byTime.size(); ++i) {
        Window& window = m_windows[m_byTime[i]];
        if (window.from > sample.at) {
            return;
        }
        if (sample.at <= window.to) {
            window.sum += sample.value;
            ++window.count;
        }
    }
}

std::optional<double> StepResponse::mean(std::size_t step, Phase phase) const
{
    const Window& window = m_windows[step * phases + static_cast<std::size_t>(phase)];
    return window.count < fewestSamples ? std::nullopt : std::optional(window.sum / window.count);
}

void StepResponse::collect(Phase first, Phase second)
{
    m_values.clear();
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const auto from = mean(i, first);
        const auto to = mean(i, second);
        if (from && to) {
            m_values.push_back((*from - *to) / m_steps[i].size_A() * m_options.strings * milliohmsPerOhm);
        }
    }
}

CellResistance StepResponse::resistance(units::CellIndex cell)
{
    collect(Phase::Before, Phase::After);
    CellResistance result{cell, m_values.size(), std::nullopt, 0.0};
    if (!m_values.empty() && m_values.size() >= m_options.fewestSteps) {
        result.median_mohm = medianOf<double>(m_values);
        result.scatter_mohm = scatterAround(*result.median_mohm, m_values);
    }
    return result;
}

std::optional<CellSlowness> StepResponse::slowness(units::CellIndex cell)
{
    collect(Phase::After, Phase::Later);
    if (m_values.empty() || m_values.size() < m_options.fewestSteps) {
        return std::nullopt;
    }
    const double later = medianOf<double>(m_values);
    return CellSlowness{cell, m_values.size(), later, scatterAround(later, m_values), 0.0};
}

} // namespace packdeck::analysis
