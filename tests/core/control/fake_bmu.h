// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "can/frame.h"
#include "d1000/command.h"
#include "d1000/contactor.h"
#include "d1000/reason.h"
#include "d1000/state.h"
#include "telemetry/pack_snapshot.h"
#include "units/time.h"

namespace packdeck::control::test {

/// A BMU as small as the control machine's tests need: the discharge half and external charging, contactors that take
/// their time, a soft opening that a later Enable does not cancel. It makes the snapshots that Ingest would make.
class FakeBmu
{
public:
    std::uint32_t serial = 1234;
    bool bundled = true;
    units::Milliamps loadCurrent{180'000}; ///< while ENABLED
    units::Duration contactorTravel = std::chrono::milliseconds(20);
    units::Duration prechargeTime = std::chrono::milliseconds(1500);
    units::Duration controlTimeout = std::chrono::seconds(5);
    std::uint8_t stuckClosed = 0;    ///< bit 0 = contactor 1: never opens
    std::uint8_t stuckOpen = 0;      ///< never closes
    std::uint32_t activeReasons = 0; ///< faults that are true now
    bool ignoresCommands = false;
    bool ignoresWithdrawal = false;
    int staleCells = 0;

    void receive(const can::Frame& frame, units::Timestamp now);
    void advance(units::Timestamp now);

    /// Puts it somewhere without a command, contactors and all.
    void place(d1000::State state, units::Timestamp now);

    [[nodiscard]] d1000::State state() const { return m_state; }

    [[nodiscard]] bool isClosed(d1000::Contactor contactor) const
    {
        return m_closed[static_cast<std::size_t>(contactor)];
    }

    [[nodiscard]] bool allOpen() const;

    [[nodiscard]] int closings(d1000::Contactor contactor) const
    {
        return m_closings[static_cast<std::size_t>(contactor)];
    }

    [[nodiscard]] telemetry::PackSnapshot snapshot(units::Timestamp now) const;

    /// One of the frames it sends all the time: BMSInfo.
    [[nodiscard]] can::Frame infoFrame() const;

private:
    void enter(d1000::State state, units::Timestamp now);
    void leave(units::Timestamp now);
    void drive(d1000::Contactor contactor, bool close, units::Timestamp now);
    void moveContactors(units::Timestamp now);

    d1000::State m_state = d1000::State::Safe;
    units::Timestamp m_stateSince{};
    d1000::Command m_command = d1000::Command::None;
    std::optional<units::Timestamp> m_commandAt;
    bool m_idleSinceSafe = false;
    std::optional<units::Timestamp> m_openingSince;
    std::uint32_t m_reasons = 0;
    units::Timestamp m_reasonsAt{};
    std::array<bool, d1000::contactorCount> m_target{};
    std::array<bool, d1000::contactorCount> m_closed{};
    std::array<int, d1000::contactorCount> m_closings{};
    std::array<units::Timestamp, d1000::contactorCount> m_drivenAt{};
    std::array<units::Timestamp, d1000::contactorCount> m_movedAt{};
};

} // namespace packdeck::control::test
