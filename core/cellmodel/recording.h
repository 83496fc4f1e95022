// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace packdeck::cellmodel {

/// One row of a measurement on one cell.
struct Sample
{
    double time_s = 0.0;
    double voltage_V = 0.0;
    double current_A = 0.0; ///< positive discharges
    double temperature_degC = 0.0;
    double discharged_Ah = 0.0; ///< as the cycler counted it
};

/// A measurement on one cell, in the order of time; rows may share a time.
struct Recording
{
    std::string file;
    std::vector<Sample> samples;     ///< at least two
    bool hasTemperature = false;     ///< else the temperature the reader was told
    bool hasDischarged = false;      ///< else 0
    bool currentWasReversed = false; ///< the file counts charging as positive; here it is turned round
};

/// Whether a current that drives the voltage down is positive, as here. Told by the file's own counter of discharged
/// charge when it has one, else by what the voltage does at steps of the current, and in the long run.
[[nodiscard]] bool dischargeIsPositive(const Recording& recording);

void reverseCurrent(Recording& recording);

/// Discharged since the first row in Ah, by the file's counter or else counted from the current.
[[nodiscard]] std::vector<double> dischargedSinceStart(const Recording& recording);

} // namespace packdeck::cellmodel
