// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bmu/bmu.h"
#include "d1000/command.h"
#include "pack/pack.h"
#include "sim/config.h"
#include "units/time.h"

namespace packdeck::sim::test {

/// One node of 14 cells at 25 degC, 90 % full.
[[nodiscard]] Config smallConfig();

/// A pack, and a BMU whose parameters need not be those of the pack; no bus between them.
class Pair
{
public:
    Pair(const pack::PackConfig& hardware, const bmu::Parameters& beliefs);

    void run(units::Duration duration);

    /// Through its start to ENABLED; false when it does not get there.
    bool enable();

    /// Switches the BMU off and on: it begins with what the voltages say now.
    void restartBmu() { bmu = bmu::Bmu(m_beliefs, {}); }

    pack::Pack pack;
    bmu::Bmu bmu;
    bool loadObeys = true; ///< the limits that the BMU reports, from tick to tick

private:
    bmu::Parameters m_beliefs;
    bmu::Inputs m_inputs;
    d1000::Command m_command = d1000::Command::None;
    int m_tick = 0;
};

} // namespace packdeck::sim::test
