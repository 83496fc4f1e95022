// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

#include "pack/fault_set.h"
#include "pack/readings.h"

namespace packdeck::pack {

/// Five contactors with their auxiliary contacts, in steps of 1 ms. Closing takes 15 ms, then the contact bounces for
/// 0 ... 7 ms and re-opens up to three times; opening takes 10 ms; the auxiliary follows within 3 ms of the main
/// contact. Times by TE EVC500 and EVC135 data sheets.
class Contactors
{
public:
    Contactors(std::uint64_t seed, std::uint8_t invertedAuxiliaries);

    /// Takes the coil commands; movements begin with the next advance.
    void command(const std::array<bool, contactorCount>& coils, const FaultEffects& faults);

    /// One millisecond.
    void advance();

    [[nodiscard]] bool moving() const { return m_moving != 0; }

    /// The contact's surfaces have melted together: it stays closed for good.
    void weld(std::size_t contactor) { m_welded = static_cast<std::uint8_t>(m_welded | 1U << contactor); }

    /// Movements of the contactor so far.
    [[nodiscard]] std::uint32_t operations(std::size_t contactor) const { return m_mechanisms[contactor].operations; }

    /// Where the main contact is now, faults included.
    [[nodiscard]] bool closed(std::size_t contactor, const FaultEffects& faults) const
    {
        const bool melted = ((faults.welded | m_welded) >> contactor & 1U) != 0;
        return melted || (m_mechanisms[contactor].main && (faults.stuckOpen >> contactor & 1U) == 0);
    }

    [[nodiscard]] AuxiliaryContacts auxiliaries(const FaultEffects& faults) const;

private:
    struct Mechanism
    {
        bool coil = false;
        bool main = false;
        bool auxiliary = false;
        std::uint16_t mainDelay_ms = 0;      ///< until the main contact follows the coil; 0: it has
        std::uint16_t auxiliaryDelay_ms = 0; ///< the same for the auxiliary contact
        std::uint16_t bounce_ms = 0;         ///< still to bounce
        std::uint8_t bounceGaps = 0;         ///< bit i: open i ms before the bouncing ends
        std::uint32_t operations = 0;
    };

    void begin(std::size_t contactor, bool coil, const FaultEffects& faults);
    void advance(std::size_t contactor);

    std::array<Mechanism, contactorCount> m_mechanisms{};
    std::uint64_t m_seed;
    std::uint8_t m_inverted;
    std::uint8_t m_moving = 0; ///< bit a contactor
    std::uint8_t m_welded = 0; ///< bit a contactor
};

} // namespace packdeck::pack
