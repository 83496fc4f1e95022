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

// Never "-0.0": the sign of noise says nothing.
std::string amps(std::int64_t milliamps)
{
    constexpr std::int64_t step = 100;
    const std::int64_t tenths = (milliamps + (milliamps < 0 ? -step : step) / 2) / step;
    return fmt::format("{:.1f} A", static_cast<double>(tenths) * 0.1);
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

// Events count the contactors as this generation does; the unit's own number is shown.
std::string contactorName(const Event& event, std::int64_t number)
{
    const bool known = number >= 1 && number <= static_cast<std::int64_t>(d1000::contactorCount);
    return known
               ? std::to_string(binding::contactorNumber(event.pack.dialect, static_cast<d1000::Contactor>(number - 1)))
               : "?";
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

std::string commandName(const Event& event, std::int64_t raw)
{
    return binding::commandName(event.pack.dialect, static_cast<std::uint32_t>(raw));
}

enum RuleNames : std::uint8_t { RuleName, RuleSignal, RuleValue, RuleLimit };

std::string nameAt(const Event& event, std::size_t index)
{
    return index < event.names.size() ? event.names[index] : "?";
}

bool isOfRule(const Event& event)
{
    return event.kind == EventKind::RuleBegan || event.kind == EventKind::RuleEnded;
}

} // namespace

std::string_view name(DataKind kind)
{
    switch (kind) {
    case DataKind::State:
        return PACKDECK_TEXT("DataKind", "state and reasons");
    case DataKind::Current:
        return PACKDECK_TEXT("DataKind", "current");
    case DataKind::Voltages:
        return PACKDECK_TEXT("DataKind", "voltages");
    case DataKind::CurrentLimits:
        return PACKDECK_TEXT("DataKind", "limits of current");
    case DataKind::Contactors:
        return PACKDECK_TEXT("DataKind", "contactors");
    case DataKind::Interlock:
        return PACKDECK_TEXT("DataKind", "interlock");
    }
    return "?";
}

std::string_view name(Limit limit)
{
    switch (limit) {
    case Limit::CellHigh:
        return PACKDECK_TEXT("Limit", "highest cell above its warning limit");
    case Limit::CellLow:
        return PACKDECK_TEXT("Limit", "lowest cell below its warning limit");
    case Limit::TemperatureHigh:
        return PACKDECK_TEXT("Limit", "hottest sensor near its limit");
    case Limit::TemperatureLow:
        return PACKDECK_TEXT("Limit", "coldest sensor near its limit");
    case Limit::DischargeCurrent:
        return PACKDECK_TEXT("Limit", "discharge current above what the pack allows");
    case Limit::ChargeCurrent:
        return PACKDECK_TEXT("Limit", "charge current above what the pack allows");
    }
    return "?";
}

std::optional<log::RecordingNote> noteOf(const Event& event)
{
    if (event.kind != EventKind::Marked) {
        return std::nullopt;
    }
    log::RecordingNote note;
    note.time = event.arguments[1];
    note.kind = event.arguments[0] == 0 ? log::RecordingNote::Kind::Marker
                                        : static_cast<log::RecordingNote::Kind>(event.arguments[0] - 1);
    note.text = nameAt(event, 0);
    return note;
}

namespace {

std::string_view noteTemplate(const Event& event)
{
    using Kind = log::RecordingNote::Kind;
    const bool isBare = nameAt(event, 0).empty();
    switch (event.arguments[0]) {
    case noteArgument(Kind::Start):
        return PACKDECK_TEXT("Event", "a recording began");
    case noteArgument(Kind::Stop):
        return isBare ? PACKDECK_TEXT("Event", "the recording ended")
                      : PACKDECK_TEXT("Event", "the recording ended: {0}");
    case noteArgument(Kind::Trigger):
        return PACKDECK_TEXT("Event", "an event recording was triggered: {0}");
    case noteArgument(Kind::Dropped):
        return PACKDECK_TEXT("Event", "{0} frames were lost in recording");
    default:
        break;
    }
    return isBare ? PACKDECK_TEXT("Event", "marked") : PACKDECK_TEXT("Event", "marked: {0}");
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
        if (event.pack.dialect == binding::Dialect::Gen1) {
            return PACKDECK_TEXT("Event", "a unit of the previous generation ({0})");
        }
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
    case EventKind::ContactorCommanded:
        return PACKDECK_TEXT("Event", "contactor {0} is commanded {2}, was {1}");
    case EventKind::CommandChanged:
        return event.arguments[1] < 0   ? PACKDECK_TEXT("Event", "command {0}: nobody sends it any more")
               : event.arguments[0] < 0 ? PACKDECK_TEXT("Event", "command {1} on the bus")
                                        : PACKDECK_TEXT("Event", "command {0} -> {1} on the bus");
    case EventKind::LimitExceeded:
        return PACKDECK_TEXT("Event", "{0} (time {1})");
    case EventKind::LimitKept:
        return PACKDECK_TEXT("Event", "no longer after {1}: {0}");
    case EventKind::ContactorMoved:
        return PACKDECK_TEXT("Event", "contactor {0}: {1} -> {2} at {3}");
    case EventKind::NodeLost:
        return PACKDECK_TEXT("Event", "node {0} lost");
    case EventKind::NodeReturned:
        return PACKDECK_TEXT("Event", "node {0} is back after {1}");
    case EventKind::CellLost:
        return PACKDECK_TEXT("Event", "cell {0} is not measured any more");
    case EventKind::CellReturned:
        return PACKDECK_TEXT("Event", "cell {0} is measured again after {1}");
    case EventKind::SensorLost:
        return PACKDECK_TEXT("Event", "sensor {0} is not measured any more");
    case EventKind::SensorReturned:
        return PACKDECK_TEXT("Event", "sensor {0} is measured again after {1}");
    case EventKind::HighResistanceSet:
        return PACKDECK_TEXT("Event", "sense wire of {0}: high resistance");
    case EventKind::HighResistanceCleared:
        return PACKDECK_TEXT("Event", "sense wire of {0}: high resistance gone after {1}");
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
    case EventKind::DataStale:
        return PACKDECK_TEXT("Event", "{0}: no longer received");
    case EventKind::DataFresh:
        return PACKDECK_TEXT("Event", "{0}: received again after {1}");
    case EventKind::RuleBegan:
        return PACKDECK_TEXT("Event", "rule \"{0}\": {1} is {2}");
    case EventKind::RuleEnded:
        return PACKDECK_TEXT("Event", "rule \"{0}\" ended: {1} is {2}");
    case EventKind::ConditionBegan:
        return PACKDECK_TEXT("Event", "{0}");
    case EventKind::ConditionEnded:
        return PACKDECK_TEXT("Event", "over: {0}");
    case EventKind::Marked:
        return noteTemplate(event);
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
        return {contactorName(event, a[0]), std::to_string(a[1])};
    case EventKind::ContactorFaultCleared:
        return {contactorName(event, a[0]), seconds(a[1])};
    case EventKind::HvilFlagSet:
        return {hvilName(a[0]), std::to_string(a[1])};
    case EventKind::HvilFlagCleared:
        return {hvilName(a[0]), seconds(a[1])};
    case EventKind::ContactorCommanded:
        return {contactorName(event, a[0]), std::string(positionName(static_cast<ContactorPosition>(a[1]))),
                std::string(positionName(static_cast<ContactorPosition>(a[2])))};
    case EventKind::CommandChanged:
        return {commandName(event, a[0]), commandName(event, a[1])};
    case EventKind::LimitExceeded:
        return {std::string(name(static_cast<Limit>(a[0]))), std::to_string(a[1])};
    case EventKind::LimitKept:
        return {std::string(name(static_cast<Limit>(a[0]))), seconds(a[1])};
    case EventKind::ContactorMoved:
        return {contactorName(event, a[0]), std::string(positionName(static_cast<ContactorPosition>(a[1]))),
                std::string(positionName(static_cast<ContactorPosition>(a[2]))), amps(a[3])};
    case EventKind::NodeLost:
        return {naming.node({static_cast<std::uint8_t>(a[0])})};
    case EventKind::NodeReturned:
        return {naming.node({static_cast<std::uint8_t>(a[0])}), seconds(a[1])};
    case EventKind::CellLost:
    case EventKind::CellReturned:
    case EventKind::HighResistanceSet:
    case EventKind::HighResistanceCleared:
        return {naming.cell(units::cellAt(static_cast<std::size_t>(a[0]))), seconds(a[1])};
    case EventKind::SensorLost:
    case EventKind::SensorReturned:
        return {naming.sensor(units::sensorAt(static_cast<std::size_t>(a[0]))), seconds(a[1])};
    case EventKind::LinkLost:
    case EventKind::LinkRegained:
    case EventKind::ClockJumped:
        return {seconds(a[0])};
    case EventKind::IdOwnedTwice:
        return {hex(a[0]), nameAt(event, 0), nameAt(event, 1)};
    case EventKind::WrongLength:
        return {hex(a[0]), std::to_string(a[1]), std::to_string(a[2])};
    case EventKind::DataStale:
    case EventKind::DataFresh:
        return {std::string(name(static_cast<DataKind>(a[0]))), seconds(a[1])};
    case EventKind::RuleBegan:
    case EventKind::RuleEnded:
    case EventKind::ConditionBegan:
    case EventKind::ConditionEnded:
        return {nameAt(event, RuleName), nameAt(event, RuleSignal), nameAt(event, RuleValue)};
    case EventKind::Marked:
        return {nameAt(event, 0)};
    case EventKind::FramesDropped:
        return {std::to_string(a[0])};
    }
    return {};
}

std::string partText(const Event& event, const binding::CellNaming& naming)
{
    return isOfRule(event) ? nameAt(event, RuleSignal) : partText(event.evidence, naming);
}

std::string valueText(const Event& event)
{
    return isOfRule(event) ? nameAt(event, RuleValue) : valueText(event.evidence);
}

std::string limitText(const Event& event)
{
    return isOfRule(event) ? nameAt(event, RuleLimit) : limitText(event.evidence);
}

std::string toEnglish(const Event& event, const binding::CellNaming& naming)
{
    return fillTemplate(eventTemplate(event), eventArguments(event, naming));
}

} // namespace packdeck::telemetry
