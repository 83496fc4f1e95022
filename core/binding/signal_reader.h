// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "dbc/message.h"
#include "dbc/signal_codec.h"

namespace packdeck::binding {

/// Takes one signal out of the data word of its message and knows when it is not in there: too few bytes, or another
/// multiplexor value. No lookup, no allocation when reading.
class SignalReader
{
public:
    SignalReader() = default;
    SignalReader(const dbc::Message& message, const dbc::Signal& signal);

    /// Bytes a frame must have, multiplexors included; 0: the signal fits no classic frame and is never present.
    [[nodiscard]] std::uint8_t bytesNeeded() const { return m_bytesNeeded; }

    [[nodiscard]] bool isMultiplexed() const { return !m_conditions.empty(); }

    [[nodiscard]] bool isFloat() const { return m_valueType != dbc::ValueType::Integer; }

    [[nodiscard]] bool isSigned() const { return m_isSigned; }

    [[nodiscard]] unsigned bitLength() const { return m_bitLength; }

    [[nodiscard]] double factor() const { return m_factor; }

    [[nodiscard]] double offset() const { return m_offset; }

    [[nodiscard]] const dbc::SignalCodec& codec() const { return m_codec; }

    [[nodiscard]] bool isPresent(std::uint64_t word, unsigned length) const
    {
        return m_bytesNeeded != 0 && length >= m_bytesNeeded && (m_conditions.empty() || isSelected(word));
    }

private:
    struct Condition
    {
        dbc::SignalCodec multiplexor;
        std::vector<dbc::MultiplexRange> ranges;
    };

    [[nodiscard]] bool isSelected(std::uint64_t word) const;

    dbc::SignalCodec m_codec;
    std::vector<Condition> m_conditions; ///< all must hold: a multiplexor may itself be multiplexed
    double m_factor = 1.0;
    double m_offset = 0.0;
    dbc::ValueType m_valueType = dbc::ValueType::Integer;
    std::uint8_t m_bytesNeeded = 0;
    std::uint8_t m_bitLength = 0;
    bool m_isSigned = false;
};

} // namespace packdeck::binding
