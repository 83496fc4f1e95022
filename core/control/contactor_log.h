// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "control/opening_result.h"
#include "telemetry/pack_snapshot.h"

namespace packdeck::control {

/// Counts openings under load, whoever commanded them: they wear the contacts.
class ContactorLog
{
public:
    /// Below this the bundled BMU opens as unloaded; the vendor's charge sequence uses the same 5 A.
    static constexpr units::Milliamps loadedAbove{5000};

    void observe(const telemetry::PackSnapshot& snapshot);

    /// A gap: what is seen next is compared with nothing.
    void interrupt();

    [[nodiscard]] const ContactorWears& wear() const { return m_wear; }

private:
    std::array<bool, d1000::contactorCount> m_wasClosed{};
    std::optional<units::Milliamps> m_currentWhileClosed;
    ContactorWears m_wear{};
};

} // namespace packdeck::control
