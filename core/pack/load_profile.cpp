// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "pack/load_profile.h"

#include <algorithm>
#include <cmath>

#include "pack/random.h"

namespace packdeck::pack {

namespace {

// A town-and-country mix; all figures chosen by this project.
constexpr double stepsPerSecond = 100.0;
constexpr double smoothing = 0.0392; // 1 - exp(-10 ms / 250 ms): an inverter's torque ramp
constexpr double standing = 0.01;    // of full: what runs while the vehicle stands
constexpr double rise = 0.25;        // share of a phase until its full strength
constexpr double onwards = 0.55;     // share of cruises that end in braking
constexpr double hillHeight = 0.5;   // of the cruising strength
constexpr std::uint32_t stepsPerHill = 400;

struct PhaseRange
{
    double shortest_s;
    double longest_s;
    double weakest;
    double strongest;
};

constexpr PhaseRange standRange{3.0, 12.0, standing, standing};
constexpr PhaseRange accelerateRange{5.0, 12.0, 0.45, 1.0};
constexpr PhaseRange cruiseRange{12.0, 45.0, 0.12, 0.38};
constexpr PhaseRange brakeRange{3.0, 9.0, 0.30, 0.80};

// 0 to 1 with a level start and end.
constexpr double smoothStep(double x)
{
    const double inside = x < 0.0 ? 0.0 : (x > 1.0 ? 1.0 : x);
    return inside * inside * (3.0 - 2.0 * inside);
}

} // namespace

LoadProfile::LoadProfile(std::uint64_t seed, double full_A)
    : m_seed(seed)
    , m_full_A(full_A)
{
}

void LoadProfile::setLimits(const LoadLimits& limits)
{
    // Written so that NaN becomes 0: an unknown limit allows nothing.
    m_limits = {limits.discharge_A > 0.0 ? limits.discharge_A : 0.0, limits.charge_A > 0.0 ? limits.charge_A : 0.0};
}

void LoadProfile::advance(bool connected)
{
    if (!connected) {
        m_smooth_A = 0.0;
        m_amps = 0.0;
        m_phase = Phase::Stand;
        m_elapsed = 0;
        m_length = 0;
        return;
    }
    if (m_setting.mode == LoadMode::Drive) {
        if (m_elapsed >= m_length) {
            nextPhase();
        }
        ++m_elapsed;
    }
    const double wished = wish();
    m_smooth_A = m_setting.mode == LoadMode::Drive ? m_smooth_A + smoothing * (wished - m_smooth_A) : wished;
    m_amps = std::clamp(m_smooth_A, -m_limits.charge_A, m_limits.discharge_A);
}

double LoadProfile::draw(std::uint64_t what) const
{
    return uniform(m_seed, Stream::DriveSegment, what, m_phaseNumber);
}

void LoadProfile::nextPhase()
{
    enum Draw : std::uint64_t { Length, Strength, Choice };

    const bool first = m_length == 0;
    ++m_phaseNumber;
    switch (m_phase) {
    case Phase::Stand:
        m_phase = first ? Phase::Stand : Phase::Accelerate;
        break;
    case Phase::Accelerate:
        m_phase = Phase::Cruise;
        break;
    case Phase::Cruise:
        m_phase = draw(Choice) < onwards ? Phase::Brake : Phase::Accelerate;
        break;
    case Phase::Brake:
        m_phase = draw(Choice) < onwards ? Phase::Stand : Phase::Cruise;
        break;
    }
    const PhaseRange& range = m_phase == Phase::Stand        ? standRange
                              : m_phase == Phase::Accelerate ? accelerateRange
                              : m_phase == Phase::Cruise     ? cruiseRange
                                                             : brakeRange;
    const double length_s = range.shortest_s + draw(Length) * (range.longest_s - range.shortest_s);
    m_strength = range.weakest + draw(Strength) * (range.strongest - range.weakest);
    m_length = static_cast<std::uint32_t>(length_s * stepsPerSecond);
    m_elapsed = 0;
}

double LoadProfile::wish()
{
    if (m_setting.mode == LoadMode::Rest) {
        return 0.0;
    }
    if (m_setting.mode == LoadMode::Constant) {
        return std::isfinite(m_setting.amps) ? m_setting.amps : 0.0;
    }
    const double done = static_cast<double>(m_elapsed) / static_cast<double>(m_length);
    // Strong at first, weaker as the speed is reached.
    const double pulse = smoothStep(done / rise) * (1.0 - 0.8 * smoothStep((done - rise) / (1.0 - rise)));
    switch (m_phase) {
    case Phase::Stand:
        return m_full_A * m_strength;
    case Phase::Accelerate:
        return m_full_A * m_strength * pulse;
    case Phase::Cruise:
        return m_full_A * m_strength * (1.0 + hillHeight * hills());
    case Phase::Brake:
        return -m_full_A * m_strength * pulse;
    }
    return 0.0;
}

// From one random height to the next.
double LoadProfile::hills()
{
    const std::uint32_t step = (m_elapsed - 1) % stepsPerHill;
    if (step == 0) {
        const std::uint64_t hill = m_elapsed / stepsPerHill;
        m_hillStart = hill == 0 ? 0.0 : m_hillEnd;
        m_hillEnd = 2.0 * uniform(m_seed, Stream::DriveHills, hill, m_phaseNumber) - 1.0;
    }
    return m_hillStart + smoothStep(static_cast<double>(step) / stepsPerHill) * (m_hillEnd - m_hillStart);
}

} // namespace packdeck::pack
