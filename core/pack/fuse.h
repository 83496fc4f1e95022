// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace packdeck::pack {

/// The pack's fuse: melts when the square of the current above its rating adds up to the melting integral. At ten
/// times its rating that takes 10 ms, as data sheets of vehicle fuses have it; chosen by this project.
class Fuse
{
public:
    explicit Fuse(double rating_A)
        : m_rating_A2(rating_A * rating_A)
    {
    }

    void advance(double seconds, double amps)
    {
        const double heat_A2s = m_heat_A2s + (amps * amps - m_rating_A2) * seconds;
        m_heat_A2s = heat_A2s > 0.0 ? heat_A2s : 0.0;
        m_blown = m_blown || m_heat_A2s > meltsAfter_s * m_rating_A2;
    }

    [[nodiscard]] bool isBlown() const { return m_blown; }

private:
    static constexpr double meltsAfter_s = 1.0; ///< at 1.4 times the rating
    double m_rating_A2;
    double m_heat_A2s = 0.0;
    bool m_blown = false;
};

} // namespace packdeck::pack
