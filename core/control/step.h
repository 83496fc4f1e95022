// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "control/phrase.h"
#include "d1000/command.h"
#include "units/time.h"

namespace packdeck::control {

enum class StepId : std::uint8_t {
    Idle,
    Connect,
    Contactor1Closed,
    Enable,
    Precharge,
    Contactor3Closed,
    Contactor2Open,
    ChargeInitialise,
    ChargeEnable,
    Contactor4Closed,
    ChargerPrecharge,
    Contactor5Closed,
};

enum class StepState : std::uint8_t { Waiting, Active, Done, Failed };

/// One step on the way to a target, as the window lists it. A command is not its feedback: each stage has its own time.
struct Step
{
    StepId id = StepId::Idle;
    Phrase text;
    std::optional<d1000::Command> command; ///< the steps that only wait for the unit have none
    StepState state = StepState::Waiting;
    std::optional<units::Timestamp> begun;
    std::optional<units::Timestamp> handed;       ///< to the driver
    std::optional<units::Timestamp> echoed;       ///< where the driver tells
    std::optional<units::Timestamp> acknowledged; ///< the unit's state shows it
    std::optional<units::Timestamp> proven;       ///< feedback shows it
    std::string value;                            ///< "CONNECT", "U3 812.4 V, delta 1.1 V"
    std::optional<units::Duration> timeLimit;     ///< after which the sequence is withdrawn

    bool operator==(const Step&) const = default;
};

} // namespace packdeck::control
