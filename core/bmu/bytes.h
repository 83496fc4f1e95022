// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace packdeck::bmu {

/// What is stored: big-endian words of four bytes, halves of two, and the CRC-32 of Ethernet.

inline constexpr std::size_t wordBytes = 4;
inline constexpr std::size_t halfBytes = 2;

inline void putWord(std::span<std::uint8_t> bytes, std::uint32_t word)
{
    for (std::size_t i = 0; i < wordBytes; ++i) {
        bytes[i] = static_cast<std::uint8_t>(word >> (8 * (wordBytes - 1 - i)));
    }
}

[[nodiscard]] inline std::uint32_t getWord(std::span<const std::uint8_t> bytes)
{
    std::uint32_t word = 0;
    for (std::size_t i = 0; i < wordBytes; ++i) {
        word = (word << 8U) | bytes[i];
    }
    return word;
}

inline void putHalf(std::span<std::uint8_t> bytes, std::uint16_t half)
{
    bytes[0] = static_cast<std::uint8_t>(half >> 8U);
    bytes[1] = static_cast<std::uint8_t>(half);
}

[[nodiscard]] inline std::uint16_t getHalf(std::span<const std::uint8_t> bytes)
{
    return static_cast<std::uint16_t>(bytes[0] << 8U | bytes[1]);
}

[[nodiscard]] inline std::uint32_t crc32(std::span<const std::uint8_t> bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const std::uint8_t byte : bytes) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
        }
    }
    return ~crc;
}

} // namespace packdeck::bmu
