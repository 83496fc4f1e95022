// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <type_traits>

#include "bmu/bleed_account.h"
#include "bmu/layout.h"
#include "bmu/two_slot_memory.h"

namespace packdeck::bmu {

/// What the unit remembers while its supply is off, besides its parameters.
struct LastingMemory
{
    std::uint16_t soc_dpc = 0; ///< as reported last
    BleedAccount::Shares bleed{};

    bool operator==(const LastingMemory&) const = default;
};

/// What a start finds.
struct Recollection
{
    enum class Kind : std::uint8_t {
        None,    ///< nothing was ever stored, or it is of another pack or another version
        Corrupt, ///< something was, but neither copy is whole, or it cannot be true
        Whole,
    };

    Kind kind = Kind::None;
    LastingMemory memory;
};

static_assert(std::is_trivially_copyable_v<Recollection>);

/// LastingMemory in non-volatile memory; as safe as TwoSlotMemory. The image carries its version and what pack it is
/// of: nodes, cells, strings and capacity. No heap; a copy is a copy of the memory.
class MemoryStore
{
public:
    void store(const LastingMemory& memory, const Layout& layout);

    [[nodiscard]] Recollection load(const Layout& layout) const;

    /// A bit that is not what was written, in both copies.
    void flipBit(std::size_t byte) { m_memory.flipBit(byte); }

    /// How often something was stored.
    [[nodiscard]] std::uint32_t sequence() const { return m_memory.sequence(); }

private:
    static constexpr std::size_t headBytes = 1 + wordBytes + halfBytes; ///< version, pack, state of charge
    static constexpr std::size_t imageBytes = headBytes + units::maxCells * halfBytes;

    TwoSlotMemory<imageBytes> m_memory;
};

} // namespace packdeck::bmu
