// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cells/grid_picture.h"

#include <algorithm>

#include "ui/cells/cell_reference.h"

namespace packdeck::ui {

namespace {

// A cell is fresh for three periods of 100 ms; a second is worth a look, five are an alarm on a healthy bus.
constexpr int ageWorthALook_ds = 10;
constexpr int ageFull_ds = 50;

FigureText fromLatin1(const std::string& name)
{
    FigureText text;
    for (const char character : name) {
        text.append(static_cast<unsigned char>(character));
    }
    return text;
}

int ageInTenths(units::Duration age)
{
    return static_cast<int>(std::clamp<std::int64_t>(age.count() / 100'000, 0, 99'999));
}

FigureText ageFigure(int tenths)
{
    constexpr int noTenthsFrom = 100; // "9.9", then "10"
    return tenths < noTenthsFrom ? FigureText::tenths(tenths) : FigureText::number(tenths / 10);
}

FigureText volts(units::Millivolts sum)
{
    constexpr int millivoltsPerHundredth = 10;
    const int hundredths = sum.value() / millivoltsPerHundredth;
    FigureText text = FigureText::number(hundredths / 100);
    text.append(u'.');
    text.append(static_cast<char16_t>(u'0' + std::abs(hundredths) / 10 % 10));
    text.append(static_cast<char16_t>(u'0' + std::abs(hundredths) % 10));
    return text;
}

class PictureMaker
{
public:
    explicit PictureMaker(const GridInput& input)
        : m_in(input)
        , m_medians(mediansOf(input.snapshot, input.options.strings))
    {
    }

    [[nodiscard]] GridPicture make() const
    {
        GridPicture picture;
        picture.shape = gridShape(m_in.snapshot.layout);
        picture.rows.resize(static_cast<std::size_t>(picture.shape.nodes));
        const auto nodes = static_cast<std::uint8_t>(picture.shape.nodes);
        for (std::uint8_t node = 0; node < nodes; ++node) {
            picture.rows[node] = row({node});
        }
        markExtremes(picture);
        markSensorPlaces(picture);
        return picture;
    }

private:
    [[nodiscard]] RowPaint row(units::NodeIndex node) const
    {
        const auto& layout = m_in.snapshot.layout;
        const telemetry::NodeView& view = m_in.snapshot.nodes[node.value];
        RowPaint row;
        row.label = fromLatin1(m_in.naming.node(node));
        row.stringBegins = m_in.options.strings.beginsAt(node.value);
        if (view.measuredCells > 0) {
            row.sum = volts(view.cellSum);
        } else if (view.voltage.known()) {
            row.sum = volts(view.voltage.value);
        }
        row.sumIsOld = view.measuredCells < layout.cellsOfNode[node.value];
        for (std::uint8_t position = 0; position < units::maxCellsPerNode; ++position) {
            row.cells[position] = cell({node, position});
        }
        for (std::uint8_t position = 0; position < units::maxSensorsPerNode; ++position) {
            row.sensors[position] = sensor({node, position});
        }
        row.spread = spread(view);
        if (view.cellsBalancing > 0) {
            row.balancing = FigureText::number(view.cellsBalancing);
        }
        return row;
    }

    [[nodiscard]] FieldPaint spread(const telemetry::NodeView& view) const
    {
        FieldPaint field;
        field.shade = m_in.scales.neutral;
        if (view.measuredCells > 0) {
            field.shade = m_in.scales.spread.at(view.spread.value());
            field.figure = FigureText::number(view.spread.value());
        }
        return field;
    }

    /// Past a limit that was changed: those that stay as they are say nothing about the edit.
    template <typename Value>
    [[nodiscard]] bool isPast(Value value, Value Limits::*limit, bool above) const
    {
        const Value edited = m_in.edited->*limit;
        return edited != m_in.limits->*limit && (above ? value > edited : value < edited);
    }

    [[nodiscard]] bool isBeyondEdited(units::Millivolts voltage) const
    {
        return m_in.edited != nullptr && m_in.limits != nullptr &&
               (isPast(voltage, &Limits::cellWarningHigh, true) || isPast(voltage, &Limits::cellCriticalHigh, true) ||
                isPast(voltage, &Limits::cellWarningLow, false) || isPast(voltage, &Limits::cellCriticalLow, false));
    }

    [[nodiscard]] bool isBeyondEdited(units::DeciCelsius temperature) const
    {
        return m_in.edited != nullptr && m_in.limits != nullptr &&
               (isPast(temperature, &Limits::temperatureHigh, true) ||
                isPast(temperature, &Limits::temperatureLow, false));
    }

    template <typename View, typename Reading>
    [[nodiscard]] FieldPaint unmeasured(const View& view, const Reading& reading) const
    {
        FieldPaint field;
        if (view.quality == telemetry::CellQuality::Absent) {
            field.shade = m_in.scales.blank;
            field.marks.set(Mark::Absent);
            return field;
        }
        field.shade = m_in.scales.neutral;
        if (view.quality == telemetry::CellQuality::Suspect) {
            field.marks.set(Mark::Suspect);
        }
        field.marks.set(reading.known() ? Mark::Stale : Mark::Missing);
        if (!reading.known()) {
            field.figure = FigureText(u"\u2013");
        }
        return field;
    }

    [[nodiscard]] FieldPaint cell(units::CellIndex index) const
    {
        const telemetry::CellView& view = m_in.snapshot.cell(index);
        if (m_in.options.mode == GridMode::Temperature && view.quality != telemetry::CellQuality::Absent) {
            return nearestTemperature(index); // whatever is known of its voltage
        }
        FieldPaint field;
        if (view.isMeasured()) {
            field = measured(index, view);
        } else {
            field = unmeasured(view, view.voltage);
            if (view.voltage.known() && view.quality != telemetry::CellQuality::Absent) {
                // The last value stays readable under the hatch; in the mode of ages its age is what matters.
                if (m_in.options.mode == GridMode::Age) {
                    field.figure = ageFigure(ageInTenths(view.voltage.age(m_in.snapshot.now)));
                } else if (!m_in.narrow) {
                    field.figure = FigureText::number(view.voltage.value.value());
                }
            }
        }
        if (view.isMeasured() && isBeyondEdited(view.voltage.value)) {
            field.marks.set(Mark::BeyondEdited);
        }
        if (view.quality != telemetry::CellQuality::Absent) {
            if (view.balanceConfirmed) {
                field.marks.set(Mark::BalancingConfirmed);
            } else if (view.balanceCommanded) {
                field.marks.set(Mark::BalancingCommanded);
            }
            if (view.highResistance) {
                field.marks.set(Mark::HighResistance);
            }
        }
        return field;
    }

    [[nodiscard]] FieldPaint measured(units::CellIndex index, const telemetry::CellView& view) const
    {
        const int millivolts = view.voltage.value.value();
        const int deviation = millivolts - median_mV(index);
        if (m_in.reference != nullptr) {
            return changed(index, view);
        }
        FieldPaint field;
        field.shade = m_in.scales.neutral;
        field.figure = FigureText::number(millivolts);
        field.detail = FigureText::change(deviation);
        switch (m_in.options.mode) {
        case GridMode::Deviation:
            field.shade = m_in.scales.deviation.at(deviation);
            break;
        case GridMode::Voltage:
            field.shade = m_in.scales.voltage.at(millivolts);
            break;
        case GridMode::Temperature:
            break; // not a matter of voltages
        case GridMode::Balancing:
            if (view.balanceConfirmed) {
                field.shade = m_in.scales.balancing;
            } else if (view.balanceCommanded) {
                field.shade = m_in.scales.balancingCommanded;
            }
            break;
        case GridMode::Age: {
            const int tenths = ageInTenths(view.voltage.age(m_in.snapshot.now));
            field.shade = m_in.scales.age.at(tenths);
            field.figure = ageFigure(tenths);
            field.detail = FigureText::number(millivolts);
            return field;
        }
        }
        if (m_in.narrow) {
            field.figure = FigureText::change(deviation);
            field.detail = {};
        }
        return field;
    }

    [[nodiscard]] FieldPaint changed(units::CellIndex index, const telemetry::CellView& view) const
    {
        FieldPaint field;
        field.shade = m_in.scales.neutral;
        field.detail = FigureText::number(view.voltage.value.value());
        if (auto moved = change(m_in.reference->then.cell(index), view)) {
            if (m_in.options.lessMedianChange) {
                *moved -= m_in.reference->medianChange_mV;
            }
            field.shade = m_in.scales.deviation.at(*moved);
            field.figure = FigureText::change(*moved);
        } else {
            field.figure = FigureText(u"\u2013"); // nothing to compare with
        }
        return field;
    }

    [[nodiscard]] FieldPaint nearestTemperature(units::CellIndex index) const
    {
        const auto nearest = m_in.sensors.nearest(index);
        if (!nearest) {
            FieldPaint field;
            field.shade = m_in.scales.neutral;
            field.figure = FigureText(u"\u2013");
            return field;
        }
        FieldPaint field = sensor(*nearest);
        field.detail = fromLatin1("T");
        const int shownNumber = nearest->position + m_in.naming.firstCell();
        field.detail.append(static_cast<char16_t>(u'0' + shownNumber % 10));
        return field;
    }

    [[nodiscard]] FieldPaint sensor(units::SensorIndex index) const
    {
        const telemetry::SensorView& view = m_in.snapshot.sensor(index);
        if (!view.isMeasured()) {
            FieldPaint field = unmeasured(view, view.temperature);
            if (view.temperature.known() && view.quality != telemetry::CellQuality::Absent) {
                field.figure = FigureText::tenths(view.temperature.value.value());
            }
            return field;
        }
        FieldPaint field;
        if (isBeyondEdited(view.temperature.value)) {
            field.marks.set(Mark::BeyondEdited);
        }
        if (m_in.reference != nullptr) {
            field.shade = m_in.scales.neutral;
            field.figure = FigureText(u"\u2013");
            if (auto moved = change(m_in.reference->then.sensor(index), view)) {
                if (m_in.options.lessMedianChange) {
                    *moved -= m_in.reference->medianChange_dK;
                }
                field.shade = m_in.scales.temperature.at(*moved);
                field.figure = FigureText::changeInTenths(*moved);
            }
            return field;
        }
        const int temperature = view.temperature.value.value();
        field.shade = m_in.scales.temperature.at(temperature - m_medians.sensors_dC.value_or(temperature));
        field.figure = FigureText::tenths(temperature);
        return field;
    }

    [[nodiscard]] int median_mV(units::CellIndex index) const
    {
        const auto string = static_cast<std::size_t>(m_in.options.strings.stringOf(index.node));
        return m_medians.string_mV[string].value_or(m_in.snapshot.cell(index).voltage.value.value());
    }

    void markExtremes(GridPicture& picture) const
    {
        const auto& cells = m_in.snapshot.cellStatistics;
        // In temperature mode a cell shows a sensor's value: the extremes of voltage would be misread.
        if (cells.count > 1 && m_in.options.mode != GridMode::Temperature) {
            const auto mark = [&](units::CellIndex index, Mark which) {
                picture.rows.at(index.node.value).cells.at(index.position).marks.set(which);
            };
            mark(cells.minCell, Mark::Lowest);
            mark(cells.maxCell, Mark::Highest);
        }
        const auto& sensors = m_in.snapshot.sensorStatistics;
        if (sensors.count > 1) {
            const auto mark = [&](units::SensorIndex index, Mark which) {
                picture.rows.at(index.node.value).sensors.at(index.position).marks.set(which);
            };
            mark(sensors.minSensor, Mark::Lowest);
            mark(sensors.maxSensor, Mark::Highest);
        }
    }

    void markSensorPlaces(GridPicture& picture) const
    {
        if (m_in.options.mode != GridMode::Temperature) {
            return;
        }
        const auto& layout = m_in.snapshot.layout;
        const auto nodes = static_cast<std::uint8_t>(picture.shape.nodes);
        for (std::uint8_t node = 0; node < nodes; ++node) {
            for (std::uint8_t position = 0; position < layout.sensorsOfNode[node]; ++position) {
                const auto place = m_in.sensors.place({{node}, position});
                if (place && place->node.value < picture.shape.nodes) {
                    picture.rows[place->node.value].cells[place->position].marks.set(Mark::SensorPlace);
                }
            }
        }
    }

    const GridInput& m_in;
    Medians m_medians;
};

} // namespace

GridScales::GridScales(const Palette& palette, const GridOptions& options)
    : deviation(ColourScale::diverging(palette, GridOptions::neutral_mV, options.deviationRange_mV))
    , voltage(ColourScale::sequential(palette, options.voltageRange_mV.low, options.voltageRange_mV.high))
    , temperature(ColourScale::diverging(palette, GridOptions::neutral_dK, options.temperatureRange_dK))
    , age(ColourScale::rising(palette, ageWorthALook_ds, ageFull_ds))
    // A spread below the range is told by the cells themselves.
    , spread(ColourScale::rising(palette, options.deviationRange_mV, 2 * options.deviationRange_mV))
{
    const auto shade = [](const QColor& colour) { return Shade{colour.rgb(), readableInk(colour.rgb())}; };
    neutral = shade(palette.divergingZero);
    blank = shade(palette.surface);
    balancing = shade(palette.accent);
    balancingCommanded = shade(palette.accentSoft);
}

GridShape gridShape(const telemetry::Layout& layout)
{
    GridShape shape;
    shape.nodes = layout.nodeCount;
    for (std::size_t node = 0; node < layout.nodeCount; ++node) {
        shape.cells = std::max<int>(shape.cells, layout.cellsOfNode[node]);
        shape.sensors = std::max<int>(shape.sensors, layout.sensorsOfNode[node]);
    }
    return shape;
}

GridPicture makeGridPicture(const GridInput& input)
{
    return PictureMaker(input).make();
}

int countMarks(const GridPicture& picture, Mark mark)
{
    const auto has = [mark](const FieldPaint& field) { return field.marks.has(mark); };
    std::ptrdiff_t count = 0;
    for (const RowPaint& row : picture.rows) {
        count += std::count_if(row.cells.begin(), row.cells.end(), has);
        count += std::count_if(row.sensors.begin(), row.sensors.end(), has);
    }
    return static_cast<int>(count);
}

} // namespace packdeck::ui
