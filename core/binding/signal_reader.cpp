// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "binding/signal_reader.h"

#include <algorithm>
#include <cstddef>

namespace packdeck::binding {

SignalReader::SignalReader(const dbc::Message& message, const dbc::Signal& signal)
    : m_codec(signal)
    , m_factor(signal.factor)
    , m_offset(signal.offset)
    , m_valueType(signal.valueType)
    , m_bytesNeeded(static_cast<std::uint8_t>(dbc::SignalCodec::bytesNeeded(signal)))
    , m_bitLength(static_cast<std::uint8_t>(std::min(signal.bitLength, 64U)))
    , m_isSigned(signal.isSigned)
{
    // A chain that bites its own tail ends after as many steps as there are signals.
    const dbc::Signal* selected = &signal;
    for (std::size_t step = 0; selected->multiplexing.isMultiplexed && step < message.signals.size(); ++step) {
        const dbc::Signal* multiplexor = message.find(selected->multiplexing.multiplexor);
        const unsigned bytes = multiplexor == nullptr ? 0 : dbc::SignalCodec::bytesNeeded(*multiplexor);
        if (bytes == 0) {
            m_bytesNeeded = 0;
            return;
        }
        m_bytesNeeded = m_bytesNeeded == 0 ? m_bytesNeeded : std::max(m_bytesNeeded, static_cast<std::uint8_t>(bytes));
        m_conditions.push_back({dbc::SignalCodec(*multiplexor), selected->multiplexing.ranges});
        selected = multiplexor;
    }
}

bool SignalReader::isSelected(std::uint64_t word) const
{
    return std::all_of(m_conditions.begin(), m_conditions.end(), [word](const Condition& condition) {
        const auto value = static_cast<std::uint64_t>(condition.multiplexor.raw(word));
        return std::any_of(condition.ranges.begin(), condition.ranges.end(), [value](const dbc::MultiplexRange& range) {
            return range.first <= value && value <= range.last;
        });
    });
}

} // namespace packdeck::binding
