// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>

#include "bmu/parameter_table.h"

namespace packdeck::bmu {

/// Two slots of non-volatile memory, written in turn: [sequence number | image | CRC-32]. The slot that holds the
/// newest valid copy is never touched, and the CRC is written last, so that whatever byte the supply fails at, either
/// the old or the new parameters are read afterwards, whole. No heap; a copy is a copy of the memory.
class ParameterStore
{
public:
    static constexpr std::size_t slotBytes = 4 + parameterImageBytes + 4;

    /// Erasing and writing: the bytes one store() changes, one after the other.
    static constexpr std::size_t bytesPerStore = 2 * slotBytes;

    /// Writes a new copy. `bytesUntilPowerLoss` bytes are changed, then nothing more. True when it was stored whole.
    bool store(const Parameters& parameters, std::size_t bytesUntilPowerLoss = std::numeric_limits<std::size_t>::max());

    /// The newest valid copy; nothing when there is none.
    [[nodiscard]] std::optional<Parameters> load() const;

    /// How often parameters were stored; 0: never.
    [[nodiscard]] std::uint32_t sequence() const;

private:
    using Slot = std::array<std::uint8_t, slotBytes>;

    static constexpr std::uint8_t erased = 0xFF;

    [[nodiscard]] static std::optional<std::uint32_t> sequenceOf(const Slot& slot);
    [[nodiscard]] std::optional<std::size_t> newest() const;

    std::array<Slot, 2> m_slots = emptySlots();

    static constexpr std::array<Slot, 2> emptySlots()
    {
        std::array<Slot, 2> slots{};
        for (Slot& slot : slots) {
            for (std::uint8_t& byte : slot) {
                byte = erased;
            }
        }
        return slots;
    }
};

} // namespace packdeck::bmu
