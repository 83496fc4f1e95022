// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/trip_check.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "ui/shell/format.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

enum class Watched { CellAbove, CellBelow, SensorAbove, SensorBelow };

struct Limit
{
    std::string_view parameter;
    Watched watched;
};

constexpr auto limits = std::to_array<Limit>({{"critCellOverVoltage", Watched::CellAbove},
                                              {"warningCellOverVoltage", Watched::CellAbove},
                                              {"critCellUnderVoltage", Watched::CellBelow},
                                              {"warningCellUnderVoltage", Watched::CellBelow},
                                              {"maxCellTemperature", Watched::SensorAbove},
                                              {"minCellTemperature", Watched::SensorBelow}});

constexpr int mostNamed = 3;

QStringList shortened(const QStringList& all)
{
    if (all.size() <= mostNamed) {
        return all;
    }
    QStringList some = all.mid(0, mostNamed);
    some << QCoreApplication::translate("TripCheck", "and %n more", nullptr, static_cast<int>(all.size()) - mostNamed);
    return some;
}

QString cellAt(units::CellIndex cell, units::Millivolts voltage, const ViewSettings& settings)
{
    return QCoreApplication::translate("TripCheck", "%1 is at %2 V")
        .arg(name(settings, cell), number(units::toVolts(voltage), 3));
}

QStringList cellsBeyond(std::int64_t limit_mV, bool above, const telemetry::PackSnapshot& pack,
                        const ViewSettings& settings)
{
    QStringList named;
    for (std::size_t slot = 0; slot < pack.cells.size(); ++slot) {
        const telemetry::CellView& cell = pack.cells[slot];
        const auto cell_mV = cell.voltage.value.value();
        if (cell.isMeasured() && (above ? cell_mV >= limit_mV : cell_mV <= limit_mV)) {
            named << cellAt(units::cellAt(slot), cell.voltage.value, settings);
        }
    }
    // A unit that does not tell its cells tells the outermost one.
    const auto& reported = above ? pack.reportedMaxCell : pack.reportedMinCell;
    if (pack.cellStatistics.count == 0 && reported.isFresh() && reported.value.place) {
        const auto cell_mV = reported.value.value.value();
        if (above ? cell_mV >= limit_mV : cell_mV <= limit_mV) {
            named << cellAt(*reported.value.place, reported.value.value, settings);
        }
    }
    return shortened(named);
}

QStringList sensorsBeyond(std::int64_t limit_dC, bool above, const telemetry::PackSnapshot& pack,
                          const ViewSettings& settings)
{
    QStringList named;
    for (std::size_t slot = 0; slot < pack.sensors.size(); ++slot) {
        const telemetry::SensorView& sensor = pack.sensors[slot];
        const auto sensor_dC = sensor.temperature.value.value();
        if (sensor.isMeasured() && (above ? sensor_dC >= limit_dC : sensor_dC <= limit_dC)) {
            named << QCoreApplication::translate("TripCheck", "%1 is at %2 °C")
                         .arg(name(settings, units::sensorAt(slot)),
                              number(units::toCelsius(sensor.temperature.value), 1));
        }
    }
    return shortened(named);
}

} // namespace

QStringList tripsAtOnce(const params::Metadata& metadata, std::size_t parameter, const params::RawValue& value,
                        const telemetry::PackSnapshot& pack, const ViewSettings& settings)
{
    const auto* const limit = std::find_if(limits.begin(), limits.end(), [&](const Limit& candidate) {
        return candidate.parameter == metadata[parameter].name;
    });
    if (limit == limits.end() || value.empty()) {
        return {};
    }
    switch (limit->watched) {
    case Watched::CellAbove:
    case Watched::CellBelow:
        return cellsBeyond(value.front(), limit->watched == Watched::CellAbove, pack, settings);
    case Watched::SensorAbove:
    case Watched::SensorBelow:
        return sensorsBeyond(value.front(), limit->watched == Watched::SensorAbove, pack, settings);
    }
    return {};
}

} // namespace packdeck::ui
