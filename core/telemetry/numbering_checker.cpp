// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/numbering_checker.h"

#include <algorithm>
#include <cstdlib>

namespace packdeck::telemetry {

namespace {

// A report and the cell's own frame round apart.
constexpr std::int32_t rounding_mV = 2;

// Old evidence fades, so that a changed setting of the unit shows.
constexpr std::uint32_t mostSightings = 1000;

constexpr auto starts = std::to_array<WireNumbering>({{0, 0}, {0, 1}, {1, 0}, {1, 1}});

} // namespace

std::optional<units::CellIndex> cellByWire(WireNumbering numbering, std::uint8_t node, std::uint8_t cell)
{
    if (node < numbering.firstNode || node - numbering.firstNode >= int{units::maxNodes} ||
        cell < numbering.firstCell || cell - numbering.firstCell >= int{units::maxCellsPerNode}) {
        return std::nullopt;
    }
    return units::CellIndex{{static_cast<std::uint8_t>(node - numbering.firstNode)},
                            static_cast<std::uint8_t>(cell - numbering.firstCell)};
}

std::optional<units::SensorIndex> sensorByWire(WireNumbering numbering, std::uint8_t node, std::uint8_t sensor)
{
    if (node < numbering.firstNode || node - numbering.firstNode >= int{units::maxNodes} ||
        sensor < numbering.firstCell || sensor - numbering.firstCell >= int{units::maxSensorsPerNode}) {
        return std::nullopt;
    }
    return units::SensorIndex{{static_cast<std::uint8_t>(node - numbering.firstNode)},
                              static_cast<std::uint8_t>(sensor - numbering.firstCell)};
}

void NumberingChecker::setAssumed(WireNumbering numbering)
{
    m_check.assumed = numbering;
    conclude();
}

void NumberingChecker::cellMoved(std::size_t slot, units::Millivolts from, units::Millivolts to)
{
    m_lastStep_mV[slot] = std::abs((to - from).value());
}

void NumberingChecker::extremesReported(const PackSnapshot& snapshot)
{
    const auto& highest = snapshot.reportedMaxCell.value;
    const auto& lowest = snapshot.reportedMinCell.value;
    weigh(snapshot, highest.value, highest.wireNode, highest.wirePosition);
    weigh(snapshot, lowest.value, lowest.wireNode, lowest.wirePosition);
    conclude();
}

void NumberingChecker::clear()
{
    m_check = NumberingCheck{m_check.assumed, Verdict::Undecided, {}, {}};
    m_lastStep_mV.fill(0);
}

void NumberingChecker::weigh(const PackSnapshot& snapshot, units::Millivolts reported, std::uint8_t wireNode,
                             std::uint8_t wirePosition)
{
    std::array<bool, starts.size()> fits{};
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const auto cell = cellByWire(starts[i], wireNode, wirePosition);
        if (!cell) {
            continue;
        }
        const CellView& view = snapshot.cell(*cell);
        const std::int32_t allowed = rounding_mV + m_lastStep_mV[units::slot(*cell)];
        fits[i] = view.voltage.isFresh() && std::abs((view.voltage.value - reported).value()) <= allowed;
    }
    const auto fitting = std::count(fits.begin(), fits.end(), true);
    if (fitting == 0 || fitting == std::ptrdiff_t{starts.size()}) {
        return; // tells nothing apart
    }
    for (std::size_t i = 0; i < starts.size(); ++i) {
        NumberingEvidence& evidence = m_check.evidence[starts[i].firstNode][starts[i].firstCell];
        ++(fits[i] ? evidence.fits : evidence.misses);
        if (evidence.fits + evidence.misses > mostSightings) {
            evidence.fits /= 2;
            evidence.misses /= 2;
        }
    }
}

Verdict NumberingChecker::verdictOf(WireNumbering numbering) const
{
    if (numbering.firstNode > 1 || numbering.firstCell > 1) {
        return Verdict::Undecided;
    }
    const NumberingEvidence& evidence = m_check.evidence[numbering.firstNode][numbering.firstCell];
    if (evidence.fits >= enough && evidence.misses * certainty <= evidence.fits) {
        return Verdict::Agrees;
    }
    return evidence.misses >= enough && evidence.misses > evidence.fits ? Verdict::Contradicts : Verdict::Undecided;
}

void NumberingChecker::conclude()
{
    m_check.verdict = verdictOf(m_check.assumed);
    m_check.better.reset();
    if (m_check.verdict != Verdict::Contradicts) {
        return;
    }
    const auto agrees = [this](WireNumbering start) { return verdictOf(start) == Verdict::Agrees; };
    if (std::count_if(starts.begin(), starts.end(), agrees) == 1) {
        m_check.better = *std::find_if(starts.begin(), starts.end(), agrees);
    }
}

} // namespace packdeck::telemetry
