// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "d1000/state.h"
#include "units/quantity.h"
#include "units/time.h"

namespace packdeck::control {

struct PrechargeSample
{
    units::Duration since{};     ///< PRECHARGE was reported
    units::Millivolts battery{}; ///< U1
    units::Millivolts load{};    ///< U3
    units::Milliamps current{};
    std::uint8_t failures = 0; ///< precharge failure bits as they arm

    bool operator==(const PrechargeSample&) const = default;
};

/// One precharge as it was measured, and what follows from it. tau, capacitance and energy are estimates of this
/// program: an RC circuit with the resistance the user gave.
struct PrechargeRun
{
    units::Timestamp begun{};
    std::vector<PrechargeSample> samples;
    std::optional<d1000::State> endedIn; ///< ENABLED: it succeeded; nothing while it runs
    units::Duration duration{};
    std::uint8_t failures = 0; ///< all bits seen
    std::optional<units::Duration> tau;
    std::optional<units::Microfarads> capacitance; ///< needs the resistance
    std::optional<double> resistorJoules;          ///< needs the resistance

    [[nodiscard]] bool succeeded() const { return endedIn == d1000::State::Enabled; }
};

} // namespace packdeck::control
