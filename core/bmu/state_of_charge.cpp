// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/state_of_charge.h"

#include <algorithm>
#include <cstdlib>

#include "bmu/ocv.h"
#include "bmu/tick.h"

namespace packdeck::bmu {

namespace {

constexpr std::int64_t uCoulombPer_mAh = 3'600'000;

std::uint16_t toDeci(double value, double limit)
{
    return static_cast<std::uint16_t>(std::clamp(value * 10.0 + 0.5, 0.0, limit * 10.0));
}

} // namespace

void StateOfCharge::initialise(const Readings& readings, const Layout& layout, const Parameters& parameters)
{
    if (!readings.lowestCell.isKnown()) {
        return;
    }
    m_full_uC = layout.capacity_mAh * uCoulombPer_mAh;
    const auto chargeAt = [&](std::int32_t cell_mV) {
        return static_cast<std::int64_t>(socAtRest(parameters, cell_mV) * static_cast<double>(m_full_uC));
    };
    m_lowest_uC = chargeAt(readings.lowestCell.value);
    m_highest_uC = chargeAt(readings.highestCell.value);
    m_mean_uC = chargeAt(readings.mean_mV);
    m_valid = true;
}

void StateOfCharge::count(const Readings& readings)
{
    if (!m_valid || !readings.current.isFresh()) {
        return;
    }
    const std::int64_t taken_uC = std::int64_t{readings.current.value} * tick_ms;
    const auto take = [&](std::int64_t charge_uC) {
        return std::clamp<std::int64_t>(charge_uC - taken_uC, 0, m_full_uC);
    };
    m_lowest_uC = take(m_lowest_uC);
    m_highest_uC = take(m_highest_uC);
    m_mean_uC = take(m_mean_uC);
}

// 0 when the emptiest cell is empty, 100 when the fullest is full.
ChargeReport StateOfCharge::report(const Readings& readings, const Layout& layout, const Parameters& parameters) const
{
    ChargeReport report;
    report.valid = m_valid;
    const double usable = 1.0 - (highest() - lowest());
    double soc = usable > 0.0 ? std::clamp(lowest() / usable, 0.0, 1.0) : 0.0;
    const bool smallCurrent = std::abs(readings.current.value) < layout.capacity_mAh / 5;
    if (readings.lowestCell.isKnown() && readings.lowestCell.value <= parameters.warningCellUnderVoltage &&
        smallCurrent) {
        soc = 0.0;
    }
    constexpr double largestCapacity_Ah = 6553.5;
    report.soc_dpc = toDeci(soc * 100.0, 100.0);
    report.capacity_dAh = toDeci(soc * layout.capacity_mAh * 1e-3, largestCapacity_Ah);
    report.ocv_mV = static_cast<std::uint16_t>(restVoltage_mV(parameters, share(m_mean_uC)));
    return report;
}

} // namespace packdeck::bmu
