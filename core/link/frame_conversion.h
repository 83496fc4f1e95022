// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QCanBusFrame>

#include "can/frame.h"
#include "units/time.h"

namespace packdeck::link {

/// Nothing for what a can::Frame cannot hold: CAN FD, more than 8 bytes, an ID out of range, invalid frames.
/// A frame that the plugin did not stamp gets `receivedAt`.
[[nodiscard]] std::optional<can::Frame> fromQt(const QCanBusFrame& frame, units::WallTime receivedAt);

/// The same frame for a QCanBusDevice, stamp and echo flag included.
[[nodiscard]] QCanBusFrame toQt(const can::Frame& frame);

/// The wall clock in the stamps of frames.
[[nodiscard]] units::WallTime wallTimeNow();

} // namespace packdeck::link
