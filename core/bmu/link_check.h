// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "bmu/measurement.h"

namespace packdeck::bmu {

/// Contactor 1 is closed, 2 and 3 are open, and the load is already near the battery voltage: a charged capacitor, or
/// a welded contactor? A charged link alone never proves a weld: packs have been locked out by that mistake. Neither
/// does a voltage that stays, for a good capacitor keeps its own. What proves one is a load that follows the battery:
/// * a swing of 1 % or more: within 0.5 %, for a second;
/// * a smaller rise: by half of it, as no capacitor rises by itself;
/// * a smaller fall: by half of it, and beyond the battery's fall less is lost in 5 s than a fifth of what the slowest
///   bleed takes.
class LinkCheck
{
public:
    enum class Verdict : std::uint8_t { Pending, Empty, Charged, Welded };

    void begin() { *this = {}; }

    /// Once a tick in CONNECT while contactor 1 is proven closed and U1 and U3 have samples from since then. A link
    /// that counts as charged is still watched: when it rises with the battery it turns into a weld.
    /// `capacitance_uF`: the load's, as declared.
    void update(const Readings& readings, std::uint32_t capacitance_uF);

    /// Its verdict takes the time that it takes.
    [[nodiscard]] bool isObserving() const { return m_verdict == Verdict::Pending && m_observed_ms > 0; }

    [[nodiscard]] Verdict verdict() const { return m_verdict; }

private:
    /// Both voltages at one instant, without most of the sensor's noise.
    struct Point
    {
        float battery_mV = 0.0F;
        float load_mV = 0.0F;
    };

    /// The battery's largest movement in one direction, and the load's meanwhile.
    struct Swing
    {
        Point turn; ///< where the present movement began
        Point from;
        Point to;

        void begin(const Point& at) { turn = from = to = at; }

        void update(const Point& now, float direction);

        [[nodiscard]] float moved_mV() const { return to.battery_mV - from.battery_mV; } ///< falling: negative

        [[nodiscard]] float followed_mV() const { return to.load_mV - from.load_mV; }

        [[nodiscard]] bool isAtLeast(float mV) const;
        [[nodiscard]] bool isFollowedWithin(float mV) const;
    };

    void judgeLarge(bool followed);
    void watchOn(bool followed);
    [[nodiscard]] Verdict judgeSmall(float least_mV, std::uint32_t capacitance_uF) const;

    Point m_start;
    Point m_now;
    Swing m_rise;
    Swing m_fall;
    std::uint32_t m_observed_ms = 0;
    std::uint32_t m_large_ms = 0;    ///< since the battery has moved by 1 %
    std::uint32_t m_followed_ms = 0; ///< for how long the load has been with it
    Verdict m_verdict = Verdict::Pending;
};

} // namespace packdeck::bmu
