// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/scenario.h"

#include <algorithm>

#include <fmt/format.h>

namespace packdeck::sim {

bool Expectation::holds(const Truth& truth) const
{
    const auto shown = [&](d1000::Reason which) { return (truth.reasons & d1000::bit(which)) != 0; };
    const auto keeps = [&](const TruthBound& bound) {
        const double value = valueOf(truth, bound.value);
        return bound.above ? value > bound.limit : value < bound.limit;
    };
    return (!state || truth.state == *state) && (!reason || shown(*reason)) && (!noReason || !shown(*noReason)) &&
           (!noReasons || truth.reasons == 0) && (!socAbove_percent || truth.reportedSocPercent > *socAbove_percent) &&
           (!socBelow_percent || truth.reportedSocPercent < *socBelow_percent) &&
           std::all_of(bounds.begin(), bounds.end(), keeps);
}

std::string Expectation::text() const
{
    std::string all;
    const auto add = [&all](const std::string& part) { all += (all.empty() ? "" : ", ") + part; };
    if (state) {
        add(fmt::format("state {}", d1000::name(*state)));
    }
    if (reason) {
        add(fmt::format("reason {}", d1000::info(*reason).name));
    }
    if (noReason) {
        add(fmt::format("no reason {}", d1000::info(*noReason).name));
    }
    if (noReasons) {
        add("no reasons");
    }
    if (socAbove_percent) {
        add(fmt::format("SoC above {} %", *socAbove_percent));
    }
    if (socBelow_percent) {
        add(fmt::format("SoC below {} %", *socBelow_percent));
    }
    for (const TruthBound& bound : bounds) {
        add(fmt::format("{} {} {}", name(bound.value), bound.above ? "above" : "below", bound.limit));
    }
    return all;
}

std::string Expectation::valuesIn(const Truth& truth) const
{
    std::string all;
    for (const TruthBound& bound : bounds) {
        all += fmt::format(", {} {:.6g}", name(bound.value), valueOf(truth, bound.value));
    }
    return all;
}

std::shared_ptr<const Scenario> eventless(const Config& config)
{
    auto scenario = std::make_shared<Scenario>();
    scenario->config = config;
    return scenario;
}

} // namespace packdeck::sim
