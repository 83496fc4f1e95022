// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "binding/cell_naming.h"
#include "telemetry/pack_snapshot.h"
#include "ui/cells/colour_scale.h"
#include "ui/cells/grid_geometry.h"
#include "ui/cells/grid_options.h"
#include "ui/cells/sensor_map.h"
#include "ui/plot/figure_text.h"
#include "ui/shell/view_settings.h"

namespace packdeck::ui {

/// What is said of a cell or a sensor beside its figure. Several at once.
enum class Mark : std::uint16_t {
    Absent = 1U << 0U,  ///< blank: there is no such cell
    Missing = 1U << 1U, ///< hatched, no figure: it should be there
    Stale = 1U << 2U,   ///< hatched over the last value
    Suspect = 1U << 3U, ///< "?": the frame carried no measurement
    Lowest = 1U << 4U,  ///< outline and L
    Highest = 1U << 5U, ///< outline and H
    BalancingConfirmed = 1U << 6U,
    BalancingCommanded = 1U << 7U, ///< and not confirmed
    HighResistance = 1U << 8U,     ///< W
    SensorPlace = 1U << 9U,        ///< a sensor sits here
    BeyondEdited = 1U << 10U,      ///< "!": past a limit that was edited and not sent yet
};

class Marks
{
public:
    constexpr void set(Mark mark) { m_bits = static_cast<std::uint16_t>(m_bits | static_cast<std::uint16_t>(mark)); }

    [[nodiscard]] constexpr bool has(Mark mark) const { return (m_bits & static_cast<std::uint16_t>(mark)) != 0; }

    [[nodiscard]] constexpr bool isHatched() const { return has(Mark::Stale) || has(Mark::Missing); }

    constexpr bool operator==(const Marks&) const = default;

private:
    std::uint16_t m_bits = 0;
};

/// One field of the grid as it will be painted.
struct FieldPaint
{
    Shade shade;
    FigureText figure;
    FigureText detail; ///< second line, painted where rows are high enough
    Marks marks;

    bool operator==(const FieldPaint&) const = default;
};

struct RowPaint
{
    FigureText label;
    FigureText sum; ///< volts
    bool sumIsOld = false;
    std::array<FieldPaint, units::maxCellsPerNode> cells{};
    FieldPaint spread;
    std::array<FieldPaint, units::maxSensorsPerNode> sensors{};
    FigureText balancing;
    bool stringBegins = false;

    bool operator==(const RowPaint&) const = default;
};

/// The whole grid before it is painted: without widgets, compared row by row with the one before.
struct GridPicture
{
    GridShape shape;
    std::vector<RowPaint> rows;

    bool operator==(const GridPicture&) const = default;
};

/// The colours of the grid for one theme and one set of options; made anew when either changes.
struct GridScales
{
    GridScales(const Palette& palette, const GridOptions& options);

    ColourScale deviation;   ///< mV
    ColourScale voltage;     ///< mV
    ColourScale temperature; ///< tenths of a kelvin from the median
    ColourScale age;         ///< tenths of a second
    ColourScale spread;      ///< mV
    Shade neutral, blank, balancing, balancingCommanded;
};

/// The instant that changes are told from.
struct GridReference
{
    const telemetry::PackSnapshot& then;
    int medianChange_mV = 0; ///< of all cells from then to now
    int medianChange_dK = 0; ///< of all sensors
};

/// Everything the picture depends on. `reference` null: no reference instant is set.
struct GridInput
{
    const telemetry::PackSnapshot& snapshot;
    const GridReference* reference = nullptr;
    const GridOptions& options;
    const GridScales& scales;
    const SensorMap& sensors;
    const binding::CellNaming& naming;
    bool narrow = false;            ///< cells without room for four digits: the deviation stands instead
    const Limits* limits = nullptr; ///< of the unit
    const Limits* edited = nullptr; ///< as edited and not sent yet; null: none
};

[[nodiscard]] GridShape gridShape(const telemetry::Layout& layout);

[[nodiscard]] GridPicture makeGridPicture(const GridInput& input);

/// Cells and sensors with a mark.
[[nodiscard]] int countMarks(const GridPicture& picture, Mark mark);

} // namespace packdeck::ui
