// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/past_view.h"

#include <optional>

#include "d1000/protocol.h"
#include "telemetry/pack_view.h"

namespace packdeck::telemetry {

using d1000::State;

namespace {

// The last word of an open contactor comes up to one period of ContactorInfo after it opened: a voltage from before
// that was measured for certain.
constexpr units::Duration beforeOpening = std::chrono::milliseconds(200);

constexpr bool isStopped(State state)
{
    return state == State::Disconnect || state == State::Safe;
}

// Lamps, times and counts of a pack as its events tell them.
struct Told
{
    std::optional<State> previousState;
    units::Timestamp stateSince{};
    std::uint32_t reasonsAtTrip = 0;
    units::Timestamp trippedAt{};
    std::array<Lamp, d1000::reasonCount> reasons{};
    std::array<Lamp, d1000::prechargeFailureCount> precharge{};
    std::array<Lamp, d1000::contactorCount> contactors{};
    std::array<Lamp, binding::hvilFlagCount> hvil{};
    std::array<std::uint32_t, d1000::contactorCount> operations{};
    std::array<units::Timestamp, d1000::contactorCount> movedAt{};
    std::array<std::optional<units::Timestamp>, d1000::contactorCount> leftClosed{};
};

template <std::size_t N>
void set(std::array<Lamp, N>& lamps, std::int64_t bit, const Event& event)
{
    if (bit < 0 || bit >= static_cast<std::int64_t>(N)) {
        return;
    }
    Lamp& lamp = lamps[static_cast<std::size_t>(bit)];
    lamp.count = static_cast<std::uint32_t>(event.arguments[1]);
    lamp.firstSeen = lamp.count == 1 ? event.at : lamp.firstSeen;
    lamp.lastSet = event.at;
}

template <std::size_t N>
void clear(std::array<Lamp, N>& lamps, std::int64_t bit, const Event& event)
{
    if (bit >= 0 && bit < static_cast<std::int64_t>(N)) {
        Lamp& lamp = lamps[static_cast<std::size_t>(bit)];
        ++lamp.clearedCount;
        lamp.lastCleared = event.at;
    }
}

void tellState(Told& told, const Event& event)
{
    const std::int64_t from = event.arguments[0];
    const auto to = static_cast<State>(event.arguments[1]);
    const auto reasons = static_cast<std::uint32_t>(event.arguments[2]);
    const auto before = from < 0 ? std::nullopt : std::optional(static_cast<State>(from));
    if (isStopped(to)) {
        const bool sameTrip = before && isStopped(*before);
        told.reasonsAtTrip = sameTrip ? told.reasonsAtTrip | reasons : reasons;
        told.trippedAt = sameTrip ? told.trippedAt : event.at;
    }
    told.previousState = before;
    told.stateSince = event.at;
}

void tellContactor(Told& told, const Event& event)
{
    const std::int64_t index = event.arguments[0] - 1;
    if (index < 0 || index >= static_cast<std::int64_t>(d1000::contactorCount)) {
        return;
    }
    const auto i = static_cast<std::size_t>(index);
    told.movedAt[i] = event.at;
    if (static_cast<ContactorPosition>(event.arguments[2]) == ContactorPosition::Closed) {
        ++told.operations[i];
    }
    if (static_cast<ContactorPosition>(event.arguments[1]) == ContactorPosition::Closed) {
        told.leftClosed[i] = event.at;
    }
}

void tell(Told& told, const Event& event)
{
    switch (event.kind) {
    case EventKind::StateChanged:
        return tellState(told, event);
    case EventKind::ReasonSet:
        return set(told.reasons, event.arguments[0], event);
    case EventKind::ReasonCleared:
        return clear(told.reasons, event.arguments[0], event);
    case EventKind::PrechargeFailureSet:
        return set(told.precharge, event.arguments[0], event);
    case EventKind::PrechargeFailureCleared:
        return clear(told.precharge, event.arguments[0], event);
    case EventKind::ContactorFaultSet:
        return set(told.contactors, event.arguments[0] - 1, event);
    case EventKind::ContactorFaultCleared:
        return clear(told.contactors, event.arguments[0] - 1, event);
    case EventKind::HvilFlagSet:
        return set(told.hvil, event.arguments[0], event);
    case EventKind::HvilFlagCleared:
        return clear(told.hvil, event.arguments[0], event);
    case EventKind::ContactorMoved:
        return tellContactor(told, event);
    case EventKind::UnitChanged:
        told = {};
        return;
    default:
        return;
    }
}

template <std::size_t N>
void overlay(std::array<Lamp, N>& lamps, const std::array<Lamp, N>& told)
{
    for (std::size_t i = 0; i < N; ++i) {
        const bool now = lamps[i].now;
        lamps[i] = told[i];
        lamps[i].now = now;
    }
}

void lastReferenced(Reading<units::Millivolts>& last, std::optional<units::Timestamp> leftClosed,
                    const PastContext& context, const History& history, binding::Quantity quantity)
{
    if (!leftClosed) {
        return;
    }
    const auto sample = history.valueAt(SignalRef::of(context.pack, quantity), *leftClosed - beforeOpening);
    if (sample) {
        const double milli = sample->value * binding::info(quantity).nativePerUnit;
        last = {units::Millivolts(static_cast<std::int32_t>(milli + (milli < 0 ? -0.5 : 0.5))), sample->at,
                Freshness::Stale};
    }
}

} // namespace

PackSnapshot pastSnapshot(const PastContext& context, const History& history, std::span<const Event> events,
                          units::Timestamp at)
{
    Told told;
    for (const Event& event : events) {
        if (event.at <= at && binding::samePack(event.pack, context.pack)) {
            tell(told, event);
        }
    }
    PackView view(context.catalog, context.pack, context.binding);
    view.setWireNumbering(context.numbering);
    view.setStrings(context.strings);
    view.setConfiguration(context.configuration);
    view.assumePreviousState(told.previousState);
    for (const History::PastFrame& past : history.framesAt(context.pack.bus, 0, UINT32_MAX, at)) {
        view.assumePeriod(can::key(past.frame), past.period);
        view.apply(past.frame, past.at);
    }
    PackSnapshot snapshot = view.refresh(at);
    snapshot.previousState = told.previousState;
    snapshot.stateSince = told.stateSince;
    snapshot.reasonsAtTrip = told.reasonsAtTrip;
    snapshot.trippedAt = told.trippedAt;
    overlay(snapshot.reasonLamps, told.reasons);
    overlay(snapshot.prechargeLamps, told.precharge);
    overlay(snapshot.contactorLamps, told.contactors);
    overlay(snapshot.hvilLamps, told.hvil);
    for (std::size_t i = 0; i < d1000::contactorCount; ++i) {
        snapshot.contactors[i].operations = told.operations[i];
        snapshot.contactors[i].since = told.movedAt[i];
    }
    if (!snapshot.loadVoltageReferenced) {
        lastReferenced(snapshot.lastReferencedLoadVoltage,
                       told.leftClosed[static_cast<std::size_t>(d1000::Contactor::MainNegative)], context, history,
                       binding::Quantity::LoadVoltage);
    }
    if (!snapshot.chargerVoltageReferenced) {
        lastReferenced(snapshot.lastReferencedChargerVoltage,
                       told.leftClosed[static_cast<std::size_t>(d1000::Contactor::ChargeNegative)], context, history,
                       binding::Quantity::AuxiliaryVoltage);
    }
    return snapshot;
}

} // namespace packdeck::telemetry
