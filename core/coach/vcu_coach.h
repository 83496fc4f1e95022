// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "binding/pack_id.h"
#include "can/frame.h"
#include "coach/rule.h"
#include "d1000/command.h"
#include "d1000/state.h"
#include "telemetry/pack_view.h"
#include "units/time.h"

namespace packdeck::binding {
class PackCatalog;
}

namespace packdeck::coach {

struct Finding
{
    units::Timestamp at{};
    can::Frame frame;                  ///< the offending one, or the last command before what offends
    std::optional<d1000::State> state; ///< the pack's, when it was known
    std::string text;                  ///< English
};

struct RuleResult
{
    std::uint64_t judged = 0;      ///< occasions; 0: the rule had nothing to say
    std::uint64_t broken = 0;      ///< of them
    std::vector<Finding> findings; ///< the first VcuCoach::mostFindings

    [[nodiscard]] bool passed() const { return broken == 0; }
};

/// Judges the control unit of one pack by the frames of its bus, live or from a log. Every frame on the pack's command
/// ID counts as the control unit's. No thread, no clock.
class VcuCoach
{
public:
    static constexpr std::size_t mostFindings = 20;

    static constexpr units::Duration slowestPeriod = std::chrono::milliseconds(200);
    static constexpr units::Duration silence = std::chrono::seconds(1); ///< longer: it has stopped
    static constexpr units::Duration idleAfterSafe = std::chrono::seconds(1);
    static constexpr units::Duration limitGrace = std::chrono::seconds(1);
    static constexpr units::Duration disconnectGrace = std::chrono::seconds(2);
    static constexpr double jitterShare = 0.2;    ///< of the usual period
    static constexpr double jitteryShare = 0.05;  ///< of the periods may be off by more
    static constexpr double openingCurrent_A = 5; ///< the vendor's
    static constexpr double limitShare = 0.05;
    static constexpr double limitOffset_A = 2;

    /// `pack` with its dialect, or Unknown: V1.2.
    VcuCoach(std::shared_ptr<const binding::PackCatalog> catalog, const binding::PackId& pack);

    /// Any frame, in order of time.
    void apply(const can::Frame& frame, units::Timestamp at);

    /// The end of the recording: what could only be judged over all.
    void finish();

    [[nodiscard]] const RuleResult& result(Rule rule) const { return m_results[static_cast<std::size_t>(rule)]; }

    [[nodiscard]] bool passed() const;

    [[nodiscard]] std::uint64_t commandFrames() const { return m_commandFrames; }

private:
    struct Interval
    {
        units::Timestamp at{};
        units::Duration length{};
        can::Frame frame;
    };

    void judgeCommand(const can::Frame& frame, units::Timestamp at);
    void judgePeriod(const can::Frame& frame, units::Timestamp at);
    void judgeBeginning(d1000::Command command, const can::Frame& frame, units::Timestamp at);
    void judgeState(units::Timestamp at);
    void judgeCurrent(const can::Frame& frame, units::Timestamp at);
    void judgeWaiting(units::Timestamp at);
    void judgeOpening(units::Timestamp at, const std::string& when);
    void blame(Rule rule, units::Timestamp at, const can::Frame& frame, std::string text);

    void count(Rule rule) { ++m_results[static_cast<std::size_t>(rule)].judged; }

    [[nodiscard]] std::optional<d1000::State> state() const;
    [[nodiscard]] std::optional<double> current_A() const;

    telemetry::PackView m_view;
    std::uint32_t m_commandId;
    std::array<RuleResult, ruleCount> m_results;

    std::uint64_t m_commandFrames = 0;
    std::optional<units::Timestamp> m_lastCommandAt; ///< of a valid one
    d1000::Command m_command = d1000::Command::None;
    can::Frame m_commandFrame; ///< the last
    std::vector<Interval> m_intervals;
    bool m_silent = true; ///< since longer than silence

    std::optional<d1000::State> m_state;
    can::Frame m_currentFrame;
    std::optional<units::Timestamp> m_idleBy;    ///< after SAFE
    std::optional<units::Timestamp> m_overSince; ///< the current is above its limit
    std::optional<units::Timestamp> m_quietBy;   ///< in DISCONNECT
    bool m_overTold = false;
};

} // namespace packdeck::coach
