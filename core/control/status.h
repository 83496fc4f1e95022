// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "control/condition.h"
#include "control/mode.h"
#include "control/opening_result.h"
#include "control/phrase.h"
#include "control/precharge_run.h"
#include "control/raw_send_status.h"
#include "control/session_info.h"
#include "control/step.h"
#include "control/unit_identity.h"
#include "control/why_row.h"
#include "d1000/command.h"
#include "units/time.h"

namespace packdeck::control {

/// A node that is not this program and sends the command message.
struct ForeignCommander
{
    bool present = false;
    Phrase text;                           ///< "another node commands IDLE at 10 Hz"
    std::optional<d1000::Command> command; ///< nothing: a value that is no command
    std::uint32_t rawCommand = 0;
    std::optional<double> rateHz; ///< nothing until two frames were seen
    units::Timestamp lastSeen{};
};

/// A button that acts only after it was held.
struct HoldProgress
{
    bool pressed = false;
    units::Duration held{};
    units::Duration needed{};
};

/// What "Open contactors" does when it is pressed now.
enum class OpenAction : std::uint8_t {
    Absent,       ///< kiosk and replay: there is no such button
    Press,        ///< acts on press
    HoldTakeOver, ///< another node commands: hold to take over and open
    Refused,      ///< nobody commands and this program is not armed: openRefusal says so
};

struct TakeOverStatus
{
    Phrase warning; ///< the strip: "... this may stop a moving vehicle"; None when there is nothing to take over
    HoldProgress hold;
    bool running = false;
    int framesSent = 0;
};

/// After a lost connection to a held unit: one press goes on where it was.
struct ResumeOffer
{
    std::uint32_t serial = 0;
    d1000::Command command = d1000::Command::None;
    units::Duration left{};
};

enum class QuitState : std::uint8_t {
    None,
    Asking,  ///< a command is held: "Open and quit" or "Stay"
    Opening, ///< opening, then Ready
    Ready,   ///< nothing of ours is on the bus: the program may end
};

struct PrechargeStatus
{
    std::shared_ptr<const PrechargeRun> running;           ///< null when none runs
    std::vector<std::shared_ptr<const PrechargeRun>> last; ///< newest first, at most ten
    std::optional<units::Microfarads> expectedCapacitance; ///< of the last success: for the expected curve
    std::optional<units::Milliohms> resistance;            ///< as the user or the parameters say
    int attemptsUsed = 0;                                  ///< failed ones within the bundled BMU's window of 60 s
    int attemptsAllowed = 3;
    std::optional<units::Duration> lockOutLeft; ///< the bundled BMU's rule; a real unit's is unpublished
};

/// Everything the window shows about commanding, a plain copy: it shows, it does not decide.
/// Texts are phrases (control/phrase.h), translated in ui.
struct Status
{
    units::Timestamp at{}; ///< when this was taken; durations count from here
    Mode mode = Mode::Watch;
    Phrase words;           ///< the mode in words: "CONTROL ARMED", "HELD: ENABLE to BMU 01234"
    bool watchOnly = false; ///< started as kiosk: for the life of the process
    std::optional<SessionInfo> session;
    std::optional<std::uint32_t> serialHeard; ///< of the unit that answers now
    std::array<bool, armKindCount> armed{};
    std::optional<UnitIdentity> armedUnit;
    std::array<Phrase, armKindCount> armRefusals; ///< why arming a kind would be refused now; None when it would not
    std::optional<units::Duration> disarmsIn;     ///< without focus or without use; only while Armed
    Phrase disarmsWhy;

    ForeignCommander foreign;
    std::optional<d1000::Command> command;         ///< repeated now; nothing when nothing is sent
    std::optional<units::Timestamp> lastCommandAt; ///< when the last frame of ours was handed over
    Phrase lastEnding;                             ///< why Armed, Held or Withdrawing ended last; None at the start
    units::Timestamp lastEndingAt{};

    Phrase lastRefusal; ///< what a user was refused last, since actions may be posted across threads
    units::Timestamp lastRefusalAt{};

    std::optional<Target> target; ///< selected
    HoldProgress hold;
    std::vector<Condition> conditions; ///< for the selected target
    bool closingAllowed = false;       ///< armed, a target selected, all conditions met
    Phrase closingRefusal;
    std::vector<Step> steps; ///< of the selected target; while held, of the one under way
    bool targetReached = false;

    OpenAction openAction = OpenAction::Absent;
    Phrase openRefusal;
    TakeOverStatus takeOver;
    std::optional<units::Duration> withdrawingLeft;
    std::optional<OpeningResult> lastOpening;
    ContactorWears wear{};

    bool mayReturnToIdle = false; ///< "Return to IDLE" acts now
    std::vector<WhyRow> why;
    Phrase hint; ///< "falls back to SAFE when commands stop"; None where there is nothing to say

    bool hazardsAcknowledged = false; ///< for this unit, today
    std::optional<ResumeOffer> resume;
    QuitState quit = QuitState::None;
    PrechargeStatus precharge;
    RawSendStatus rawSend; ///< filled in by whoever owns the RawSender

    [[nodiscard]] bool isArmed(ArmKind kind) const { return armed[static_cast<std::size_t>(kind)]; }

    [[nodiscard]] const Phrase& armRefusal(ArmKind kind) const { return armRefusals[static_cast<std::size_t>(kind)]; }
};

} // namespace packdeck::control
