// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cells/cell_reference.h"

#include <algorithm>
#include <vector>

namespace packdeck::ui {

namespace {

// The lower middle one of an even count: a value that was measured.
std::optional<int> median(std::vector<int>& values)
{
    if (values.empty()) {
        return std::nullopt;
    }
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

Medians mediansOf(const telemetry::PackSnapshot& snapshot, const StringStarts& strings)
{
    Medians medians;
    medians.stringCount = strings.count();
    std::vector<int> values;
    values.reserve(units::maxCells);
    for (int string = 0; string < strings.count(); ++string) {
        values.clear();
        for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
            if (snapshot.cells[slot].isMeasured() && strings.stringOf(units::cellAt(slot).node) == string) {
                values.push_back(snapshot.cells[slot].voltage.value.value());
            }
        }
        medians.string_mV[static_cast<std::size_t>(string)] = median(values);
    }
    values.clear();
    for (const auto& sensor : snapshot.sensors) {
        if (sensor.isMeasured()) {
            values.push_back(sensor.temperature.value.value());
        }
    }
    medians.sensors_dC = median(values);
    return medians;
}

std::optional<int> change(const telemetry::CellView& then, const telemetry::CellView& now)
{
    if (!then.isMeasured() || !now.isMeasured()) {
        return std::nullopt;
    }
    return (now.voltage.value - then.voltage.value).value();
}

std::optional<int> change(const telemetry::SensorView& then, const telemetry::SensorView& now)
{
    if (!then.isMeasured() || !now.isMeasured()) {
        return std::nullopt;
    }
    return (now.temperature.value - then.temperature.value).value();
}

} // namespace packdeck::ui
