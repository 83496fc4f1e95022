// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/task_monitor.h"

#include "text/translatable.h"

namespace packdeck::bmu {

namespace {

constexpr std::uint32_t failAfterPeriods = 5;
constexpr std::uint8_t slowToFail = 3;

} // namespace

std::string_view name(Task task)
{
    switch (task) {
    case Task::SelfTest:
        return PACKDECK_TEXT("Task", "self-test");
    case Task::Sensor:
        return PACKDECK_TEXT("Task", "sensors");
    case Task::Telemetry:
        return PACKDECK_TEXT("Task", "telemetry");
    case Task::Cmu:
        return PACKDECK_TEXT("Task", "cell monitoring");
    case Task::Bms:
        return PACKDECK_TEXT("Task", "battery management");
    case Task::Sox:
        return PACKDECK_TEXT("Task", "estimates");
    }
    return "?";
}

void TaskMonitor::tick(const TaskPeriods& periods_percent)
{
    unsigned failed = 0;
    for (std::size_t i = 0; i < taskCount; ++i) {
        advance(m_tasks[i], nominal_ms[i], periods_percent[i]);
        failed |= m_tasks[i].state == TaskState::Fail ? 1U << i : 0U;
    }
    m_failed = static_cast<std::uint8_t>(failed);
}

void TaskMonitor::advance(One& task, std::uint32_t nominal, std::uint16_t percent)
{
    task.since_ms = saturatingAdd(task.since_ms, tick_ms);
    const std::uint32_t wanted_ms = percent == 100 ? nominal : nominal * percent / 100;
    task.begins = percent != 0 && task.since_ms >= wanted_ms;
    if (!task.begins) {
        if (task.since_ms > failAfterPeriods * nominal) {
            task.state = TaskState::Fail;
        }
        return;
    }
    // A period below the tick is not seen in it.
    const std::uint32_t period_ms = wanted_ms < tick_ms ? wanted_ms : task.since_ms;
    task.since_ms = 0;
    const bool slow = period_ms * 2 > nominal * 3;
    task.slowInARow = slow ? static_cast<std::uint8_t>(task.slowInARow < slowToFail ? task.slowInARow + 1 : slowToFail)
                           : std::uint8_t{0};
    if (period_ms > failAfterPeriods * nominal || task.slowInARow >= slowToFail) {
        task.state = TaskState::Fail;
    } else if (slow) {
        task.state = TaskState::Slow;
    } else {
        task.state = period_ms * 2 < nominal ? TaskState::Fast : TaskState::Ok;
    }
}

Task TaskMonitor::failed() const
{
    std::size_t first = 0;
    while (first + 1 < taskCount && (m_failed >> first & 1U) == 0) {
        ++first;
    }
    return static_cast<Task>(first);
}

} // namespace packdeck::bmu
