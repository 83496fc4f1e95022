// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "bmu/event.h"
#include "d1000/reason.h"
#include "d1000/state.h"

namespace packdeck::bmu {

/// Where a behaviour comes from.
enum class Provenance : std::uint8_t {
    Documented, ///< the vendor publishes it
    Inferred,   ///< follows from what the vendor publishes
    Chosen,     ///< by this project: the real unit may do it otherwise
};

[[nodiscard]] std::string_view name(Provenance provenance); ///< "documented", translatable (context "Provenance")

enum class BehaviourGroup : std::uint8_t {
    SensingAndCommands,
    Transitions,
    Contactors,
    FaultReasons,
    Precharge,
    CellsBalancingEstimates,
    EnclosureInterlockTheUnitItself,
    ContradictionsResolved,
    LessonsOfOthers,
    ThePack,
    TimesAndTypeTests,
};

/// One numbered rule of the unit or of the pack around it. tests/rules maps each to its tests.
struct Behaviour
{
    BehaviourGroup group;
    std::string_view rule; ///< "T08", "R34", "1.9.4"
    Provenance provenance;
    std::string_view text; ///< English, translatable (context "Behaviour")
};

/// All of them, in the order of their groups.
[[nodiscard]] std::span<const Behaviour> behaviours();

[[nodiscard]] std::string_view title(BehaviourGroup group); ///< English, translatable (context "BehaviourGroup")

/// Nothing when no rule has this number.
[[nodiscard]] std::optional<Provenance> provenanceOf(std::string_view rule);

/// The rule by which this is noted: "1.14 isolation".
[[nodiscard]] std::string_view ruleOf(EventKind kind);

/// 1 ... 27; 0 when no rule leads from the one state to the other.
[[nodiscard]] std::uint8_t transitionBetween(d1000::State from, d1000::State to);

/// Of the rule of a transition, 1 ... 27.
[[nodiscard]] Provenance provenanceOfTransition(std::uint8_t transition);
[[nodiscard]] Provenance provenanceOf(d1000::Reason reason);

} // namespace packdeck::bmu
