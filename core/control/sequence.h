// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "control/mode.h"
#include "control/step.h"
#include "d1000/command.h"
#include "d1000/state.h"
#include "telemetry/pack_snapshot.h"
#include "units/time.h"

namespace packdeck::control {

/// A target broken into steps, and how far the unit has followed. It says which command belongs on the bus; the
/// machine decides whether it goes there.
///   to ENABLED: Idle, Connect, contactor 1 proven, Enable, precharge, 3 closed, 2 open
///   to CHARGE_ENABLED: Idle, Charge Initialise, Charge Enable, contactor 4 proven, charger precharge, 5 closed
class Sequence
{
public:
    enum class Progress : std::uint8_t {
        Running,
        Reached,
        Unexpected, ///< a state that does not belong to the step under way
        LeftChain,  ///< after the target was reached: the unit left its state by itself
        TimedOut,
    };

    /// The steps of a target before it begins, for show.
    [[nodiscard]] static std::vector<Step> stepsTo(Target target);

    /// How long PRECHARGE may take; the vendor's default is 25 s.
    void setPrechargeTimeout(units::Duration timeout);

    void begin(Target target, units::Timestamp now);

    /// A farther target on the same way, from IDLE or CONNECT that is held: what is done stays done. False when
    /// `target` does not lie ahead.
    [[nodiscard]] bool extend(Target target, units::Timestamp now);
    [[nodiscard]] bool canExtend(Target target) const;

    /// After an interruption: the step under way gets its full time again.
    void restartStep(units::Timestamp now);

    [[nodiscard]] Target target() const { return m_target; }

    /// The state the unit is in once the target is reached.
    [[nodiscard]] d1000::State targetState() const;

    /// The command to repeat now.
    [[nodiscard]] d1000::Command command() const { return m_command; }

    /// The step under way needs another command than the one that is repeated: the machine checks its conditions once
    /// more and calls releaseCommand(). Until then the former command goes on.
    [[nodiscard]] bool wantsCommand() const;

    /// d1000::oneHot bits of the states in which the command of the step under way may be given first.
    [[nodiscard]] std::uint16_t statesToCommandFrom() const;
    void releaseCommand();

    /// Judges fresh values only: a stale state neither advances nor ends anything. Null: nothing is known, only time
    /// passes.
    Progress update(const telemetry::PackSnapshot* snapshot, units::Timestamp now);

    void handed(units::Timestamp now);
    void echoed(units::Timestamp now);
    void fail();

    [[nodiscard]] const std::vector<Step>& steps() const { return m_steps; }

    /// The step under way; nothing once the target is reached.
    [[nodiscard]] const Step* activeStep() const;

    [[nodiscard]] bool reached() const { return m_active >= m_steps.size(); }

    /// When the step under way times out.
    [[nodiscard]] std::optional<units::Timestamp> nextDeadline() const;

private:
    void activate(std::size_t index, units::Timestamp now);
    [[nodiscard]] bool complete(Step& step, const telemetry::PackSnapshot& snapshot) const;
    Step* commandingStep();

    Target m_target = Target::Idle;
    d1000::Command m_command = d1000::Command::Idle;
    std::vector<Step> m_steps;
    std::size_t m_active = 0;
    units::Duration m_prechargeTimeout = *d1000::timeLimit(d1000::State::Precharge);
};

} // namespace packdeck::control
