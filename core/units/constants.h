// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace packdeck::units {

// Factors between what is computed with and what is sent, stored or shown. Their names say what they multiply into.

inline constexpr double secondsPerMinute = 60.0;
inline constexpr double secondsPerHour = 3600.0;
inline constexpr double secondsPerMillisecond = 1e-3;
inline constexpr double millisecondsPerSecond = 1e3;
inline constexpr double microsecondsPerSecond = 1e6;

inline constexpr double millivoltsPerVolt = 1e3;
inline constexpr double voltsPerMillivolt = 1e-3;
inline constexpr double milliampsPerAmp = 1e3;

inline constexpr double percent = 100.0;    ///< of one
inline constexpr double perThousand = 1e-3; ///< one of a thousand parts
inline constexpr double zeroCelsius_K = 273.15;

inline constexpr int bitsPerKilobit = 1000;

} // namespace packdeck::units
