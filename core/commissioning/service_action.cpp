// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "commissioning/service_action.h"

#include <array>
#include <cmath>

#include <fmt/format.h>

#include "d1000/reason.h"
#include "d1000/state.h"
#include "text/translatable.h"

namespace packdeck::commissioning {

namespace {

using control::Verdict;
using params::Level;
using params::Task;

// The bundled BMU's own conditions; a real unit's are not published.
constexpr double noCurrent_A = 0.5;
constexpr double leastForRecovery_V = 2.0;

constexpr auto actions = std::to_array<ServiceAction>({
    {Task::SetSoc, Level::Admin,
     PACKDECK_TEXT("Commissioning", "Tells the estimator how full the pack is. It goes on from there."),
     PACKDECK_TEXT("Commissioning",
                   "Let the pack rest for some hours and switch the BMU's supply off and on: it begins "
                   "from the open-circuit voltage")},
    {Task::ClearLatched, Level::Admin,
     PACKDECK_TEXT("Commissioning", "Faults that stand only because they latched are gone; those still true stay."),
     PACKDECK_TEXT("Commissioning", "Latched: switch the BMU's supply off and on")},
    {Task::ZeroCurrent, Level::Admin,
     PACKDECK_TEXT("Commissioning", "The current that flows now is taken as the sensor's offset."),
     PACKDECK_TEXT("Commissioning", "Switch the BMU's supply off and on with all contactors open: it calibrates then")},
    {Task::SelfTest, Level::User, PACKDECK_TEXT("Commissioning", "Runs every test the unit has, now."),
     PACKDECK_TEXT("Commissioning", "Switch the BMU's supply off and on: the tests run at every start")},
    {Task::RestoreDefaults, Level::Admin,
     PACKDECK_TEXT("Commissioning", "All parameters as from the factory, in use at once, not yet permanent."),
     PACKDECK_TEXT("Commissioning", "Key in the defaults with the vendor's tool: see the keying sheet")},
    {Task::Persist, Level::User,
     PACKDECK_TEXT("Commissioning", "What is in use now is what the unit starts with from now on."),
     PACKDECK_TEXT("Commissioning", "Store with the vendor's tool")},
    {Task::RecoveryCharge, Level::Admin,
     PACKDECK_TEXT("Commissioning",
                   "A deeply discharged pack may be charged once, at C/20 at most, in spite of UNDERVOLT."),
     PACKDECK_TEXT("Commissioning", "Charge the low cells one by one with a laboratory supply, above 2.0 V only")},
    {Task::Restart, Level::ReadOnly,
     PACKDECK_TEXT("Commissioning",
                   "Layout, base ID and bitrate take effect. With a latched fault it needs the Admin key."),
     PACKDECK_TEXT("Commissioning", "Switch the BMU's supply off and on")},
});

Precondition contactorsOpen(const Facts& facts)
{
    const auto together = facts.pack.contactorsTogether;
    Precondition condition{{PACKDECK_TEXT("Commissioning", "all contactors are open"), {}}, "?", Verdict::Unknown};
    if (together == telemetry::ContactorsTogether::AllOpen) {
        condition.value = PACKDECK_TEXT("Commissioning", "all open");
        condition.verdict = Verdict::Met;
    } else if (together == telemetry::ContactorsTogether::SomeClosed) {
        condition.value = PACKDECK_TEXT("Commissioning", "some closed");
        condition.verdict = Verdict::NotMet;
    }
    return condition;
}

Precondition restingState(const Facts& facts)
{
    Precondition condition{
        {PACKDECK_TEXT("Commissioning", "the state is IDLE, SAFE or INIT"), {}}, "?", Verdict::Unknown};
    if (facts.pack.state.isFresh()) {
        const d1000::State state = facts.pack.state.value;
        const bool rests = state == d1000::State::Idle || state == d1000::State::Safe || state == d1000::State::Init;
        condition.value = d1000::name(state);
        condition.verdict = rests ? Verdict::Met : Verdict::NotMet;
    }
    return condition;
}

Precondition noCurrent(const Facts& facts)
{
    Precondition condition{
        {PACKDECK_TEXT("Commissioning", "the current is below {0}"), {"0.5 A"}}, "?", Verdict::Unknown};
    if (facts.pack.current.isFresh()) {
        const double current_A = units::toAmps(facts.pack.current.value);
        condition.value = fmt::format("{:+.2f} A", current_A);
        condition.verdict = std::abs(current_A) < noCurrent_A ? Verdict::Met : Verdict::NotMet;
    }
    return condition;
}

Precondition cellsAboveTwoVolts(const Facts& facts)
{
    Precondition condition{
        {PACKDECK_TEXT("Commissioning", "every cell is above {0}"), {"2.0 V"}}, "?", Verdict::Unknown};
    if (facts.pack.cellStatistics.count > 0) {
        const double lowest_V = units::toVolts(facts.pack.cellStatistics.min);
        condition.value = fmt::format("{} {:.3f} V", facts.naming.cell(facts.pack.cellStatistics.minCell), lowest_V);
        condition.verdict = lowest_V > leastForRecovery_V ? Verdict::Met : Verdict::NotMet;
    }
    return condition;
}

Precondition underVoltStands(const Facts& facts)
{
    Precondition condition{
        {PACKDECK_TEXT("Commissioning", "{0} stands"), {std::string(d1000::info(d1000::Reason::UnderVolt).name)}},
        "?",
        Verdict::Unknown};
    if (facts.pack.reasons.isFresh()) {
        const bool stands = (facts.pack.reasons.value & d1000::bit(d1000::Reason::UnderVolt)) != 0;
        condition.value = stands ? PACKDECK_TEXT("Commissioning", "yes") : PACKDECK_TEXT("Commissioning", "no");
        condition.verdict = stands ? Verdict::Met : Verdict::NotMet;
    }
    return condition;
}

} // namespace

std::span<const ServiceAction> serviceActions()
{
    return actions;
}

std::vector<Precondition> preconditions(Task task, const Facts& facts)
{
    if (task == Task::Persist) {
        return {}; // allowed in every state
    }
    std::vector<Precondition> conditions{contactorsOpen(facts), restingState(facts)};
    if (task == Task::ZeroCurrent) {
        conditions.push_back(noCurrent(facts));
    }
    if (task == Task::RecoveryCharge) {
        conditions.push_back(underVoltStands(facts));
        conditions.push_back(cellsAboveTwoVolts(facts));
    }
    return conditions;
}

} // namespace packdeck::commissioning
