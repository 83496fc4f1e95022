// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/state_of_charge.h"

#include <algorithm>
#include <cstdlib>

#include "bmu/ocv.h"
#include "units/constants.h"

namespace packdeck::bmu {

namespace {

constexpr double largestCapacity_Ah = 6553.5;

std::uint16_t toDeci(double value, double limit)
{
    return static_cast<std::uint16_t>(std::clamp(value * 10.0 + 0.5, 0.0, limit * 10.0));
}

} // namespace

ChargeReport chargeReport(const CellEstimates& cells, const Readings& readings, const Layout& layout,
                          const Parameters& parameters, const Recollection& recollection)
{
    ChargeReport report;
    report.valid = cells.isValid();
    if (!report.valid && recollection.kind == Recollection::Kind::Whole) {
        const double remembered = recollection.memory.soc_dpc * units::perThousand;
        report.valid = true;
        report.soc_dpc = recollection.memory.soc_dpc;
        report.capacity_dAh = toDeci(remembered * layout.capacity_mAh * units::perThousand, largestCapacity_Ah);
        report.ocv_mV = static_cast<std::uint16_t>(restVoltage_mV(parameters, remembered));
        return report;
    }
    const double usable = 1.0 - (cells.highest() - cells.lowest());
    double soc = usable > 0.0 ? std::clamp(cells.lowest() / usable, 0.0, 1.0) : 0.0;
    const bool smallCurrent = std::abs(readings.current.value) < layout.capacity_mAh / 5;
    if (readings.lowestCell.isKnown() && readings.lowestCell.value <= parameters.warningCellUnderVoltage &&
        smallCurrent) {
        soc = 0.0;
    }
    const double health = std::min(static_cast<double>(cells.capacityHealth()), 1.0);
    report.soc_dpc = toDeci(soc * 100.0, 100.0);
    report.capacity_dAh = toDeci(soc * health * layout.capacity_mAh * 1e-3, largestCapacity_Ah);
    report.ocv_mV = static_cast<std::uint16_t>(restVoltage_mV(parameters, cells.mean()));
    report.soh_dpc = toDeci(health * 100.0, 100.0);
    return report;
}

} // namespace packdeck::bmu
