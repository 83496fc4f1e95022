// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "can/frame.h"
#include "control/arming.h"
#include "control/command_sender.h"
#include "control/conditions.h"
#include "control/contactor_log.h"
#include "control/hazard_ledger.h"
#include "control/hold_button.h"
#include "control/mode.h"
#include "control/opening_watch.h"
#include "control/outcome.h"
#include "control/pack_limits.h"
#include "control/precharge_log.h"
#include "control/raw_send_rule.h"
#include "control/sequence.h"
#include "control/session_info.h"
#include "control/status.h"
#include "control/take_over.h"
#include "control/unit_identity.h"
#include "control/unit_watch.h"
#include "control/why_blocked.h"
#include "telemetry/pack_snapshot.h"
#include "units/time.h"

namespace packdeck::control {

/// Decides what may be transmitted to a pack, and when: the only producer of command frames. One thread, no clock
/// (every call gives the present session time, which never goes back), no I/O. The owner
///   * reports what happens: received(), facts(), framesWritten() ...;
///   * calls advance() at nextDeadline() at the latest;
///   * after every call writes what frameToSend() returns, at most one frame, at once.
/// Every user action answers with an Outcome; what follows from it is in status().
class ControlMachine
{
public:
    enum class Disconnection : std::uint8_t { Lost, ByUser };

    enum class StartAs : std::uint8_t { Normal, WatchOnly }; ///< WatchOnly: kiosk, for the life of the process

    static constexpr units::Duration holdFor = std::chrono::milliseconds(700);
    /// A hold counts only while the window answers: one that stands still cannot tell that the button was let go.
    static constexpr units::Duration windowAnswersWithin = std::chrono::milliseconds(250);
    static constexpr units::Duration withdrawFor = std::chrono::seconds(3);
    static constexpr units::Duration windowDeadAfter = std::chrono::seconds(2);
    static constexpr units::Duration withdrawForDeadWindow = std::chrono::seconds(2);
    static constexpr units::Duration silentAfter = std::chrono::seconds(2);
    static constexpr units::Duration resumeWithin = std::chrono::seconds(3);
    static constexpr units::Duration resumeOfferedFor = std::chrono::seconds(10);

    explicit ControlMachine(StartAs startAs = StartAs::Normal);

    // The user. Each is also a sign of use that restarts the five minutes of ARMED.
    Outcome arm(ArmKind kind, const UnitIdentity& unit, units::Timestamp now);
    Outcome disarm(ArmKind kind, units::Timestamp now); ///< CONTROL while held: released first
    Outcome select(Target target, units::Timestamp now);
    Outcome holdBegin(units::Timestamp now);    ///< press of the selected target's button; Idle acts at once
    Outcome holdEnd(units::Timestamp now);      ///< its release: cancels what was not held long enough
    Outcome returnToIdle(units::Timestamp now); ///< SAFE -> IDLE: closes nothing, needs no hold
    Outcome open(units::Timestamp now);         ///< acts at once; refused in WATCH, kiosk and replay only
    Outcome release(units::Timestamp now);      ///< ends what is held
    Outcome takeOverHoldBegin(units::Timestamp now);
    Outcome takeOverHoldEnd(units::Timestamp now);
    Outcome resume(units::Timestamp now);
    Outcome acknowledgeHazards(units::Timestamp now); ///< for the unit that answers, for today
    Outcome quit(units::Timestamp now);               ///< see Status::quit
    Outcome quitAndOpen(units::Timestamp now);        ///< the answer "Open and quit"
    Outcome stay(units::Timestamp now);               ///< the answer "Stay"
    void userActive(units::Timestamp now);            ///< any key or click in a window

    // The world.
    void connected(const SessionInfo& session, units::Timestamp now);
    void disconnected(Disconnection cause, units::Timestamp now);
    void busOff(units::Timestamp now);                            ///< the adapter took itself off the bus
    void received(const can::Frame& frame, units::Timestamp now); ///< every frame, local echoes included
    void facts(const telemetry::PackSnapshot& snapshot, units::Timestamp now);
    void framesWritten(int count, units::Timestamp now); ///< command frames the driver took
    void writeFailed(units::Timestamp now);
    void windowFocused(bool focused, units::Timestamp now);
    void uiAlive(units::Timestamp now);
    void advance(units::Timestamp now);

    // Settings.
    void setToday(std::chrono::sys_days day) { m_hazards.setToday(day); }

    void setCursorIsNow(bool isNow) { m_cursorIsNow = isNow; } ///< closing needs it; opening never does

    void setCommandIdOwnedByNode(bool owned); ///< by the loaded map: then no command is ever sent
    void setLimits(const PackLimits& limits);

    /// The frame to write now, if any; it counts as outstanding from here on. Its time is 0: the driver stamps it.
    [[nodiscard]] std::optional<can::Frame> frameToSend(units::Timestamp now);

    /// True once after what was sent last must not leave any more: the owner drops what the driver still queues.
    [[nodiscard]] bool takeDiscardRequest();

    /// When advance() is due at the latest; nothing while there is nothing to wait for.
    [[nodiscard]] std::optional<units::Timestamp> nextDeadline() const;

    /// A new copy: cheap enough for every tick of a window, not for every frame.
    [[nodiscard]] Status status(units::Timestamp now) const;

    /// Grows with every change that a user may want to see at once.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }

    [[nodiscard]] Mode mode() const { return m_mode; }

    /// What raw sending is judged by now.
    [[nodiscard]] RawSendFacts rawSendFacts(units::Timestamp now) const;

private:
    enum class Disarm : std::uint8_t { No, Yes };

    struct Withdrawal
    {
        units::Timestamp deadline{};
        bool untilDeadline = false; ///< also when everything is open
        Disarm disarm = Disarm::No;
    };

    /// A held command that lost its connection.
    struct Resumable
    {
        UnitIdentity unit;
        units::Timestamp lostAt{};
        std::optional<d1000::State> state;
    };

    // transitions
    void hold(units::Timestamp now);
    void withdraw(Phrase why, Disarm disarm, units::Duration limit, units::Timestamp now);
    void finishWithdrawal(units::Timestamp now);
    void watch(Phrase why, Phrase openingRefusal, units::Timestamp now);
    void finishTakeOver(Phrase refusal, units::Timestamp now);

    // what leads to them
    void foreignSeen(units::Timestamp now);
    void followSequence(units::Timestamp now);
    void idleRefused(units::Timestamp now);
    void checkHeld(units::Timestamp now);
    void holdCompleted(units::Timestamp now);
    void takeOverHoldCompleted(units::Timestamp now);
    void writesFailed(units::Timestamp now);
    void checkUnit(UnitWatch::Change change, units::Timestamp now);
    void releaseCommandIfAllowed(units::Timestamp now);

    // questions
    [[nodiscard]] Phrase sourceRefusal() const;
    [[nodiscard]] Phrase armRefusal(ArmKind kind, units::Timestamp now) const;
    [[nodiscard]] Phrase closingRefusal(units::Timestamp now) const;
    [[nodiscard]] Phrase idleRefusal(units::Timestamp now) const;
    [[nodiscard]] Phrase takeOverRefusal(units::Timestamp now) const;
    [[nodiscard]] bool windowAnswers(units::Timestamp now) const;
    [[nodiscard]] std::vector<Condition> conditions(Target target, std::uint16_t statesToStartFrom,
                                                    units::Timestamp now) const;
    [[nodiscard]] std::uint16_t statesToHoldFrom() const;
    [[nodiscard]] std::optional<ResumeOffer> resumeOffer(units::Timestamp now) const;
    [[nodiscard]] OpenAction openAction(units::Timestamp now) const;
    [[nodiscard]] Phrase openRefusal(units::Timestamp now) const;
    [[nodiscard]] Phrase words() const;
    [[nodiscard]] Phrase hint(units::Timestamp now) const;

    void ended(Phrase why, units::Timestamp now);
    void noteRefusal(Phrase why, units::Timestamp now);
    Outcome accept(units::Timestamp now);
    Outcome refuse(Phrase why, units::Timestamp now);

    const StartAs m_startAs;
    Mode m_mode = Mode::Watch;
    std::uint64_t m_revision = 0;

    UnitWatch m_unit;
    Arming m_arming;
    HazardLedger m_hazards;
    HoldButton m_hold{holdFor};
    HoldButton m_takeOverHold{TakeOver::holdFor};
    CommandSender m_sender;
    Sequence m_sequence;
    bool m_sequenceShown = false; ///< its steps say more than a plan would
    OpeningWatch m_opening;
    TakeOver m_takeOver;
    ContactorLog m_contactors;
    PrechargeLog m_precharge;
    WhyBlocked m_why;

    std::optional<Target> m_target;
    std::optional<std::uint32_t> m_lastSerial;
    bool m_cursorIsNow = true;
    bool m_commandIdOwnedByNode = false;
    bool m_discardRequested = false;
    PackLimits m_limits;
    Withdrawal m_withdrawal;
    std::optional<Resumable> m_resumable;
    units::Timestamp m_uiAliveAt{};
    std::optional<OpeningResult> m_lastOpening;
    Phrase m_lastEnding;
    units::Timestamp m_lastEndingAt{};
    Phrase m_lastRefusal;
    units::Timestamp m_lastRefusalAt{};
    QuitState m_quit = QuitState::None;
    units::Timestamp m_now{};
};

} // namespace packdeck::control
