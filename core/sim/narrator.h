// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "bmu/behaviour.h"
#include "sim/simulated_pack.h"
#include "units/time.h"

namespace packdeck::sim {

/// Tells what the unit does, by the rule that it follows: each change of state, reason and each event as one line, with
/// whose word the rule is.
class Narrator
{
public:
    struct Line
    {
        units::Duration at{}; ///< simulated
        std::string rule;     ///< "T11", "R35", "1.14 isolation"; empty: no rule has it so
        bmu::Provenance provenance = bmu::Provenance::Chosen;
        std::string text; ///< English
    };

    /// What is new since the last call. Call every tick: a state may last no longer.
    [[nodiscard]] std::vector<Line> look(const SimulatedPack& pack);

private:
    std::optional<d1000::State> m_state;
    std::uint32_t m_reasons = 0;
    std::size_t m_events = 0; ///< told of those of this start of the unit
};

} // namespace packdeck::sim
