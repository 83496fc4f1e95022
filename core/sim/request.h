// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "sim/control_command.h"
#include "sim/scenario.h"
#include "sim/status.h"
#include "sim/truth.h"
#include "units/time.h"

namespace packdeck::sim {

/// Keeps the present state under a name, for a later RestoreSnapshot. One with the same name is replaced.
struct TakeSnapshot
{
    std::string name;

    bool operator==(const TakeSnapshot&) const = default;
};

/// From here on the pack goes as it went from the snapshot: the same bytes for the same inputs.
struct RestoreSnapshot
{
    std::string name;

    bool operator==(const RestoreSnapshot&) const = default;
};

/// Back to the newest state in the ring that is at least this much older than now.
struct Rewind
{
    units::Duration back{};

    bool operator==(const Rewind&) const = default;
};

/// Everything that is really so.
struct AskTruth
{
    bool operator==(const AskTruth&) const = default;
};

/// What a running simulator can be asked for. SendCommand is the simulated control unit's; an Expectation is answered
/// when it is met or its time, counted in simulated time, is over.
using Request = std::variant<ControlCommand, SendCommand, Expectation, TakeSnapshot, RestoreSnapshot, Rewind, AskTruth>;

struct Reply
{
    bool ok = true;
    std::string problem;                ///< English; empty when ok
    units::Duration time{};             ///< simulated, when it was done or given up
    std::shared_ptr<const Truth> truth; ///< of an Expectation and of AskTruth
    std::optional<Status> status;       ///< of AskTruth
};

/// Called once, in the device's thread: be short.
using ReplyHandler = std::function<void(const Reply&)>;

} // namespace packdeck::sim
