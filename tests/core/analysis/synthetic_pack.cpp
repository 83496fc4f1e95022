// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/synthetic_pack.h"

#include <array>
#include <cmath>
#include <cstdint>

#include "core/telemetry/frames.h"

namespace packdeck::analysis::test {

namespace {

constexpr double period_s = 0.1;
constexpr int absent = 0xFFFF;
constexpr std::int64_t begin_us = 1'700'000'000'000'000; ///< of its sources
const packdeck::test::Unit unit;

telemetry::TimelineOptions timelineOptions()
{
    telemetry::TimelineOptions result;
    result.catalog = packdeck::test::shippedCatalog();
    return result;
}

} // namespace

SyntheticPack::SyntheticPack()
    : m_timeline(timelineOptions())
{
    m_frames = {unit.heartbeat(), unit.firmware(1, 2)};
    send();
}

void SyntheticPack::run(double seconds, const CellVolts& cells, const Amps& amps)
{
    const double end = m_seconds + seconds;
    for (; m_seconds < end - period_s / 2; m_seconds += period_s) {
        if (const auto current = amps(m_seconds)) {
            const auto milliamps = static_cast<std::int32_t>(std::lround(*current * 1e3));
            m_frames.push_back(unit.currents(milliamps, milliamps));
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
                m_frames.push_back(unit.cells(0, group, values[0], values[1], values[2], values[3]));
            }
        }
        send();
    }
}

Source SyntheticPack::source() const
{
    return Source::of(m_timeline, m_timeline.snapshot().id);
}

Report SyntheticPack::report(const Options& options) const
{
    return *analyse(source(), *m_timeline.history().span(), options);
}

void SyntheticPack::send()
{
    for (can::Frame& frame : m_frames) {
        frame.time = begin_us + at(m_seconds).time_since_epoch().count();
    }
    m_timeline.ingest(m_frames, at(m_seconds));
    m_frames.clear();
}

} // namespace packdeck::analysis::test
