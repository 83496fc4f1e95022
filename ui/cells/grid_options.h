// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "ui/cells/string_starts.h"

namespace packdeck::ui {

/// What the colours and figures of the grid tell.
enum class GridMode : std::uint8_t { Deviation, Voltage, Temperature, Balancing, Age };

inline constexpr int gridModeCount = 5;

/// A fixed range of colour: it changes only when a user chooses another one.
struct GridRange
{
    int low;
    int high;

    bool operator==(const GridRange&) const = default;
};

struct GridOptions
{
    /// mV around the median (or, with a reference instant, of change). 10 mV is five times the accuracy of a cell
    /// monitor: chosen by this project.
    static constexpr int neutral_mV = 10;

    /// Tenths of a kelvin around the median: chosen by this project, ten times the noise of a thermistor.
    static constexpr int neutral_dK = 20;

    GridMode mode = GridMode::Deviation;
    int deviationRange_mV = 50;
    int temperatureRange_dK = 100;            ///< around the median of the sensors
    GridRange voltageRange_mV = {2500, 4250}; ///< the whole working range of most lithium cells
    bool lessMedianChange = false;            ///< with a reference: less what the whole pack did
    StringStarts strings;

    bool operator==(const GridOptions&) const = default;
};

} // namespace packdeck::ui
