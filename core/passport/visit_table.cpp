// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "passport/visit_table.h"

#include <chrono>
#include <string>

#include <fmt/chrono.h>
#include <fmt/core.h>

namespace packdeck::passport {

namespace {

std::string field(const std::optional<double>& value)
{
    return value ? fmt::format("{:.2f}", *value) : std::string();
}

std::string field(const std::optional<unsigned>& value)
{
    return value ? std::to_string(*value) : std::string();
}

std::string utc(units::WallTime at)
{
    return fmt::format("{:%Y-%m-%dT%H:%M:%S}Z", std::chrono::floor<std::chrono::seconds>(at));
}

void append(std::string& list, const std::string& part)
{
    list += list.empty() ? part : "; " + part;
}

} // namespace

analysis::Table visitTable(const std::vector<Visit>& visits, const binding::CellNaming& naming)
{
    analysis::Table table{{"begin", "end", "serial", "firmware", "spread_mV", "resistance_mohm", "contactors_closed",
                           "opened_under_load", "reasons", "worst_mV", "parameters"},
                          {}};
    table.rows.reserve(visits.size());
    for (const Visit& visit : visits) {
        std::string reasons;
        for (const auto& [name, times] : visit.reasons) {
            append(reasons, fmt::format("{} ({})", name, times));
        }
        std::string worst;
        for (const analysis::CellStand& cell : worstCells(visit)) {
            append(worst, fmt::format("{} {:+.1f}", naming.cell(cell.cell), *cell.deviation_mV));
        }
        table.rows.push_back({utc(visit.begin), utc(visit.end), std::to_string(visit.serial), visit.firmware,
                              field(visit.spread_mV), field(visit.resistance_mohm), field(visit.operations),
                              field(visit.openingsUnderLoad), reasons, worst, visit.parameters});
    }
    return table;
}

} // namespace packdeck::passport
