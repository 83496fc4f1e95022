// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "can/frame.h"

namespace packdeck::can {

/// What key() made one number of, taken apart.
constexpr bool isExtendedKey(std::uint32_t frameKey)
{
    return (frameKey & key(0, true)) != 0;
}

constexpr std::uint32_t idOfKey(std::uint32_t frameKey)
{
    return frameKey & ~key(0, true);
}

} // namespace packdeck::can
