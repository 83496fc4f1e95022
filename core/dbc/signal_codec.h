// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>

#include "can/frame.h"
#include "dbc/signal.h"

namespace packdeck::dbc {

constexpr std::uint64_t reverseBytes(std::uint64_t word)
{
    word = ((word & 0x00FF00FF00FF00FFU) << 8) | ((word >> 8) & 0x00FF00FF00FF00FFU);
    word = ((word & 0x0000FFFF0000FFFFU) << 16) | ((word >> 16) & 0x0000FFFF0000FFFFU);
    return (word << 32) | (word >> 32);
}

/// The eight data bytes as one little-endian number, whatever the frame's length: data[0] is the lowest byte.
inline std::uint64_t dataWord(const std::array<std::uint8_t, 8>& data)
{
    std::uint64_t word = 0;
    std::memcpy(&word, data.data(), sizeof word);
    return std::endian::native == std::endian::little ? word : reverseBytes(word);
}

inline std::uint64_t dataWord(const can::Frame& frame)
{
    return dataWord(frame.data);
}

/// The reverse of dataWord().
inline std::array<std::uint8_t, 8> dataBytes(std::uint64_t word)
{
    std::array<std::uint8_t, 8> data{};
    word = std::endian::native == std::endian::little ? word : reverseBytes(word);
    std::memcpy(data.data(), &word, sizeof word);
    return data;
}

/// Takes one signal out of a data word and puts it in. For a signal that fits() only; of another one every raw value
/// is 0 and nothing is inserted.
class SignalCodec
{
public:
    SignalCodec() = default;
    explicit SignalCodec(const Signal& signal);

    /// Whether all bits of the signal lie in a message of `length` bytes (at most 8 count).
    [[nodiscard]] static bool fits(const Signal& signal, unsigned length);

    /// How many data bytes a frame needs to carry the whole signal: 1 ... 8, or 0 when it does not fit in eight.
    [[nodiscard]] static unsigned bytesNeeded(const Signal& signal);

    /// Sign-extended. An unsigned 64-bit signal and a float come as their bit pattern.
    [[nodiscard]] std::int64_t raw(std::uint64_t word) const
    {
        const std::uint64_t bits = ((m_swap ? reverseBytes(word) : word) >> m_shift) & m_mask;
        return static_cast<std::int64_t>((bits ^ m_signBit) - m_signBit);
    }

    /// raw * factor + offset; of a float the float takes the place of raw.
    [[nodiscard]] double physical(std::uint64_t word) const { return physicalOf(raw(word)); }

    [[nodiscard]] double physicalOf(std::int64_t raw) const;

    /// The raw value nearest to a physical one. Nothing when it does not fit the signal's bits or is not a number
    /// (a float signal takes NaN and the infinities).
    [[nodiscard]] std::optional<std::int64_t> rawOf(double physical) const;

    /// Replaces the signal's bits; higher bits of raw are ignored.
    void insert(std::uint64_t& word, std::int64_t raw) const;

private:
    std::uint64_t m_mask = 0; ///< bitLength ones, at bit 0
    std::uint64_t m_signBit = 0;
    double m_factor = 1.0;
    double m_offset = 0.0;
    std::uint8_t m_shift = 0;
    bool m_swap = false;
    bool m_isSigned = false;
    ValueType m_valueType = ValueType::Integer;
};

} // namespace packdeck::dbc
