// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <mutex>
#include <vector>

#include "sim/control_command.h"
#include "sim/request.h"
#include "sim/script.h"
#include "sim/status.h"
#include "sim/truth.h"

namespace packdeck::sim {

/// How far a scenario is.
struct ScenarioProgress
{
    std::shared_ptr<const Scenario> scenario; ///< null: none is played
    units::Duration begun{};                  ///< the pack's time at its first instant
    std::size_t nextStep = 0;                 ///< index; those before have happened
    std::vector<Outcome> outcomes;
    d1000::Command command = d1000::Command::None; ///< the simulated control unit's
};

struct Snapshot
{
    Truth truth;
    Status status;
    ScenarioProgress progress;
};

/// The front of a simulated pack for other threads: the window posts, the device's thread takes and publishes.
/// Shared by both as shared_ptr. All functions from any thread; none waits longer than a copy.
class Control
{
public:
    /// Requests that wait at most.
    static constexpr std::size_t capacity = 64;

    struct Posted
    {
        Request request;
        ReplyHandler reply; ///< may be empty
    };

    /// False when the queue is full: the device's thread does not run. The handler is then not called.
    bool post(const ControlCommand& command);
    bool post(Request request, ReplyHandler reply);

    /// The last published state; null before the first.
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const;

    /// For the device's thread: everything posted since, in order.
    [[nodiscard]] std::vector<Posted> take();
    void publish(std::shared_ptr<const Snapshot> snapshot);

private:
    mutable std::mutex m_mutex;
    std::vector<Posted> m_posted;
    std::shared_ptr<const Snapshot> m_snapshot;
};

} // namespace packdeck::sim
