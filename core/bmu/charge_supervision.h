// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "bmu/layout.h"
#include "bmu/measurement.h"
#include "bmu/parameters.h"

namespace packdeck::bmu {

/// Watches one charge: is the charger at the battery's voltage, is the battery full, did contactor 5 open? The vendor
/// names the three questions; figures chosen by this project.
class ChargeSupervision
{
public:
    /// CHARGE_CONNECT: then the precharge by the charger has failed (vendor: sequence page).
    static constexpr std::uint32_t longestPrecharge_ms = 50'000;
    /// Contactor 5 has this long to prove open by U2.
    static constexpr std::uint32_t longestWeldCheck_ms = 20'000;
    /// The current limit ends at warningCellOverVoltage and a charger regulates a little below it: full is a little
    /// below it, too, or it would never be reached.
    static constexpr std::int32_t fullBand_mV = 10;

    enum class Weld : std::uint8_t { NotChecked, Running, Open, Welded, Unclear };

    /// Enters CHARGE_CONNECT.
    void begin() { *this = {}; }

    /// Once a tick in CHARGE_CONNECT; `closed_ms`: how long contactor 4 has been proven closed. Before, U2 floats.
    void updateConnect(const Readings& readings, const Parameters& parameters, std::uint32_t closed_ms);

    /// Once a tick in CHARGE_ENABLED.
    void updateCharge(const Readings& readings, const Parameters& parameters, const Layout& layout);

    /// Once a tick in CHARGE_STOPPING while contactor 5 is commanded open with 4 still closed.
    void updateWeldCheck(const Readings& readings);

    /// U2 is within maxPrechargeVoltageDelta of U1, for 100 ms.
    [[nodiscard]] bool isMatched() const { return m_matched_ms > matchedFor_ms; }

    [[nodiscard]] bool isFull() const { return m_full_ms > fullFor_ms; }

    [[nodiscard]] Weld weld() const { return m_weld; }

private:
    static constexpr std::uint32_t matchedFor_ms = 100;
    static constexpr std::uint32_t fullFor_ms = 10'000;

    std::uint32_t m_matched_ms = 0;
    std::uint32_t m_full_ms = 0;
    std::uint32_t m_weldCheck_ms = 0;
    Weld m_weld = Weld::NotChecked;
};

} // namespace packdeck::bmu
