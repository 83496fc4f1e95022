// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "units/time.h"

namespace packdeck::analysis {

/// Time spent in bands of a value. The first and the last band are open: what lies below and above.
class Histogram
{
public:
    Histogram() = default;

    /// Bands of `width` from `from` on; the limits between them are from, from + width, ... from + count * width.
    Histogram(double from, double width, std::size_t count);

    void add(double value, units::Duration time);

    /// Bands, the two open ones included; none for a histogram that was never set up.
    [[nodiscard]] std::size_t size() const { return m_time.size(); }

    /// Limits of a band; infinite on the open side.
    [[nodiscard]] double lower(std::size_t band) const;
    [[nodiscard]] double upper(std::size_t band) const;

    [[nodiscard]] units::Duration time(std::size_t band) const { return m_time[band]; }

    [[nodiscard]] units::Duration total() const { return m_total; }

    [[nodiscard]] double percent(std::size_t band) const;

    /// First and one behind the last band with any time; both 0 while there is none.
    struct Range
    {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    [[nodiscard]] Range used() const;

private:
    double m_from = 0.0;
    double m_width = 1.0;
    std::vector<units::Duration> m_time;
    units::Duration m_total{};
};

// Bands of the fields' habit: chosen by this project.
[[nodiscard]] Histogram socBands();         ///< percent, 5 wide
[[nodiscard]] Histogram cellVoltageBands(); ///< volts, 0.05 wide from 2.5 to 4.3
[[nodiscard]] Histogram temperatureBands(); ///< degrees Celsius, 5 wide from -20 to 70

/// Amps; widths of 1, 2 or 5 times a power of ten, so that about twenty bands reach from lowest to highest, 0 being a
/// limit.
[[nodiscard]] Histogram currentBands(double lowest_A, double highest_A);

} // namespace packdeck::analysis
