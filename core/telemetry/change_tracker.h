// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "telemetry/event.h"
#include "telemetry/limit_watch.h"
#include "telemetry/pack_snapshot.h"
#include "telemetry/part_watch.h"
#include "telemetry/stale_watch.h"

namespace packdeck::telemetry {

/// Compares what a snapshot says with what it said before: keeps the snapshot's lamps, times of state and trip, and
/// writes the events. Call the function that fits after each frame, so that nothing between two looks is lost.
class ChangeTracker
{
public:
    void identityChanged(PackSnapshot& snapshot, units::Timestamp at);
    void dialectRecognised(const PackSnapshot& snapshot, units::Timestamp at);

    /// State, reasons, precharge failures and contactor faults. `binding::stateFromWord` has filled the state.
    void stateChanged(PackSnapshot& snapshot, units::Timestamp at);
    void hvilChanged(PackSnapshot& snapshot, units::Timestamp at);
    void contactorsChanged(PackSnapshot& snapshot, units::Timestamp at);
    void commandChanged(const PackSnapshot& snapshot, units::Timestamp at);

    /// `listening`: frames of the pack arrive right now; a lost link is no loss of its nodes.
    void nodesChanged(const PackSnapshot& snapshot, bool listening, units::Timestamp at);
    /// Cells, sensors and limits, after presence and statistics were judged.
    void partsChanged(const PackSnapshot& snapshot, units::Timestamp at);
    void linkChanged(const PackSnapshot& snapshot, PackLink before, units::Timestamp since, units::Timestamp at);

    void add(const PackSnapshot& snapshot, EventKind kind, Severity severity, units::Timestamp at,
             std::array<std::int64_t, 4> arguments, const Evidence& evidence = {});

    [[nodiscard]] std::vector<Event> take();

    void setLimits(const PackLimits& limits) { m_limits = limits; }

    /// Another unit: nothing before it counts any more. Events stay.
    void forgetUnit();

    /// For a snapshot rebuilt from the past: the state before the present one.
    void assumeState(std::optional<d1000::State> before);

private:
    struct LampKinds
    {
        EventKind set;
        EventKind cleared;
        Severity severity;
        int firstNumber; ///< what bit 0 is called in the event
    };

    template <typename EvidenceOf>
    void turn(PackSnapshot& snapshot, Lamp& lamp, bool on, unsigned bit, const LampKinds& kinds, units::Timestamp at,
              const EvidenceOf& evidence);
    void feedbackChanged(PackSnapshot& snapshot, d1000::Contactor contactor, units::Timestamp at);
    void noteTrip(PackSnapshot& snapshot, d1000::State entered, units::Timestamp at);

    std::optional<d1000::State> m_state;
    std::optional<std::uint32_t> m_serial;
    std::array<ContactorPosition, d1000::contactorCount> m_positions{}; ///< the last one that was not Unknown
    std::array<ContactorPosition, d1000::contactorCount> m_commanded{};
    std::optional<std::uint32_t> m_command;
    PartWatch m_parts;
    LimitWatch m_limitWatch;
    StaleWatch m_stale;
    PackLimits m_limits = PackLimits::vendorDefaults();
    std::array<bool, units::maxNodes> m_nodeLost{};
    std::array<units::Timestamp, units::maxNodes> m_nodeLostAt{};
    std::array<bool, units::maxNodes> m_nodeSeen{};
    std::vector<Event> m_events;
};

} // namespace packdeck::telemetry
