// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/bus_load.h"

#include <algorithm>

namespace packdeck::link {

unsigned estimatedBits(const can::Frame& frame)
{
    // ISO 11898-1, classic frame: start, arbitration, control and CRC sequence are stuffed; CRC delimiter,
    // acknowledge, end of frame and interframe space (13 bits) are not.
    constexpr unsigned stuffedStandard = 34;
    constexpr unsigned stuffedExtended = 54;
    constexpr unsigned unstuffed = 13;
    constexpr unsigned bitsPerByte = 8;
    constexpr unsigned bitsPerStuffBit = 4; // at worst one after each four bits that follow the first
    const unsigned payload = frame.has(can::Frame::Remote) ? 0U : frame.length * bitsPerByte;
    const unsigned stuffed = (frame.has(can::Frame::Extended) ? stuffedExtended : stuffedStandard) + payload;
    const unsigned worstStuffing = (stuffed - 1) / bitsPerStuffBit;
    return stuffed + unstuffed + worstStuffing / 2;
}

void RateMeter::add(double amount, units::Timestamp now)
{
    if (!m_started) {
        m_started = true;
        m_first = now;
    }
    const auto number = now.time_since_epoch() / slotLength;
    Slot& slot = m_slots.at(static_cast<std::size_t>(number) % slotCount);
    if (slot.number != number) {
        slot = {number, 0};
    }
    slot.amount += amount;
}

double RateMeter::perSecond(units::Timestamp now) const
{
    if (!m_started) {
        return 0;
    }
    const auto number = now.time_since_epoch() / slotLength;
    double sum = 0;
    for (const Slot& slot : m_slots) {
        if (slot.number > number - static_cast<std::int64_t>(slotCount) && slot.number <= number) {
            sum += slot.amount;
        }
    }
    // The slot of now is still filling: the window ends where now is.
    const auto windowStart = units::Timestamp(slotLength * (number + 1 - static_cast<std::int64_t>(slotCount)));
    const units::Duration window = std::max(now - std::max(windowStart, m_first), slotLength);
    return sum / units::toSeconds(window);
}

} // namespace packdeck::link
