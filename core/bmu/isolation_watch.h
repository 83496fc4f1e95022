// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace packdeck::bmu {

/// The optional isolation monitor: an event when the isolation falls below 100 ohm per volt (UN R100's figure for DC,
/// from memory), once until it has recovered by a fifth. No reason, no contactor: the vendor documents neither.
class IsolationWatch
{
public:
    static constexpr std::uint32_t lowest_ohm_per_V = 100;

    /// True when it fell just now.
    bool update(std::uint32_t ohm_per_V)
    {
        constexpr std::uint32_t recovered_ohm_per_V = lowest_ohm_per_V + lowest_ohm_per_V / 5;
        const bool low = ohm_per_V < (m_low ? recovered_ohm_per_V : lowest_ohm_per_V);
        const bool fell = low && !m_low;
        m_low = low;
        return fell;
    }

private:
    bool m_low = false;
};

} // namespace packdeck::bmu
