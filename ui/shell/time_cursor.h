// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "units/time.h"

namespace packdeck::ui {

/// Where in a Timeline one stands, and how one moves through it: at its newest instant, which grows, or at one of the
/// past, standing or playing. No widget, no clock: time is passed in.
class TimeCursor
{
public:
    static constexpr std::array speeds{0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0};

    /// What there is: grows while a session lives or a log loads. A cursor at the newest instant goes along.
    void setSpan(units::Timestamp first, units::Timestamp newest);

    /// So much time went by on the user's side: moves when playing. Playing ends at the newest instant, or begins anew
    /// when it loops. Between A and B it stays there.
    void advance(units::Duration elapsed);

    /// Reaching the newest instant means staying there.
    void seek(units::Timestamp at);
    void toNewest();
    void toFirst();
    void step(units::Duration by); ///< ends playing

    /// From the newest instant of something that no longer grows, playing begins at the first.
    void setPlaying(bool playing);
    void setSpeed(double factor); ///< the nearest of `speeds`
    void faster();
    void slower();

    void setLooping(bool looping) { m_looping = looping; }

    /// Playing goes round between two instants, A and B. The first call puts A where the cursor stands, the second B,
    /// the third ends it.
    void markLoop();

    [[nodiscard]] units::Timestamp at() const { return m_atNewest ? m_newest : m_at; }

    [[nodiscard]] units::Timestamp first() const { return m_first; }

    [[nodiscard]] units::Timestamp newest() const { return m_newest; }

    [[nodiscard]] bool isAtNewest() const { return m_atNewest; }

    [[nodiscard]] bool isPlaying() const { return m_playing; }

    [[nodiscard]] bool isLooping() const { return m_looping; }

    [[nodiscard]] std::optional<units::Timestamp> loopFrom() const { return m_loopFrom; } ///< A

    [[nodiscard]] std::optional<units::Timestamp> loopTo() const { return m_loopTo; } ///< B; later than A

    [[nodiscard]] double speed() const { return speeds[m_speed]; }

private:
    static constexpr std::size_t originalSpeed = 3; ///< position of 1.0

    units::Timestamp m_first{};
    units::Timestamp m_newest{};
    units::Timestamp m_at{};
    std::optional<units::Timestamp> m_loopFrom;
    std::optional<units::Timestamp> m_loopTo;
    std::size_t m_speed = originalSpeed;
    bool m_atNewest = true;
    bool m_playing = false;
    bool m_looping = false;
};

} // namespace packdeck::ui
