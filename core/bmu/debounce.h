// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "bmu/cause.h"
#include "d1000/reason.h"
#include "d1000/state.h"

namespace packdeck::bmu {

struct Facts;

/// What a rule sees this tick. Between the limit that sets and the one that clears, and while the sample is stale, a
/// rule holds: it neither sets nor clears.
enum class Level : std::uint8_t { Clear, Hold, Trip };

/// What a rule looks at changes no oftener than this, the parameters aside.
enum class Watches : std::uint8_t {
    Tick,
    Cells,      ///< cells and their temperatures: with a scan of the chain
    Contactors, ///< with a disagreement of a contactor and its command, or the end of one
    Air,        ///< the enclosure's sensors, the unit's own boards, the history of pressure and the warm-up
    Current,    ///< with a current above a limit, or the end of it
    Unit,       ///< with something that the unit's own tests, tasks, loop or devices say, or the end of it
    Silence,    ///< with a channel or a scan that is late, in error or incomplete, or the end of it
};

/// What is new this tick.
struct News
{
    bool cells = true;
    bool contactors = true;
    bool air = true;
    bool current = true;
    bool unit = true;
    bool silence = true;
};

/// One row of the fault table: when a reason is set, when it goes, and whether it stays until a reset.
struct FaultRule
{
    d1000::Reason reason{};
    Level (*evaluate)(const Facts& facts, std::uint8_t argument, Cause& cause) = nullptr; ///< fills cause when it trips
    std::uint8_t argument = 0;
    std::uint32_t set_ms = 0; ///< the condition must hold this long; 0: at once
    std::uint32_t clear_ms = 0;
    bool latches = false;
    std::uint16_t armedIn = 0; ///< states in which it can be set, oneHot(State) added up
    Watches watches = Watches::Tick;
};

inline constexpr std::size_t maxFaultRules = 64;

using RuleMask = std::uint64_t; ///< bit i: row i of the table

/// The one debounce engine: set and clear times for every rule of one table.
class DebounceEngine
{
public:
    /// Once a tick, with the facts of this tick. Rules whose facts are not new stand by what they saw.
    void update(const Facts& facts, d1000::State state, const News& news = {});

    [[nodiscard]] std::uint32_t active() const { return m_active; } ///< bit(Reason): the condition holds

    [[nodiscard]] std::uint32_t latched() const { return m_latched; } ///< bit(Reason): until a reset

    /// What only stands because it latched is gone.
    void clearLatched();

    [[nodiscard]] bool isSet(d1000::Reason reason) const { return ((m_active | m_latched) & d1000::bit(reason)) != 0; }

    [[nodiscard]] bool isRuleSet(std::size_t rule) const { return m_rules[rule].active || m_rules[rule].latched; }

    /// What set the reason the last time; Part::None when it never was.
    [[nodiscard]] const Cause& cause(d1000::Reason reason) const { return m_causes[static_cast<std::size_t>(reason)]; }

private:
    struct RuleState
    {
        std::uint32_t timer_ms = 0; ///< how long the level that would change `active` has lasted
        bool counting = false;
        bool active = false;
        bool latched = false;
        Level level = Level::Hold; ///< as last seen
    };

    void update(RuleState& state, const FaultRule& rule, Level level);

    std::array<RuleState, maxFaultRules> m_rules{};
    std::array<Cause, d1000::reasonCount> m_causes{};
    std::uint32_t m_active = 0;
    std::uint32_t m_latched = 0;
    RuleMask m_busy = 0; ///< not to be passed over while their facts are not new
};

} // namespace packdeck::bmu
