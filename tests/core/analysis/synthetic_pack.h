// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "analysis/analyse.h"
#include "core/telemetry/frames.h"
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

    SyntheticPack()
        : m_timeline(options())
    {
        m_frames = {m_unit.heartbeat(), m_unit.firmware(1, 2)};
        send(0.0);
    }

    /// Ten times a second.
    void run(double seconds, const CellVolts& cells, const Amps& amps)
    {
        const double end = m_seconds + seconds;
        for (; m_seconds < end - period_s / 2; m_seconds += period_s) {
            if (const auto current = amps(m_seconds)) {
                const auto milliamps = static_cast<std::int32_t>(std::lround(*current * 1e3));
                m_frames.push_back(m_unit.currents(milliamps, milliamps));
            }
            for (unsigned group = 0; group * 4 < cellCount; ++group) {
                std::array<int, 4> values{};
                bool isSent = false;
                for (unsigned i = 0; i < 4; ++i) {
                    const std::size_t cell = group * 4 + i;
                    const auto volts = cell < cellCount ? cells(cell, m_seconds) : std::nullopt;
                    values[i] = volts ? static_cast<int>(std::lround(*volts)) : absent;
                    isSent = isSent || volts;
                }
                if (isSent) {
                    m_frames.push_back(m_unit.cells(0, group, values[0], values[1], values[2], values[3]));
                }
            }
            send(m_seconds);
        }
    }

    /// Nothing is heard.
    void silence(double seconds) { m_seconds += seconds; }

    [[nodiscard]] double seconds() const { return m_seconds; }

    [[nodiscard]] const telemetry::Timeline& timeline() const { return m_timeline; }

    [[nodiscard]] Source source() const { return Source::of(m_timeline, m_timeline.snapshot().id); }

    [[nodiscard]] Report report(const Options& options = {}) const
    {
        return *analyse(source(), *m_timeline.history().span(), options);
    }

    static units::Timestamp at(double seconds)
    {
        return units::Timestamp(units::Duration(std::llround(seconds * 1e6)));
    }

private:
    static constexpr double period_s = 0.1;
    static constexpr int absent = 0xFFFF;

    static telemetry::TimelineOptions options()
    {
        telemetry::TimelineOptions result;
        result.catalog = packdeck::test::shippedCatalog();
        return result;
    }

    void send(double seconds)
    {
        m_timeline.ingest(m_frames, at(seconds));
        m_frames.clear();
    }

    packdeck::test::Unit m_unit;
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
