// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <optional>

#include "control/status.h"
#include "units/time.h"

namespace packdeck::control {

/// A press that counts only after it lasted; a release before that cancels it.
class HoldButton
{
public:
    explicit HoldButton(units::Duration needed)
        : m_needed(needed)
    {
    }

    void press(units::Timestamp now)
    {
        if (!m_pressedAt) {
            m_pressedAt = now;
        }
    }

    void cancel() { m_pressedAt.reset(); }

    [[nodiscard]] bool pressed() const { return m_pressedAt.has_value(); }

    [[nodiscard]] units::Duration needed() const { return m_needed; }

    [[nodiscard]] units::Duration held(units::Timestamp now) const
    {
        return m_pressedAt ? std::min(units::Duration(now - *m_pressedAt), m_needed) : units::Duration::zero();
    }

    [[nodiscard]] std::optional<units::Timestamp> completeAt() const
    {
        return m_pressedAt ? std::optional(*m_pressedAt + m_needed) : std::nullopt;
    }

    /// True once: the press lasted long enough. It is used up by that.
    [[nodiscard]] bool takeComplete(units::Timestamp now)
    {
        const bool complete = m_pressedAt && now >= *completeAt();
        if (complete) {
            m_pressedAt.reset();
        }
        return complete;
    }

    [[nodiscard]] HoldProgress progress(units::Timestamp now) const { return {pressed(), held(now), m_needed}; }

private:
    units::Duration m_needed;
    std::optional<units::Timestamp> m_pressedAt;
};

} // namespace packdeck::control
