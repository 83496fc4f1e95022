// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace packdeck::telemetry {

/// Bytes that the History of an opened log may take: a quarter of this machine's memory, but no less than a session's.
/// A day of the 448-cell pack takes 1.7 GB, and wants to be there to the last frame: unlike a session, it is looked at
/// from one end to the other.
[[nodiscard]] std::size_t logBudget();

} // namespace packdeck::telemetry
