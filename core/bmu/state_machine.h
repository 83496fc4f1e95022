// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "bmu/contactor_supervision.h"
#include "bmu/debounce.h"
#include "bmu/facts.h"
#include "bmu/obstacle.h"
#include "d1000/state.h"

namespace packdeck::bmu {

enum class EnabledStep : std::uint8_t {
    HandOver, ///< 3 closes before 2 opens
    Closed,
    Opening, ///< soft opening: waits for the current to fall, and cannot be called back
};

enum class StoppingStep : std::uint8_t {
    BothClosed,   ///< until the current is down
    PositiveOpen, ///< 4 alone: EVSE, for the weld check; or 5 was never closed in this session
};

/// All that the contactor targets depend on.
struct Phase
{
    d1000::State state = d1000::State::Init;
    EnabledStep step = EnabledStep::Closed;           ///< in ENABLED
    d1000::State held = d1000::State::Init;           ///< in DISCONNECT: the state whose contactors stay closed
    StoppingStep stopping = StoppingStep::BothClosed; ///< in CHARGE_STOPPING, or held by it

    bool operator==(const Phase&) const = default;
};

[[nodiscard]] ContactorMask contactorTargets(const Phase& phase);

/// The vendor's state table, with this project's times where the vendor gives none.
class StateMachine
{
public:
    static constexpr std::int32_t quietCurrent_mA = 5000; ///< below it a contactor may open

    /// Once a tick, after the fault rules. At most one transition; true when there was one.
    bool step(const Facts& facts, const DebounceEngine& faults);

    [[nodiscard]] const Phase& phase() const { return m_phase; }

    [[nodiscard]] d1000::State state() const { return m_phase.state; }

    [[nodiscard]] d1000::State previous() const { return m_previous; }

    [[nodiscard]] std::uint32_t timeInState_ms() const { return m_inState_ms; }

    [[nodiscard]] std::uint32_t contextMissing_ms() const { return m_contextMissing_ms; }

    [[nodiscard]] bool isOpening() const
    {
        return state() == d1000::State::Enabled && m_phase.step == EnabledStep::Opening;
    }

    /// In CONNECT: U3 has samples from after contactor 1 was proven closed; before, it floats.
    [[nodiscard]] bool loadIsMeasured(const Readings& readings) const
    {
        return readings.load.count - m_loadSamplesBefore >= 2 && readings.battery.count - m_batterySamplesBefore >= 2;
    }

    /// The last soft opening ended by its time limit: the contactors opened while current flowed.
    [[nodiscard]] bool openedUnderLoad() const { return m_openedUnderLoad; }

    /// CHARGE_STOPPING with contactor 5 commanded open and 4 closed.
    [[nodiscard]] bool isPositiveOpen() const
    {
        return state() == d1000::State::ChargeStopping && m_phase.stopping == StoppingStep::PositiveOpen;
    }

    /// What the way forward from the present state waits for; empty when nothing stands in it.
    [[nodiscard]] Obstacles obstacles(const Facts& facts, const DebounceEngine& faults) const;

private:
    void go(d1000::State next);
    bool stepInit(const Facts& facts);
    bool stepCalibrate(const Facts& facts);
    bool stepIdle(const Facts& facts, const DebounceEngine& faults);
    bool stepConnect(const Facts& facts);
    bool stepPrecharge(const Facts& facts);
    bool stepEnabled(const Facts& facts);
    bool stepChargeInit(const Facts& facts);
    bool stepChargeConnect(const Facts& facts);
    bool stepChargeEnabled(const Facts& facts);
    bool stepChargeStopping(const Facts& facts);
    void disconnect();
    bool stepDisconnect(const Facts& facts);
    void noteQuietCurrent(const Facts& facts);

    [[nodiscard]] Obstacles toCalibrate(const Facts& facts) const;
    [[nodiscard]] Obstacles toSafe(const Facts& facts) const;
    [[nodiscard]] Obstacles toIdle(const Facts& facts, const DebounceEngine& faults) const;
    [[nodiscard]] Obstacles toConnect(const Facts& facts, const DebounceEngine& faults) const;
    [[nodiscard]] Obstacles toPrecharge(const Facts& facts) const;
    [[nodiscard]] Obstacles prechargeContext(const Facts& facts) const;
    [[nodiscard]] Obstacles toEnabled(const Facts& facts) const;
    [[nodiscard]] Obstacles toChargeInit(const Facts& facts) const;
    [[nodiscard]] Obstacles toChargeConnect(const Facts& facts) const;
    [[nodiscard]] Obstacles toChargeEnabled(const Facts& facts) const;
    [[nodiscard]] Obstacles toChargeEnd(const Facts& facts) const;

    Phase m_phase;
    d1000::State m_previous = d1000::State::Init;
    std::uint32_t m_inState_ms = 0;
    std::uint32_t m_ready_ms = 0; ///< INIT: every condition has been true this long
    std::uint32_t m_contextMissing_ms = 0;
    std::uint32_t m_opening_ms = 0;
    std::uint32_t m_quiet_ms = 0; ///< the current has been below quietCurrent_mA this long
    std::uint32_t m_handOver_ms = 0;
    std::uint32_t m_batterySamplesBefore = 0; ///< before contactor 1 was proven closed
    std::uint32_t m_loadSamplesBefore = 0;
    std::uint32_t m_stopping_ms = 0; ///< in the present step of CHARGE_STOPPING
    bool m_openedUnderLoad = false;
};

} // namespace packdeck::bmu
