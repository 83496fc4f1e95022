// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "pack/cell_bank.h"

#include <algorithm>
#include <cmath>

#include "pack/elementary.h"
#include "pack/random.h"
#include "units/constants.h"

namespace packdeck::pack {

namespace {

// Shares of one cell's DC resistance, from the same fits as the shapes: 12, 9 and 10 of 31 mohm.
constexpr double seriesShare = 12.0 / 31.0;
constexpr double fastShare = 9.0 / 31.0;
constexpr double slowShare = 10.0 / 31.0;

constexpr double busbarPerCell_ohm = 20e-6; // a welded busbar; chosen by this project
constexpr float openCell_ohm = 1e6F;
constexpr double hoursPerMonth = 720.0;
constexpr float reference_degC = 25.0F;
constexpr float hysteresisRate = 100.0F; // Plett's gamma: turns over within about 3 % of charge; chosen

/// Factors of a row, looked up one by one and then used side by side.
struct RowShapes
{
    Lanes<float> series;
    Lanes<float> fast;
    Lanes<float> slow;
    Lanes<float> selfDischarge;
    Lanes<float> entropy_V_per_K;
    Lanes<float> degC;
};

/// Where in a table a row's values lie.
struct RowPlaces
{
    Lanes<std::int32_t> below;
    Lanes<float> share; ///< of the way to the next point
};

PACKDECK_WIDE void find(RowPlaces& __restrict places, std::size_t points, const Lanes<float>& __restrict at)
{
    const auto last = static_cast<float>(points - 1);
    const float lastBelow = last - 1.0F;
    Lanes<float> whole;
    for (std::size_t i = 0; i < laneCount; ++i) {
        const float aboveZero = at[i] > 0.0F ? at[i] : 0.0F;
        places.share[i] = aboveZero < last ? aboveZero : last;
        whole[i] = places.share[i] < lastBelow ? places.share[i] : lastBelow;
    }
    for (std::size_t i = 0; i < laneCount; ++i) {
        places.below[i] = static_cast<std::int32_t>(whole[i]);
        places.share[i] -= static_cast<float>(places.below[i]);
    }
}

void lookUp(RowShapes& __restrict shapes, const Lanes<double>& __restrict soc, const Lanes<double>& __restrict celsius,
            const std::array<SocShape, socPoints>& overSoc)
{
    const auto& overTemperature = temperatureShapes();
    Lanes<float> atSoc;
    Lanes<float> atTemperature;
    for (std::size_t i = 0; i < laneCount; ++i) {
        shapes.degC[i] = static_cast<float>(celsius[i]);
        atSoc[i] = static_cast<float>(soc[i]) * (socPoints - 1);
        atTemperature[i] = shapes.degC[i] - coldestShape_degC;
    }
    RowPlaces ofSoc;
    RowPlaces ofTemperature;
    find(ofSoc, overSoc.size(), atSoc);
    find(ofTemperature, overTemperature.size(), atTemperature);
    for (std::size_t i = 0; i < units::maxCellsPerNode; ++i) {
        const auto socBelow = static_cast<std::size_t>(ofSoc.below[i]);
        const auto temperatureBelow = static_cast<std::size_t>(ofTemperature.below[i]);
        const float socShare = ofSoc.share[i];
        const float temperatureShare = ofTemperature.share[i];
        const SocShape& s0 = overSoc[socBelow];
        const SocShape& s1 = overSoc[socBelow + 1];
        const TemperatureShape& t0 = overTemperature[temperatureBelow];
        const TemperatureShape& t1 = overTemperature[temperatureBelow + 1];
        const auto between = [](float from, float to, float share) { return from + share * (to - from); };
        const float polarisation = between(t0.polarisationResistance, t1.polarisationResistance, temperatureShare);
        shapes.series[i] = between(s0.seriesResistance, s1.seriesResistance, socShare) *
                           between(t0.seriesResistance, t1.seriesResistance, temperatureShare);
        shapes.fast[i] = between(s0.fastResistance, s1.fastResistance, socShare) * polarisation;
        shapes.slow[i] = between(s0.slowResistance, s1.slowResistance, socShare) * polarisation;
        shapes.selfDischarge[i] = between(t0.selfDischarge, t1.selfDischarge, temperatureShare);
        shapes.entropy_V_per_K[i] = between(s0.entropy_V_per_K, s1.entropy_V_per_K, socShare);
    }
}

} // namespace

CellBank::CellBank(const PackConfig& config)
    : m_ocv(makeSegments(config.openCircuitVoltage))
    , m_socShapes(makeSocShapes(config.openCircuitVoltage.points_mV()))
    , m_hysteresis_V(static_cast<float>(config.hysteresis_V))
    , m_nodes(config.nodes)
    , m_nodesPerString(static_cast<std::uint8_t>(config.nodes / config.strings))
{
    const double parallel = cellsInParallel(config);
    const double averaged = 1.0 / std::sqrt(std::max(parallel, 1.0));
    const double groupResistance = config.cellResistance_ohm / parallel * config.resistanceShare;
    const double groupCapacity_As = config.cellCapacity_Ah * parallel * units::secondsPerHour * config.capacityShare;
    const double groupLeak_A =
        groupCapacity_As * config.selfDischargePerMonth / (hoursPerMonth * units::secondsPerHour);
    const auto deviation = [&](Stream stream, std::size_t slot) { return normal(config.seed, stream, slot); };
    int cellsInString = 0;
    for (std::size_t node = 0; node < m_nodes; ++node) {
        CellRow& row = m_rows[node];
        for (std::size_t lane = 0; lane < config.cellsOfNode[node]; ++lane) {
            const std::size_t slot = node * units::maxCellsPerNode + lane;
            const double capacity =
                groupCapacity_As * (1.0 + config.spread.capacity * averaged * deviation(Stream::CellCapacity, slot));
            const double series =
                1.0 + config.spread.seriesResistance * averaged * deviation(Stream::CellSeriesResistance, slot);
            const double polarisation =
                1.0 + config.spread.polarisationResistance * averaged * deviation(Stream::CellPolarisation, slot);
            row.soc[lane] =
                std::clamp(config.initialSoc + config.spread.initialSoc * deviation(Stream::CellSoc, slot), 0.0, 1.0);
            row.perCapacity_1_As[lane] = 1.0 / capacity;
            row.present[lane] = 1.0F;
            m_seriesScale_ohm[node][lane] = static_cast<float>(groupResistance * seriesShare * series);
            m_fastScale_ohm[node][lane] = static_cast<float>(groupResistance * fastShare * polarisation);
            m_slowScale_ohm[node][lane] = static_cast<float>(groupResistance * slowShare * polarisation);
            m_leakScale_A[node][lane] = static_cast<float>(
                groupLeak_A * exponential(config.spread.selfDischarge * deviation(Stream::CellLeak, slot)));
        }
        cellsInString += node < m_nodesPerString ? config.cellsOfNode[node] : 0;
    }
    for (std::size_t i = 0; i < config.weakCellCount; ++i) {
        weaken(config.weakCells[i]);
    }
    m_busbars_ohm = cellsInString * busbarPerCell_ohm;

    Rows<double> celsius{};
    for (auto& lanes : celsius) {
        lanes.values.fill(config.ambient_degC);
    }
    refresh(celsius);
    advance(RcFactors{}, PerString<double>{});
}

void CellBank::weaken(const WeakCell& cell)
{
    const units::CellIndex place = units::cellAt(cell.slot);
    const std::size_t node = place.node.value;
    const std::size_t lane = place.position;
    const auto resistance = static_cast<float>(cell.resistanceShare);
    m_rows[node].perCapacity_1_As[lane] /= cell.capacityShare;
    m_seriesScale_ohm[node][lane] *= resistance;
    m_fastScale_ohm[node][lane] *= resistance;
    m_slowScale_ohm[node][lane] *= resistance;
}

void CellBank::advance(const RcFactors& factors, const PerString<double>& stringAmps)
{
    if (!m_composed) {
        composeOwnCurrents();
        composeOffsets();
        m_composed = true;
    }
    constexpr std::size_t rowsAtOnce = 2;
    std::array<RowScratch, rowsAtOnce> scratch;
    std::size_t first = 0;
    for (std::size_t string = 0; first < m_nodes; ++string) {
        const auto amps = static_cast<float>(stringAmps[string]);
        const std::size_t end = std::min<std::size_t>(first + m_nodesPerString, m_nodes);
        Lanes<float> sums;
        for (; first < end; first += rowsAtOnce) {
            const std::size_t rows = std::min(rowsAtOnce, end - first);
            for (std::size_t i = 0; i < rows; ++i) {
                moveCharge(m_rows[first + i], m_ocv, factors, amps, scratch[i]);
            }
            for (std::size_t i = 0; i < rows; ++i) {
                moveVoltages(m_rows[first + i], scratch[i], factors, sums);
                if (m_hysteresis_V > 0.0F) {
                    advanceHysteresis(first + i, amps, static_cast<float>(factors.seconds));
                }
            }
        }
        first = end;
        double sum = 0.0;
        for (const float lane : sums.values) {
            sum += lane;
        }
        m_emf_V[string] = sum;
    }
}

void CellBank::refresh(const Rows<double>& celsius)
{
    RowShapes shapes;
    for (std::size_t node = 0; node < m_nodes; ++node) {
        CellRow& row = m_rows[node];
        lookUp(shapes, row.soc, celsius[node], m_socShapes);
        for (std::size_t i = 0; i < laneCount; ++i) {
            row.series_ohm[i] = m_seriesScale_ohm[node][i] * shapes.series[i];
            row.fast_ohm[i] = m_fastScale_ohm[node][i] * shapes.fast[i];
            row.slow_ohm[i] = m_slowScale_ohm[node][i] * shapes.slow[i];
            // Places without a cell have no resistance: nothing is divided by zero, and nothing flows.
            const float absent_ohm = 1.0F - row.present[i];
            row.fast_S[i] = row.present[i] / (row.fast_ohm[i] + absent_ohm);
            row.slow_S[i] = row.present[i] / (row.slow_ohm[i] + absent_ohm);
            const float entropy = shapes.entropy_V_per_K[i] * row.present[i];
            row.reversible_W_per_A[i] = (shapes.degC[i] + static_cast<float>(units::zeroCelsius_K)) * entropy;
            m_entropy_V[node][i] = (shapes.degC[i] - reference_degC) * entropy;
            m_leak_A[node][i] = m_leakScale_A[node][i] * shapes.selfDischarge[i];
        }
    }
    openSeries();
    sumResistances();
    m_composed = false;
}

void CellBank::setOpenCells(const std::array<std::uint16_t, units::maxNodes>& open)
{
    if (open == m_open) {
        return;
    }
    for (std::size_t node = 0; node < m_nodes; ++node) {
        for (std::size_t lane = 0; lane < laneCount; ++lane) {
            if ((m_open[node] >> lane & 1U) != 0) {
                m_rows[node].series_ohm[lane] = m_seriesScale_ohm[node][lane]; // about, until the next refresh
            }
        }
    }
    m_open = open;
    openSeries();
    sumResistances();
}

void CellBank::openSeries()
{
    for (std::size_t node = 0; node < m_nodes; ++node) {
        for (std::size_t lane = 0; m_open[node] >> lane != 0; ++lane) {
            if ((m_open[node] >> lane & 1U) != 0) {
                m_rows[node].series_ohm[lane] = openCell_ohm;
            }
        }
    }
}

void CellBank::setDisturbance(const CellDisturbance& disturbance)
{
    m_disturbance = disturbance;
    m_composed = false;
}

Rows<float> CellBank::takeHeat()
{
    Rows<float> heat;
    for (std::size_t node = 0; node < units::maxNodes; ++node) {
        heat[node] = m_rows[node].heat_J;
        m_rows[node].heat_J = {};
    }
    return heat;
}

void CellBank::composeOwnCurrents()
{
    for (std::size_t node = 0; node < m_nodes; ++node) {
        for (std::size_t lane = 0; lane < laneCount; ++lane) {
            m_rows[node].own_A[lane] = m_leak_A[node][lane] + m_disturbance.amps[node][lane];
        }
    }
}

void CellBank::composeOffsets()
{
    for (std::size_t node = 0; node < m_nodes; ++node) {
        for (std::size_t lane = 0; lane < laneCount; ++lane) {
            m_rows[node].offset_V[lane] =
                m_entropy_V[node][lane] + m_disturbance.volts[node][lane] + m_hysteresis_V * m_hysteresis[node][lane];
        }
    }
}

void CellBank::advanceHysteresis(std::size_t node, float stringAmps, float seconds)
{
    CellRow& row = m_rows[node];
    for (std::size_t lane = 0; lane < laneCount; ++lane) {
        const float amps = stringAmps + row.own_A[lane];
        const float moved = amps * seconds * hysteresisRate * static_cast<float>(row.perCapacity_1_As[lane]);
        const float size = moved < 0.0F ? -moved : moved;
        // 1 - exp(-x) for the small x of one interval, and no further than the whole way.
        const float step = size < 1.0F ? size * (1.0F - 0.5F * size * (1.0F - size / 3.0F)) : 1.0F;
        const float target = moved > 0.0F ? -1.0F : (moved < 0.0F ? 1.0F : m_hysteresis[node][lane]);
        m_hysteresis[node][lane] += step * (target - m_hysteresis[node][lane]);
        row.offset_V[lane] =
            m_entropy_V[node][lane] + m_disturbance.volts[node][lane] + m_hysteresis_V * m_hysteresis[node][lane];
    }
}

void CellBank::sumResistances()
{
    for (std::size_t string = 0; string * m_nodesPerString < m_nodes; ++string) {
        double sum = m_busbars_ohm;
        for (std::size_t node = string * m_nodesPerString; node < (string + 1) * m_nodesPerString; ++node) {
            for (const float lane : m_rows[node].series_ohm.values) {
                sum += lane;
            }
        }
        m_resistance_ohm[string] = sum;
    }
}

} // namespace packdeck::pack
