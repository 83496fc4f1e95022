// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "control/condition.h"
#include "control/mode.h"
#include "control/pack_limits.h"
#include "control/unit_identity.h"
#include "control/why_row.h"
#include "telemetry/pack_snapshot.h"
#include "units/time.h"

namespace packdeck::control {

/// Everything the conditions look at, at one instant.
struct ConditionInputs
{
    Target target = Target::Enabled;
    std::uint16_t statesToStartFrom = 0;               ///< d1000::oneHot bits
    const telemetry::PackSnapshot* snapshot = nullptr; ///< null: nothing was ever heard
    const std::vector<WhyRow>* why = nullptr;
    units::Timestamp now{};
    std::optional<units::Timestamp> lastUnitFrame;
    std::optional<UnitIdentity> armedUnit;
    std::uint32_t commandId = 0;
    bool commandIdOwnedByNode = false;
    std::optional<std::string> foreignCommand; ///< what another node commands; nothing: nobody does
    bool cursorIsNow = true;
    bool hazardsAcknowledged = false;
    std::optional<units::Duration> lockOutLeft;
    PackLimits limits;
};

/// What has to be so before contactors close on the way to a target, in the order in which a user would settle it.
/// Conditions without a basis (no limits given, U3 not referenced) say so in their value.
[[nodiscard]] std::vector<Condition> evaluateConditions(const ConditionInputs& inputs);

/// NotMet when one is not, else Unknown when one is not known, else Met.
[[nodiscard]] Verdict overall(const std::vector<Condition>& conditions);

/// The first that stands in the way; null when all are met.
[[nodiscard]] const Condition* firstBlocking(const std::vector<Condition>& conditions);

} // namespace packdeck::control
