// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "can/frame.h"
#include "d1000/command.h"
#include "d1000/reason.h"
#include "d1000/state.h"
#include "sim/simulated_pack.h"

namespace packdeck::sim::test {

/// A control unit and a listener on the bus of one simulated pack.
class Driver
{
public:
    explicit Driver(const Config& config)
        : pack(config)
    {
    }

    explicit Driver(std::string_view name)
        : Driver(*Config::named(name))
    {
    }

    /// Sends it every 100 ms of simulated time; None: silence.
    void command(d1000::Command command);

    void run(units::Duration duration);
    /// Simulated milliseconds until the condition holds, in steps of 10 ms; -1 after the limit.
    int runUntil(const std::function<bool(const Truth&)>& condition, units::Duration limit);
    int runUntil(d1000::State state, units::Duration limit);

    /// From power-up to a state of the discharge or the charge chain.
    void bring(d1000::State state);

    void set(Fault fault, int index = 0, double value = 0.0);
    void clear(Fault fault, int index = 0);

    [[nodiscard]] static bool has(const Truth& truth, d1000::Reason reason)
    {
        return (truth.reasons & d1000::bit(reason)) != 0;
    }

    [[nodiscard]] static bool anyCoil(const Truth& truth);

    /// The last frame with this offset from the base ID; length 0 when none came.
    [[nodiscard]] can::Frame last(std::uint32_t offset) const;

    SimulatedPack pack;
    std::vector<can::Frame> frames; ///< everything since the start or since it was cleared

private:
    d1000::Command m_command = d1000::Command::None;
    units::Duration m_nextCommand{};
};

[[nodiscard]] can::Frame commandFrame(d1000::Command command, std::uint32_t baseId = 0x600);

} // namespace packdeck::sim::test
