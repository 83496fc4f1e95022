// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "dbc/signal_codec.h"

#include <bit>
#include <cmath>
#include <limits>

namespace packdeck::dbc {

namespace {

constexpr unsigned wordBits = 64;

/// Bit positions counted as the bus sends them: byte 0 first, within a byte its bit 7 first.
unsigned sequentialBit(unsigned dbcBit)
{
    return (dbcBit / 8) * 8 + (7 - dbcBit % 8);
}

/// One past the last occupied bit; sequential for big-endian, DBC numbering for little-endian. Both end in the byte
/// that holds the last bit. 64-bit so that foreign numbers do not wrap.
std::uint64_t endBit(const Signal& signal)
{
    const std::uint64_t start =
        signal.byteOrder == ByteOrder::BigEndian ? sequentialBit(signal.startBit) : signal.startBit;
    return start + signal.bitLength;
}

} // namespace

bool SignalCodec::fits(const Signal& signal, unsigned length)
{
    const unsigned needed = bytesNeeded(signal);
    return needed != 0 && needed <= length;
}

unsigned SignalCodec::bytesNeeded(const Signal& signal)
{
    const bool widthMatches = signal.valueType == ValueType::Integer ||
                              signal.bitLength == (signal.valueType == ValueType::Float32 ? 32U : 64U);
    const std::uint64_t end = endBit(signal);
    if (signal.bitLength == 0 || end > wordBits || !widthMatches) {
        return 0;
    }
    return static_cast<unsigned>((end + 7) / 8);
}

SignalCodec::SignalCodec(const Signal& signal)
    : m_factor(signal.factor)
    , m_offset(signal.offset)
    , m_isSigned(signal.isSigned)
    , m_valueType(signal.valueType)
{
    if (bytesNeeded(signal) == 0) {
        return;
    }
    m_mask = ~std::uint64_t{0} >> (wordBits - signal.bitLength);
    m_swap = signal.byteOrder == ByteOrder::BigEndian;
    m_shift = static_cast<std::uint8_t>(m_swap ? wordBits - endBit(signal) : signal.startBit);
    if (signal.isSigned && signal.valueType == ValueType::Integer) {
        m_signBit = std::uint64_t{1} << (signal.bitLength - 1);
    }
}

double SignalCodec::physicalOf(std::int64_t raw) const
{
    switch (m_valueType) {
    case ValueType::Float32:
        return static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(raw))) * m_factor + m_offset;
    case ValueType::Float64:
        return std::bit_cast<double>(raw) * m_factor + m_offset;
    case ValueType::Integer:
        break;
    }
    const double number = m_isSigned ? static_cast<double>(raw) : static_cast<double>(static_cast<std::uint64_t>(raw));
    return number * m_factor + m_offset;
}

std::optional<std::int64_t> SignalCodec::rawOf(double physical) const
{
    if (m_mask == 0) {
        return std::nullopt;
    }
    const double number = (physical - m_offset) / m_factor;
    switch (m_valueType) {
    case ValueType::Float32:
        if (std::isfinite(number) && std::abs(number) > std::numeric_limits<float>::max()) {
            return std::nullopt;
        }
        return std::bit_cast<std::uint32_t>(static_cast<float>(number));
    case ValueType::Float64:
        return std::bit_cast<std::int64_t>(number);
    case ValueType::Integer:
        break;
    }
    const double rounded = std::nearbyint(number);
    // 2^n as a double is exact, so the upper bounds are compared with "less than": the largest raw value is not.
    const double span = 2.0 * static_cast<double>((m_mask >> 1) + 1);
    const double lowest = m_isSigned ? -span / 2 : 0.0;
    const double end = m_isSigned ? span / 2 : span;
    if (!(rounded >= lowest && rounded < end)) {
        return std::nullopt;
    }
    return m_isSigned ? static_cast<std::int64_t>(rounded)
                      : static_cast<std::int64_t>(static_cast<std::uint64_t>(rounded));
}

void SignalCodec::insert(std::uint64_t& word, std::int64_t raw) const
{
    std::uint64_t ordered = m_swap ? reverseBytes(word) : word;
    ordered = (ordered & ~(m_mask << m_shift)) | ((static_cast<std::uint64_t>(raw) & m_mask) << m_shift);
    word = m_swap ? reverseBytes(ordered) : ordered;
}

} // namespace packdeck::dbc
