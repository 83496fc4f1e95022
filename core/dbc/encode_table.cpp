// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "dbc/encode_table.h"
#include "can/frame_key.h"

#include <cmath>
#include <utility>

namespace packdeck::dbc {

namespace {

constexpr unsigned mostBytes = 8;

} // namespace

EncodeTable::EncodeTable(const Database& database)
{
    constexpr double unlimited = std::numeric_limits<double>::infinity();
    for (const Message& message : database.messages()) {
        m_byKey.try_emplace(message.key, static_cast<std::uint32_t>(m_messages.size()));
        m_messages.push_back({message.key, static_cast<std::uint32_t>(m_slots.size()),
                              static_cast<std::uint32_t>(message.signals.size()), message.length});
        for (OrderedSignal& order : multiplexOrder(message)) {
            const Signal& signal = message.signals[order.signal];
            const bool limited = signal.minimum < signal.maximum;
            const double tolerance = std::abs(signal.factor) / 2;
            Slot& slot = m_slots.emplace_back();
            slot.codec = SignalCodec(signal);
            slot.order = std::move(order);
            slot.lowest = limited ? signal.minimum - tolerance : -unlimited;
            slot.highest = limited ? signal.maximum + tolerance : unlimited;
            slot.fits = SignalCodec::fits(signal, message.length);
        }
    }
}

std::uint32_t EncodeTable::find(std::uint32_t key) const
{
    const auto found = m_byKey.find(key);
    return found == m_byKey.end() ? noMessage : found->second;
}

EncodeTable::Report EncodeTable::encode(std::uint32_t message, std::span<const double> values, can::Frame& frame) const
{
    if (message >= m_messages.size() || m_messages[message].length > mostBytes) {
        return {Outcome::NoMessage, 0};
    }
    const Layout& layout = m_messages[message];
    if (values.size() != layout.count) {
        return {Outcome::WrongCount, 0};
    }
    const std::span slots(m_slots.data() + layout.firstSlot, layout.count);
    std::uint64_t word = 0;
    for (const Slot& slot : slots) {
        const bool selected =
            slot.order.reachable &&
            (!slot.order.selector || slot.order.selectedBy(slots[*slot.order.selector].codec.raw(word)));
        if (!selected) {
            continue;
        }
        const double value = values[slot.order.signal];
        const bool inLimits = !(value < slot.lowest) && !(value > slot.highest);
        const auto raw = slot.fits && inLimits ? slot.codec.rawOf(value) : std::nullopt;
        if (!raw) {
            return {Outcome::OutOfRange, slot.order.signal};
        }
        slot.codec.insert(word, *raw);
    }
    frame.id = can::idOfKey(layout.key);
    frame.flags = static_cast<std::uint8_t>(can::isExtendedKey(layout.key) ? can::Frame::Extended : 0);
    frame.length = static_cast<std::uint8_t>(layout.length);
    frame.data = dataBytes(word);
    return {};
}

} // namespace packdeck::dbc
