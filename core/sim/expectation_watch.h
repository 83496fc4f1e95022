// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "sim/scenario.h"
#include "sim/truth.h"
#include "units/time.h"

namespace packdeck::sim {

class SimulatedPack;

/// Expectations that are not decided yet.
class ExpectationWatch
{
public:
    struct Verdict
    {
        std::size_t ticket = 0;
        bool met = false;
        std::string text; ///< English: what was expected, and what was found instead
    };

    void add(const Expectation& expectation, units::Duration until, std::size_t ticket)
    {
        m_waiting.push_back({expectation, until, ticket});
    }

    [[nodiscard]] bool empty() const { return m_waiting.empty(); }

    /// Those that are met or whose time is over; they wait no more. The truth is asked for only when something waits.
    [[nodiscard]] std::vector<Verdict> judge(const SimulatedPack& pack);

    /// All that are left, as not met; `why` in English: "not yet at the end".
    [[nodiscard]] std::vector<Verdict> giveUp(const Truth& truth, const std::string& why);

    [[nodiscard]] static std::string found(const Truth& truth); ///< "state SAFE, SoC 63.0 %, OVERVOLT: ..."

private:
    struct Waiting
    {
        Expectation expectation;
        units::Duration until{};
        std::size_t ticket = 0;
    };

    std::vector<Waiting> m_waiting;
};

} // namespace packdeck::sim
