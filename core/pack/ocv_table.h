// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace packdeck::pack {

/// Open-circuit voltage of a cell over its state of charge: 101 points, point i at i % charge, strictly increasing.
/// Between points linear, outside held at the ends.
class OcvTable
{
public:
    static constexpr std::size_t pointCount = 101;
    using Points = std::array<std::uint16_t, pointCount>; ///< mV

    /// The vendor's default of parameter cellSocLookupTable, 2500 ... 4200 mV.
    OcvTable();

    explicit OcvTable(const Points& points_mV)
        : m_points(points_mV)
    {
    }

    [[nodiscard]] const Points& points_mV() const { return m_points; }

    [[nodiscard]] bool isStrictlyIncreasing() const;

    /// soc 0 ... 1, clamped.
    [[nodiscard]] double volts(double soc) const;

    /// The inverse; clamped to 0 ... 1.
    [[nodiscard]] double soc(double volts) const;

private:
    Points m_points;
};

} // namespace packdeck::pack
