// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

#include "telemetry/signal_ref.h"
#include "units/time.h"

namespace packdeck::analysis {

/// Columns of equal width over a span of time; the last one may reach beyond it, and counts for what of it is within.
struct Lattice
{
    units::Timestamp from{};
    units::Duration width{1};
    std::size_t count = 0;
    units::Duration lastWidth{}; ///< of the last column, within the span

    [[nodiscard]] units::Timestamp begin(std::size_t column) const
    {
        return from + width * static_cast<std::int64_t>(column);
    }

    /// What of a column lies within the span.
    [[nodiscard]] units::Duration timeOf(std::size_t column) const { return column + 1 < count ? width : lastWidth; }

    /// Of a time within the span.
    [[nodiscard]] std::size_t column(units::Timestamp at) const
    {
        return static_cast<std::size_t>(std::max<std::int64_t>((at - from) / width, 0));
    }

    static constexpr std::size_t mostColumns = 7200; ///< bounds memory: 448 cells take 13 MB

    /// Columns at least `least` wide.
    [[nodiscard]] static Lattice over(const telemetry::TimeSpan& span, units::Duration least)
    {
        const units::Duration length = span.to - span.from;
        const auto most = static_cast<std::int64_t>(mostColumns);
        const units::Duration width =
            std::max({least, units::Duration(1), units::Duration((length.count() + most - 1) / most)});
        return {span.from, width, static_cast<std::size_t>(length / width) + 1, length % width};
    }
};

/// The mean of a signal in every column: of its samples there, or, where none fell into a column, the last one before
/// it while no gap came between. NaN where nothing was measured.
class ColumnMeans
{
public:
    explicit ColumnMeans(const Lattice& lattice)
        : m_lattice(lattice)
        , m_values(lattice.count, std::numeric_limits<float>::quiet_NaN())
    {
    }

    /// In order of time; NaN is a gap.
    void add(const telemetry::Sample& sample)
    {
        const std::size_t column = std::min(m_lattice.column(sample.at), m_values.size() - 1);
        if (column != m_column) {
            close();
            if (m_isHeld) {
                std::fill(m_values.begin() + static_cast<std::ptrdiff_t>(m_column) + 1,
                          m_values.begin() + static_cast<std::ptrdiff_t>(column), static_cast<float>(m_last));
            }
            m_column = column;
        }
        m_isHeld = !std::isnan(sample.value);
        if (m_isHeld) {
            m_last = sample.value;
            m_sum += sample.value;
            ++m_count;
        }
    }

    /// Closes the last column.
    [[nodiscard]] const std::vector<float>& values()
    {
        close();
        return m_values;
    }

private:
    void close()
    {
        if (m_count > 0) {
            m_values[m_column] = static_cast<float>(m_sum / m_count);
        }
        m_sum = 0.0;
        m_count = 0;
    }

    Lattice m_lattice;
    std::vector<float> m_values;
    std::size_t m_column = 0;
    double m_sum = 0.0;
    int m_count = 0;
    double m_last = 0.0;
    bool m_isHeld = false;
};

} // namespace packdeck::analysis
