// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>

#include "bmu/parameter_table.h"
#include "bmu/two_slot_memory.h"

namespace packdeck::bmu {

/// The parameters in non-volatile memory; as safe as TwoSlotMemory. No heap; a copy is a copy of the memory.
class ParameterStore
{
public:
    static constexpr std::size_t bytesPerStore = TwoSlotMemory<parameterImageBytes>::bytesPerStore;

    /// Writes a new copy. `bytesUntilPowerLoss` bytes are changed, then nothing more. True when it was stored whole.
    bool store(const Parameters& parameters, std::size_t bytesUntilPowerLoss = std::numeric_limits<std::size_t>::max())
    {
        return m_memory.store(imageOf(parameters), bytesUntilPowerLoss);
    }

    /// The newest valid copy; nothing when there is none.
    [[nodiscard]] std::optional<Parameters> load() const
    {
        const auto image = m_memory.load();
        return image ? std::optional(parametersOf(*image)) : std::nullopt;
    }

    /// How often parameters were stored; 0: never.
    [[nodiscard]] std::uint32_t sequence() const { return m_memory.sequence(); }

private:
    TwoSlotMemory<parameterImageBytes> m_memory;
};

} // namespace packdeck::bmu
