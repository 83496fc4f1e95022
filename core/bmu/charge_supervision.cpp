// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/charge_supervision.h"

#include <algorithm>
#include <cstdlib>

#include "bmu/tick.h"

namespace packdeck::bmu {

namespace {

constexpr std::uint32_t settled_ms = 100; // U2 has samples from after contactor 4 tied it to pack negative
constexpr std::int32_t harmless_mV = 60'000;

} // namespace

void ChargeSupervision::updateConnect(const Readings& readings, const Parameters& parameters, std::uint32_t closed_ms)
{
    const bool known = closed_ms >= settled_ms && readings.battery.isFresh() && readings.charger.isFresh();
    const std::int32_t difference_mV = std::abs(readings.battery.value - readings.charger.value);
    const bool matched = known && difference_mV <= parameters.maxPrechargeVoltageDelta;
    m_matched_ms = matched ? saturatingAdd(m_matched_ms, tick_ms) : 0;
}

void ChargeSupervision::updateCharge(const Readings& readings, const Parameters& parameters, const Layout& layout)
{
    const bool known = readings.highestCell.isKnown() && readings.current.isFresh();
    const bool high = readings.highestCell.value >= parameters.warningCellOverVoltage - fullBand_mV;
    const bool small = std::abs(readings.current.value) < layout.capacity_mAh / 20;
    m_full_ms = known && high && small ? saturatingAdd(m_full_ms, tick_ms) : 0;
}

void ChargeSupervision::updateWeldCheck(const Readings& readings)
{
    if (m_weld != Weld::NotChecked && m_weld != Weld::Running) {
        return;
    }
    m_weld = Weld::Running;
    m_weldCheck_ms = saturatingAdd(m_weldCheck_ms, tick_ms);
    const std::int32_t battery_mV = readings.battery.value;
    const std::int32_t charger_mV = readings.charger.value;
    const bool known = readings.battery.isFresh() && readings.charger.isFresh();
    const bool follows = std::abs(battery_mV - charger_mV) <= battery_mV / 50;
    const std::int32_t fallen_mV = std::max(harmless_mV, battery_mV / 10 * 9);
    if (known && m_weldCheck_ms > settled_ms && charger_mV < fallen_mV && !follows) {
        m_weld = Weld::Open;
    } else if (m_weldCheck_ms >= longestWeldCheck_ms) {
        m_weld = known && follows ? Weld::Welded : Weld::Unclear;
    }
}

} // namespace packdeck::bmu
