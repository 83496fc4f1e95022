// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "bmu/tick.h"

namespace packdeck::bmu {

/// The tasks of the firmware whose health WatchdogInfo reports.
enum class Task : std::uint8_t {
    SelfTest,  ///< 100 ms
    Sensor,    ///< 100 ms
    Telemetry, ///< 10 ms
    Cmu,       ///< 100 ms
    Bms,       ///< 10 ms
    Sox,       ///< 1 s
};

inline constexpr std::size_t taskCount = 6;

[[nodiscard]] std::string_view name(Task task); ///< "self-test"

/// The vendor's codes.
enum class TaskState : std::uint8_t { Ok = 0, Slow = 1, Fast = 2, Fail = 4 };

/// The pace of each task, in percent of its period; 0: it hangs.
using TaskPeriods = std::array<std::uint16_t, taskCount>;
inline constexpr TaskPeriods nominalPeriods{100, 100, 100, 100, 100, 100};

/// Measures the period of every task. Slow above 1.5 of it, Fast below half, Fail above 5 or after three slow ones in a
/// row; figures chosen by this project.
class TaskMonitor
{
public:
    /// A hardware watchdog resets a unit whose BMS task has not run for so long.
    static constexpr std::uint32_t watchdog_ms = 100;

    /// Once every 10 ms.
    void tick(const TaskPeriods& periods_percent);

    /// The task begins now.
    [[nodiscard]] bool begins(Task task) const { return one(task).begins; }

    /// The task should have run and has not: what it does is not done.
    [[nodiscard]] bool isLate(Task task) const
    {
        return one(task).since_ms * 2 > nominal_ms[static_cast<std::size_t>(task)] * 3;
    }

    [[nodiscard]] TaskState state(Task task) const { return one(task).state; }

    /// Since the task last began.
    [[nodiscard]] std::uint32_t since_ms(Task task) const { return one(task).since_ms; }

    [[nodiscard]] bool anyFailed() const { return m_failed != 0; }

    /// One of those that failed.
    [[nodiscard]] Task failed() const;

private:
    static constexpr std::array<std::uint32_t, taskCount> nominal_ms{100, 100, 10, 100, 10, 1000};

    struct One
    {
        std::uint32_t since_ms = 0;
        std::uint8_t slowInARow = 0;
        TaskState state = TaskState::Ok;
        bool begins = false;
    };

    static void advance(One& task, std::uint32_t nominal_ms, std::uint16_t percent);

    [[nodiscard]] const One& one(Task task) const { return m_tasks[static_cast<std::size_t>(task)]; }

    std::array<One, taskCount> m_tasks{};
    std::uint8_t m_failed = 0; ///< bit a task
};

} // namespace packdeck::bmu
