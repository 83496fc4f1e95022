// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "cellmodel/recording.h"

#include <cmath>

#include "units/constants.h"

namespace packdeck::cellmodel {

namespace {

constexpr double longestStep_s = 60.0;       // further apart two rows say nothing about each other
constexpr double smallestCount_Ah = 1e-3;    // a counter that moves less says nothing about signs
constexpr double smallestEvidence_VA = 1e-6; // of the products below: noise of a resting cell

} // namespace

bool dischargeIsPositive(const Recording& recording)
{
    const auto& samples = recording.samples;
    double byCounter = 0.0;
    double bySteps = 0.0;
    double byTrend = 0.0;
    double counted_Ah = 0.0;
    for (std::size_t i = 1; i < samples.size(); ++i) {
        const Sample& before = samples[i - 1];
        const Sample& now = samples[i];
        const double seconds = now.time_s - before.time_s;
        if (seconds <= 0.0 || seconds > longestStep_s) {
            continue;
        }
        const double mean_A = 0.5 * (before.current_A + now.current_A);
        const double moved_Ah = now.discharged_Ah - before.discharged_Ah;
        byCounter += mean_A * seconds / units::secondsPerHour * moved_Ah;
        counted_Ah += std::abs(moved_Ah);
        bySteps -= (now.current_A - before.current_A) * (now.voltage_V - before.voltage_V);
        byTrend -= mean_A * (now.voltage_V - before.voltage_V);
    }
    if (recording.hasDischarged && counted_Ah > smallestCount_Ah && byCounter != 0.0) {
        return byCounter > 0.0;
    }
    if (std::abs(bySteps) > smallestEvidence_VA) {
        return bySteps > 0.0;
    }
    return byTrend >= 0.0;
}

void reverseCurrent(Recording& recording)
{
    for (Sample& sample : recording.samples) {
        sample.current_A = -sample.current_A;
    }
    recording.currentWasReversed = !recording.currentWasReversed;
}

std::vector<double> dischargedSinceStart(const Recording& recording)
{
    const auto& samples = recording.samples;
    std::vector<double> discharged_Ah(samples.size());
    for (std::size_t i = 1; i < samples.size(); ++i) {
        if (recording.hasDischarged) {
            discharged_Ah[i] = samples[i].discharged_Ah - samples[0].discharged_Ah;
        } else {
            const double seconds = samples[i].time_s - samples[i - 1].time_s;
            const double mean_A = 0.5 * (samples[i - 1].current_A + samples[i].current_A);
            discharged_Ah[i] = discharged_Ah[i - 1] + mean_A * seconds / units::secondsPerHour;
        }
    }
    return discharged_Ah;
}

} // namespace packdeck::cellmodel
