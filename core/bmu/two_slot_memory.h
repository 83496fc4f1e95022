// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>

#include "bmu/bytes.h"

namespace packdeck::bmu {

/// Two slots of non-volatile memory, written in turn: [sequence number | image | CRC-32]. The slot that holds the
/// newest valid copy is never touched, and the CRC is written last, so that whatever byte the supply fails at, either
/// the old or the new image is read afterwards, whole. No heap; a copy is a copy of the memory.
template <std::size_t imageBytes>
class TwoSlotMemory
{
public:
    using Image = std::array<std::uint8_t, imageBytes>;

    static constexpr std::size_t slotBytes = wordBytes + imageBytes + wordBytes;

    /// Erasing and writing: the bytes one store() changes, one after the other.
    static constexpr std::size_t bytesPerStore = 2 * slotBytes;

    TwoSlotMemory()
    {
        for (Slot& slot : m_slots) {
            slot.fill(erased);
        }
    }

    /// Writes a new copy. `bytesUntilPowerLoss` bytes are changed, then nothing more. True when it was stored whole.
    bool store(const Image& image, std::size_t bytesUntilPowerLoss = std::numeric_limits<std::size_t>::max())
    {
        const auto last = newest();
        Slot wanted{};
        const std::span bytes(wanted);
        putWord(bytes, last ? getWord(m_slots[*last]) + 1 : 1);
        std::copy(image.begin(), image.end(), bytes.begin() + wordBytes);
        putWord(bytes.last(wordBytes), crc32(bytes.first(slotBytes - wordBytes)));
        Slot& slot = m_slots[last ? 1 - *last : 0];
        std::size_t left = bytesUntilPowerLoss;
        const auto write = [&left](std::uint8_t& byte, std::uint8_t value) {
            byte = left > 0 ? value : byte;
            left -= left > 0 ? 1 : 0;
        };
        std::for_each(slot.begin(), slot.end(), [&write](std::uint8_t& byte) { write(byte, erased); });
        const bool whole = left >= slotBytes;
        for (std::size_t i = 0; i < slotBytes; ++i) {
            write(slot[i], wanted[i]);
        }
        return whole;
    }

    /// The newest valid copy; nothing when there is none.
    [[nodiscard]] std::optional<Image> load() const
    {
        const auto slot = newest();
        if (!slot) {
            return std::nullopt;
        }
        Image image{};
        const auto begin = m_slots[*slot].begin() + wordBytes;
        std::copy(begin, begin + imageBytes, image.begin());
        return image;
    }

    /// How often something was stored; 0: never.
    [[nodiscard]] std::uint32_t sequence() const
    {
        const auto slot = newest();
        return slot ? getWord(m_slots[*slot]) : 0;
    }

    /// As it left the factory: nothing was ever written, not even in part.
    [[nodiscard]] bool isBlank() const
    {
        return std::all_of(m_slots.begin(), m_slots.end(), [](const Slot& slot) {
            return std::all_of(slot.begin(), slot.end(), [](std::uint8_t byte) { return byte == erased; });
        });
    }

    /// Ages it: a bit of both slots is not what was written.
    void flipBit(std::size_t byte)
    {
        for (Slot& slot : m_slots) {
            slot[byte % slotBytes] ^= 1U;
        }
    }

private:
    using Slot = std::array<std::uint8_t, slotBytes>;

    static constexpr std::uint8_t erased = 0xFF;

    [[nodiscard]] static std::optional<std::uint32_t> sequenceOf(const Slot& slot)
    {
        const std::span bytes(slot);
        const bool valid = crc32(bytes.first(slotBytes - wordBytes)) == getWord(bytes.last(wordBytes));
        return valid ? std::optional(getWord(bytes)) : std::nullopt;
    }

    [[nodiscard]] std::optional<std::size_t> newest() const
    {
        const auto first = sequenceOf(m_slots[0]);
        const auto second = sequenceOf(m_slots[1]);
        if (first && second) {
            return *first > *second ? 0 : 1;
        }
        if (first) {
            return 0;
        }
        return second ? std::optional<std::size_t>(1) : std::nullopt;
    }

    std::array<Slot, 2> m_slots;
};

} // namespace packdeck::bmu
