// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "control/precharge_log.h"

#include <algorithm>
#include <cmath>

namespace packdeck::control {

namespace {

using d1000::State;

/// Below this share of the first difference the fit would follow noise and gain mismatch, not the exponential.
constexpr double fitDownTo = 0.05;
constexpr std::size_t samplesForFit = 3;

double difference(const PrechargeSample& sample)
{
    return units::toVolts(sample.battery - sample.load);
}

double ohms(units::Milliohms resistance)
{
    return resistance.value() * 1e-3;
}

} // namespace

void PrechargeLog::observe(const telemetry::PackSnapshot& snapshot)
{
    m_bundled = snapshot.announcedAsSimulated;
    if (!snapshot.state.isFresh()) {
        return;
    }
    if (snapshot.state.value == State::Precharge) {
        sample(snapshot);
    } else if (m_running) {
        finish(snapshot);
    }
}

PrechargeStatus PrechargeLog::status(units::Timestamp now) const
{
    PrechargeStatus status;
    status.running = m_running;
    status.last.assign(m_last.begin(), m_last.end());
    status.expectedCapacitance = m_lastCapacitance;
    status.resistance = m_resistance;
    status.attemptsUsed = static_cast<int>(std::count_if(
        m_failedAt.begin(), m_failedAt.end(), [now](units::Timestamp failed) { return now - failed < attemptWindow; }));
    status.attemptsAllowed = attemptsAllowed;
    status.lockOutLeft = lockOutLeft(now);
    return status;
}

std::optional<units::Duration> PrechargeLog::lockOutLeft(units::Timestamp now) const
{
    return m_bundled && m_lockedUntil && now < *m_lockedUntil ? std::optional<units::Duration>(*m_lockedUntil - now)
                                                              : std::nullopt;
}

void PrechargeLog::sample(const telemetry::PackSnapshot& snapshot)
{
    // A new object for each sample: copies of the status in other threads keep what they have.
    if (!m_running) {
        m_running = std::make_shared<PrechargeRun>();
        m_running->begun = snapshot.stateSince;
        m_lastSampleAt = {};
    }
    const bool measured = snapshot.loadVoltageReferenced && snapshot.loadVoltage.isFresh() &&
                          snapshot.batteryVoltage.isFresh() && snapshot.current.isFresh();
    if (!measured || snapshot.loadVoltage.at <= m_lastSampleAt || snapshot.loadVoltage.at < m_running->begun) {
        return;
    }
    m_lastSampleAt = snapshot.loadVoltage.at;
    auto next = std::make_shared<PrechargeRun>(*m_running);
    const std::uint8_t failures = snapshot.prechargeFailures.freshOr(0);
    next->samples.push_back({snapshot.loadVoltage.at - next->begun, snapshot.batteryVoltage.value,
                             snapshot.loadVoltage.value, snapshot.current.value, failures});
    next->duration = next->samples.back().since;
    next->failures |= failures;
    m_running = std::move(next);
}

void PrechargeLog::finish(const telemetry::PackSnapshot& snapshot)
{
    auto run = std::make_shared<PrechargeRun>(*m_running);
    m_running.reset();
    run->endedIn = snapshot.state.value;
    run->duration = snapshot.stateSince - run->begun;
    run->failures |= snapshot.prechargeFailures.freshOr(0);
    run->tau = estimateTau(run->samples);
    if (m_resistance && m_resistance->value() > 0) {
        run->resistorJoules = resistorJoules(run->samples, *m_resistance);
        if (run->tau) {
            const double farads = units::toSeconds(*run->tau) / ohms(*m_resistance);
            run->capacitance = units::Microfarads(static_cast<std::int32_t>(std::lround(farads * 1e6)));
        }
    }
    if (run->succeeded()) {
        if (run->capacitance) {
            m_lastCapacitance = run->capacitance;
        }
    } else if (run->failures != 0) {
        m_failedAt.push_back(snapshot.stateSince);
        const auto recent = std::count_if(m_failedAt.begin(), m_failedAt.end(), [&snapshot](units::Timestamp failed) {
            return snapshot.stateSince - failed < attemptWindow;
        });
        if (recent >= attemptsAllowed) {
            m_lockedUntil = snapshot.stateSince + lockOut;
        }
        if (m_failedAt.size() > static_cast<std::size_t>(attemptsAllowed)) {
            m_failedAt.erase(m_failedAt.begin());
        }
    }
    m_last.push_front(std::move(run));
    if (m_last.size() > keep) {
        m_last.pop_back();
    }
}

units::Millivolts expectedLoadVoltage(units::Millivolts battery, units::Millivolts start, units::Milliohms resistance,
                                      units::Microfarads capacitance, units::Duration since)
{
    const double tau = ohms(resistance) * capacitance.value() * 1e-6;
    const double remaining = tau > 0.0 ? std::exp(-units::toSeconds(since) / tau) : 0.0;
    return battery - units::Millivolts(static_cast<std::int32_t>(std::lround((battery - start).value() * remaining)));
}

std::optional<units::Duration> estimateTau(const std::vector<PrechargeSample>& samples)
{
    if (samples.empty()) {
        return std::nullopt;
    }
    const double smallest = difference(samples.front()) * fitDownTo;
    double n = 0.0;
    double sumT = 0.0;
    double sumY = 0.0;
    double sumTT = 0.0;
    double sumTY = 0.0;
    for (const PrechargeSample& sample : samples) {
        if (difference(sample) <= std::max(smallest, 0.0)) {
            break;
        }
        const double t = units::toSeconds(sample.since);
        const double y = std::log(difference(sample));
        n += 1.0;
        sumT += t;
        sumY += y;
        sumTT += t * t;
        sumTY += t * y;
    }
    const double spread = n * sumTT - sumT * sumT;
    if (n < static_cast<double>(samplesForFit) || spread <= 0.0) {
        return std::nullopt;
    }
    const double slope = (n * sumTY - sumT * sumY) / spread;
    if (slope >= 0.0) {
        return std::nullopt;
    }
    return units::fromSeconds(-1.0 / slope);
}

double resistorJoules(const std::vector<PrechargeSample>& samples, units::Milliohms resistance)
{
    const auto watts = [resistance](const PrechargeSample& sample) {
        return difference(sample) * difference(sample) / ohms(resistance);
    };
    double joules = 0.0;
    for (std::size_t i = 1; i < samples.size(); ++i) {
        const double seconds = units::toSeconds(samples[i].since - samples[i - 1].since);
        joules += 0.5 * (watts(samples[i - 1]) + watts(samples[i])) * seconds;
    }
    return joules;
}

} // namespace packdeck::control
