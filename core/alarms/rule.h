// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "telemetry/event.h"
#include "units/time.h"

namespace packdeck::alarms {

/// A user's own condition: a signal beyond a threshold for some time.
struct Rule
{
    enum class Direction : std::uint8_t { Above, Below };

    std::string name;   ///< what the alarm says; unique
    std::string signal; ///< as rule_signals.h takes it
    Direction direction = Direction::Above;
    double threshold = 0.0;                                    ///< in the unit of the signal
    double hysteresis = 0.0;                                   ///< how far it has to come back, same unit, not negative
    units::Duration delay{};                                   ///< how long either has to last
    telemetry::Severity severity = telemetry::Severity::Alarm; ///< Warning or Alarm
    bool enabled = true;

    bool operator==(const Rule&) const = default;
};

/// "> 4.15", "< 3": direction and threshold.
[[nodiscard]] std::string thresholdText(const Rule& rule);

/// One rule over samples in order of time. It begins when all samples of
/// `delay` were beyond the threshold, and ends when all samples of `delay` were
/// back by the hysteresis; so two turns are never closer than the delay. A gap
/// (NaN) starts the waiting anew and changes nothing else.
class RuleState
{
public:
    enum class Turn : std::uint8_t { Begins, Ends };

    /// `rule` is the same in all calls.
    std::optional<Turn> step(const Rule& rule, units::Timestamp at, double value);

    [[nodiscard]] bool active() const { return m_active; }

private:
    bool m_active = false;
    std::optional<units::Timestamp> m_since; ///< the samples ask for the other state since then
};

} // namespace packdeck::alarms
