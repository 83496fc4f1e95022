// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

namespace packdeck::units {

/// An integer amount of one unit. Two units never mix by accident; a raw number needs value().
/// Arithmetic is that of Rep: the caller keeps it in range.
template <typename Tag, typename Rep>
class Quantity
{
public:
    using rep = Rep;

    constexpr Quantity() = default;

    constexpr explicit Quantity(Rep value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr Rep value() const { return m_value; }

    constexpr auto operator<=>(const Quantity&) const = default;

    constexpr Quantity operator-() const { return Quantity(static_cast<Rep>(-m_value)); }

    constexpr Quantity operator+(Quantity other) const { return Quantity(static_cast<Rep>(m_value + other.m_value)); }

    constexpr Quantity operator-(Quantity other) const { return Quantity(static_cast<Rep>(m_value - other.m_value)); }

    constexpr Quantity operator*(Rep factor) const { return Quantity(static_cast<Rep>(m_value * factor)); }

    constexpr Quantity operator/(Rep divisor) const { return Quantity(static_cast<Rep>(m_value / divisor)); }

    constexpr Quantity& operator+=(Quantity other) { return *this = *this + other; }

    constexpr Quantity& operator-=(Quantity other) { return *this = *this - other; }

private:
    Rep m_value = 0;
};

using Millivolts = Quantity<struct MillivoltsTag, std::int32_t>;
using Milliamps = Quantity<struct MilliampsTag, std::int32_t>; ///< positive discharges the pack
using DeciCelsius = Quantity<struct DeciCelsiusTag, std::int32_t>;
using Milliohms = Quantity<struct MilliohmsTag, std::int32_t>;
using Microfarads = Quantity<struct MicrofaradsTag, std::int32_t>;
using Milliwatts = Quantity<struct MilliwattsTag, std::int64_t>;
using DeciPercent = Quantity<struct DeciPercentTag, std::int32_t>;

/// Volts, amps, degrees and the like for display and arithmetic in double.
constexpr double toVolts(Millivolts v)
{
    return v.value() * 1e-3;
}

constexpr double toAmps(Milliamps i)
{
    return i.value() * 1e-3;
}

constexpr double toCelsius(DeciCelsius t)
{
    return t.value() * 0.1;
}

} // namespace packdeck::units
