// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/lasting_memory.h"

#include <algorithm>

namespace packdeck::bmu {

namespace {

constexpr std::uint8_t version = 1;
constexpr std::uint16_t full_dpc = 1000;

// Two packs of different layout do not share a memory.
std::uint32_t identityOf(const Layout& layout)
{
    std::array<std::uint8_t, wordBytes + 1 + units::maxNodes> bytes{};
    putWord(bytes, static_cast<std::uint32_t>(layout.capacity_mAh));
    bytes[wordBytes] = layout.strings;
    std::copy(layout.cellsOfNode.begin(), layout.cellsOfNode.end(), bytes.begin() + wordBytes + 1);
    return crc32(bytes);
}

} // namespace

void MemoryStore::store(const LastingMemory& memory, const Layout& layout)
{
    TwoSlotMemory<imageBytes>::Image image{};
    const std::span bytes(image);
    bytes[0] = version;
    putWord(bytes.subspan(1), identityOf(layout));
    putHalf(bytes.subspan(1 + wordBytes), memory.soc_dpc);
    for (std::size_t slot = 0; slot < memory.bleed.size(); ++slot) {
        putHalf(bytes.subspan(headBytes + slot * halfBytes), memory.bleed[slot]);
    }
    m_memory.store(image);
}

Recollection MemoryStore::load(const Layout& layout) const
{
    using Kind = Recollection::Kind;
    const auto image = m_memory.load();
    if (!image) {
        return {m_memory.isBlank() ? Kind::None : Kind::Corrupt, {}};
    }
    const std::span<const std::uint8_t> bytes(*image);
    if (bytes[0] != version || getWord(bytes.subspan(1)) != identityOf(layout)) {
        return {};
    }
    Recollection found{Kind::Whole, {}};
    found.memory.soc_dpc = getHalf(bytes.subspan(1 + wordBytes));
    bool plausible = found.memory.soc_dpc <= full_dpc;
    for (std::size_t slot = 0; slot < found.memory.bleed.size(); ++slot) {
        found.memory.bleed[slot] = getHalf(bytes.subspan(headBytes + slot * halfBytes));
        plausible = plausible && found.memory.bleed[slot] <= BleedAccount::largestShare;
    }
    return plausible ? found : Recollection{Kind::Corrupt, {}};
}

} // namespace packdeck::bmu
