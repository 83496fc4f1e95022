// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "control/reason_probe.h"

#include <cstdlib>

#include <fmt/format.h>

#include "control/format.h"
#include "d1000/contactor.h"
#include "text/translatable.h"

namespace packdeck::control {

namespace {

using d1000::Reason;
using telemetry::ContactorPosition;
using telemetry::PackSnapshot;

// The hysteresis of the bundled BMU; a real unit's is unpublished.
constexpr units::Millivolts overVoltHysteresis{20};
constexpr units::Millivolts underVoltHysteresis{50};
constexpr units::DeciCelsius temperatureHysteresis{30};

/// Below this the bundled BMU counts as unloaded.
constexpr units::Milliamps unloaded{5000};

WhyVerdict judge(bool stillTrue, bool inHysteresis, Reason reason)
{
    if (stillTrue) {
        return WhyVerdict::StillTrue;
    }
    if (inHysteresis) {
        return WhyVerdict::Clearing;
    }
    return d1000::info(reason).latchesInBundledBmu ? WhyVerdict::GoneProbablyLatched : WhyVerdict::Gone;
}

ReasonProbe ofHighestCell(const PackSnapshot& snapshot, const PackLimits& limits)
{
    ReasonProbe probe;
    if (snapshot.cellStatistics.count == 0) {
        return probe;
    }
    const auto value = snapshot.cellStatistics.max;
    probe.cell = snapshot.cellStatistics.maxCell;
    probe.value = formattedCell(value);
    if (limits.cellMaximum) {
        const auto clearsBelow = *limits.cellMaximum - overVoltHysteresis;
        probe.limitToClear = "< " + formattedCell(clearsBelow);
        probe.verdict = judge(value >= *limits.cellMaximum, value >= clearsBelow, Reason::OverVolt);
    }
    return probe;
}

ReasonProbe ofLowestCell(const PackSnapshot& snapshot, const PackLimits& limits)
{
    ReasonProbe probe;
    if (snapshot.cellStatistics.count == 0) {
        return probe;
    }
    const auto value = snapshot.cellStatistics.min;
    probe.cell = snapshot.cellStatistics.minCell;
    probe.value = formattedCell(value);
    if (limits.cellMinimum) {
        const auto clearsAbove = *limits.cellMinimum + underVoltHysteresis;
        probe.limitToClear = "> " + formattedCell(clearsAbove);
        probe.verdict = judge(value <= *limits.cellMinimum, value <= clearsAbove, Reason::UnderVolt);
    }
    return probe;
}

ReasonProbe ofHottestSensor(const PackSnapshot& snapshot, const PackLimits& limits)
{
    ReasonProbe probe;
    if (snapshot.sensorStatistics.count == 0) {
        return probe;
    }
    const auto value = snapshot.sensorStatistics.max;
    probe.sensor = snapshot.sensorStatistics.maxSensor;
    probe.value = formatted(value);
    if (limits.temperatureMaximum) {
        const auto clearsBelow = *limits.temperatureMaximum - temperatureHysteresis;
        probe.limitToClear = "< " + formatted(clearsBelow);
        probe.verdict = judge(value >= *limits.temperatureMaximum, value >= clearsBelow, Reason::OverTemp);
    }
    return probe;
}

ReasonProbe ofColdestSensor(const PackSnapshot& snapshot, const PackLimits& limits)
{
    ReasonProbe probe;
    if (snapshot.sensorStatistics.count == 0) {
        return probe;
    }
    const auto value = snapshot.sensorStatistics.min;
    probe.sensor = snapshot.sensorStatistics.minSensor;
    probe.value = formatted(value);
    if (limits.temperatureMinimum) {
        const auto clearsAbove = *limits.temperatureMinimum + temperatureHysteresis;
        probe.limitToClear = "> " + formatted(clearsAbove);
        probe.verdict = judge(value <= *limits.temperatureMinimum, value <= clearsAbove, Reason::UnderTemp);
    }
    return probe;
}

ReasonProbe ofCount(const telemetry::Reading<std::uint16_t>& connected,
                    const telemetry::Reading<std::uint16_t>& configured, Reason reason)
{
    ReasonProbe probe;
    if (connected.isFresh() && configured.isFresh()) {
        probe.value = fmt::format("{} / {}", connected.value, configured.value);
        probe.limitToClear = fmt::format("{}", configured.value);
        probe.verdict = judge(connected.value != configured.value, false, reason);
    }
    return probe;
}

ReasonProbe ofNodes(const PackSnapshot& snapshot)
{
    ReasonProbe probe = ofCount(snapshot.connectedNodes, snapshot.configuredNodes, Reason::NodeCount);
    for (std::uint8_t i = 0; i < snapshot.layout.nodeCount; ++i) {
        const auto& node = snapshot.nodes[i];
        if (node.present && node.freshness != telemetry::Freshness::Fresh) {
            probe.node = units::NodeIndex{i};
            probe.verdict = WhyVerdict::StillTrue;
            break;
        }
    }
    return probe;
}

ReasonProbe ofCells(const PackSnapshot& snapshot)
{
    ReasonProbe probe = ofCount(snapshot.connectedCells, snapshot.configuredCells, Reason::CellCount);
    for (std::size_t slot = 0; slot < snapshot.cells.size(); ++slot) {
        if (snapshot.cells[slot].quality == telemetry::CellQuality::Suspect) {
            probe.cell = units::cellAt(slot);
            break;
        }
    }
    return probe;
}

ReasonProbe ofSensors(const PackSnapshot& snapshot)
{
    ReasonProbe probe = ofCount(snapshot.connectedSensors, snapshot.configuredSensors, Reason::TempCount);
    for (std::size_t slot = 0; slot < snapshot.sensors.size(); ++slot) {
        if (snapshot.sensors[slot].quality == telemetry::CellQuality::Suspect) {
            probe.sensor = units::sensorAt(slot);
            break;
        }
    }
    return probe;
}

ReasonProbe ofContactors(const PackSnapshot& snapshot)
{
    ReasonProbe probe;
    bool welded = false;
    for (const auto contactor : d1000::allContactors) {
        const auto position = snapshot.contactor(contactor).position;
        const bool fault = (snapshot.contactorFaults.freshOr(0) & d1000::bit(contactor)) != 0;
        if (fault || position == ContactorPosition::Welded || position == ContactorPosition::FaultOpen) {
            probe.part += fmt::format("{}{}", probe.part.empty() ? "" : ", ", d1000::number(contactor));
            probe.value += fmt::format("{}{}", probe.value.empty() ? "" : ", ", positionName(position));
            welded = welded || position == ContactorPosition::Welded;
        }
    }
    if (snapshot.contactorFaults.isFresh()) {
        probe.verdict = welded ? WhyVerdict::NeedsPowerCycle
                               : judge(snapshot.contactorFaults.value != 0, false, Reason::ContactorFail);
    }
    return probe;
}

ReasonProbe ofInterlock(const PackSnapshot& snapshot)
{
    constexpr std::array<std::string_view, binding::hvilFlagCount> flags = {
        PACKDECK_TEXT("Control", "not ok"), PACKDECK_TEXT("Control", "shorted to ground"),
        PACKDECK_TEXT("Control", "shorted to battery"), PACKDECK_TEXT("Control", "open loop")};
    ReasonProbe probe;
    bool anySet = false;
    bool anyFresh = false;
    for (std::size_t i = 0; i < flags.size(); ++i) {
        anyFresh = anyFresh || snapshot.hvil[i].isFresh();
        if (snapshot.hvil[i].freshOr(false)) {
            anySet = true;
            probe.value = flags[i]; // the later flags say more than "not ok"
        }
    }
    if (anyFresh) {
        probe.value = anySet ? probe.value : PACKDECK_TEXT("Control", "ok");
        probe.verdict = judge(anySet, false, Reason::Hvil);
    }
    return probe;
}

ReasonProbe ofVoltage(std::string_view part, const telemetry::Reading<units::Millivolts>& voltage, bool referenced)
{
    ReasonProbe probe;
    probe.part = part;
    if (voltage.isFresh()) {
        probe.value = referenced ? formatted(voltage.value) : PACKDECK_TEXT("Control", "not measured");
    }
    return probe;
}

ReasonProbe ofCurrent(const PackSnapshot& snapshot)
{
    ReasonProbe probe;
    if (snapshot.current.isFresh()) {
        const auto current = snapshot.current.value;
        probe.value = formatted(current);
        probe.verdict = judge(false, std::abs(current.value()) > unloaded.value(), Reason::OverCurrent);
    }
    return probe;
}

ReasonProbe ofPrecharge(const PackSnapshot& snapshot)
{
    ReasonProbe probe;
    for (std::size_t i = 0; i < d1000::prechargeFailureCount; ++i) {
        const auto failure = static_cast<d1000::PrechargeFailure>(i);
        if ((snapshot.prechargeFailures.freshOr(0) & d1000::bit(failure)) != 0) {
            probe.part += fmt::format("{}{}", probe.part.empty() ? "" : ", ", d1000::info(failure).name);
        }
    }
    // It stands for an attempt that is over: leaving SAFE clears it.
    probe.verdict = WhyVerdict::Gone;
    return probe;
}

template <typename T>
std::string inUnit(const telemetry::Reading<T>& reading, double factor, std::string_view unit)
{
    return reading.isFresh() ? fmt::format("{:.1f} {}", static_cast<double>(reading.value) * factor, unit)
                             : std::string();
}

ReasonProbe ofValue(std::string value)
{
    ReasonProbe probe;
    probe.value = std::move(value);
    return probe;
}

ReasonProbe ofVerdict(WhyVerdict verdict)
{
    ReasonProbe probe;
    probe.verdict = verdict;
    return probe;
}

} // namespace

ReasonProbe probe(Reason reason, const PackSnapshot& snapshot, const PackLimits& limits)
{
    switch (reason) {
    case Reason::SelfTestFail:
    case Reason::WatchdogFail:
        return ofVerdict(WhyVerdict::NeedsPowerCycle);
    case Reason::ContactorFail:
        return ofContactors(snapshot);
    case Reason::Hvil:
        return ofInterlock(snapshot);
    case Reason::BattVoltage:
        return ofVoltage("U1", snapshot.batteryVoltage, true);
    case Reason::PackVoltage:
        return ofVoltage("U1", snapshot.batteryVoltage, true);
    case Reason::LoadVoltage:
        return ofVoltage("U3", snapshot.loadVoltage, snapshot.loadVoltageReferenced);
    case Reason::ChargerVoltage:
        return ofVoltage("U2", snapshot.auxiliaryVoltage, snapshot.chargerVoltageReferenced);
    case Reason::OverCurrent:
        return ofCurrent(snapshot);
    case Reason::NodeCount:
        return ofNodes(snapshot);
    case Reason::CellCount:
        return ofCells(snapshot);
    case Reason::TempCount:
        return ofSensors(snapshot);
    case Reason::ControlTimeout:
        return ofVerdict(WhyVerdict::Gone); // the next command clears it
    case Reason::OverVolt:
        return ofHighestCell(snapshot, limits);
    case Reason::UnderVolt:
        return ofLowestCell(snapshot, limits);
    case Reason::OverTemp:
        return ofHottestSensor(snapshot, limits);
    case Reason::UnderTemp:
        return ofColdestSensor(snapshot, limits);
    case Reason::Pressure:
        return ofValue(inUnit(snapshot.pressure_hPa, 0.1, "kPa"));
    case Reason::Humidity:
        return ofValue(snapshot.humidity.isFresh() ? fmt::format("{:.1f} %", snapshot.humidity.value.value() * 0.1)
                                                   : std::string());
    case Reason::Voc:
        return ofValue(inUnit(snapshot.voc_ppb, 1.0, "ppb"));
    case Reason::Nox:
        return ofValue(inUnit(snapshot.nox_ppb, 1.0, "ppb"));
    case Reason::Precharge:
        return ofPrecharge(snapshot);
    case Reason::Bju:
    case Reason::Io:
    case Reason::InternalComms:
        return {};
    }
    return {};
}

} // namespace packdeck::control
