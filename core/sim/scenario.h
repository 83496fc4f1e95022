// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "d1000/command.h"
#include "d1000/reason.h"
#include "d1000/state.h"
#include "sim/config.h"
#include "sim/control_command.h"
#include "sim/truth.h"
#include "sim/truth_value.h"
#include "units/time.h"

namespace packdeck::sim {

/// What the control unit sends from now on, every 100 ms; None: it is silent.
struct SendCommand
{
    d1000::Command command = d1000::Command::None;

    bool operator==(const SendCommand&) const = default;
};

/// A named value of the truth has to be above or below a limit.
struct TruthBound
{
    TruthValue value = TruthValue::PackVolts;
    bool above = true;
    double limit = 0.0;

    bool operator==(const TruthBound&) const = default;
};

/// What has to be so within a time from now; everything that is set, at one moment.
struct Expectation
{
    std::optional<d1000::State> state;
    std::optional<d1000::Reason> reason;    ///< shown: active, latched or the cause of the present state
    std::optional<d1000::Reason> noReason;  ///< not shown
    bool noReasons = false;                 ///< none is shown
    std::optional<double> socAbove_percent; ///< as the BMU reports it
    std::optional<double> socBelow_percent;
    std::vector<TruthBound> bounds;
    units::Duration within{}; ///< 0: now

    bool operator==(const Expectation&) const = default;

    /// All but the time.
    [[nodiscard]] bool holds(const Truth& truth) const;

    /// "state ENABLED, no reason CELLOVERVOLT", English.
    [[nodiscard]] std::string text() const;

    /// ", pack_amps 12.3": what the bounds are about, empty without any.
    [[nodiscard]] std::string valuesIn(const Truth& truth) const;
};

using Action = std::variant<SendCommand, Expectation, ControlCommand>;

struct ScenarioStep
{
    units::Duration at{}; ///< simulated, since the start
    Action action;
    std::string text; ///< for whoever watches; may be empty
    int line = 0;     ///< in the file it came from
};

/// A pack and what happens to it: the same scenario and build give the same bytes on the bus.
struct Scenario
{
    std::string name;
    std::string description;
    Config config;
    units::Duration duration{};
    std::vector<ScenarioStep> steps; ///< by time
};

/// A pack to which nothing happens by itself.
[[nodiscard]] std::shared_ptr<const Scenario> eventless(const Config& config);

} // namespace packdeck::sim
