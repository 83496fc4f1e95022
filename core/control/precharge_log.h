// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "control/precharge_run.h"
#include "control/status.h"
#include "telemetry/pack_snapshot.h"
#include "units/quantity.h"
#include "units/time.h"

namespace packdeck::control {

/// Follows every precharge, whoever commanded it, and keeps the last ten.
class PrechargeLog
{
public:
    static constexpr std::size_t keep = 10;

    /// The bundled BMU's protection of the resistor: three failed attempts within 60 s, then 60 s of lock-out. A real
    /// unit's rule is unpublished.
    static constexpr int attemptsAllowed = 3;
    static constexpr units::Duration attemptWindow = std::chrono::seconds(60);
    static constexpr units::Duration lockOut = std::chrono::seconds(60);

    void setResistance(std::optional<units::Milliohms> resistance) { m_resistance = resistance; }

    void observe(const telemetry::PackSnapshot& snapshot);

    /// A gap in the session: a run under way is dropped, those kept stay.
    void interrupt() { m_running.reset(); }

    [[nodiscard]] PrechargeStatus status(units::Timestamp now) const;

    /// Only on the bundled BMU, whose rule is known.
    [[nodiscard]] std::optional<units::Duration> lockOutLeft(units::Timestamp now) const;

private:
    void sample(const telemetry::PackSnapshot& snapshot);
    void finish(const telemetry::PackSnapshot& snapshot);

    std::optional<units::Milliohms> m_resistance;
    std::shared_ptr<PrechargeRun> m_running;
    units::Timestamp m_lastSampleAt{};
    std::deque<std::shared_ptr<const PrechargeRun>> m_last; ///< newest first
    std::optional<units::Microfarads> m_lastCapacitance;
    std::vector<units::Timestamp> m_failedAt;
    std::optional<units::Timestamp> m_lockedUntil;
    bool m_bundled = false;
};

/// The load voltage an RC circuit expects `since` after the start: battery - (battery - start) exp(-since / RC).
[[nodiscard]] units::Millivolts expectedLoadVoltage(units::Millivolts battery, units::Millivolts start,
                                                    units::Milliohms resistance, units::Microfarads capacitance,
                                                    units::Duration since);

/// tau by least squares over ln(U1 - U3), as long as the difference stands out of the noise; nothing for fewer than
/// three such samples or a difference that does not fall.
[[nodiscard]] std::optional<units::Duration> estimateTau(const std::vector<PrechargeSample>& samples);

/// Energy turned into heat in the precharge resistor: the integral of (U1 - U3)^2 / R, by trapezoids.
[[nodiscard]] double resistorJoules(const std::vector<PrechargeSample>& samples, units::Milliohms resistance);

} // namespace packdeck::control
