// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "control/bus_guard.h"
#include "link/link_status.h"
#include "units/time.h"

namespace packdeck::link {

/// What state an open link is in, from what was seen on it. No Qt, time passed in, times never go back.
class LinkMonitor
{
public:
    void opened(units::Timestamp now);

    /// A data or remote frame of another node. Our own echo proves nothing and does not count.
    void validFrame(units::Timestamp now);
    void errorFrame(bool busOff, units::Timestamp now);
    void busStatus(BusStatus status, units::Timestamp now);

    /// Live, Silent, WrongBitrate (control::BusGuard) or BusOff; Connecting during the first second without any frame.
    /// A controller that is bus-off disturbs nobody: it stays open for its reset.
    [[nodiscard]] LinkState state(units::Timestamp now) const;

private:
    control::BusGuard m_guard;
    units::Timestamp m_opened{};
    std::optional<units::Timestamp> m_lastValid;
    bool m_busOff = false;
};

} // namespace packdeck::link
