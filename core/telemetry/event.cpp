// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/event.h"

#include <array>

#include <fmt/format.h>

#include "binding/dialect.h"
#include "d1000/reason.h"
#include "d1000/state.h"
#include "telemetry/contactor_view.h"
#include "text/error.h"
#include "text/translatable.h"

namespace packdeck::telemetry {

namespace {

constexpr auto hvilFlagNames = std::to_array<std::string_view>({"NOK", "SCG", "SCB", "OpenLoop"});

std::string seconds(std::int64_t microseconds)
{
    return fmt::format("{:.3f} s", static_cast<double>(microseconds) * 1e-6);
}

std::string hex(std::int64_t key)
{
    constexpr std::int64_t idBits = 0x1FFFFFFF;
    return fmt::format("{:X}", key & idBits);
}

std::string stateName(const Event& event, std::int64_t state)
{
    const bool known = state >= 0 && state < static_cast<std::int64_t>(d1000::stateCount);
    return known ? std::string(binding::stateName(event.pack.dialect, static_cast<d1000::State>(state))) : "?";
}

std::string reasonName(const Event& event, std::int64_t bit)
{
    return std::string(binding::reasonText(event.pack.dialect, static_cast<unsigned>(bit)).name);
}

std::string prechargeName(std::int64_t bit)
{
    return std::string(d1000::info(static_cast<d1000::PrechargeFailure>(bit)).name);
}

std::string hvilName(std::int64_t flag)
{
    const auto index = static_cast<std::size_t>(flag);
    return std::string(index < hvilFlagNames.size() ? hvilFlagNames[index] : "?");
}

} // namespace

std::string_view eventTemplate(const Event& event)
{
    switch (event.kind) {
    case EventKind::UnitSeen:
        return PACKDECK_TEXT("Event", "unit {0} seen, device type {1}");
    case EventKind::UnitChanged:
        return PACKDECK_TEXT("Event", "another unit: serial {0} -> {1}");
    case EventKind::DialectRecognised:
        return event.arguments[3] != 0
                   ? PACKDECK_TEXT("Event", "read as firmware {0}: the unit has not told a published version")
                   : PACKDECK_TEXT("Event", "read as firmware {0}, the unit says {1}.{2}");
    case EventKind::StateChanged:
        return event.arguments[0] < 0 ? PACKDECK_TEXT("Event", "state {1}")
                                      : PACKDECK_TEXT("Event", "state {0} -> {1}");
    case EventKind::ReasonSet:
        return PACKDECK_TEXT("Event", "reason {0} set (time {1})");
    case EventKind::ReasonCleared:
        return PACKDECK_TEXT("Event", "reason {0} cleared after {1}");
    case EventKind::PrechargeFailureSet:
        return PACKDECK_TEXT("Event", "precharge failure {0} set (time {1})");
    case EventKind::PrechargeFailureCleared:
        return PACKDECK_TEXT("Event", "precharge failure {0} cleared after {1}");
    case EventKind::ContactorFaultSet:
        return PACKDECK_TEXT("Event", "fault of contactor {0} set (time {1})");
    case EventKind::ContactorFaultCleared:
        return PACKDECK_TEXT("Event", "fault of contactor {0} cleared after {1}");
    case EventKind::HvilFlagSet:
        return PACKDECK_TEXT("Event", "interlock flag {0} set (time {1})");
    case EventKind::HvilFlagCleared:
        return PACKDECK_TEXT("Event", "interlock flag {0} cleared after {1}");
    case EventKind::ContactorMoved:
        return PACKDECK_TEXT("Event", "contactor {0}: {1} -> {2} at {3}");
    case EventKind::NodeLost:
        return PACKDECK_TEXT("Event", "node {0} lost");
    case EventKind::NodeReturned:
        return PACKDECK_TEXT("Event", "node {0} is back after {1}");
    case EventKind::LinkLost:
        return PACKDECK_TEXT("Event", "nothing heard of the pack for {0}");
    case EventKind::LinkRegained:
        return PACKDECK_TEXT("Event", "the pack is heard again after {0}");
    case EventKind::ClockJumped:
        return PACKDECK_TEXT("Event", "the clock of the source jumped by {0}");
    case EventKind::IdOwnedTwice:
        return PACKDECK_TEXT("Event", "ID 0x{0} is given to both {1} and {2}: not interpreted");
    case EventKind::WrongLength:
        return PACKDECK_TEXT("Event", "ID 0x{0} came with {1} bytes instead of {2}: not interpreted");
    case EventKind::FramesDropped:
        return PACKDECK_TEXT("Event", "{0} frames lost: this program did not keep up");
    }
    return "?";
}

std::vector<std::string> eventArguments(const Event& event, const binding::CellNaming& naming)
{
    const auto& a = event.arguments;
    switch (event.kind) {
    case EventKind::UnitSeen:
    case EventKind::UnitChanged:
        return {std::to_string(a[0]), std::to_string(a[1])};
    case EventKind::DialectRecognised:
        return {std::string(binding::name(static_cast<binding::Dialect>(a[0]))), std::to_string(a[1]),
                std::to_string(a[2])};
    case EventKind::StateChanged:
        return {stateName(event, a[0]), stateName(event, a[1])};
    case EventKind::ReasonSet:
        return {reasonName(event, a[0]), std::to_string(a[1])};
    case EventKind::ReasonCleared:
        return {reasonName(event, a[0]), seconds(a[1])};
    case EventKind::PrechargeFailureSet:
        return {prechargeName(a[0]), std::to_string(a[1])};
    case EventKind::PrechargeFailureCleared:
        return {prechargeName(a[0]), seconds(a[1])};
    case EventKind::ContactorFaultSet:
        return {std::to_string(a[0]), std::to_string(a[1])};
    case EventKind::ContactorFaultCleared:
        return {std::to_string(a[0]), seconds(a[1])};
    case EventKind::HvilFlagSet:
        return {hvilName(a[0]), std::to_string(a[1])};
    case EventKind::HvilFlagCleared:
        return {hvilName(a[0]), seconds(a[1])};
    case EventKind::ContactorMoved:
        return {std::to_string(a[0]), std::string(positionName(static_cast<ContactorPosition>(a[1]))),
                std::string(positionName(static_cast<ContactorPosition>(a[2]))),
                fmt::format("{:.1f} A", static_cast<double>(a[3]) * 1e-3)};
    case EventKind::NodeLost:
        return {naming.node({static_cast<std::uint8_t>(a[0])})};
    case EventKind::NodeReturned:
        return {naming.node({static_cast<std::uint8_t>(a[0])}), seconds(a[1])};
    case EventKind::LinkLost:
    case EventKind::LinkRegained:
    case EventKind::ClockJumped:
        return {seconds(a[0])};
    case EventKind::IdOwnedTwice:
        return {hex(a[0]), event.names.empty() ? "?" : event.names[0], event.names.size() < 2 ? "?" : event.names[1]};
    case EventKind::WrongLength:
        return {hex(a[0]), std::to_string(a[1]), std::to_string(a[2])};
    case EventKind::FramesDropped:
        return {std::to_string(a[0])};
    }
    return {};
}

std::string toEnglish(const Event& event, const binding::CellNaming& naming)
{
    return fillTemplate(eventTemplate(event), eventArguments(event, naming));
}

} // namespace packdeck::telemetry
