// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "bmu/measurement.h"

namespace packdeck::bmu {

/// Contactor 1 is closed, 2 and 3 are open, and the load is already near the battery voltage: a charged capacitor, or
/// a welded contactor? A load voltage that follows the battery voltage proves a weld, and so does one that keeps its
/// voltage for 5 s while the battery's moves, where even the slowest bleed would have taken some away. A charged link
/// alone never does: packs have been locked out by that mistake.
class LinkCheck
{
public:
    enum class Verdict : std::uint8_t { Pending, Empty, Charged, Welded };

    void begin() { *this = {}; }

    /// Once a tick in CONNECT while contactor 1 is proven closed and U1 and U3 have samples from since then.
    /// `capacitance_uF`: the load's, as declared.
    void update(const Readings& readings, std::uint32_t capacitance_uF);

    /// Its verdict takes the time that it takes.
    [[nodiscard]] bool isObserving() const { return m_verdict == Verdict::Pending && m_observed_ms > 0; }

    [[nodiscard]] Verdict verdict() const { return m_verdict; }

private:
    std::uint32_t m_observed_ms = 0;
    std::int32_t m_startBattery_mV = 0;
    std::int32_t m_lowestBattery_mV = 0; ///< since the start
    std::int32_t m_highestBattery_mV = 0;
    std::int32_t m_startLoad_mV = 0;
    Verdict m_verdict = Verdict::Pending;
};

} // namespace packdeck::bmu
