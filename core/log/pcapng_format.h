// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace packdeck::log::pcapng {

// Types of blocks.
inline constexpr std::uint32_t sectionHeader = 0x0A0D0D0A;
inline constexpr std::uint32_t interfaceDescription = 1;
inline constexpr std::uint32_t enhancedPacket = 6;

inline constexpr std::uint32_t byteOrderMagic = 0x1A2B3C4D;

// Options: of an interface its name, of a packet its flags.
inline constexpr std::uint16_t optionName = 2;
inline constexpr std::uint16_t optionFlags = 2;

// The direction in a packet's flags.
inline constexpr std::uint32_t inbound = 1;
inline constexpr std::uint32_t outbound = 2;

} // namespace packdeck::log::pcapng
