// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "commissioning/observation.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "text/translatable.h"
#include "units/constants.h"

namespace packdeck::commissioning {

namespace {

using params::Parameter;
using params::RawValue;
using telemetry::ContactorPosition;
using telemetry::ContactorSource;

constexpr int bitsPerContactor = 4;

Observation exactly(const Parameter& parameter, const RawValue& seen, const RawValue* declared,
                    std::string_view evidence, std::size_t used = 1)
{
    const auto end = seen.begin() + static_cast<std::ptrdiff_t>(std::clamp<std::size_t>(used, 1, seen.size()));
    Observation observation;
    observation.words = {"{0}", {parameter.words(RawValue(seen.begin(), end))}};
    observation.evidence = {std::string(evidence), {}};
    observation.exact = true;
    if (declared != nullptr && declared->size() == seen.size()) {
        observation.verdict = std::equal(seen.begin(), end, declared->begin()) ? Verdict::Agrees : Verdict::Contradicts;
    }
    return observation;
}

RawValue countsOf(const std::array<std::uint8_t, units::maxNodes>& counts)
{
    return {counts.begin(), counts.end()};
}

std::optional<double> physical(const Parameter& parameter, const RawValue* declared)
{
    return declared != nullptr && !declared->empty() ? std::optional(parameter.physical(declared->front()))
                                                     : std::nullopt;
}

Verdict judged(const std::optional<double>& declared, bool fits)
{
    if (!declared) {
        return Verdict::NotObservable;
    }
    return fits ? Verdict::Agrees : Verdict::Contradicts;
}

/// `seen` is at a bound that the parameter sets, or on one side of it. At the bound the value is right, beyond it
/// wrong; short of it nothing is proven.
Verdict judgedBound(const Parameter& parameter, const std::optional<double>& declared, double seen, bool isCeiling)
{
    if (!declared) {
        return Verdict::NotObservable;
    }
    const double beyond = isCeiling ? seen - *declared : *declared - seen;
    if (std::abs(beyond) <= parameter.scale) {
        return Verdict::Agrees;
    }
    return beyond > 0.0 ? Verdict::Contradicts : Verdict::NotObservable;
}

/// The unit permits a current up to the parameter, less whenever a cell says so.
Observation ceiling(const Parameter& parameter, const telemetry::Reading<units::Milliamps>& limit,
                    const RawValue* declared)
{
    if (!limit.isFresh()) {
        return {};
    }
    const double amps = units::toAmps(limit.value);
    return {judgedBound(parameter, physical(parameter, declared), amps, true),
            {PACKDECK_TEXT("Commissioning", "{0} now"), {fmt::format("{:.1f} A", amps)}},
            {PACKDECK_TEXT("Commissioning", "the current limits the unit sends never exceed it"), {}}};
}

Observation balancing(const Parameter& parameter, const RawValue* declared, const Facts& facts)
{
    const auto& threshold = facts.pack.balanceThreshold;
    if (!threshold.isFresh() || threshold.value.value() <= 0) {
        return {};
    }
    const double volts = units::toVolts(threshold.value);
    return {judgedBound(parameter, physical(parameter, declared), volts, false),
            {PACKDECK_TEXT("Commissioning", "{0} now"), {fmt::format("{:.3f} V", volts)}},
            {PACKDECK_TEXT("Commissioning", "the balancing threshold the unit sends is never below it"), {}}};
}

Observation capacity(const Parameter& parameter, const RawValue* declared, const Facts& facts)
{
    constexpr int leastSoc_dpc = 200;  // below 20 % the quotient says little
    constexpr double tolerance = 0.05; // rounding of both, and ageing that the unit has accounted for
    constexpr double perUnit = 1000.0; // 0.1 %
    const telemetry::PackSnapshot& pack = facts.pack;
    if (!pack.remainingCapacity_dAh.isFresh() || !pack.soc.isFresh() || pack.soc.value.value() < leastSoc_dpc) {
        return {};
    }
    const double soh = pack.soh.isFresh() && pack.soh.value.value() > 0 ? pack.soh.value.value() / perUnit : 1.0;
    const double seen_Ah = pack.remainingCapacity_dAh.value / 10.0 / (pack.soc.value.value() / perUnit) / soh;
    const auto declared_Ah = parameter.unit == "Ah" ? physical(parameter, declared) : std::nullopt;
    return {
        judged(declared_Ah, declared_Ah && std::abs(seen_Ah - *declared_Ah) <= tolerance * *declared_Ah),
        {PACKDECK_TEXT("Commissioning", "about {0}"), {fmt::format("{:.1f} Ah", seen_Ah)}},
        {PACKDECK_TEXT("Commissioning", "remaining capacity over state of charge and health, as the unit sends them"),
         {}}};
}

// ---- from the last precharge

const control::PrechargeRun* lastSuccess(const Facts& facts)
{
    if (facts.precharge == nullptr) {
        return nullptr;
    }
    const auto& runs = facts.precharge->last;
    const auto found = std::find_if(runs.begin(), runs.end(), [](const auto& run) { return run->succeeded(); });
    return found == runs.end() ? nullptr : found->get();
}

Observation resistor(const Parameter& parameter, const RawValue* declared, const Facts& facts)
{
    constexpr double tolerance = 0.2; // of a quotient of two noisy values over a second
    const control::PrechargeRun* const run = lastSuccess(facts);
    const auto seen = run != nullptr ? observedResistance(*run) : std::nullopt;
    if (!seen) {
        return {};
    }
    const auto expected = physical(parameter, declared);
    return {judged(expected, expected && std::abs(*seen - *expected) <= tolerance * *expected),
            {PACKDECK_TEXT("Commissioning", "about {0}"), {fmt::format("{:.1f} Ω", *seen)}},
            {PACKDECK_TEXT("Commissioning", "(U1 - U3) over the current of the last precharge"), {}}};
}

Observation capacitance(const Parameter& parameter, const RawValue* declared, const Facts& facts)
{
    constexpr double tolerance = 0.3;
    constexpr double microfarads = 1e6;
    const control::PrechargeRun* const run = lastSuccess(facts);
    const auto resistance = run != nullptr ? observedResistance(*run) : std::nullopt;
    if (!resistance || !run->tau || *resistance <= 0) {
        return {};
    }
    const double seen = units::toSeconds(*run->tau) / *resistance * microfarads;
    const auto expected = physical(parameter, declared);
    return {judged(expected, expected && std::abs(seen - *expected) <= tolerance * *expected),
            {PACKDECK_TEXT("Commissioning", "about {0}"), {fmt::format("{:.0f} µF", seen)}},
            {PACKDECK_TEXT("Commissioning", "time constant over resistance of the last precharge"), {}}};
}

Observation timeout(const Parameter& parameter, const RawValue* declared, const Facts& facts)
{
    const control::PrechargeRun* const run = lastSuccess(facts);
    if (run == nullptr) {
        return {};
    }
    const double took_s = units::toSeconds(run->duration);
    return {judgedBound(parameter, physical(parameter, declared), took_s, true),
            {PACKDECK_TEXT("Commissioning", "at least {0}"), {fmt::format("{:.1f} s", took_s)}},
            {PACKDECK_TEXT("Commissioning", "the last precharge succeeded within it"), {}}};
}

// ---- of the auxiliary contacts

/// Bit of each contactor whose feedback agrees (contradicts) with its command now.
struct Polarity
{
    std::int64_t agrees = 0;
    std::int64_t contradicts = 0;
};

Polarity polarityNow(const telemetry::PackSnapshot& pack)
{
    Polarity polarity;
    for (std::size_t i = 0; i < pack.contactors.size(); ++i) {
        const telemetry::ContactorView& contactor = pack.contactors[i];
        const std::int64_t bit = std::int64_t{1} << (bitsPerContactor * static_cast<int>(i));
        if (contactor.source != ContactorSource::Feedback) {
            continue;
        }
        if (contactor.position == contactor.commanded) {
            polarity.agrees |= bit;
        } else if (contactor.position == ContactorPosition::Welded ||
                   contactor.position == ContactorPosition::FaultOpen) {
            polarity.contradicts |= bit;
        }
    }
    return polarity;
}

bool isHeld(const Parameter& parameter, const RawValue* declared, const Facts& facts)
{
    const auto index = facts.parameters != nullptr ? facts.parameters->metadata().find(parameter.name) : std::nullopt;
    const RawValue* const held = index ? facts.parameters->device(*index) : nullptr;
    return declared != nullptr && held != nullptr && *held == *declared;
}

Observation auxiliaryTypes(const Parameter& parameter, const RawValue* declared, const Facts& facts)
{
    const Polarity polarity = polarityNow(facts.pack);
    if ((polarity.agrees | polarity.contradicts) == 0) {
        return {};
    }
    Observation observation;
    observation.evidence = {PACKDECK_TEXT("Commissioning", "feedback against command of each contactor, now"), {}};
    if (polarity.contradicts != 0) {
        observation.verdict = declared != nullptr ? Verdict::Contradicts : Verdict::NotObservable;
        observation.words = {PACKDECK_TEXT("Commissioning", "opposite: {0}"),
                             {parameter.words({polarity.contradicts})}};
    } else {
        // That the unit has the right ones, not which: nothing about values it has not got yet.
        observation.verdict = isHeld(parameter, declared, facts) ? Verdict::Agrees : Verdict::NotObservable;
        observation.words = {PACKDECK_TEXT("Commissioning", "feedback follows"), {}};
    }
    return observation;
}

Observation auxiliaryEnabled(const Parameter& parameter, const RawValue* declared, const Facts& facts)
{
    std::int64_t enabled = 0;
    for (std::size_t i = 0; i < facts.pack.contactors.size(); ++i) {
        const ContactorSource source = facts.pack.contactors[i].source;
        if (source == ContactorSource::Unknown) {
            return {};
        }
        if (source == ContactorSource::Feedback) {
            enabled |= std::int64_t{1} << (bitsPerContactor * static_cast<int>(i));
        }
    }
    return exactly(parameter, {enabled}, declared,
                   PACKDECK_TEXT("Commissioning", "which contactors tell feedback, and not only their command"));
}

using Look = Observation (*)(const Parameter&, const RawValue*, const Facts&);

struct Row
{
    std::string_view parameter;
    Look look;
};

constexpr auto rows = std::to_array<Row>({
    {"serialNumber",
     [](const Parameter& parameter, const RawValue* declared, const Facts& facts) {
         return facts.pack.serial.known() ? exactly(parameter, {facts.pack.serial.value}, declared,
                                                    PACKDECK_TEXT("Commissioning", "the unit's heartbeat"))
                                          : Observation();
     }},
    {"deviceID",
     [](const Parameter& parameter, const RawValue* declared, const Facts& facts) {
         return facts.pack.deviceType.known()
                    ? exactly(parameter, {facts.pack.deviceType.value}, declared,
                              PACKDECK_TEXT("Commissioning", "the device type of the heartbeat"))
                    : Observation();
     }},
    {"bitrate",
     [](const Parameter& parameter, const RawValue* declared, const Facts& facts) {
         return facts.pack.frames > 0 && facts.bitrate
                    ? exactly(parameter, {*facts.bitrate / units::bitsPerKilobit}, declared,
                              PACKDECK_TEXT("Commissioning", "the bus works at this speed"))
                    : Observation();
     }},
    {"nodeID",
     [](const Parameter& parameter, const RawValue* declared, const Facts& facts) {
         return facts.pack.frames > 0
                    ? exactly(parameter, {facts.pack.id.baseId}, declared,
                              PACKDECK_TEXT("Commissioning", "the unit's messages stand at this base"))
                    : Observation();
     }},
    {"numCMUNodes",
     [](const Parameter& parameter, const RawValue* declared, const Facts& facts) {
         return facts.pack.configuredNodes.isFresh() ? exactly(parameter, {facts.pack.configuredNodes.value}, declared,
                                                               PACKDECK_TEXT("Commissioning", "the unit's own count"))
                                                     : Observation();
     }},
    {"nodeNumCells",
     [](const Parameter& parameter, const RawValue* declared, const Facts& facts) {
         const telemetry::Layout& layout = facts.pack.layout;
         return layout.nodeCount > 0
                    ? exactly(parameter, countsOf(layout.cellsOfNode), declared,
                              PACKDECK_TEXT("Commissioning", "cells told and seen of each node"), layout.nodeCount)
                    : Observation();
     }},
    {"nodeNumTemp",
     [](const Parameter& parameter, const RawValue* declared, const Facts& facts) {
         const telemetry::Layout& layout = facts.pack.layout;
         return layout.nodeCount > 0
                    ? exactly(parameter, countsOf(layout.sensorsOfNode), declared,
                              PACKDECK_TEXT("Commissioning", "sensors told and seen of each node"), layout.nodeCount)
                    : Observation();
     }},
    {"maxDischargeCurrent",
     [](const Parameter& parameter, const RawValue* declared, const Facts& facts) {
         return ceiling(parameter, facts.pack.maxDischargeCurrent, declared);
     }},
    {"maxChargeCurrent", [](const Parameter& parameter, const RawValue* declared,
                            const Facts& facts) { return ceiling(parameter, facts.pack.maxChargeCurrent, declared); }},
    {"cellBalancingVoltage", balancing},
    {"packCapacity", capacity},
    {"prechargeResistance", resistor},
    {"loadCapacitance", capacitance},
    {"prechargeTimeout", timeout},
    {"contactorConfigTypes", auxiliaryTypes},
    {"contactorConfigAuxEnable", auxiliaryEnabled},
});

} // namespace

std::string_view label(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agrees:
        return PACKDECK_TEXT("Commissioning", "agrees");
    case Verdict::Contradicts:
        return PACKDECK_TEXT("Commissioning", "CONTRADICTS");
    case Verdict::NotObservable:
        break;
    }
    return PACKDECK_TEXT("Commissioning", "not observable");
}

Observation observe(const Parameter& parameter, const RawValue* declared, const Facts& facts)
{
    const auto* const row =
        std::find_if(rows.begin(), rows.end(), [&](const Row& r) { return r.parameter == parameter.name; });
    return row == rows.end() ? Observation() : row->look(parameter, declared, facts);
}

std::optional<double> observedResistance(const control::PrechargeRun& run)
{
    constexpr double largeDifference = 0.3; // of U1: later the current drowns in noise
    constexpr double least_A = 0.2;
    constexpr std::size_t fewest = 3;
    std::vector<double> ohms;
    for (const control::PrechargeSample& sample : run.samples) {
        const double difference_V = units::toVolts(sample.battery - sample.load);
        const double current_A = units::toAmps(sample.current);
        if (difference_V > largeDifference * units::toVolts(sample.battery) && current_A > least_A) {
            ohms.push_back(difference_V / current_A);
        }
    }
    if (ohms.size() < fewest) {
        return std::nullopt;
    }
    const auto middle = ohms.begin() + static_cast<std::ptrdiff_t>(ohms.size() / 2);
    std::nth_element(ohms.begin(), middle, ohms.end());
    return *middle;
}

} // namespace packdeck::commissioning
