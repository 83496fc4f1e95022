// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "passport/visit.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/core.h>

#include "binding/dialect.h"
#include "telemetry/contactor_view.h"
#include "telemetry/timeline.h"

namespace packdeck::passport {

namespace {

using telemetry::ContactorPosition;
using telemetry::EventKind;

bool wasLoaded(const telemetry::Timeline& timeline, const telemetry::Event& opening)
{
    constexpr std::size_t most = 1000;
    const auto current = telemetry::SignalRef::of(opening.pack, binding::Quantity::Current);
    const auto samples = timeline.history().samples(current, opening.at - Visit::loadedWithin, opening.at, most);
    return std::any_of(samples.begin(), samples.end(), [](const telemetry::Sample& sample) {
        return std::abs(sample.value) >= Visit::loadedAbove_A; // false for a gap
    });
}

void countContactors(const telemetry::Timeline& timeline, const telemetry::Event& event, Visit& visit)
{
    const auto before = static_cast<ContactorPosition>(event.arguments[1]);
    const auto now = static_cast<ContactorPosition>(event.arguments[2]);
    if (before == ContactorPosition::Unknown || now == ContactorPosition::Unknown) {
        return;
    }
    visit.operations = visit.operations.value_or(0) + (now == ContactorPosition::Closed ? 1 : 0);
    visit.openingsUnderLoad = visit.openingsUnderLoad.value_or(0);
    const bool leavesClosed = before == ContactorPosition::Closed && now != ContactorPosition::Closed;
    if (leavesClosed && wasLoaded(timeline, event)) {
        ++*visit.openingsUnderLoad;
    }
}

} // namespace

std::optional<Visit> briefVisitOf(const telemetry::Timeline& timeline, const binding::PackId& pack,
                                  const std::string& parameterChecksum)
{
    const auto snapshot = timeline.snapshot(pack);
    const auto span = timeline.history().span();
    const auto begin = span ? timeline.wallTime(span->from) : std::nullopt;
    const auto end = span ? timeline.wallTime(span->to) : std::nullopt;
    if (!snapshot || !snapshot->serial.known() || !begin || !end) {
        return std::nullopt;
    }
    Visit visit;
    visit.serial = snapshot->serial.value;
    if (snapshot->firmware.known()) {
        const telemetry::Firmware& firmware = snapshot->firmware.value;
        visit.firmware = fmt::format("{}.{}.{}", firmware.major, firmware.minor, firmware.patch);
    }
    visit.isSimulated = snapshot->announcedAsSimulated;
    visit.begin = *begin;
    visit.end = *end;
    visit.parameters = parameterChecksum;
    const auto& contactors = snapshot->contactors;
    if (std::any_of(contactors.begin(), contactors.end(), [](const telemetry::ContactorView& contactor) {
            return contactor.position != ContactorPosition::Unknown;
        })) {
        visit.operations = 0; // they were seen, and have not moved yet
        visit.openingsUnderLoad = 0;
    }
    for (const telemetry::Event& event : timeline.events()) {
        if (!binding::samePack(event.pack, pack)) {
            continue;
        }
        if (event.kind == EventKind::ReasonSet) {
            const auto bit = static_cast<unsigned>(event.arguments[0]);
            ++visit.reasons[std::string(binding::reasonText(snapshot->id.dialect, bit).name)];
        } else if (event.kind == EventKind::ContactorMoved) {
            countContactors(timeline, event, visit);
        }
    }
    return visit;
}

std::optional<Visit> visitOf(const telemetry::Timeline& timeline, const analysis::Report& report,
                             const std::string& parameterChecksum)
{
    auto visit = briefVisitOf(timeline, report.pack, parameterChecksum);
    if (!visit) {
        return std::nullopt;
    }
    const analysis::PackStand stand = analysis::standOf(report, analysis::Condition::Rest);
    visit->spread_mV = stand.spread_mV;
    std::vector<double> resistances;
    for (const analysis::CellStand& cell : stand.cells) {
        if (cell.deviation_mV || cell.resistance_mohm) {
            visit->cells.push_back(cell);
        }
        if (cell.resistance_mohm) {
            resistances.push_back(*cell.resistance_mohm);
        }
    }
    if (!resistances.empty()) {
        const auto middle = resistances.begin() + static_cast<std::ptrdiff_t>(resistances.size() / 2);
        std::nth_element(resistances.begin(), middle, resistances.end());
        visit->resistance_mohm = *middle;
    }
    return visit;
}

std::optional<Visit> lastKnown(const std::vector<Visit>& visits)
{
    if (visits.empty()) {
        return std::nullopt;
    }
    Visit last = visits.back();
    for (auto visit = visits.rbegin(); visit != visits.rend(); ++visit) {
        if (!last.spread_mV && visit->spread_mV) { // a short one, without rest, tells nothing of cells
            last.spread_mV = visit->spread_mV;
            last.cells = visit->cells;
        }
        if (!last.resistance_mohm) {
            last.resistance_mohm = visit->resistance_mohm;
        }
        if (last.parameters.empty()) {
            last.parameters = visit->parameters;
        }
    }
    return last;
}

std::vector<std::string> newReasons(const Visit& then, const Visit& now)
{
    std::vector<std::string> found;
    for (const auto& [name, times] : now.reasons) {
        if (!then.reasons.contains(name)) {
            found.push_back(name);
        }
    }
    return found;
}

std::vector<analysis::CellStand> worstCells(const Visit& visit)
{
    std::vector<analysis::CellStand> worst;
    std::copy_if(visit.cells.begin(), visit.cells.end(), std::back_inserter(worst),
                 [](const analysis::CellStand& cell) { return cell.deviation_mV.has_value(); });
    const auto end = worst.begin() + static_cast<std::ptrdiff_t>(std::min(worst.size(), Visit::worstCount));
    std::partial_sort(worst.begin(), end, worst.end(), [](const analysis::CellStand& a, const analysis::CellStand& b) {
        return std::abs(*a.deviation_mV) > std::abs(*b.deviation_mV);
    });
    worst.erase(end, worst.end());
    return worst;
}

analysis::PackStand standOf(const Visit& visit)
{
    analysis::PackStand stand;
    stand.condition = analysis::Condition::Rest;
    stand.spread_mV = visit.spread_mV;
    stand.cells = visit.cells;
    return stand;
}

} // namespace packdeck::passport
