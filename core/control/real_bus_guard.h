// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "can/frame.h"
#include "control/outcome.h"
#include "units/time.h"

namespace packdeck::control {

/// Lets a simulated pack onto a bus. On a virtual one at once; on a real one only when it was named with --real-bus,
/// at real speed, after three seconds in which no frame of base ... base + 0x127 was heard. A frame of that range heard
/// later stops the transmission at once, for good: two units with one ID destroy each other's frames. Only command
/// frames may come then: they are what a simulated pack is there for.
class RealBusGuard
{
public:
    static constexpr units::Duration listenFor = std::chrono::seconds(3);

    struct Bus
    {
        bool isVirtual = false;
        bool realBusAllowed = false; ///< --real-bus, with the interface named
        double speed = 1.0;          ///< of the simulated time
        std::uint16_t baseId = 0;
    };

    explicit RealBusGuard(const Bus& bus);

    /// The device is open: listening begins.
    void opened(units::Timestamp now);

    void received(const can::Frame& frame, units::Timestamp now);

    /// Speeds other than 1x never reach a real bus.
    void setSpeed(double speed);

    [[nodiscard]] bool mayTransmit(units::Timestamp now) const;

    /// Why it may not, now; RealBusListening while it is still listening.
    [[nodiscard]] Outcome verdict(units::Timestamp now) const;

private:
    [[nodiscard]] bool isListening(units::Timestamp now) const;

    Bus m_bus;
    std::optional<units::Timestamp> m_opened;
    std::optional<std::uint32_t> m_intruder;
};

} // namespace packdeck::control
