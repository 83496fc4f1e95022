// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "cellmodel/ocv_curve.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "text/translatable.h"
#include "units/constants.h"

namespace packdeck::cellmodel {

namespace {

constexpr double fastestRate_1_h = 0.15; // C/6.7: above it polarisation is no small correction any more
constexpr double restAmps = 1e-3;
constexpr double smallestRise_V = 1e-4; // between two points: what makes the curve one that can be turned round

struct Stretch
{
    std::size_t begin = 0;
    std::size_t end = 0; ///< one past
    double charge_Ah = 0.0;
};

// The stretch of discharge that takes most out of the cell. Single rows at rest do not end it.
Stretch longestDischarge(const Recording& recording, const std::vector<double>& discharged_Ah)
{
    constexpr std::size_t longestPause = 3;
    Stretch best;
    std::size_t begin = 0;
    std::size_t last = 0;
    bool running = false;
    const auto close = [&] {
        const double charge = running ? discharged_Ah[last] - discharged_Ah[begin] : 0.0;
        if (charge > best.charge_Ah) {
            best = {begin, last + 1, charge};
        }
        running = false;
    };
    for (std::size_t i = 0; i < recording.samples.size(); ++i) {
        if (recording.samples[i].current_A > restAmps) {
            if (!running) {
                begin = i > 0 ? i - 1 : i; // the row at rest before: the charge that flowed into the first one
                running = true;
            }
            last = i;
        } else if (running && i - last > longestPause) {
            close();
        }
    }
    close();
    return best;
}

} // namespace

Result<OcvCurve> readOcvCurve(const Recording& recording)
{
    const auto unusable = [&](const char* reason) {
        return failure(ErrorId::CellDataUnusable, {recording.file, reason});
    };
    const std::vector<double> discharged_Ah = dischargedSinceStart(recording);
    const Stretch stretch = longestDischarge(recording, discharged_Ah);
    const std::size_t count = stretch.end - stretch.begin;
    if (count < bmu::CellModel::ocvPoints) {
        return unusable(PACKDECK_TEXT("CellData", "no slow discharge with at least 101 rows"));
    }
    OcvCurve curve;
    curve.capacity_Ah = stretch.charge_Ah;
    const double hours =
        (recording.samples[stretch.end - 1].time_s - recording.samples[stretch.begin].time_s) / units::secondsPerHour;
    curve.current_A = hours > 0.0 ? stretch.charge_Ah / hours : 0.0;
    if (hours <= 0.0 || curve.current_A > fastestRate_1_h * curve.capacity_Ah) {
        return unusable(PACKDECK_TEXT("CellData", "its discharge is too fast for an open-circuit voltage: take C/20"));
    }
    double temperatures = 0.0;
    for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
        temperatures += recording.samples[i].temperature_degC;
    }
    curve.temperature_degC = temperatures / static_cast<double>(count);

    // From full to empty: the charge in the file rises, the state of charge falls.
    std::size_t at = stretch.begin + 1; // the row before the current began has no voltage under load
    const double full_Ah = discharged_Ah[stretch.begin];
    for (std::size_t point = curve.voltage_V.size(); point-- > 0;) {
        const double share =
            static_cast<double>(curve.voltage_V.size() - 1 - point) / static_cast<double>(curve.voltage_V.size() - 1);
        const double wanted_Ah = full_Ah + share * stretch.charge_Ah;
        while (at + 1 < stretch.end && discharged_Ah[at] < wanted_Ah) {
            ++at;
        }
        const Sample& after = recording.samples[at];
        const Sample& before = recording.samples[at - 1];
        const double step_Ah = discharged_Ah[at] - discharged_Ah[at - 1];
        const double part = step_Ah > 0.0 ? std::clamp((wanted_Ah - discharged_Ah[at - 1]) / step_Ah, 0.0, 1.0) : 1.0;
        const bool underLoad = at - 1 > stretch.begin;
        curve.voltage_V[point] =
            underLoad ? before.voltage_V + part * (after.voltage_V - before.voltage_V) : after.voltage_V;
    }
    const Sample& start = recording.samples[stretch.begin];
    curve.full_V = std::abs(start.current_A) <= restAmps ? start.voltage_V : curve.voltage_V.back();
    for (std::size_t i = 1; i < curve.voltage_V.size(); ++i) {
        curve.voltage_V[i] = std::max(curve.voltage_V[i], curve.voltage_V[i - 1] + smallestRise_V);
    }
    return curve;
}

} // namespace packdeck::cellmodel
