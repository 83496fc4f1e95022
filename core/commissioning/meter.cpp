// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "commissioning/meter.h"

#include "text/translatable.h"

namespace packdeck::commissioning {

namespace {

struct PointRow
{
    std::string_view key;
    std::string_view label;
    std::string_view unit;
    int decimals;
    double tolerance; ///< to begin with; chosen by this project
};

constexpr std::array<PointRow, meterPointCount> points{{
    {"pack-voltage", PACKDECK_TEXT("Commissioning", "Pack voltage U1"), "V", 1, 2.0},
    {"load-voltage", PACKDECK_TEXT("Commissioning", "Load voltage U3"), "V", 1, 2.0},
    {"current", PACKDECK_TEXT("Commissioning", "Current, discharging positive"), "A", 2, 1.0},
    {"highest-cell", PACKDECK_TEXT("Commissioning", "Highest cell"), "V", 3, 0.005},
    {"lowest-cell", PACKDECK_TEXT("Commissioning", "Lowest cell"), "V", 3, 0.005},
}};

const PointRow& rowOf(MeterPoint point)
{
    return points[static_cast<std::size_t>(point)];
}

std::optional<double> voltsOf(const telemetry::Reading<units::Millivolts>& reading)
{
    return reading.isFresh() ? std::optional(units::toVolts(reading.value)) : std::nullopt;
}

} // namespace

Meter::Meter()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].tolerance = points[i].tolerance;
    }
}

void Meter::follow(const Facts& facts)
{
    const telemetry::PackSnapshot& pack = facts.pack;
    const bool cells = pack.cellStatistics.count > 0;
    for (const MeterPoint point : allMeterPoints) {
        MeterRow& row = this->row(point);
        if (row.typed) {
            continue;
        }
        switch (point) {
        case MeterPoint::PackVoltage:
            row.shown = voltsOf(pack.batteryVoltage);
            break;
        case MeterPoint::LoadVoltage:
            row.shown = pack.loadVoltageReferenced ? voltsOf(pack.loadVoltage) : std::nullopt;
            break;
        case MeterPoint::Current:
            row.shown = pack.current.isFresh() ? std::optional(units::toAmps(pack.current.value)) : std::nullopt;
            break;
        case MeterPoint::HighestCell:
        case MeterPoint::LowestCell:
            // The cell stays the one that was read out first: extremes change while somebody walks to it.
            if (!row.cell && cells) {
                row.cell = point == MeterPoint::HighestCell ? pack.cellStatistics.maxCell : pack.cellStatistics.minCell;
                row.place = facts.naming.cell(*row.cell);
            }
            if (row.cell) {
                const telemetry::CellView& cell = pack.cell(*row.cell);
                row.shown = cell.isMeasured() ? voltsOf(cell.voltage) : std::nullopt;
            }
            break;
        }
    }
}

void Meter::type(MeterPoint point, std::optional<double> value, const std::string& wallTime)
{
    MeterRow& row = this->row(point);
    row.typed = value;
    row.at = value ? wallTime : std::string();
    if (!value) {
        row.cell.reset();
        row.place.clear();
    }
}

void Meter::setTolerance(MeterPoint point, double tolerance)
{
    row(point).tolerance = tolerance;
}

std::string_view label(MeterPoint point)
{
    return rowOf(point).label;
}

std::string_view key(MeterPoint point)
{
    return rowOf(point).key;
}

std::string_view unit(MeterPoint point)
{
    return rowOf(point).unit;
}

int decimals(MeterPoint point)
{
    return rowOf(point).decimals;
}

} // namespace packdeck::commissioning
