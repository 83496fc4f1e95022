// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>

#include "telemetry/signal_ref.h"

namespace packdeck::telemetry {

class History;

/// The next frame after `from`, or the last one before it, in which one of the signals takes another value than in its
/// frame before, or its first one. A gap without a measurement is no change. Only kept frames are looked at.
/// @{
[[nodiscard]] std::optional<units::Timestamp> changeAfter(const History& history, std::span<const SignalRef> refs,
                                                          units::Timestamp from);
[[nodiscard]] std::optional<units::Timestamp> changeBefore(const History& history, std::span<const SignalRef> refs,
                                                           units::Timestamp from);
/// @}

} // namespace packdeck::telemetry
