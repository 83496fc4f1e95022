// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/truth_value.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>

namespace packdeck::sim {

namespace {

struct Row
{
    TruthValue value;
    std::string_view name;
};

constexpr auto rows = std::to_array<Row>({
    {TruthValue::PackVolts, "pack_volts"},
    {TruthValue::LoadVolts, "load_volts"},
    {TruthValue::ChargerVolts, "charger_volts"},
    {TruthValue::PackAmps, "pack_amps"},
    {TruthValue::ChargerAmps, "charger_amps"},
    {TruthValue::SocPercent, "soc_percent"},
    {TruthValue::ReportedSocPercent, "reported_soc_percent"},
    {TruthValue::HighestCellVolts, "highest_cell_volts"},
    {TruthValue::LowestCellVolts, "lowest_cell_volts"},
    {TruthValue::HottestCell, "hottest_cell_degC"},
    {TruthValue::ColdestCell, "coldest_cell_degC"},
    {TruthValue::TimeInState, "time_in_state_s"},
    {TruthValue::Contactor1, "contactor_1"},
    {TruthValue::Contactor2, "contactor_2"},
    {TruthValue::Contactor3, "contactor_3"},
    {TruthValue::Contactor4, "contactor_4"},
    {TruthValue::Contactor5, "contactor_5"},
    {TruthValue::Faults, "faults"},
});

constexpr auto values = [] {
    std::array<TruthValue, rows.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = rows[i].value;
    }
    return all;
}();

/// The greatest (sign 1) or the least (sign -1) of those that exist.
template <std::size_t size>
double extreme(const std::array<float, size>& slots, double sign)
{
    double best = std::numeric_limits<double>::quiet_NaN();
    for (const float slot : slots) {
        if (!std::isnan(slot) && !(sign * best >= sign * slot)) {
            best = slot;
        }
    }
    return best;
}

} // namespace

std::span<const TruthValue> allTruthValues()
{
    return values;
}

std::string_view name(TruthValue value)
{
    return rows[static_cast<std::size_t>(value)].name;
}

std::optional<TruthValue> truthValueFromName(std::string_view name)
{
    const auto* const found =
        std::find_if(rows.begin(), rows.end(), [name](const Row& row) { return row.name == name; });
    return found != rows.end() ? std::optional(found->value) : std::nullopt;
}

double valueOf(const Truth& truth, TruthValue value)
{
    switch (value) {
    case TruthValue::PackVolts:
        return truth.batteryVolts;
    case TruthValue::LoadVolts:
        return truth.loadVolts;
    case TruthValue::ChargerVolts:
        return truth.chargerVolts;
    case TruthValue::PackAmps:
        return truth.packAmps;
    case TruthValue::ChargerAmps:
        return truth.chargerAmps;
    case TruthValue::SocPercent:
        return truth.socPercent;
    case TruthValue::ReportedSocPercent:
        return truth.reportedSocPercent;
    case TruthValue::HighestCellVolts:
        return extreme(truth.cellVolts, 1.0);
    case TruthValue::LowestCellVolts:
        return extreme(truth.cellVolts, -1.0);
    case TruthValue::HottestCell:
        return extreme(truth.cellCelsius, 1.0);
    case TruthValue::ColdestCell:
        return extreme(truth.cellCelsius, -1.0);
    case TruthValue::TimeInState:
        return units::toSeconds(truth.timeInState);
    case TruthValue::Contactor1:
    case TruthValue::Contactor2:
    case TruthValue::Contactor3:
    case TruthValue::Contactor4:
    case TruthValue::Contactor5: {
        const auto index = static_cast<std::size_t>(value) - static_cast<std::size_t>(TruthValue::Contactor1);
        return truth.contactors[index].closed ? 1.0 : 0.0;
    }
    case TruthValue::Faults:
        return static_cast<double>(truth.faults.size());
    }
    return std::numeric_limits<double>::quiet_NaN();
}

} // namespace packdeck::sim
