// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include "units/time.h"

namespace packdeck::control {

/// Decides that a bus was opened with the wrong bitrate: error frames or bus warnings, and no valid frame within a
/// second of the first. The owner then closes the device: a controller that keeps talking at the wrong speed destroys
/// the others' frames. A bitrate that ever gave a valid frame is right, whatever happens later.
class BusGuard
{
public:
    static constexpr units::Duration patience = std::chrono::seconds(1);

    /// A device was opened: forgets what the last one did.
    void opened() { *this = {}; }

    void validFrame() { m_valid = true; }

    /// An error frame, or a bus status that is a warning or worse.
    void trouble(units::Timestamp now)
    {
        if (!m_troubleSince) {
            m_troubleSince = now;
        }
    }

    [[nodiscard]] bool wrongBitrate(units::Timestamp now) const
    {
        const auto deadline = nextDeadline();
        return deadline && now >= *deadline;
    }

    /// When wrongBitrate() becomes true unless a valid frame comes; nothing when it cannot.
    [[nodiscard]] std::optional<units::Timestamp> nextDeadline() const
    {
        return m_troubleSince && !m_valid ? std::optional(*m_troubleSince + patience) : std::nullopt;
    }

private:
    bool m_valid = false;
    std::optional<units::Timestamp> m_troubleSince;
};

} // namespace packdeck::control
