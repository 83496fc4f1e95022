// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "units/quantity.h"

namespace packdeck::pack {

/// An NTC of 10 kohm at 25 degC to ground with 10 kohm to the supply, read as a 12-bit share of that supply:
/// R = 10k exp(beta (1/T - 1/298.15)). Tables made once, so that a reading needs no exponential.
class Thermistor
{
public:
    static constexpr std::uint16_t openCode = 4095;
    static constexpr std::uint16_t shortCode = 0;
    static constexpr int coldest_degC = -60;
    static constexpr int hottest_degC = 180;

    explicit Thermistor(double beta_K);

    /// The reading before noise and rounding, 0 ... 4096; temperatures outside the range are held at its ends.
    [[nodiscard]] float code(float degC) const
    {
        constexpr float last = degrees - 1;
        const float place = std::clamp(degC - static_cast<float>(coldest_degC), 0.0F, last);
        const auto below = std::min(static_cast<std::size_t>(place), degrees - 2);
        return m_codes[below] + (place - static_cast<float>(below)) * (m_codes[below + 1] - m_codes[below]);
    }

    /// coldest_degC ... hottest_degC.
    [[nodiscard]] units::DeciCelsius temperature(std::uint16_t code) const
    {
        return units::DeciCelsius(m_deciCelsius[std::min<std::size_t>(code, codes - 1)]);
    }

private:
    static constexpr std::size_t codes = 4096;
    static constexpr std::size_t degrees = hottest_degC - coldest_degC + 1;

    std::array<float, degrees> m_codes{};
    std::array<std::int16_t, codes> m_deciCelsius{};
};

} // namespace packdeck::pack
