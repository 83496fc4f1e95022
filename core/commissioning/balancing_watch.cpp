// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "commissioning/balancing_watch.h"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>

#include "text/translatable.h"

namespace packdeck::commissioning {

namespace {

constexpr units::Duration patience = std::chrono::seconds(5);
constexpr std::size_t mostNamed = 4;
constexpr std::int64_t belowHighest_mV = 20;

/// A threshold below the highest cell, so that somebody is asked.
std::optional<Proposal> lowerThreshold(const Facts& facts)
{
    const auto threshold = deviceValue(facts, "cellBalancingVoltage");
    const auto lowest = deviceValue(facts, "warningCellUnderVoltage");
    const std::int64_t wanted = facts.pack.cellStatistics.max.value() - belowHighest_mV;
    if (!threshold || !lowest || facts.pack.cellStatistics.count == 0 || wanted <= *lowest || wanted >= *threshold) {
        return std::nullopt;
    }
    return Proposal{"cellBalancingVoltage", {wanted}};
}

} // namespace

Judgement BalancingWatch::look(const Facts& facts)
{
    const telemetry::PackSnapshot& pack = facts.pack;
    if (pack.cellStatistics.count == 0) {
        return {};
    }
    std::size_t asked = 0;
    std::size_t confirmed = 0;
    std::size_t late = 0;
    std::string names;
    const units::Duration passed = m_lookedAt ? pack.now - *m_lookedAt : units::Duration();
    m_lookedAt = pack.now;
    for (std::size_t slot = 0; slot < pack.cells.size(); ++slot) {
        const telemetry::CellView& cell = pack.cells[slot];
        if (cell.balanceConfirmed) {
            m_unconfirmed[slot] = {};
        } else if (cell.balanceCommanded) {
            m_unconfirmed[slot] += passed;
        }
        asked += cell.balanceCommanded ? 1U : 0U;
        confirmed += cell.balanceCommanded && cell.balanceConfirmed ? 1U : 0U;
        if (m_unconfirmed[slot] > patience && ++late <= mostNamed) {
            names += (names.empty() ? "" : ", ") + facts.naming.cell(units::cellAt(slot));
        }
    }
    m_anyConfirmed = m_anyConfirmed || confirmed > 0;
    Judgement judgement;
    judgement.value = {PACKDECK_TEXT("Commissioning", "{0} asked, {1} confirmed"),
                       {std::to_string(asked), std::to_string(confirmed)}};
    if (late > 0) {
        judgement.state = CheckState::Failed;
        judgement.advice.push_back(
            {{PACKDECK_TEXT("Commissioning", "{0}: asked to balance, not confirmed: a bad tap, or the balancing FET"),
              {late > mostNamed ? fmt::format("{} + {}", names, late - mostNamed) : names}},
             {PACKDECK_TEXT("Commissioning", "Measure the cell at its node with balancing on and off: no drop in the "
                                             "wire means no current flows"),
              {}},
             std::nullopt});
    } else if (asked > 0 && confirmed == asked) {
        judgement.state = CheckState::Passed;
    } else if (asked == 0 && !m_anyConfirmed) {
        judgement.state = CheckState::Acting;
        judgement.value = {PACKDECK_TEXT("Commissioning", "no cell is asked to balance"), {}};
        judgement.advice.push_back(
            {{PACKDECK_TEXT("Commissioning", "No cell is above the threshold, or the state does not allow it"), {}},
             {PACKDECK_TEXT("Commissioning",
                            "Lower the threshold below the highest cell ({0}) for the time of this check"),
              {fmt::format("{:.3f} V", units::toVolts(pack.cellStatistics.max))}},
             lowerThreshold(facts)});
    } else {
        judgement.state = CheckState::Waiting;
    }
    return judgement;
}

} // namespace packdeck::commissioning
