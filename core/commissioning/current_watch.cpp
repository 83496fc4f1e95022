// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "commissioning/current_watch.h"

#include <chrono>
#include <cmath>

#include <fmt/format.h>

#include "text/translatable.h"

namespace packdeck::commissioning {

namespace {

// Chosen by this project; the first is also the bundled BMU's limit for zeroing.
constexpr double noCurrent_A = 0.5;
constexpr units::Duration averaging = std::chrono::seconds(3);
constexpr double restCurrent_A = 1.0;
constexpr double load_A = 5.0;
constexpr units::Duration loadedFor = std::chrono::seconds(1);
constexpr double noticeable_mV = 1.5;

std::string amps(double amps)
{
    constexpr double shown_A = 0.005; // less is neither sign
    return fmt::format("{:+.2f} A", std::abs(amps) < shown_A ? 0.0 : amps);
}

} // namespace

Judgement ZeroCurrentWatch::look(const Facts& facts)
{
    const telemetry::PackSnapshot& pack = facts.pack;
    const bool atRest = pack.contactorsTogether == telemetry::ContactorsTogether::AllOpen && pack.current.isFresh();
    if (!atRest) {
        m_since.reset();
        return {};
    }
    if (!m_since) {
        m_since = pack.now;
        m_sum_A = 0.0;
        m_samples = 0;
    }
    if (pack.current.at > m_lastSample) {
        m_lastSample = pack.current.at;
        m_sum_A += units::toAmps(pack.current.value);
        ++m_samples;
    }
    if (pack.now - *m_since < averaging || m_samples == 0) {
        return {};
    }
    const double mean_A = m_sum_A / m_samples;
    m_since.reset(); // the next mean stands for itself
    Judgement judgement;
    judgement.state = std::abs(mean_A) < noCurrent_A ? CheckState::Passed : CheckState::Failed;
    judgement.value = {PACKDECK_TEXT("Commissioning", "{0} with all contactors open"), {amps(mean_A)}};
    if (judgement.state == CheckState::Failed) {
        judgement.advice.push_back(
            {{PACKDECK_TEXT("Commissioning", "The sensor has an offset, or a path goes around the contactors"), {}},
             {PACKDECK_TEXT("Commissioning", "Clamp a meter around the main lead: if it says zero, zero the current in "
                                             "the service panel"),
              {}},
             std::nullopt});
    }
    return judgement;
}

Judgement CurrentSignWatch::look(const Facts& facts)
{
    const telemetry::PackSnapshot& pack = facts.pack;
    if (!pack.current.isFresh() || pack.cellStatistics.count == 0) {
        return {};
    }
    Judgement judgement;
    judgement.state = CheckState::Acting;
    judgement.value = {PACKDECK_TEXT("Commissioning", "draw or feed more than 5 A for a second"), {}};
    const double current_A = units::toAmps(pack.current.value);
    const double mean_mV = pack.cellStatistics.mean_mV;
    if (std::abs(current_A) < restCurrent_A) {
        m_rest_mV = mean_mV;
        m_loadedSince.reset();
        return judgement;
    }
    const bool discharging = current_A > 0;
    if (!m_rest_mV || std::abs(current_A) < load_A) {
        m_loadedSince.reset();
        return judgement;
    }
    if (!m_loadedSince || discharging != m_discharging) {
        m_loadedSince = pack.now;
        m_discharging = discharging;
    }
    const double moved_mV = mean_mV - *m_rest_mV;
    if (pack.now - *m_loadedSince < loadedFor || std::abs(moved_mV) < noticeable_mV) {
        return judgement;
    }
    judgement.value = {PACKDECK_TEXT("Commissioning", "{0}, the mean of the cells moved by {1}"),
                       {amps(current_A), fmt::format("{:+.1f} mV", moved_mV)}};
    judgement.state = (moved_mV < 0) == discharging ? CheckState::Passed : CheckState::Failed;
    if (judgement.state == CheckState::Failed) {
        judgement.advice.push_back(
            {{PACKDECK_TEXT("Commissioning", "The shunt is reversed: the cells move against the current"), {}},
             {PACKDECK_TEXT("Commissioning",
                            "Clamp a meter around the main lead and compare its sign; then turn the shunt. If the "
                            "unit's sign is right and only this program's is wrong, change the sign in Settings"),
              {}},
             std::nullopt});
    }
    return judgement;
}

} // namespace packdeck::commissioning
