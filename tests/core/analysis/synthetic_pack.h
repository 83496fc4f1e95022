// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <functional>
#include <optional>
#include <vector>

#include "analysis/analyse.h"
#include "telemetry/timeline.h"

namespace packdeck::analysis::test {

/// A node of a pack whose frames are made from formulas, so that what comes out is known exactly.
class SyntheticPack
{
public:
    static constexpr std::size_t cellCount = 14;

    /// Millivolts of a cell; nothing: it is not sent.
    using CellVolts = std::function<std::optional<double>(std::size_t cell, double seconds)>;
    /// Amps, positive discharging; nothing: no frame.
    using Amps = std::function<std::optional<double>(double seconds)>;

    SyntheticPack();

    /// Ten times a second.
    void run(double seconds, const CellVolts& cells, const Amps& amps);

    /// Nothing is heard.
    void silence(double seconds) { m_seconds += seconds; }

    [[nodiscard]] double seconds() const { return m_seconds; }

    [[nodiscard]] telemetry::Timeline& timeline() { return m_timeline; }

    [[nodiscard]] Source source() const;
    [[nodiscard]] Report report(const Options& options = {}) const;

    static units::Timestamp at(double seconds)
    {
        return units::Timestamp(units::Duration(std::llround(seconds * 1e6)));
    }

private:
    void send();

    telemetry::Timeline m_timeline;
    std::vector<can::Frame> m_frames;
    double m_seconds = 0.0;
};

/// A current that is `amps` for `on` seconds, then 0 for as long, from the beginning.
inline SyntheticPack::Amps pulses(double amps, double on)
{
    return [amps, on](double seconds) { return std::fmod(seconds, 2 * on) < on ? amps : 0.0; };
}

} // namespace packdeck::analysis::test
