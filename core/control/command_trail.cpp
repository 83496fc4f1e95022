// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "control/command_trail.h"

#include <utility>

#include <fmt/format.h>

#include "control/format.h"
#include "d1000/command.h"
#include "d1000/state.h"

namespace packdeck::control {

namespace {

std::string stateOf(const telemetry::PackSnapshot* snapshot)
{
    return snapshot != nullptr && snapshot->state.isFresh() ? std::string(d1000::name(snapshot->state.value))
                                                            : std::string();
}

std::string conditionsOf(const telemetry::PackSnapshot* snapshot)
{
    if (snapshot == nullptr) {
        return "nothing heard";
    }
    const std::string state = stateOf(snapshot);
    std::string text = state.empty() ? "state unknown" : state;
    if (snapshot->current.isFresh()) {
        text += ", " + formattedSigned(snapshot->current.value);
    }
    switch (snapshot->contactorsTogether) {
    case telemetry::ContactorsTogether::AllOpen:
        return text + ", all contactors open";
    case telemetry::ContactorsTogether::SomeClosed:
        return text + ", some contactors closed";
    case telemetry::ContactorsTogether::Unknown:
        break;
    }
    return text + ", contactors unknown";
}

} // namespace

std::vector<CommandEvent> CommandTrail::observe(const Status& status, const telemetry::PackSnapshot* snapshot)
{
    std::vector<CommandEvent> events;
    const std::string state = stateOf(snapshot);
    if (status.serialHeard) {
        m_unit = status.serialHeard;
    }
    const auto add = [&](std::string command, std::string result, std::string reason = {}) {
        CommandEvent event;
        event.unit = m_unit.value_or(0);
        event.command = std::move(command);
        event.stateBefore = m_state;
        event.stateNow = state;
        event.result = std::move(result);
        event.reason = std::move(reason);
        event.conditions = conditionsOf(snapshot);
        events.push_back(std::move(event));
    };
    for (std::size_t kind = 0; kind < armKindCount; ++kind) {
        if (std::exchange(m_armed[kind], status.armed[kind]) != status.armed[kind]) {
            const std::string name(label(static_cast<ArmKind>(kind)));
            if (status.armed[kind]) {
                add("arm " + name, "armed");
            } else {
                add("arm " + name, "disarmed", toEnglish(status.lastEnding));
            }
        }
    }
    if (status.command != m_command) {
        if (status.command) {
            add(std::string(d1000::name(*status.command)), "sent");
        } else {
            add(std::string(d1000::name(*m_command)), "ended", toEnglish(status.lastEnding));
        }
        m_command = status.command;
    }
    if (std::exchange(m_reached, status.targetReached) != status.targetReached && status.targetReached &&
        status.target) {
        add(std::string(name(*status.target)), "reached");
    }
    if (status.takeOver.framesSent > std::exchange(m_takeOverFrames, status.takeOver.framesSent)) {
        add("take over and open", fmt::format("{} frames sent", status.takeOver.framesSent));
    }
    if (status.lastOpening && status.lastOpening->asked != m_openingAsked) {
        m_openingAsked = status.lastOpening->asked;
        add("open contactors", toEnglish(status.lastOpening->text));
    }
    if (!status.lastRefusal.empty() && status.lastRefusalAt != m_refusedAt) {
        m_refusedAt = status.lastRefusalAt;
        add("refused", "refused", toEnglish(status.lastRefusal));
    }
    m_state = state;
    return events;
}

} // namespace packdeck::control
