// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "can/frame.h"
#include "sim/config.h"
#include "sim/control_command.h"
#include "sim/truth.h"
#include "units/time.h"

namespace packdeck::sim {

/// Frames that reached the pack.
struct ReceiveCounters
{
    std::uint64_t accepted = 0;     ///< valid updates of the command
    std::uint64_t ignoredValue = 0; ///< unknown or multi-bit commands
    std::uint64_t ignoredType = 0;  ///< command frames that are no update
    std::uint64_t wrongLength = 0;  ///< on the command ID, but not 8 bytes, remote or extended
    std::uint64_t otherIds = 0;
};

/// What the unit commands, and why.
struct CoilView
{
    unsigned coils = 0; ///< bit(d1000::Contactor)
    d1000::State state = d1000::State::Init;
    std::uint32_t reasons = 0; ///< bit(d1000::Reason)
};

/// The bundled BMU wired to the simulated hardware, with one face on a CAN bus. Not thread-safe; no clock, no I/O.
/// A copy is a snapshot: it goes on from where the original stood, with the same bytes.
class SimulatedPack
{
public:
    explicit SimulatedPack(const Config& config);
    ~SimulatedPack();
    SimulatedPack(const SimulatedPack& other);
    SimulatedPack& operator=(const SimulatedPack& other);
    SimulatedPack(SimulatedPack&&) noexcept;
    SimulatedPack& operator=(SimulatedPack&&) noexcept;

    /// A frame from the bus. Commands arrive at base + 0xFA, requests for parameters at their own IDs
    /// (sim/parameter_service.h); everything else is counted only.
    void receive(const can::Frame& frame);

    /// Goes on by `simulated` (rounded down to whole milliseconds, the rest carried over) and appends what the pack
    /// transmits. Frame::time is simulated microseconds since the start. An injected second commander's frames
    /// appear here too: it sits on the pack's side of the bus.
    void advance(units::Duration simulated, std::vector<can::Frame>& out);

    /// The time-lapse's virtual control unit: while on, the last valid command is given to the BMU again every 100 ms
    /// of simulated time. Turn it off when the commanding program is gone.
    void repeatCommand(bool on);

    /// The charger's current while it charges is decided from outside, whatever the BMU demands and the cells say;
    /// nothing: as the BMU demands.
    void driveCharger(std::optional<double> amps);

    /// While time does not run at its own pace: requests for parameters are answered with "busy".
    void pauseParameterService(bool paused);

    /// Faults, load, BMU supply and restart. Speed, pause and step belong to a Runner and do nothing here. False for a
    /// fault that this pack has no place for, or with a value beyond its range.
    bool apply(const ControlCommand& command);

    [[nodiscard]] Truth truth() const;

    /// The little of it that can be asked for every tick.
    [[nodiscard]] CoilView coils() const;
    [[nodiscard]] std::size_t eventCount() const; ///< noted since the BMU started, see Truth::events
    [[nodiscard]] double packVolts() const;       ///< U1, as it is
    [[nodiscard]] units::Duration time() const;   ///< simulated, since the start
    [[nodiscard]] const Config& config() const;
    [[nodiscard]] const ReceiveCounters& counters() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace packdeck::sim
