// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "control/contactor_log.h"

#include <cstdlib>

namespace packdeck::control {

namespace {

bool isLarger(units::Milliamps a, units::Milliamps b)
{
    return std::abs(a.value()) > std::abs(b.value());
}

} // namespace

void ContactorLog::observe(const telemetry::PackSnapshot& snapshot)
{
    using telemetry::ContactorPosition;
    for (std::size_t i = 0; i < m_wear.size(); ++i) {
        const auto position = snapshot.contactors[i].position;
        if (position == ContactorPosition::Closed) {
            m_wasClosed[i] = true;
        } else if (position == ContactorPosition::Open && m_wasClosed[i]) {
            m_wasClosed[i] = false;
            if (m_currentWhileClosed && isLarger(*m_currentWhileClosed, loadedAbove)) {
                ContactorWear& wear = m_wear[i];
                ++wear.loadedOpenings;
                wear.lastCurrent = *m_currentWhileClosed;
                wear.lastAt = snapshot.contactors[i].since;
                if (isLarger(wear.lastCurrent, wear.highestCurrent)) {
                    wear.highestCurrent = wear.lastCurrent;
                }
            }
        }
    }
    // The current that was broken is the one from before the opening: contactors 1 and 3 open together.
    if (snapshot.current.isFresh()) {
        m_currentWhileClosed = snapshot.current.value;
    } else {
        m_currentWhileClosed.reset();
    }
}

void ContactorLog::interrupt()
{
    m_wasClosed.fill(false);
    m_currentWhileClosed.reset();
}

} // namespace packdeck::control
