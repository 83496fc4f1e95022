// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "control/conditions.h"

#include <algorithm>
#include <cstdlib>

#include <fmt/format.h>

#include "control/format.h"
#include "d1000/contactor.h"
#include "text/translatable.h"

namespace packdeck::control {

namespace {

using telemetry::ContactorPosition;
using telemetry::ContactorsTogether;

struct Finding
{
    Verdict verdict = Verdict::Unknown;
    std::string value = "?";
};

/// The last frame of the unit may be this old; its fastest ones come ten times a second.
constexpr units::Duration heardWithin = std::chrono::seconds(1);

/// More than this with all contactors open is a sensor to look at first; the same 5 A count as unloaded elsewhere.
constexpr units::Milliamps noCurrent{5000};

/// The bundled BMU faults LOADVOLTAGE in CONNECT above 1.02 U1; a real unit's limit is unpublished.
constexpr int loadVoltagePercent = 102;

Finding yesOrNo(bool met)
{
    return {met ? Verdict::Met : Verdict::NotMet,
            met ? PACKDECK_TEXT("Control", "yes") : PACKDECK_TEXT("Control", "no")};
}

Finding judged(bool met, std::string value)
{
    return {met ? Verdict::Met : Verdict::NotMet, std::move(value)};
}

Finding unitHeard(const ConditionInputs& in)
{
    if (!in.lastUnitFrame) {
        return {};
    }
    const units::Duration age = in.now - *in.lastUnitFrame;
    return {age <= heardWithin ? Verdict::Met : Verdict::Unknown, formatted(age)};
}

Finding unitIdentified(const ConditionInputs& in)
{
    if (in.snapshot == nullptr || !in.snapshot->serial.known()) {
        return {};
    }
    const auto& serial = in.snapshot->serial;
    const bool same = in.armedUnit && in.armedUnit->serial == serial.value;
    if (same && !serial.isFresh()) {
        return {Verdict::Unknown, formattedSerial(serial.value)};
    }
    return judged(same, formattedSerial(serial.value));
}

Finding stateFits(const ConditionInputs& in)
{
    if (in.snapshot == nullptr || !in.snapshot->state.isFresh()) {
        return {};
    }
    const auto state = in.snapshot->state.value;
    return judged((d1000::oneHot(state) & in.statesToStartFrom) != 0, std::string(d1000::name(state)));
}

bool isOver(d1000::Reason reason, const std::vector<WhyRow>* rows)
{
    if (rows == nullptr) {
        return true;
    }
    return std::none_of(rows->begin(), rows->end(), [reason](const WhyRow& row) {
        return row.reason == reason &&
               (row.verdict == WhyVerdict::StillTrue || row.verdict == WhyVerdict::NeedsPowerCycle);
    });
}

/// A unit that rests in IDLE, or goes on to charge, although UNDERVOLT stands was told to allow a recovery charge: else
/// it would be in SAFE.
bool allowsRecoveryCharge(const ConditionInputs& in)
{
    constexpr std::uint16_t standing = d1000::oneHot(d1000::State::Idle) | d1000::oneHot(d1000::State::ChargeInit) |
                                       d1000::oneHot(d1000::State::ChargeConnect) |
                                       d1000::oneHot(d1000::State::ChargeEnabled);
    return in.target == Target::ChargeEnabled && in.snapshot != nullptr && in.snapshot->state.isFresh() &&
           (d1000::oneHot(in.snapshot->state.value) & standing) != 0 && in.snapshot->reasons.isFresh() &&
           (in.snapshot->reasons.value & d1000::bit(d1000::Reason::UnderVolt)) != 0;
}

/// In SAFE the reason word also holds what is over: Idle clears it, so that only what is still true refuses. Elsewhere
/// every reason does.
Finding noStandingReason(const ConditionInputs& in)
{
    if (in.snapshot == nullptr || !in.snapshot->reasons.isFresh() || !in.snapshot->state.isFresh()) {
        return {};
    }
    const bool inSafe = in.snapshot->state.value == d1000::State::Safe;
    std::string names;
    bool blocks = false;
    for (std::size_t i = 0; i < d1000::reasonCount; ++i) {
        const auto reason = static_cast<d1000::Reason>(i);
        if ((in.snapshot->reasons.value & d1000::bit(reason)) == 0) {
            continue;
        }
        names += fmt::format("{}{}", names.empty() ? "" : ", ", d1000::info(reason).name);
        // Commands are what clears a control time-out.
        const bool accepted = reason == d1000::Reason::ControlTimeout || (inSafe && isOver(reason, in.why)) ||
                              (reason == d1000::Reason::UnderVolt && allowsRecoveryCharge(in));
        blocks = blocks || !accepted;
    }
    return judged(!blocks, names.empty() ? "-" : names);
}

Finding contactorsKnown(const ConditionInputs& in)
{
    if (in.snapshot == nullptr || !in.snapshot->state.isFresh()) {
        return {};
    }
    const std::uint8_t closed = d1000::closedContactors(in.snapshot->state.value);
    if (closed == 0) {
        switch (in.snapshot->contactorsTogether) {
        case ContactorsTogether::AllOpen:
            return judged(true, PACKDECK_TEXT("Control", "OPEN"));
        case ContactorsTogether::SomeClosed:
            return judged(false, PACKDECK_TEXT("Control", "CLOSED"));
        case ContactorsTogether::Unknown:
            return {};
        }
    }
    Finding finding = judged(true, formattedContactors(closed));
    for (const auto contactor : d1000::allContactors) {
        const bool shouldBeClosed = (closed & d1000::bit(contactor)) != 0;
        const auto& view = in.snapshot->contactor(contactor);
        if (view.position == ContactorPosition::Unknown && shouldBeClosed) {
            return {};
        }
        const bool isClosed = view.position == ContactorPosition::Closed;
        const bool wrong = shouldBeClosed ? !isClosed : isClosed || view.position == ContactorPosition::Welded;
        if (wrong) {
            return judged(false, fmt::format("{}: {}", d1000::number(contactor), positionName(view.position)));
        }
    }
    return finding;
}

Finding noContactorFault(const ConditionInputs& in)
{
    if (in.snapshot == nullptr || !in.snapshot->contactorFaults.isFresh()) {
        return {};
    }
    const std::uint8_t faults = in.snapshot->contactorFaults.value;
    return judged(faults == 0, faults == 0 ? "-" : formattedContactors(faults));
}

Finding cellsFresh(const ConditionInputs& in)
{
    const int expected = in.snapshot == nullptr ? 0 : in.snapshot->layout.cellCount();
    if (expected == 0) {
        return {};
    }
    const auto& cells = in.snapshot->cellStatistics;
    Finding finding{Verdict::Unknown, fmt::format("{} / {}", cells.count, expected)};
    if (cells.suspectCount > 0) {
        finding.verdict = Verdict::NotMet;
    } else if (cells.count >= expected) {
        finding.verdict = Verdict::Met;
    }
    return finding;
}

constexpr auto limitsNotKnown = PACKDECK_TEXT("Control", "not judged: this unit's limits are not known");

Finding cellsWithinLimits(const ConditionInputs& in)
{
    if (!in.limits.cellMinimum && !in.limits.cellMaximum) {
        return {Verdict::Met, limitsNotKnown};
    }
    if (in.snapshot == nullptr || in.snapshot->cellStatistics.count == 0) {
        return {};
    }
    const auto& cells = in.snapshot->cellStatistics;
    constexpr units::Millivolts lowestForRecovery(2000); // below, no charge: requirements 1.6, chosen by this project
    const std::optional<units::Millivolts> lowest =
        allowsRecoveryCharge(in) ? std::optional(lowestForRecovery) : in.limits.cellMinimum;
    const bool low = lowest && cells.min <= *lowest;
    const bool high = in.limits.cellMaximum && cells.max >= *in.limits.cellMaximum;
    return judged(!low && !high, fmt::format("{} ... {} mV", cells.min.value(), cells.max.value()));
}

Finding temperaturesWithinLimits(const ConditionInputs& in)
{
    if (!in.limits.temperatureMinimum && !in.limits.temperatureMaximum) {
        return {Verdict::Met, limitsNotKnown};
    }
    if (in.snapshot == nullptr) {
        return {};
    }
    const auto& sensors = in.snapshot->sensorStatistics;
    if (sensors.count == 0) {
        return sensors.staleCount == 0 ? Finding{Verdict::Met, PACKDECK_TEXT("Control", "no sensor")} : Finding{};
    }
    const bool cold = in.limits.temperatureMinimum && sensors.min <= *in.limits.temperatureMinimum;
    const bool hot = in.limits.temperatureMaximum && sensors.max >= *in.limits.temperatureMaximum;
    return judged(!cold && !hot, fmt::format("{} ... {}", formatted(sensors.min), formatted(sensors.max)));
}

Finding interlockClosed(const ConditionInputs& in)
{
    if (in.snapshot == nullptr) {
        return {};
    }
    bool anyFresh = false;
    bool anySet = false;
    for (const auto& flag : in.snapshot->hvil) {
        anyFresh = anyFresh || flag.isFresh();
        anySet = anySet || flag.freshOr(false);
    }
    return anyFresh ? yesOrNo(!anySet) : Finding{};
}

Finding currentIsNone(const ConditionInputs& in)
{
    if (in.snapshot == nullptr || !in.snapshot->current.isFresh()) {
        return {};
    }
    const auto current = in.snapshot->current.value;
    return judged(std::abs(current.value()) <= noCurrent.value(), formatted(current));
}

Finding notLockedOut(const ConditionInputs& in)
{
    return judged(!in.lockOutLeft, in.lockOutLeft ? formatted(*in.lockOutLeft) : "-");
}

Finding loadVoltageFits(const ConditionInputs& in)
{
    if (in.snapshot == nullptr) {
        return {};
    }
    if (!in.snapshot->loadVoltageReferenced) {
        return {Verdict::Met, PACKDECK_TEXT("Control", "not measured (contactor 1 open)")};
    }
    if (!in.snapshot->loadVoltage.isFresh() || !in.snapshot->batteryVoltage.isFresh()) {
        return {};
    }
    const auto load = in.snapshot->loadVoltage.value;
    const auto battery = in.snapshot->batteryVoltage.value;
    const bool fits = std::int64_t{load.value()} * 100 <= std::int64_t{battery.value()} * loadVoltagePercent;
    return judged(fits, fmt::format("{} / {}", formatted(load), formatted(battery)));
}

} // namespace

std::vector<Condition> evaluateConditions(const ConditionInputs& in)
{
    std::vector<Condition> conditions;
    const auto add = [&conditions](ConditionId id, PhraseId text, Finding finding) {
        conditions.push_back({id, Phrase{text, {}}, std::move(finding.value), finding.verdict});
    };
    const bool discharge = in.target != Target::ChargeEnabled;

    add(ConditionId::UnitHeard, PhraseId::ConditionUnitHeard, unitHeard(in));
    add(ConditionId::UnitIdentified, PhraseId::ConditionUnitIdentified, unitIdentified(in));
    add(ConditionId::CommandIdFree, PhraseId::ConditionCommandIdFree,
        judged(!in.commandIdOwnedByNode, fmt::format("0x{:03X}", in.commandId)));
    add(ConditionId::SingleCommander, PhraseId::ConditionSingleCommander,
        judged(!in.foreignCommand, in.foreignCommand.value_or("-")));
    add(ConditionId::CursorIsNow, PhraseId::ConditionCursorIsNow, yesOrNo(in.cursorIsNow));
    add(ConditionId::HazardsAcknowledged, PhraseId::ConditionHazardsAcknowledged, yesOrNo(in.hazardsAcknowledged));
    add(ConditionId::StateFits, PhraseId::ConditionStateFits, stateFits(in));
    add(ConditionId::NoStandingReason, PhraseId::ConditionNoStandingReason, noStandingReason(in));
    add(ConditionId::ContactorsKnown, PhraseId::ConditionContactorsKnown, contactorsKnown(in));
    add(ConditionId::NoContactorFault, PhraseId::ConditionNoContactorFault, noContactorFault(in));
    add(ConditionId::InterlockClosed, PhraseId::ConditionInterlockClosed, interlockClosed(in));
    add(ConditionId::CellsFresh, PhraseId::ConditionCellsFresh, cellsFresh(in));
    add(ConditionId::CellsWithinLimits, PhraseId::ConditionCellsWithinLimits, cellsWithinLimits(in));
    add(ConditionId::TemperaturesWithinLimits, PhraseId::ConditionTemperaturesWithinLimits,
        temperaturesWithinLimits(in));
    add(ConditionId::NoCurrent, PhraseId::ConditionNoCurrent, currentIsNone(in));
    if (discharge) {
        add(ConditionId::NoLockOut, PhraseId::ConditionNoLockOut, notLockedOut(in));
        add(ConditionId::LoadVoltageFits, PhraseId::ConditionLoadVoltageFits, loadVoltageFits(in));
    }
    return conditions;
}

Verdict overall(const std::vector<Condition>& conditions)
{
    Verdict verdict = Verdict::Met;
    for (const Condition& condition : conditions) {
        if (condition.verdict == Verdict::NotMet) {
            return Verdict::NotMet;
        }
        if (condition.verdict == Verdict::Unknown) {
            verdict = Verdict::Unknown;
        }
    }
    return verdict;
}

const Condition* firstBlocking(const std::vector<Condition>& conditions)
{
    const auto find = [&conditions](Verdict verdict) {
        return std::find_if(conditions.begin(), conditions.end(),
                            [verdict](const Condition& condition) { return condition.verdict == verdict; });
    };
    auto found = find(Verdict::NotMet);
    if (found == conditions.end()) {
        found = find(Verdict::Unknown);
    }
    return found == conditions.end() ? nullptr : &*found;
}

} // namespace packdeck::control
