// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace packdeck::uds {

inline constexpr std::size_t seedLength = 16;
using Seed = std::array<std::uint8_t, seedLength>;
using Key = std::array<std::uint8_t, seedLength>;

/// The answer to a seed: the first 16 bytes of HMAC-SHA-256(secret, seed). Chosen by this project for the bundled BMU;
/// a real unit's way is unpublished.
[[nodiscard]] Key keyForSeed(std::span<const std::uint8_t> secret, const Seed& seed);

/// Compares in a time that does not tell where they differ.
[[nodiscard]] bool sameKey(std::span<const std::uint8_t> a, std::span<const std::uint8_t> b);

} // namespace packdeck::uds
