// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/balancer.h"

#include <algorithm>

namespace packdeck::bmu {

namespace {

constexpr std::uint8_t scansPerSecond = 10;
constexpr std::uint8_t secondsPerTurn = 10;
constexpr std::uint16_t oddCells = 0x1555; // cells 1, 3, 5 ... by their numbers
constexpr int aboveMinimum_mV = 5;
constexpr std::int32_t lowestBled_mV = 3000;
constexpr std::int32_t hottestStart_dC = 550;
constexpr std::int32_t hottestStop_dC = 600;
constexpr std::size_t mostPerNode = 8; // 14 cells at 4.1 V and 0.65 A would be 37 W on one board

} // namespace

std::uint16_t Balancer::threshold_mV(const Parameters& parameters, std::int32_t lowest_mV)
{
    return static_cast<std::uint16_t>(
        std::clamp(lowest_mV + aboveMinimum_mV, std::int32_t{parameters.cellBalancingVoltage}, 0xFFFF));
}

void Balancer::stop()
{
    m_wanted.fill(0);
    m_commands.fill(0);
}

void Balancer::onScan(const Readings& readings, const Layout& layout, const Parameters& parameters,
                      const BleedAccount& account, bool permitted)
{
    m_scanOfSecond = static_cast<std::uint8_t>((m_scanOfSecond + 1) % scansPerSecond);
    if (m_scanOfSecond == 0) {
        m_second = static_cast<std::uint8_t>((m_second + 1) % secondsPerTurn);
        m_oddTurn = m_second == 0 ? !m_oddTurn : m_oddTurn;
    }
    if (!permitted) {
        stop();
        return;
    }
    if (m_scanOfSecond == 0) {
        decide(readings, layout, parameters, account);
    }
    const bool settling = m_scanOfSecond == scansPerSecond - 1;
    for (std::size_t n = 0; n < layout.nodes; ++n) {
        const auto turn = static_cast<std::uint16_t>(m_oddTurn ? oddCells : ~unsigned{oddCells});
        m_commands[n] = settling ? std::uint16_t{0} : static_cast<std::uint16_t>(m_wanted[n] & turn);
    }
}

void Balancer::decide(const Readings& readings, const Layout& layout, const Parameters& parameters,
                      const BleedAccount& account)
{
    const bool bleeding = std::any_of(m_wanted.begin(), m_wanted.end(), [](std::uint16_t cells) { return cells != 0; });
    const std::int32_t hottest_dC = bleeding ? hottestStop_dC : hottestStart_dC;
    const bool cold = readings.highestTemperature.isKnown() && readings.highestTemperature.value < hottest_dC;
    const bool possible = readings.lowestCell.isKnown() && readings.lowestCell.value > lowestBled_mV && cold;
    for (std::size_t n = 0; n < layout.nodes; ++n) {
        m_wanted[n] = possible ? decideNode(n, readings, layout, parameters, account) : std::uint16_t{0};
    }
}

std::uint16_t Balancer::decideNode(std::size_t node, const Readings& readings, const Layout& layout,
                                   const Parameters& parameters, const BleedAccount& account) const
{
    const NodeReadings& state = readings.nodes[node];
    const std::int32_t hottest_dC = m_wanted[node] != 0 ? hottestStop_dC : hottestStart_dC;
    const std::size_t cells = layout.cellsOfNode[node];
    const std::size_t first = node * units::maxCellsPerNode;
    const auto begin = readings.quality.begin() + static_cast<std::ptrdiff_t>(first);
    const bool allOk = std::all_of(begin, begin + static_cast<std::ptrdiff_t>(cells),
                                   [](CellQuality quality) { return quality == CellQuality::Ok; });
    if (!state.answers || !allOk || state.board_dC >= hottest_dC) {
        return 0;
    }
    const int threshold = threshold_mV(parameters, readings.stringMin_mV[layout.stringOf(node)]);
    const int upper_mV = threshold + (parameters.balancingHysteresis * 2) / 5;
    const int lower_mV = upper_mV - parameters.balancingHysteresis;
    const auto owed_mAs = [&](std::size_t cell) {
        return parameters.balancingByCharge ? account.owed_mAs(first + cell) : 0;
    };
    std::array<std::uint8_t, units::maxCellsPerNode> chosen{};
    std::size_t count = 0;
    for (std::size_t c = 0; c < cells; ++c) {
        const bool on = ((m_wanted[node] >> c) & 1U) != 0;
        const int cell_mV = readings.cells_mV[first + c];
        if (cell_mV > upper_mV || (on && cell_mV >= lower_mV) || owed_mAs(c) > 0) {
            chosen[count++] = static_cast<std::uint8_t>(c);
        }
    }
    std::sort(chosen.begin(), chosen.begin() + static_cast<std::ptrdiff_t>(count), [&](std::uint8_t a, std::uint8_t b) {
        if (owed_mAs(a) != owed_mAs(b)) {
            return owed_mAs(a) > owed_mAs(b);
        }
        const int difference = readings.cells_mV[first + a] - readings.cells_mV[first + b];
        return difference != 0 ? difference > 0 : a < b;
    });
    unsigned mask = 0;
    for (std::size_t i = 0; i < std::min(count, mostPerNode); ++i) {
        mask |= 1U << chosen[i];
    }
    return static_cast<std::uint16_t>(mask);
}

} // namespace packdeck::bmu
