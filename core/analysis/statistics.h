// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>

namespace packdeck::analysis {

/// Of at least one value, which it reorders; of an even number the mean of the two in the middle.
template <typename Number>
[[nodiscard]] Number medianOf(std::span<Number> values)
{
    const std::size_t half = values.size() / 2;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(half);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 != 0) {
        return *middle;
    }
    return (*middle + *std::max_element(values.begin(), middle)) / Number{2};
}

/// The median absolute deviation of normal noise, times this, is its standard deviation.
inline constexpr double deviationPerMad = 1.4826;

/// Of at least one value; reorders and overwrites them.
[[nodiscard]] inline double scatterAround(double median, std::span<double> values)
{
    for (double& value : values) {
        value = std::abs(value - median);
    }
    return deviationPerMad * medianOf(values);
}

/// Mean and standard deviation as they come (Welford).
class RunningMean
{
public:
    void add(double value)
    {
        ++m_count;
        const double delta = value - m_mean;
        m_mean += delta / static_cast<double>(m_count);
        m_squares += delta * (value - m_mean);
    }

    [[nodiscard]] std::size_t count() const { return m_count; }

    [[nodiscard]] double mean() const { return m_mean; }

    [[nodiscard]] double deviation() const
    {
        return m_count < 2 ? 0.0 : std::sqrt(m_squares / static_cast<double>(m_count - 1));
    }

private:
    std::size_t m_count = 0;
    double m_mean = 0.0;
    double m_squares = 0.0;
};

} // namespace packdeck::analysis
