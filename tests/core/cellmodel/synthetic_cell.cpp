// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "synthetic_cell.h"

#include <algorithm>
#include <cmath>
#include <random>

#include "bmu/cell_model.h"

namespace packdeck::cellmodel::test {

namespace {

/// The cell under way: what two RC pairs do, by the exact solution for a current that is constant within a step.
class Running
{
public:
    Running(const SyntheticCell& cell, double celsius, double soc)
        : m_cell(cell)
        , m_series(bmu::seriesResistanceFactor(celsius))
        , m_polarisation(bmu::polarisationResistanceFactor(celsius))
        , m_celsius(celsius)
        , m_soc(soc)
    {
    }

    Sample step(double seconds, double amps)
    {
        // Between rows the current is taken as straight, as whoever reads them must.
        const double mean_A = 0.5 * (m_amps + amps);
        m_amps = amps;
        m_time_s += seconds;
        m_discharged_Ah += mean_A * seconds / 3600.0;
        m_soc -= mean_A * seconds / 3600.0 / m_cell.capacity_Ah;
        const double emptier = m_soc < 0.2 ? 1.0 + 5.0 * (0.2 - m_soc) : 1.0;
        const double fastKeep = std::exp(-seconds / m_cell.fastTau_s);
        const double slowKeep = std::exp(-seconds / m_cell.slowTau_s);
        m_fast_V = fastKeep * m_fast_V + (1.0 - fastKeep) * m_cell.fast_ohm * m_polarisation * emptier * mean_A;
        m_slow_V = slowKeep * m_slow_V + (1.0 - slowKeep) * m_cell.slow_ohm * m_polarisation * emptier * mean_A;
        const double volts =
            SyntheticCell::openCircuit_V(m_soc) - m_fast_V - m_slow_V - m_cell.series_ohm * m_series * emptier * amps;
        return {m_time_s, volts, amps, m_celsius, m_discharged_Ah};
    }

    [[nodiscard]] double soc() const { return m_soc; }

private:
    const SyntheticCell& m_cell;
    double m_series;
    double m_polarisation;
    double m_celsius;
    double m_soc;
    double m_amps = 0.0;
    double m_time_s = 0.0;
    double m_discharged_Ah = 0.0;
    double m_fast_V = 0.0;
    double m_slow_V = 0.0;
};

Recording emptyRecording()
{
    Recording recording;
    recording.file = "synthetic";
    recording.hasTemperature = true;
    recording.hasDischarged = true;
    return recording;
}

} // namespace

double SyntheticCell::openCircuit_V(double soc)
{
    return 3.0 + 0.35 * std::sqrt(std::max(soc, 0.0)) + 0.8 * soc + 0.03 * std::sin(6.0 * soc);
}

Recording SyntheticCell::drive(const Drive& drive) const
{
    Recording recording = emptyRecording();
    Running cell(*this, drive.celsius, drive.startSoc);
    std::mt19937 random(drive.seed);
    double amps = 0.0;
    double until_s = 60.0;
    while (recording.samples.empty() || recording.samples.back().time_s < drive.seconds) {
        Sample sample = cell.step(drive.step_s, amps);
        sample.discharged_Ah += (1.0 - drive.startSoc) * capacity_Ah;
        recording.samples.push_back(sample);
        if (cell.soc() < 0.05) {
            break;
        }
        if (sample.time_s >= until_s) {
            // Whole numbers from the generator itself: the library's distributions differ between compilers.
            const double share = static_cast<double>(random() % 1000) / 1000.0;
            amps = drive.mean_A * (4.0 * share - 1.0);
            until_s = sample.time_s + 2.0 + static_cast<double>(random() % 25);
        }
    }
    return recording;
}

Recording SyntheticCell::slowDischarge() const
{
    Recording recording = emptyRecording();
    Running cell(*this, 25.0, 1.0);
    constexpr double step_s = 10.0;
    for (int i = 0; i < 30; ++i) {
        recording.samples.push_back(cell.step(step_s, 0.0));
    }
    while (cell.soc() > 0.0) {
        recording.samples.push_back(cell.step(step_s, capacity_Ah / 20.0));
    }
    for (int i = 0; i < 30; ++i) {
        recording.samples.push_back(cell.step(step_s, 0.0));
    }
    return recording;
}

} // namespace packdeck::cellmodel::test
