// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace packdeck::link {

/// Far beyond anything that works: only a failing test gets there.
inline constexpr auto patience = std::chrono::seconds(30);

} // namespace packdeck::link
