// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

#include "telemetry/pack_snapshot.h"

namespace packdeck::test {

using namespace std::chrono_literals;

/// A made-up pack for tests of pages: plausible, the same every time, and easy to bend.
struct SampleShape
{
    int nodes = 32;
    int cells = 14;
    int sensors = 4;
};

inline constexpr units::Timestamp sampleNow{15min};

/// A number in [-1, 1] that depends on nothing but its arguments.
inline double sampleNoise(unsigned a, unsigned b)
{
    unsigned x = a * 0x9E3779B9U + b * 0x85EBCA6BU + 0x165667B1U;
    x ^= x >> 15U;
    x *= 0x2C1B3C6DU;
    x ^= x >> 12U;
    x *= 0x297A2D39U;
    x ^= x >> 15U;
    return static_cast<double>(x) / 2147483648.0 - 1.0;
}

/// Sums, spreads, extremes and medians from the cells and sensors as they stand: call it after bending them.
inline void sampleStatistics(telemetry::PackSnapshot& pack)
{
    const auto statistics = [](auto& out, const auto& views, auto valueOf, auto place) {
        out = {};
        std::vector<int> values;
        for (std::size_t slot = 0; slot < views.size(); ++slot) {
            if (!views[slot].isMeasured()) {
                out.staleCount += views[slot].quality == telemetry::CellQuality::Good ? 1 : 0;
                continue;
            }
            const auto value = valueOf(views[slot]);
            place(out, out.count == 0 || value < out.min, out.count == 0 || value > out.max, value, slot);
            values.push_back(value.value());
            ++out.count;
        }
        if (!values.empty()) {
            std::sort(values.begin(), values.end());
            out.median = decltype(out.median)(values[(values.size() - 1) / 2]);
            out.spread = out.max - out.min;
        }
    };
    statistics(
        pack.cellStatistics, pack.cells, [](const auto& view) { return view.voltage.value; },
        [](auto& out, bool least, bool most, auto value, std::size_t slot) {
            if (least) {
                out.min = value;
                out.minCell = units::cellAt(slot);
            }
            if (most) {
                out.max = value;
                out.maxCell = units::cellAt(slot);
            }
        });
    statistics(
        pack.sensorStatistics, pack.sensors, [](const auto& view) { return view.temperature.value; },
        [](auto& out, bool least, bool most, auto value, std::size_t slot) {
            if (least) {
                out.min = value;
                out.minSensor = units::sensorAt(slot);
            }
            if (most) {
                out.max = value;
                out.maxSensor = units::sensorAt(slot);
            }
        });
    for (std::uint8_t node = 0; node < units::maxNodes; ++node) {
        telemetry::NodeView& view = pack.nodes[node];
        view.cellSum = {};
        view.measuredCells = 0;
        view.cellsBalancing = 0;
        units::Millivolts least{};
        units::Millivolts most{};
        for (std::uint8_t position = 0; position < units::maxCellsPerNode; ++position) {
            const telemetry::CellView& cell = pack.cells[units::slot(units::CellIndex{{node}, position})];
            view.cellsBalancing = static_cast<std::uint8_t>(view.cellsBalancing + (cell.balanceConfirmed ? 1 : 0));
            if (!cell.isMeasured()) {
                continue;
            }
            const auto value = cell.voltage.value;
            least = view.measuredCells == 0 ? value : std::min(least, value);
            most = view.measuredCells == 0 ? value : std::max(most, value);
            view.cellSum += value;
            ++view.measuredCells;
        }
        view.spread = most - least;
    }
}

/// A pack under load at about 60 %: most cells within 10 mV, a weak and a strong one, a warm corner, some balancing.
inline telemetry::PackSnapshot sampleSnapshot(SampleShape shape = {}, units::Timestamp now = sampleNow)
{
    telemetry::PackSnapshot pack;
    pack.now = now;
    pack.link = telemetry::PackLink::Live;
    pack.lastFrame = now - 12ms;
    pack.layout.nodeCount = static_cast<std::uint8_t>(shape.nodes);
    const auto fresh = [&](auto& reading, auto value) { reading = {value, now - 60ms, telemetry::Freshness::Fresh}; };
    for (std::uint8_t node = 0; node < shape.nodes; ++node) {
        pack.layout.cellsOfNode[node] = static_cast<std::uint8_t>(shape.cells);
        pack.layout.sensorsOfNode[node] = static_cast<std::uint8_t>(shape.sensors);
        pack.nodes[node].present = true;
        pack.nodes[node].freshness = telemetry::Freshness::Fresh;
        for (std::uint8_t position = 0; position < shape.cells; ++position) {
            telemetry::CellView& cell = pack.cells[units::slot(units::CellIndex{{node}, position})];
            const double wide = sampleNoise(node, position);
            const double deviation = 16.0 * wide * wide * wide + 5.0 * sampleNoise(node, 99U + position);
            fresh(cell.voltage, units::Millivolts(3764 + static_cast<int>(std::lround(deviation))));
            cell.quality = telemetry::CellQuality::Good;
        }
        for (std::uint8_t position = 0; position < shape.sensors; ++position) {
            telemetry::SensorView& sensor = pack.sensors[units::slot(units::SensorIndex{{node}, position})];
            const double middle = 1.0 - std::abs(node - 15.5) / 16.0;
            const double degrees = 27.5 + 5.0 * middle + 0.8 * sampleNoise(node, 200U + position);
            fresh(sensor.temperature, units::DeciCelsius(static_cast<int>(std::lround(degrees * 10.0))));
            sensor.quality = telemetry::CellQuality::Good;
        }
    }
    if (shape.nodes > 13 && shape.cells > 7) {
        pack.cells[units::slot(units::CellIndex{{6}, 2})].voltage.value = units::Millivolts(3711);
        pack.cells[units::slot(units::CellIndex{{13}, 7})].voltage.value = units::Millivolts(3817);
        pack.cells[units::slot(units::CellIndex{{6}, 3})].voltage.value = units::Millivolts(3738);
        pack.sensors[units::slot(units::SensorIndex{{2}, 1})].temperature.value = units::DeciCelsius(412);
        for (const auto& [node, position, confirmed] :
             {std::tuple{13, 7, true}, {13, 2, true}, {9, 11, true}, {21, 4, false}, {27, 8, true}}) {
            const units::CellIndex index{{static_cast<std::uint8_t>(node)}, static_cast<std::uint8_t>(position)};
            telemetry::CellView& cell = pack.cells[units::slot(index)];
            cell.balanceCommanded = true;
            cell.balanceConfirmed = confirmed;
        }
        pack.cells[units::slot(units::CellIndex{{11}, 5})].highResistance = true;
    }
    fresh(pack.current, units::Milliamps(182'300));
    fresh(pack.batteryVoltage, units::Millivolts(843'000));
    fresh(pack.soc, units::DeciPercent(634));
    sampleStatistics(pack);
    return pack;
}

/// A node that went silent `ago`: its values stand, and are old.
inline void loseNode(telemetry::PackSnapshot& pack, int node, units::Duration ago = 7s)
{
    pack.nodes[static_cast<std::size_t>(node)].freshness = telemetry::Freshness::Stale;
    const auto age = [&](auto& reading) {
        reading.freshness = telemetry::Freshness::Stale;
        reading.at = pack.now - ago;
    };
    for (std::uint8_t position = 0; position < units::maxCellsPerNode; ++position) {
        age(pack.cells[units::slot(units::CellIndex{{static_cast<std::uint8_t>(node)}, position})].voltage);
    }
    for (std::uint8_t position = 0; position < units::maxSensorsPerNode; ++position) {
        age(pack.sensors[units::slot(units::SensorIndex{{static_cast<std::uint8_t>(node)}, position})].temperature);
    }
    sampleStatistics(pack);
}

} // namespace packdeck::test
