// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "can/frame.h"
#include "control/outcome.h"

namespace packdeck::control {

/// The two IDs of a parameter service.
struct ServiceIds
{
    std::uint32_t request = 0x7E0;
    std::uint32_t response = 0x7E8;
};

/// What decides whether a frame typed by the user may go out.
struct RawSendFacts
{
    bool armed = false;                  ///< ArmKind::RawSend
    std::optional<std::uint16_t> baseId; ///< of the connected unit; nothing while none is known
    bool unitAlive = false;              ///< a frame of it came within ControlMachine::silentAfter
    bool simulatedHere = false; ///< a simulated pack in this process: may be sent its own IDs, for glitch tests
    ServiceIds service;
};

/// A raw frame never uses the connected unit's own IDs, its command ID or the service IDs while that unit is alive.
[[nodiscard]] Outcome mayTransmitRaw(const can::Frame& frame, const RawSendFacts& facts);

} // namespace packdeck::control
