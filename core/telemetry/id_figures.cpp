// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/id_figures.h"

#include <algorithm>
#include <tuple>

#include "log/gap_sample.h"
#include "telemetry/frame_stream.h"
#include "telemetry/history.h"

namespace packdeck::telemetry {

namespace {

std::optional<units::Duration> periodOf(const FrameStream& frames)
{
    log::GapSample gaps;
    std::optional<std::int64_t> before;
    for (const FrameStream::Chunk& chunk : frames.chunks()) {
        for (std::size_t i = 0; i < chunk.words.size(); ++i) {
            const std::int64_t time = chunk.time(i);
            if (before) {
                gaps.add(time - *before);
            }
            before = time;
        }
    }
    const auto median = gaps.median_us();
    return median ? std::optional(units::Duration(*median)) : std::nullopt;
}

} // namespace

std::vector<IdFigures> idFigures(const History& history)
{
    std::vector<IdFigures> figures;
    history.inspect([&figures](std::span<const History::KeptFrames> ids) {
        figures.reserve(ids.size());
        for (const History::KeptFrames& kept : ids) {
            const FrameStream& frames = *kept.frames;
            figures.push_back({kept.bus, kept.key, frames.end(), periodOf(frames),
                               units::Timestamp(units::Duration(frames.firstTime())),
                               units::Timestamp(units::Duration(frames.lastTime()))});
        }
    });
    std::sort(figures.begin(), figures.end(),
              [](const IdFigures& a, const IdFigures& b) { return std::tie(a.bus, a.key) < std::tie(b.bus, b.key); });
    return figures;
}

} // namespace packdeck::telemetry
