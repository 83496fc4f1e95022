// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "d1000/state.h"
#include "telemetry/event.h"
#include "telemetry/pack_snapshot.h"
#include "units/index.h"
#include "units/time.h"

namespace packdeck::alarms {

/// What somebody waits for.
struct WatchCondition
{
    enum class Kind : std::uint8_t {
        StateReached,
        AnyAlarm, ///< a reason, a failure, a lost link: any event of severity Alarm
        Rule,     ///< the user's rule begins
        Time,     ///< this long has passed
        Signal,   ///< a signal passes a value: RuleBegan with the name `rule`, told to observe() alone
    };

    Kind kind = Kind::StateReached;
    d1000::State state = d1000::State::Idle;
    std::string rule;
    units::Duration duration{};

    bool operator==(const WatchCondition&) const = default;
};

/// What happened while nobody looked.
struct WatchReport
{
    enum class Ending : std::uint8_t { Reached, Cancelled };

    WatchCondition condition;
    Ending ending = Ending::Reached;
    units::Timestamp from{}, to{};
    std::vector<telemetry::Event> states; ///< the latest ones, StateChanged
    std::vector<telemetry::Event> alarms; ///< the first ones of severity Alarm
    int warnings = 0;
    int alarmCount = 0;
    static constexpr std::size_t mostKept = 20;

    struct Extreme
    {
        units::CellIndex cell;
        units::Millivolts voltage;
    };

    std::optional<Extreme> lowest, highest;
    std::optional<units::DeciCelsius> hottest;
    units::SensorIndex hottestSensor;
    std::optional<units::Milliamps> mostDischarge,
        mostCharge;           ///< both as the current's sign has it
    double ampereHours = 0.0; ///< net, positive was discharged
    std::optional<units::DeciPercent> socFrom, socTo;
};

/// Watches a pack until a condition is met, then tells what happened in
/// between. One thread; time is passed in.
class Watch
{
public:
    void start(const WatchCondition& condition, units::Timestamp now);

    /// Events since the last call, in order, and the pack as it is. Gives the
    /// report once.
    std::optional<WatchReport> observe(const std::vector<telemetry::Event>& events,
                                       const telemetry::PackSnapshot& snapshot, units::Timestamp now);

    /// The report up to here; nothing while nobody waits.
    std::optional<WatchReport> cancel(units::Timestamp now);

    [[nodiscard]] bool running() const { return m_report.has_value(); }

    [[nodiscard]] const WatchReport* report() const { return m_report ? &*m_report : nullptr; }

private:
    [[nodiscard]] bool isMetBy(const telemetry::Event& event) const;
    void note(const telemetry::PackSnapshot& snapshot, units::Timestamp now);
    std::optional<WatchReport> finish(WatchReport::Ending ending, units::Timestamp now);

    std::optional<WatchReport> m_report;
    std::optional<units::Timestamp> m_noted; ///< when the current was last counted
};

} // namespace packdeck::alarms
