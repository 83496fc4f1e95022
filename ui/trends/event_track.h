// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "d1000/contactor.h"
#include "d1000/state.h"
#include "telemetry/contactor_view.h"
#include "telemetry/event.h"
#include "units/time.h"

namespace packdeck::ui {

/// What the lines above the trends show, from the events of one pack: which state when, each contactor's position when,
/// and flags where something happened. No widget.
class EventTrack
{
public:
    struct StateSpan
    {
        units::Timestamp from, to;
        d1000::State state{};
    };

    struct PositionSpan
    {
        units::Timestamp from, to;
        telemetry::ContactorPosition position{};
    };

    explicit EventTrack(const binding::PackId& pack = {});

    [[nodiscard]] const binding::PackId& pack() const { return m_pack; }

    /// Events in their order, markers at any time; those of other packs are ignored.
    void add(const std::vector<telemetry::Event>& events);

    /// What is known without an event: the unit was in a state before anyone listened. Spans that are still open reach
    /// to `until`.
    void setPresent(std::optional<d1000::State> state, units::Timestamp since,
                    const std::array<telemetry::ContactorView, d1000::contactorCount>& contactors,
                    units::Timestamp until);

    [[nodiscard]] std::uint64_t lastSequence() const { return m_last; }

    [[nodiscard]] const std::vector<StateSpan>& states() const { return m_states; }

    [[nodiscard]] const std::vector<PositionSpan>& positions(std::size_t contactor) const
    {
        return m_positions[contactor];
    }

    /// What plants a flag, oldest first.
    [[nodiscard]] const std::vector<telemetry::Event>& flags() const { return m_flags; }

    /// The nearest flag after (or before) an instant, flags at one instant counting as one; null: there is none.
    [[nodiscard]] const telemetry::Event* next(units::Timestamp after) const;
    [[nodiscard]] const telemetry::Event* previous(units::Timestamp before) const;

private:
    void addState(const telemetry::Event& event);
    void addPosition(const telemetry::Event& event);
    void endSpans(units::Timestamp at);

    binding::PackId m_pack;
    std::uint64_t m_last = 0;
    std::vector<StateSpan> m_states;
    std::array<std::vector<PositionSpan>, d1000::contactorCount> m_positions;
    std::vector<telemetry::Event> m_flags;
    bool m_stateOpen = false; ///< the last span goes on until something ends it
    std::array<bool, d1000::contactorCount> m_positionOpen{};
};

} // namespace packdeck::ui
