// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace packdeck::units {

// The C library's exp and log differ in the last bits between libraries and CPUs, and with them every later value of
// a simulation. These two are made of additions and multiplications alone and are the same everywhere.

/// e^x within 1e-15 relative for -700 < x < 700; 0 below.
constexpr double exponential(double x)
{
    constexpr double lowest = -700.0;
    constexpr double highest = 700.0;
    constexpr double ln2High = 0x1.62e42fee00000p-1;
    constexpr double ln2Low = 0x1.a39ef35793c76p-33;
    constexpr double perLn2 = 0x1.71547652b82fep+0;
    if (!(x > lowest)) {
        return 0.0;
    }
    if (x > highest) {
        x = highest;
    }
    const double scaled = x * perLn2;
    const auto power = static_cast<int>(scaled < 0.0 ? scaled - 0.5 : scaled + 0.5);
    const double rest = (x - power * ln2High) - power * ln2Low;
    // Taylor; the 14th term at |rest| <= ln2 / 2 is below 5e-18.
    constexpr int terms = 13;
    constexpr auto factors = [] {
        std::array<double, terms + 1> inverseFactorials{1.0};
        double factorial = 1.0;
        for (int n = 1; n <= terms; ++n) {
            factorial *= n;
            inverseFactorials[static_cast<std::size_t>(n)] = 1.0 / factorial;
        }
        return inverseFactorials;
    }();
    double sum = 0.0;
    for (std::size_t n = factors.size(); n-- > 0;) {
        sum = sum * rest + factors[n];
    }
    constexpr int bias = 1023;
    constexpr int mantissaBits = 52;
    return sum * std::bit_cast<double>(static_cast<std::uint64_t>(power + bias) << mantissaBits);
}

/// Natural logarithm of a normal x > 0, within 1e-15.
constexpr double logarithm(double x)
{
    constexpr double ln2 = 0x1.62e42fefa39efp-1;
    constexpr double sqrt2 = 0x1.6a09e667f3bcdp+0;
    constexpr int bias = 1023;
    constexpr int mantissaBits = 52;
    constexpr std::uint64_t mantissaMask = (std::uint64_t{1} << mantissaBits) - 1;
    const auto bits = std::bit_cast<std::uint64_t>(x);
    int power = static_cast<int>(bits >> mantissaBits) - bias;
    double mantissa = std::bit_cast<double>((bits & mantissaMask) | (std::uint64_t{bias} << mantissaBits));
    if (mantissa > sqrt2) {
        mantissa *= 0.5;
        ++power;
    }
    // ln m = 2 atanh((m - 1) / (m + 1)), |argument| <= 0.172.
    const double ratio = (mantissa - 1.0) / (mantissa + 1.0);
    const double square = ratio * ratio;
    double sum = 0.0;
    for (int odd = 23; odd > 0; odd -= 2) {
        sum = sum * square + 1.0 / odd;
    }
    return 2.0 * ratio * sum + power * ln2;
}

} // namespace packdeck::units
