// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "control/phrase.h"

namespace packdeck::control {

enum class ConditionId : std::uint8_t {
    UnitHeard,
    UnitIdentified,
    CommandIdFree,
    SingleCommander,
    CursorIsNow,
    HazardsAcknowledged,
    StateFits,
    NoStandingReason,
    ContactorsKnown,
    NoContactorFault,
    CellsFresh,
    CellsWithinLimits,
    TemperaturesWithinLimits,
    InterlockClosed,
    NoCurrent,
    NoLockOut,
    LoadVoltageFits,
};

/// Not met is a fresh value that says no; Unknown is missing or stale. Both refuse a hold; only NotMet withdraws a
/// sequence under way, since a single stale signal never ends what is held.
enum class Verdict : std::uint8_t { Met, NotMet, Unknown };

/// One thing that has to be so before contactors close, with what it is now.
struct Condition
{
    ConditionId id = ConditionId::UnitHeard;
    Phrase text;       ///< what is asked
    std::string value; ///< what there is, "3714 mV", never empty
    Verdict verdict = Verdict::Unknown;

    bool operator==(const Condition&) const = default;
};

} // namespace packdeck::control
