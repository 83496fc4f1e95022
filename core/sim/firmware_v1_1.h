// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "bmu/parameters.h"
#include "can/frame.h"
#include "units/time.h"

/// The bundled BMU as a unit with firmware 1.1: the same control logic, with that firmware's messages and parameters
/// (messages and signals, configuration parameters pages of V1.1). What those leave open is chosen here.
namespace packdeck::sim::v1_1 {

/// The index under which that firmware has the parameter of a row of bmu::parameterTable(); nothing for extensions.
[[nodiscard]] std::optional<std::uint16_t> parameterIndex(std::uint16_t index);

/// That firmware counts in 1 ohm, 1 mA and 0.1 Wh where the bundled BMU counts in 0.1 ohm, 0.1 A and 0.1 Ah.
/// bmu::Parameters holds either; a value that the bundled BMU's type cannot hold becomes one that it refuses.
[[nodiscard]] bmu::Parameters toBundled(const bmu::Parameters& counted);

/// The other way; nothing when that firmware's types cannot hold them: 32 A and 3200 Wh are its most.
[[nodiscard]] std::optional<bmu::Parameters> fromBundled(const bmu::Parameters& parameters);

/// Turns the bundled BMU's messages into that firmware's: no messages of nodes, contactors and diagnostics, eight
/// states, charge and health apart, counters of charge and energy since power-up.
class Messages
{
public:
    /// The frames of one tick, those from `first` on. What is inserted follows by `frameTime`, not beyond `last`.
    void rewrite(std::vector<can::Frame>& frames, std::size_t first, std::uint32_t baseId, units::Duration frameTime,
                 units::Duration last);

private:
    void count(const can::Frame& current);
    void rewriteInfo(can::Frame& frame);

    std::uint16_t m_state = 1;               ///< the last one-hot word
    std::optional<std::int64_t> m_countedAt; ///< microseconds
    std::uint64_t m_charge = 0;              ///< mA x microseconds, in either direction
    std::uint64_t m_energy = 0;              ///< mW x microseconds, in either direction
    std::uint32_t m_battery_mV = 0;
};

} // namespace packdeck::sim::v1_1
