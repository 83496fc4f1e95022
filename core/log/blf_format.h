// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// What reader and writer of Vector's BLF both know of it. All numbers are little-endian.
namespace packdeck::log::blf {

inline constexpr std::string_view fileSignature = "LOGG";
inline constexpr std::string_view objectSignature = "LOBJ";
inline constexpr std::size_t fileHeaderSize = 144;
inline constexpr std::size_t startTimeAt = 40; ///< eight 16-bit numbers: year, month, weekday, day, h, min, s, ms
inline constexpr std::size_t baseHeaderSize = 16;
inline constexpr std::size_t objectSizeAt = 8;
inline constexpr std::size_t objectTypeAt = 12;
inline constexpr std::size_t headerSizeV1 = 32;
inline constexpr std::size_t containerHeaderSize = 16;

inline constexpr std::uint32_t canMessage = 1;
inline constexpr std::uint32_t canError = 2;
inline constexpr std::uint32_t logContainer = 10;
inline constexpr std::uint32_t canErrorExt = 73;
inline constexpr std::uint32_t canMessage2 = 86;
inline constexpr std::uint32_t canFdMessage = 100;
inline constexpr std::uint32_t canFdMessage64 = 101;

inline constexpr std::uint16_t notCompressed = 0;
inline constexpr std::uint16_t zlibCompressed = 2;

inline constexpr std::uint32_t tenMicroseconds = 1; ///< flags of an object: the unit of its time
inline constexpr std::uint32_t nanoseconds = 2;

inline constexpr std::uint32_t extendedBit = 0x80000000;
inline constexpr std::uint8_t transmitted = 0x01;
inline constexpr std::uint8_t remote = 0x80;

} // namespace packdeck::log::blf
