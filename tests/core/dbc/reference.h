// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

#include "dbc/signal.h"

namespace packdeck::dbc::reference {

/// The slow and obvious way, one bit at a time, that the codecs are held to. `bit` 0 is the signal's LSB.
/// Little-endian bits count upwards from the start bit; big-endian ones go down within a byte and on to bit 7 of the
/// next byte, and the start bit is the MSB.
struct Place
{
    unsigned byte;
    unsigned bit;
};

inline Place placeOf(const Signal& signal, unsigned bit)
{
    if (signal.byteOrder == ByteOrder::LittleEndian) {
        const unsigned position = signal.startBit + bit;
        return {position / 8, position % 8};
    }
    Place place{signal.startBit / 8, signal.startBit % 8};
    for (unsigned step = signal.bitLength - 1; step > bit; --step) {
        if (place.bit == 0) {
            ++place.byte;
            place.bit = 7;
        } else {
            --place.bit;
        }
    }
    return place;
}

inline std::uint64_t extract(const Signal& signal, const std::array<std::uint8_t, 8>& data)
{
    std::uint64_t bits = 0;
    for (unsigned bit = 0; bit < signal.bitLength; ++bit) {
        const Place place = placeOf(signal, bit);
        bits |= std::uint64_t{(data.at(place.byte) >> place.bit) & 1U} << bit;
    }
    return bits;
}

inline std::int64_t raw(const Signal& signal, const std::array<std::uint8_t, 8>& data)
{
    std::uint64_t bits = extract(signal, data);
    const bool negative = signal.isSigned && ((bits >> (signal.bitLength - 1)) & 1U) != 0;
    for (unsigned bit = signal.bitLength; negative && bit < 64; ++bit) {
        bits |= std::uint64_t{1} << bit;
    }
    return static_cast<std::int64_t>(bits);
}

/// Whether every bit lies in the first `length` bytes.
inline bool fits(const Signal& signal, unsigned length)
{
    for (unsigned bit = 0; bit < signal.bitLength; ++bit) {
        if (placeOf(signal, bit).byte >= length) {
            return false;
        }
    }
    return signal.bitLength > 0;
}

} // namespace packdeck::dbc::reference
