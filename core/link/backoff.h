// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include "units/time.h"

namespace packdeck::link {

/// How long to wait before each attempt to reopen a lost device: doubling, with an upper end.
class Backoff
{
public:
    static constexpr units::Duration first = std::chrono::milliseconds(250);
    static constexpr units::Duration longest = std::chrono::seconds(5);

    /// The wait before the next attempt.
    units::Duration next()
    {
        const units::Duration wait = m_wait;
        m_wait = std::min(2 * m_wait, longest);
        ++m_attempts;
        return wait;
    }

    /// A valid frame came: the next loss starts anew.
    void reset() { *this = Backoff(); }

    [[nodiscard]] int attempts() const { return m_attempts; }

private:
    units::Duration m_wait = first;
    int m_attempts = 0;
};

} // namespace packdeck::link
