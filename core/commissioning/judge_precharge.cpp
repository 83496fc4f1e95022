// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "commissioning/judges.h"
#include "commissioning/observation.h"
#include "d1000/reason.h"
#include "text/translatable.h"

namespace packdeck::commissioning {

namespace {

using control::PrechargeRun;
using d1000::PrechargeFailure;

// Chosen by this project: how much room a proposal leaves.
constexpr double deltaMargin = 1.5;
constexpr double currentMargin = 1.3;
constexpr double timeConstants = 8.0;
constexpr double smallDelta = 0.05;         // of U1: two measurements that differ, and no load
constexpr double flat = 0.02;               // of U1: the load voltage has not risen
constexpr std::int32_t openCircuit_mA = 50; // no more than noise: nothing flows
constexpr double resistanceTolerance = 0.2; // of what the parameter says
constexpr std::int64_t step_mV = 100;

bool failed(const PrechargeRun& run, PrechargeFailure failure)
{
    return (run.failures & d1000::bit(failure)) != 0;
}

double delta_V(const PrechargeRun& run)
{
    return run.samples.empty() ? 0.0 : units::toVolts(run.samples.back().battery - run.samples.back().load);
}

std::int64_t roundedUp(double value, std::int64_t step)
{
    return static_cast<std::int64_t>(std::ceil(value / static_cast<double>(step))) * step;
}

/// U1 and U3 differ by a little that does not go away.
Advice deltaAdvice(const PrechargeRun& run)
{
    constexpr double millivolts = 1e3;
    const double delta = std::abs(delta_V(run));
    return {{PACKDECK_TEXT("Commissioning", "U1 and U3 stay {0} apart: the two measurements differ"),
             {fmt::format("{:.1f} V", delta)}},
            {PACKDECK_TEXT("Commissioning",
                           "Measure both with one meter in ENABLED. If the difference is theirs, allow it"),
             {}},
            Proposal{"maxPrechargeVoltageDelta", {roundedUp(delta * deltaMargin * millivolts, step_mV)}}};
}

Advice loadAdvice(const PrechargeRun& run, const Facts& facts)
{
    const control::PrechargeSample& last = run.samples.back();
    const double drop_V = delta_V(run);
    const auto resistance = devicePhysical(facts, "prechargeResistance");
    std::string bleed = "?";
    if (resistance && drop_V > 0) {
        bleed = fmt::format("{:.0f} Ω", *resistance * units::toVolts(last.load) / drop_V);
    }
    return {
        {PACKDECK_TEXT("Commissioning", "The load voltage settles at {0} of {1}: a load or a bleed of about {2} is on"),
         {fmt::format("{:.1f} V", units::toVolts(last.load)), fmt::format("{:.1f} V", units::toVolts(last.battery)),
          bleed}},
        {PACKDECK_TEXT("Commissioning", "Switch the load off, disconnect and discharge, then measure the resistance "
                                        "across its terminals"),
         {}},
        std::nullopt};
}

Advice slowAdvice(const PrechargeRun& run)
{
    constexpr double milliseconds = 1e3;
    constexpr std::int64_t step_ms = 500;
    return {
        {PACKDECK_TEXT("Commissioning", "Too slow: the time constant is {0}"),
         {fmt::format("{:.2f} s", units::toSeconds(*run.tau))}},
        {PACKDECK_TEXT("Commissioning",
                       "Compare resistor and capacitance with the plan; if they are right, wait longer"),
         {}},
        Proposal{"prechargeTimeout", {roundedUp(units::toSeconds(*run.tau) * timeConstants * milliseconds, step_ms)}}};
}

Advice openCircuitAdvice()
{
    return {{PACKDECK_TEXT("Commissioning", "The load voltage does not rise: resistor, its fuse or contactor 2 is "
                                            "open"),
             {}},
            {PACKDECK_TEXT("Commissioning", "Disconnect and discharge, then measure the precharge resistor"), {}},
            std::nullopt};
}

std::int32_t peak_mA(const PrechargeRun& run)
{
    std::int32_t peak_mA = 0;
    for (const control::PrechargeSample& sample : run.samples) {
        peak_mA = std::max(peak_mA, sample.current.value());
    }
    return peak_mA;
}

Advice currentAdvice(const PrechargeRun& run)
{
    constexpr double milliamps = 1e3;
    const std::int32_t peak = peak_mA(run);
    double battery_V = 0;
    for (const control::PrechargeSample& sample : run.samples) {
        battery_V = std::max(battery_V, units::toVolts(sample.battery));
    }
    Advice advice{
        {PACKDECK_TEXT("Commissioning", "The current reached {0} at {1}: the resistor is too small, or the load is "
                                        "shorted"),
         {fmt::format("{:.2f} A", peak / milliamps), fmt::format("{:.1f} V", battery_V)}},
        {PACKDECK_TEXT("Commissioning", "Measure the resistor and the load. If voltage over resistance is this "
                                        "current by design, allow it"),
         {}},
        std::nullopt};
    if (peak > 0) {
        advice.proposal = Proposal{"maxPrechargeCurrent", {roundedUp(peak * currentMargin, step_mV)}};
    }
    return advice;
}

std::string names(const PrechargeRun& run)
{
    std::string text;
    for (std::size_t bit = 0; bit < d1000::prechargeFailureCount; ++bit) {
        const auto failure = static_cast<PrechargeFailure>(bit);
        if (failed(run, failure)) {
            text += (text.empty() ? "" : ", ") + std::string(d1000::info(failure).name);
        }
    }
    return text;
}

void explain(const PrechargeRun& run, const Facts& facts, Judgement& judgement)
{
    const bool settled = failed(run, PrechargeFailure::StableVoltage) || failed(run, PrechargeFailure::StableCurrent);
    const bool late = failed(run, PrechargeFailure::Timeout);
    const double battery_V = run.samples.empty() ? 0.0 : units::toVolts(run.samples.back().battery);
    const bool rises = !run.samples.empty() &&
                       (units::toVolts(run.samples.back().load) > flat * battery_V || peak_mA(run) > openCircuit_mA);
    const bool nearly = !run.samples.empty() && std::abs(delta_V(run)) < smallDelta * battery_V;
    if ((settled || late) && nearly) {
        judgement.advice.push_back(deltaAdvice(run));
    }
    if (settled && !nearly && rises) {
        judgement.advice.push_back(loadAdvice(run, facts));
    }
    if (late && !nearly && !settled && rises && run.tau) {
        judgement.advice.push_back(slowAdvice(run));
    }
    if ((settled || late) && !nearly && !rises) {
        judgement.advice.push_back(openCircuitAdvice());
    }
    if (failed(run, PrechargeFailure::OverCurrentMax) || failed(run, PrechargeFailure::OverCurrentPrecharge)) {
        judgement.advice.push_back(currentAdvice(run));
    }
    if (failed(run, PrechargeFailure::NegativeCurrent)) {
        judgement.advice.push_back(
            {{PACKDECK_TEXT("Commissioning",
                            "Current flows back into the pack: the shunt is reversed, or the load feeds"),
              {}},
             {PACKDECK_TEXT("Commissioning", "Clamp a meter around the main lead and compare the sign"), {}},
             std::nullopt});
    }
    if (failed(run, PrechargeFailure::OverVoltage)) {
        judgement.advice.push_back(deltaAdvice(run));
    }
}

std::int64_t countsOf(const Facts& facts, const char* parameter, double physical)
{
    const params::Metadata& metadata = facts.parameters->metadata();
    return std::llround(physical / metadata[*metadata.find(parameter)].scale);
}

/// What a good run tells about the resistor in the plan.
void compareResistor(const PrechargeRun& run, const Facts& facts, Judgement& judgement)
{
    const auto declared = devicePhysical(facts, "prechargeResistance");
    const auto seen = observedResistance(run);
    if (!declared || !seen) {
        return;
    }
    if (std::abs(*seen - *declared) > resistanceTolerance * *declared) {
        judgement.advice.push_back(
            {{PACKDECK_TEXT("Commissioning", "The resistor is about {0}, the parameter says {1}"),
              {fmt::format("{:.1f} Ω", *seen), fmt::format("{:.1f} Ω", *declared)}},
             {PACKDECK_TEXT("Commissioning", "Read the type plate of the resistor"), {}},
             Proposal{"prechargeResistance", {countsOf(facts, "prechargeResistance", *seen)}}});
    }
}

} // namespace

Judgement judgePrecharge(const Facts& facts)
{
    if (facts.precharge == nullptr) {
        return {};
    }
    Judgement judgement;
    if (facts.precharge->running || facts.precharge->last.empty()) {
        judgement.state = CheckState::Waiting;
        return judgement;
    }
    const PrechargeRun& run = *facts.precharge->last.front();
    if (!run.succeeded() && run.failures == 0) {
        return {}; // somebody opened
    }
    if (run.succeeded()) {
        judgement.state = CheckState::Passed;
        judgement.value = {PACKDECK_TEXT("Commissioning", "{0}, time constant {1}, last difference {2}"),
                           {fmt::format("{:.2f} s", units::toSeconds(run.duration)),
                            run.tau ? fmt::format("{:.2f} s", units::toSeconds(*run.tau)) : "?",
                            fmt::format("{:.1f} V", delta_V(run))}};
        compareResistor(run, facts, judgement);
    } else {
        judgement.state = CheckState::Failed;
        judgement.value = {PACKDECK_TEXT("Commissioning", "{0} after {1}"),
                           {names(run), fmt::format("{:.2f} s", units::toSeconds(run.duration))}};
        explain(run, facts, judgement);
    }
    return judgement;
}

} // namespace packdeck::commissioning
