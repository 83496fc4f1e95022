// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace packdeck::bmu {

/// One message to transmit: always eight bytes, its ID counted from the base ID. The data first and aligned: written
/// and copied as one word, so that no copy waits for the bytes before it.
struct alignas(8) Message
{
    std::array<std::uint8_t, 8> data{};
    std::uint16_t offset = 0;

    bool operator==(const Message&) const = default;
};

/// What one tick transmits.
class MessageBuffer
{
public:
    static constexpr std::size_t capacity = 64;

    void clear() { m_size = 0; }

    /// False when full; the schedule is spread so that this does not happen.
    bool add(const Message& message)
    {
        if (m_size == capacity) {
            return false;
        }
        Message& next = m_messages[m_size++];
        next.data = message.data;
        next.offset = message.offset;
        return true;
    }

    /// So many to be filled in place, or nullptr when there is no room for all.
    [[nodiscard]] Message* extend(std::size_t count)
    {
        if (capacity - m_size < count) {
            return nullptr;
        }
        m_size += count;
        return m_messages.data() + (m_size - count);
    }

    [[nodiscard]] std::size_t size() const { return m_size; }

    [[nodiscard]] const Message* begin() const { return m_messages.data(); }

    [[nodiscard]] const Message* end() const { return m_messages.data() + m_size; }

private:
    std::array<Message, capacity> m_messages{};
    std::size_t m_size = 0;
};

} // namespace packdeck::bmu
