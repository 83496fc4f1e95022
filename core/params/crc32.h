// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace packdeck::params {

/// CRC-32 as zip, Ethernet and PNG have it (reflected polynomial 0xEDB88320).
class Crc32
{
public:
    constexpr void add(std::span<const std::uint8_t> bytes)
    {
        for (const std::uint8_t byte : bytes) {
            addByte(byte);
        }
    }

    constexpr void add(std::string_view text)
    {
        for (const char c : text) {
            addByte(static_cast<std::uint8_t>(c));
        }
    }

    [[nodiscard]] constexpr std::uint32_t value() const { return ~m_state; }

private:
    constexpr void addByte(std::uint8_t byte)
    {
        m_state ^= byte;
        for (int bit = 0; bit < 8; ++bit) {
            m_state = (m_state >> 1U) ^ ((m_state & 1U) != 0 ? 0xEDB88320U : 0U);
        }
    }

    std::uint32_t m_state = 0xFFFFFFFFU;
};

} // namespace packdeck::params
