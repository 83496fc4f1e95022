// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "commissioning/facts.h"

namespace packdeck::commissioning {

/// What is measured with a meter beside what the unit says.
enum class MeterPoint : std::uint8_t { PackVoltage, LoadVoltage, Current, HighestCell, LowestCell };

inline constexpr std::size_t meterPointCount = static_cast<std::size_t>(MeterPoint::LowestCell) + 1;

struct MeterRow
{
    std::optional<units::CellIndex> cell; ///< of the extreme cells: the one meant, from when the row was first shown
    std::string place;                    ///< its name then; empty: no cell
    std::optional<double> shown;          ///< by the unit; frozen once a value was typed
    std::optional<double> typed;          ///< volts or amps
    double tolerance = 0.0;
    std::string at; ///< when it was typed

    [[nodiscard]] std::optional<double> difference() const
    {
        return shown && typed ? std::optional(*shown - *typed) : std::nullopt;
    }

    /// Nothing while there is nothing to compare.
    [[nodiscard]] std::optional<bool> within() const
    {
        const auto apart = difference();
        return apart ? std::optional(*apart <= tolerance && *apart >= -tolerance) : std::nullopt;
    }

    bool operator==(const MeterRow&) const = default;
};

/// The meter table: one row a point.
class Meter
{
public:
    Meter();

    /// Follows what the unit says, in rows where nothing was typed yet.
    void follow(const Facts& facts);

    /// Nothing takes the row back, and with it the cell it was about.
    void type(MeterPoint point, std::optional<double> value, const std::string& wallTime);
    void setTolerance(MeterPoint point, double tolerance);

    [[nodiscard]] const MeterRow& operator[](MeterPoint point) const { return m_rows[static_cast<std::size_t>(point)]; }

    [[nodiscard]] MeterRow& row(MeterPoint point) { return m_rows[static_cast<std::size_t>(point)]; }

    bool operator==(const Meter&) const = default;

private:
    std::array<MeterRow, meterPointCount> m_rows;
};

inline constexpr auto allMeterPoints =
    std::to_array<MeterPoint>({MeterPoint::PackVoltage, MeterPoint::LoadVoltage, MeterPoint::Current,
                               MeterPoint::HighestCell, MeterPoint::LowestCell});

/// English, translatable (context "Commissioning").
[[nodiscard]] std::string_view label(MeterPoint point);
[[nodiscard]] std::string_view key(MeterPoint point);
[[nodiscard]] std::string_view unit(MeterPoint point); ///< "V"
[[nodiscard]] int decimals(MeterPoint point);

} // namespace packdeck::commissioning
