// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "telemetry/signal_ref.h"
#include "ui/plot/lattice.h"
#include "units/time.h"

namespace packdeck::ui {

/// Which part of time the trends show: follows now, or stands where the user put it. No widget, no clock.
class TrendWindow
{
public:
    enum class Preset { TenSeconds, OneMinute, TenMinutes, OneHour, All };
    static constexpr int presetCount = 5;

    static constexpr units::Duration shortestSpan = std::chrono::seconds(1);
    static constexpr units::Duration longestSpan = std::chrono::hours(24 * 31);

    /// Sets the span and keeps what is in sight: the end while following, else the middle.
    void setPreset(Preset preset);

    /// The preset in force; nothing after a zoom by hand.
    [[nodiscard]] std::optional<Preset> preset() const { return m_preset; }

    /// What there is to show, and now. Moves the window while it follows.
    void setTime(const telemetry::TimeSpan& available, units::Timestamp now);

    void follow(); ///< back to now

    /// Stands still while recording goes on; again: follows.
    void pause();

    [[nodiscard]] bool isFollowing() const { return m_following; }

    /// Positive shows later times. Reaching now resumes following.
    void pan(units::Duration by);

    /// Above 1 shows less; `around` stays where it is.
    void zoom(double factor, units::Timestamp around);

    void show(const telemetry::TimeSpan& span); ///< exactly this, as far as there is time

    /// Brings an instant into sight, a third from the right edge; nothing happens when it is well in sight.
    void reveal(units::Timestamp at);

    [[nodiscard]] units::Timestamp from() const { return m_to - m_span; }

    [[nodiscard]] units::Timestamp to() const { return m_to; }

    [[nodiscard]] units::Duration span() const { return m_span; }

    /// The columns that a plot of `pixels` columns shows: one column a pixel, on the absolute lattice.
    struct View
    {
        Lattice lattice;
        ColumnRange columns;

        bool operator==(const View&) const = default;
    };

    /// A log has come as a whole: its columns need no steps to grow in, and all of it fills the plot.
    void setGrows(bool grows) { m_grows = grows; }

    [[nodiscard]] View view(int pixels) const;

private:
    void clampToTime();

    units::Duration m_span = std::chrono::minutes(10);
    units::Timestamp m_to{};
    telemetry::TimeSpan m_available{};
    units::Timestamp m_now{};
    std::optional<Preset> m_preset = Preset::TenMinutes;
    bool m_following = true;
    bool m_grows = true;
};

} // namespace packdeck::ui
