// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/event_pairs.h"

#include <algorithm>
#include <array>

namespace packdeck::telemetry {

namespace {

struct Pair
{
    EventKind begins;
    EventKind ends;
};

constexpr auto pairs = std::to_array<Pair>({
    {EventKind::ReasonSet, EventKind::ReasonCleared},
    {EventKind::PrechargeFailureSet, EventKind::PrechargeFailureCleared},
    {EventKind::ContactorFaultSet, EventKind::ContactorFaultCleared},
    {EventKind::HvilFlagSet, EventKind::HvilFlagCleared},
    {EventKind::LimitExceeded, EventKind::LimitKept},
    {EventKind::NodeLost, EventKind::NodeReturned},
    {EventKind::CellLost, EventKind::CellReturned},
    {EventKind::SensorLost, EventKind::SensorReturned},
    {EventKind::HighResistanceSet, EventKind::HighResistanceCleared},
    {EventKind::LinkLost, EventKind::LinkRegained},
    {EventKind::DataStale, EventKind::DataFresh},
    {EventKind::RuleBegan, EventKind::RuleEnded},
    {EventKind::ConditionBegan, EventKind::ConditionEnded},
});

} // namespace

std::optional<EventKind> endedBy(EventKind kind)
{
    const auto found = std::find_if(pairs.begin(), pairs.end(), [kind](const Pair& pair) { return pair.ends == kind; });
    return found == pairs.end() ? std::nullopt : std::optional(found->begins);
}

bool isBeginning(EventKind kind)
{
    return std::any_of(pairs.begin(), pairs.end(), [kind](const Pair& pair) { return pair.begins == kind; });
}

bool ends(const Event& event, const Event& begun)
{
    if (endedBy(event.kind) != begun.kind || !binding::samePack(event.pack, begun.pack)) {
        return false;
    }
    if (event.kind == EventKind::LinkRegained) {
        return true; // there is one link; the arguments are times
    }
    const bool named = event.kind == EventKind::RuleEnded || event.kind == EventKind::ConditionEnded;
    return named ? !event.names.empty() && !begun.names.empty() && event.names.front() == begun.names.front()
                 : event.arguments[0] == begun.arguments[0];
}

} // namespace packdeck::telemetry
