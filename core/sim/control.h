// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

#include "sim/control_command.h"
#include "sim/truth.h"

namespace packdeck::sim {

struct Status
{
    double speed = 1.0;        ///< asked for
    double reachedSpeed = 1.0; ///< simulated over wall time, lately
    bool paused = false;
    bool commandRepeated = false;    ///< the virtual control unit repeats the window's command
    std::uint64_t framesSkipped = 0; ///< by time-lapse, since the start
};

struct Snapshot
{
    Truth truth;
    Status status;
};

/// The front of a simulated pack for other threads: the window posts, the device's thread takes and publishes.
/// Shared by both as shared_ptr. All functions from any thread; none waits longer than a copy.
class Control
{
public:
    /// Commands that wait at most.
    static constexpr std::size_t capacity = 64;

    /// False when the queue is full: the device's thread does not run.
    bool post(const ControlCommand& command);

    /// The last published state; null before the first.
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const;

    /// For the device's thread: everything posted since, in order.
    [[nodiscard]] std::vector<ControlCommand> take();
    void publish(std::shared_ptr<const Snapshot> snapshot);

private:
    mutable std::mutex m_mutex;
    std::vector<ControlCommand> m_commands;
    std::shared_ptr<const Snapshot> m_snapshot;
};

} // namespace packdeck::sim
