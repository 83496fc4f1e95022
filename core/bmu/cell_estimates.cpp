// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/cell_estimates.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "bmu/ocv.h"
#include "bmu/tick.h"
#include "d1000/protocol.h"
#include "units/constants.h"

namespace packdeck::bmu {

using units::laneCount;
using units::Lanes;
using units::maxCellsPerNode;

namespace {

constexpr double ampsPerMilliamp = 1e-3;
constexpr double coulombsPer_uC = 1e-6;
constexpr std::uint8_t ticksOfSecond = 1000 / tick_ms;
constexpr float scansOfSecond = 10.0F;

constexpr float startSigma = 0.1F; // nobody knows how long the cells had rested when the supply came
constexpr float pulse_s = 10.0F;
constexpr float readingError_V = 0.003F;   // a pulse ends so far within the voltages, as the cells are read
constexpr float doubtWhileBleeding = 4.0F; // the sense wires carry the bleed current
constexpr float doubtInTheCold = 25.0F;    // below -20 degC
constexpr float cold_degC = -20.0F;
constexpr float assumed_degC = 25.0F;     // without any sensor
constexpr std::uint8_t rowsRefreshed = 4; // a second: resistances follow charge and temperature within eight

constexpr std::uint32_t restedAfter_s = 1800; // at less than C/50: then the voltage is the open-circuit voltage
constexpr std::uint32_t restedAgain_s = 600;
constexpr float restRate_1_h = 0.02F;
constexpr float restVolts = 0.005F;

constexpr float jumpRate_1_h = 0.2F; // between two scans: what shows the series resistance alone
constexpr float smallestRise_V = 1e-5F;

float volts(std::int32_t millivolts)
{
    return static_cast<float>(millivolts) * static_cast<float>(units::voltsPerMillivolt);
}

// A cell shares its wires with its neighbours.
std::uint16_t withNeighbours(std::uint16_t cells)
{
    return static_cast<std::uint16_t>(cells | cells << 1U | cells >> 1U);
}

CellModel modelOf(const Parameters& parameters, const Layout& layout)
{
    NominalCell cell;
    cell.capacity_As = std::max(layout.capacity_mAh / layout.strings, 1) * ampsPerMilliamp * units::secondsPerHour;
    cell.resistance_ohm = std::max(layout.groupResistance_uohm, 1) * coulombsPer_uC;
    for (std::size_t i = 0; i < cell.ocv_V.size(); ++i) {
        const double soc = static_cast<double>(i) / static_cast<double>(cell.ocv_V.size() - 1);
        const float rest_V = volts(restVoltage_mV(parameters, soc));
        // A stored table may be nonsense; the filter needs one that rises.
        cell.ocv_V[i] = i > 0 ? std::max(rest_V, cell.ocv_V[i - 1] + smallestRise_V) : rest_V;
    }
    return nominalModel(cell);
}

float temperatureOf(std::size_t node, const Readings& readings, const Layout& layout)
{
    constexpr float perDeci = 0.1F;
    std::int32_t sum_dC = 0;
    std::int32_t count = 0;
    for (std::size_t s = 0; s < layout.sensorsOfNode[node]; ++s) {
        const std::int16_t value = readings.temperatures_dC[node * units::maxSensorsPerNode + s];
        if (value != d1000::absentSensor) {
            sum_dC += value;
            ++count;
        }
    }
    if (count > 0) {
        return static_cast<float>(sum_dC) * perDeci / static_cast<float>(count);
    }
    const Extreme& coldest = readings.lowestTemperature; // the cautious one
    return coldest.isKnown() ? static_cast<float>(coldest.value) * perDeci : assumed_degC;
}

float lowestOf(const Parameters& parameters)
{
    return volts(parameters.warningCellUnderVoltage) + readingError_V;
}

float highestOf(const Parameters& parameters)
{
    return volts(parameters.warningCellOverVoltage) - readingError_V;
}

// Of a string.
PulseReach allowedOf(const Parameters& parameters, const Layout& layout)
{
    constexpr float ampsPerDeciampere = 0.1F;
    const float share = ampsPerDeciampere / static_cast<float>(layout.strings);
    return {static_cast<float>(parameters.maxDischargeCurrent) * share,
            static_cast<float>(parameters.maxChargeCurrent) * share};
}

} // namespace

CellEstimates::CellEstimates(const Parameters& parameters, const Layout& layout)
    : m_model(modelOf(parameters, layout))
    , m_second(FilterInterval::over(1.0, m_model, m_tuning))
    , m_window(PulseWindow::over(pulse_s, lowestOf(parameters), highestOf(parameters), m_model))
    , m_enough(allowedOf(parameters, layout))
{
}

void CellEstimates::initialise(const Readings& readings, const Layout& layout)
{
    if (!readings.lowestCell.isKnown()) {
        return;
    }
    const double meanSoc = m_model.socAtRest(volts(readings.mean_mV));
    for (std::size_t n = 0; n < layout.nodes; ++n) {
        for (std::size_t c = 0; c < laneCount; ++c) {
            const std::size_t slot = n * maxCellsPerNode + c;
            const bool known = c < layout.cellsOfNode[n] && readings.quality[slot] == CellQuality::Ok;
            const double soc = known ? m_model.socAtRest(volts(readings.cells_mV[slot])) : meanSoc;
            const float sigma = known ? startSigma : m_tuning.unknownSoc;
            start(m_rows[n], c, soc, sigma, m_model.capacity_As);
        }
        refreshNode(n, readings, layout);
    }
    m_counted_uC = 0;
    m_tickOfSecond = 0;
    m_valid = true;
    summarise(layout);
    lookAhead(readings, layout);
}

void CellEstimates::update(const Readings& readings, const Layout& layout, const Parameters& parameters)
{
    if (!m_valid) {
        return;
    }
    if (readings.current.isFresh()) {
        m_counted_uC += std::int64_t{readings.current.value} * tick_ms;
    }
    if (readings.scans != m_lastScan) {
        noteScan(readings, layout);
    }
    if (++m_tickOfSecond >= ticksOfSecond) {
        m_tickOfSecond = 0;
        updateSecond(readings, layout, parameters);
        m_counted_uC = 0;
    }
}

void CellEstimates::noteScan(const Readings& readings, const Layout& layout)
{
    const bool followed = readings.scans == m_lastScan + 1;
    m_lastScan = readings.scans;
    for (std::size_t n = 0; n < layout.nodes; ++n) {
        for (unsigned bits = readings.nodes[n].balancing, c = 0; bits != 0; bits >>= 1, ++c) {
            m_bleeding[n * maxCellsPerNode + c] =
                static_cast<std::uint8_t>(m_bleeding[n * maxCellsPerNode + c] + (bits & 1U));
            m_someBleeding = true;
        }
    }
    noteCurrent(readings, layout, followed && readings.current.isFresh());
}

// The newest current may be a tick older or younger than the voltages. So a jump is measured from the scan before it to
// the scan after it, when the current stands again.
void CellEstimates::noteCurrent(const Readings& readings, const Layout& layout, bool followed)
{
    const float jump_mA = jumpRate_1_h * static_cast<float>(layout.capacity_mAh);
    const bool jumps = std::abs(static_cast<float>(readings.current.value - m_scans[m_newest].current_mA)) > jump_mA;
    if (m_jumping && followed && !jumps) {
        const double rose_A = (readings.current.value - m_reference.current_mA) * ampsPerMilliamp / layout.strings;
        if (std::abs(rose_A) * layout.strings > static_cast<double>(jump_mA) * ampsPerMilliamp) {
            noteJump(readings, layout, static_cast<float>(rose_A));
        }
    } else if (jumps && followed) {
        m_reference = m_scans[m_newest ^ 1U];
    }
    m_jumping = jumps && followed && !m_jumping;
    m_newest ^= 1U;
    m_scans[m_newest].cells_mV = readings.cells_mV;
    m_scans[m_newest].current_mA = readings.current.value;
    for (std::size_t n = 0; n < layout.nodes; ++n) {
        m_scans[m_newest].disturbed[n] = withNeighbours(readings.nodes[n].balancing);
    }
}

void CellEstimates::noteJump(const Readings& readings, const Layout& layout, float rose_A)
{
    for (std::size_t n = 0; n < layout.nodes; ++n) {
        const float celsius = temperatureOf(n, readings, layout);
        const unsigned disturbed = withNeighbours(readings.nodes[n].balancing) | m_reference.disturbed[n];
        Lanes<float> fell_V;
        Lanes<float> model_ohm;
        for (std::size_t c = 0; c < layout.cellsOfNode[n]; ++c) {
            const std::size_t slot = n * maxCellsPerNode + c;
            const std::uint16_t before_mV = m_reference.cells_mV[slot];
            const bool clean = (disturbed >> c & 1U) == 0 && readings.quality[slot] == CellQuality::Ok;
            if (clean && before_mV != d1000::absentCell && before_mV != 0) {
                fell_V[c] = volts(before_mV - readings.cells_mV[slot]);
                model_ohm[c] = m_model.resistancesAt(static_cast<float>(m_rows[n].soc[c]), celsius).series_ohm;
            }
        }
        m_resistances[n].jumped(fell_V, rose_A, model_ohm);
    }
}

void CellEstimates::updateSecond(const Readings& readings, const Layout& layout, const Parameters& parameters)
{
    const double pack_A = static_cast<double>(m_counted_uC) * coulombsPer_uC;
    const auto string_A = static_cast<float>(pack_A / layout.strings);
    m_countedShare += pack_A / layout.strings / m_model.capacity_As;
    const bool resting = std::abs(pack_A) < static_cast<double>(restRate_1_h) * layout.capacity_mAh * ampsPerMilliamp;
    m_rest_s = resting ? m_rest_s + 1 : 0;
    const bool rested = m_rest_s >= restedAfter_s && (m_rest_s - restedAfter_s) % restedAgain_s == 0;
    for (std::size_t n = 0; n < layout.nodes; ++n) {
        updateNode(n, readings, layout, string_A, rested ? restVolts * restVolts / m_second.measurementVariance : 1.0F);
    }
    if (rested) {
        noteRest(readings, layout);
    }
    for (std::uint8_t i = 0; i < rowsRefreshed && layout.nodes > 0; ++i) {
        m_nextRefresh = static_cast<std::uint8_t>((m_nextRefresh + 1) % layout.nodes);
        refreshNode(m_nextRefresh, readings, layout);
    }
    if (m_someBleeding) {
        m_bleeding.fill(0);
        m_someBleeding = false;
    }
    m_window.lowest_V = lowestOf(parameters);
    m_window.highest_V = highestOf(parameters);
    m_enough = allowedOf(parameters, layout);
    summarise(layout);
    lookAhead(readings, layout);
}

void CellEstimates::updateNode(std::size_t node, const Readings& readings, const Layout& layout, float mean_A,
                               float rest)
{
    FilterRow& row = m_rows[node];
    Lanes<float> amps;
    RowMeasurement measured;
    const bool usable = readings.current.isFresh() && readings.nodes[node].answers;
    const auto scan_A =
        static_cast<float>(m_scans[m_newest].current_mA * ampsPerMilliamp) / static_cast<float>(layout.strings);
    const float doubt = rest * (temperatureOf(node, readings, layout) < cold_degC ? doubtInTheCold : 1.0F);
    const std::size_t first = node * maxCellsPerNode;
    amps.values.fill(mean_A);
    measured.amps.values.fill(scan_A);
    measured.doubt.values.fill(doubt);
    for (std::size_t c = 0; c < maxCellsPerNode; ++c) {
        measured.volts[c] = volts(readings.cells_mV[first + c]);
        measured.valid[c] = usable && readings.quality[first + c] == CellQuality::Ok ? 1.0F : 0.0F;
    }
    if (m_someBleeding) {
        for (std::size_t c = 0; c < maxCellsPerNode; ++c) {
            if (m_bleeding[first + c] > 0) {
                amps[c] += bleed_A * static_cast<float>(m_bleeding[first + c]) / scansOfSecond;
            }
            const bool beside =
                (c > 0 && m_bleeding[first + c - 1] > 0) || (c + 1 < maxCellsPerNode && m_bleeding[first + c + 1] > 0);
            measured.doubt[c] *= beside || m_bleeding[first + c] > 0 ? doubtWhileBleeding : 1.0F;
        }
    }
    predict(row, m_model, m_second, amps);
    correct(row, m_second, measured, m_tuning);
}

// The pack has rested: what the voltages say now is the state of charge, and an end of a span of counted charge.
void CellEstimates::noteRest(const Readings& readings, const Layout& layout)
{
    m_capacityHealth = std::numeric_limits<float>::max();
    for (std::size_t n = 0; n < layout.nodes; ++n) {
        Lanes<float> soc;
        for (std::size_t c = 0; c < layout.cellsOfNode[n]; ++c) {
            const std::size_t slot = n * maxCellsPerNode + c;
            const bool known = readings.quality[slot] == CellQuality::Ok;
            soc[c] = known ? m_model.socAtRest(volts(readings.cells_mV[slot])) : static_cast<float>(m_rows[n].soc[c]);
        }
        m_capacities[n].rested(soc, m_countedShare);
        for (std::size_t c = 0; c < layout.cellsOfNode[n]; ++c) {
            const float health = m_capacities[n].of(c);
            m_capacityHealth = std::min(m_capacityHealth, health);
            m_rows[n].perCapacity_1_As[c] = 1.0 / (m_model.capacity_As * static_cast<double>(health));
        }
    }
    m_capacityHealth = m_capacityHealth < std::numeric_limits<float>::max() ? m_capacityHealth : 1.0F;
}

void CellEstimates::refreshNode(std::size_t node, const Readings& readings, const Layout& layout)
{
    const RowCondition condition = conditionOf(node, readings, layout);
    refresh(m_rows[node], m_model, condition.celsius, condition.scale);
}

RowCondition CellEstimates::conditionOf(std::size_t node, const Readings& readings, const Layout& layout) const
{
    RowCondition condition;
    condition.celsius.values.fill(temperatureOf(node, readings, layout));
    for (std::size_t c = 0; c < laneCount; ++c) {
        condition.scale[c] = m_resistances[node].of(c);
    }
    return condition;
}

void CellEstimates::setMean(double soc, const Layout& layout)
{
    const double correction = soc - m_mean;
    constexpr float widest = 0.3F * 0.3F; // anything between empty and full
    const auto contradiction = static_cast<float>(correction * correction);
    for (std::size_t n = 0; n < layout.nodes; ++n) {
        FilterRow& row = m_rows[n];
        for (std::size_t c = 0; c < layout.cellsOfNode[n]; ++c) {
            row.soc[c] = std::clamp(row.soc[c] + correction, 0.0, 1.0);
            // One of the two was wrong by as much: the voltages to come will show which.
            row.varianceSoc[c] = std::max(row.varianceSoc[c], std::min(row.varianceSoc[c] + contradiction, widest));
        }
    }
    summarise(layout);
}

void CellEstimates::summarise(const Layout& layout)
{
    double lowest = 1.0;
    double highest = 0.0;
    double sum = 0.0;
    for (std::size_t n = 0; n < layout.nodes; ++n) {
        const FilterRow& row = m_rows[n];
        for (std::size_t c = 0; c < layout.cellsOfNode[n]; ++c) {
            lowest = std::min(lowest, row.soc[c]);
            highest = std::max(highest, row.soc[c]);
            sum += row.soc[c];
        }
    }
    m_lowest = lowest;
    m_highest = highest;
    m_mean = layout.cells > 0 ? sum / layout.cells : 0.0;
}

void CellEstimates::lookAhead(const Readings& readings, const Layout& layout)
{
    constexpr float closedFormErrs = 2.0F; // by less than this factor
    PulseReach reach{std::numeric_limits<float>::max(), std::numeric_limits<float>::max()};
    for (std::size_t n = 0; n < layout.nodes; ++n) {
        if (layout.cellsOfNode[n] == 0) {
            continue;
        }
        PulseReach ofRow = pulseReach(m_rows[n], layout.cellsOfNode[n], m_window);
        if (ofRow.discharge_A < closedFormErrs * m_enough.discharge_A ||
            ofRow.charge_A < closedFormErrs * m_enough.charge_A) {
            ofRow = refinedReach(m_rows[n], layout.cellsOfNode[n], m_window, m_model, conditionOf(n, readings, layout));
        }
        reach.discharge_A = std::min(reach.discharge_A, ofRow.discharge_A);
        reach.charge_A = std::min(reach.charge_A, ofRow.charge_A);
    }
    m_reach = layout.cells > 0 ? reach : PulseReach{};
}

} // namespace packdeck::bmu
