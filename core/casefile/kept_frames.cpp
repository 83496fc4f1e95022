// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "casefile/kept_frames.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "log/log_writer.h"
#include "telemetry/frame_stream.h"
#include "telemetry/kept_frame.h"
#include "telemetry/timeline.h"

namespace packdeck::casefile {

namespace {

/// Frames with `Frame::time` in session time, within [from, to).
void collect(const telemetry::History::KeptFrames& kept, std::int64_t from_us, std::int64_t to_us,
             std::vector<can::Frame>& out)
{
    const telemetry::FrameStream& stream = *kept.frames;
    const std::uint64_t first = telemetry::FrameStream::TimeCursor(stream, from_us).next(from_us);
    if (first == stream.end()) {
        return;
    }
    for (std::size_t c = stream.chunkOf(first); c < stream.chunks().size(); ++c) {
        const telemetry::FrameStream::Chunk& chunk = stream.chunks()[c];
        for (auto i = static_cast<std::size_t>(std::max(first, chunk.first) - chunk.first); i < chunk.words.size();
             ++i) {
            if (chunk.time(i) >= to_us) {
                return;
            }
            out.push_back(telemetry::keptFrame(kept.bus, kept.key, chunk, i));
            out.back().time = chunk.time(i);
        }
    }
}

} // namespace

Result<bool> writeKeptFrames(const telemetry::Timeline& timeline, const std::filesystem::path& file,
                             units::Timestamp until, const Progress& progress)
{
    constexpr units::Duration piece = std::chrono::seconds(1);
    auto writer = log::createWriter(log::LogFormat::Candump, file, {{}, true});
    if (!writer) {
        return tl::unexpected<Error>(std::move(writer.error()));
    }
    auto span = timeline.history().span();
    if (span) {
        span->to = std::min(span->to, until);
    }
    std::vector<can::Frame> frames;
    for (auto from = span ? span->from : units::Timestamp(); span && from <= span->to; from += piece) {
        const double done = units::toSeconds(from - span->from) / units::toSeconds(span->to - span->from + piece);
        if (progress && !progress(done)) {
            return false;
        }
        frames.clear();
        const auto end = std::min(from + piece, span->to + units::Duration(1));
        timeline.history().inspect([&](std::span<const telemetry::History::KeptFrames> all) {
            for (const auto& kept : all) {
                collect(kept, from.time_since_epoch().count(), end.time_since_epoch().count(), frames);
            }
        });
        std::stable_sort(frames.begin(), frames.end(),
                         [](const can::Frame& a, const can::Frame& b) { return a.time < b.time; });
        for (can::Frame& frame : frames) {
            const units::Timestamp at{units::Duration(frame.time)};
            frame.time =
                timeline.wallTime(at).value_or(units::WallTime(at.time_since_epoch())).time_since_epoch().count();
        }
        if (auto written = (*writer)->write(frames); !written) {
            return tl::unexpected<Error>(std::move(written.error()));
        }
    }
    if (auto finished = (*writer)->finish(); !finished) {
        return tl::unexpected<Error>(std::move(finished.error()));
    }
    return true;
}

} // namespace packdeck::casefile
