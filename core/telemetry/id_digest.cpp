// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/id_digest.h"

#include <algorithm>
#include <cstdlib>

#include "telemetry/frame_stream.h"
#include "telemetry/history.h"
#include "telemetry/kept_frame.h"

namespace packdeck::telemetry {

namespace {

constexpr std::size_t byteCount = 8;
constexpr std::size_t leastDistances = 2; // the middle of one distance says nothing about a period

class Distances
{
public:
    void add(std::int64_t distance_us) { m_values[m_count++] = distance_us; }

    void judge(IdDigest& digest)
    {
        if (m_count < leastDistances) {
            return;
        }
        const auto end = m_values.begin() + static_cast<std::ptrdiff_t>(m_count);
        const auto middle = m_values.begin() + static_cast<std::ptrdiff_t>(m_count / 2);
        std::nth_element(m_values.begin(), middle, end);
        const std::int64_t period = *middle;
        std::int64_t jitter = 0;
        for (auto it = m_values.begin(); it != end; ++it) {
            jitter = std::max(jitter, std::abs(*it - period));
        }
        digest.period = units::Duration(period);
        digest.jitter = units::Duration(jitter);
    }

private:
    std::array<std::int64_t, IdDigest::window> m_values{};
    std::size_t m_count = 0;
};

IdDigest digestOf(const History::KeptFrames& kept, std::int64_t at_us)
{
    IdDigest digest;
    digest.bus = kept.bus;
    digest.key = kept.key;
    const FrameStream& frames = *kept.frames;
    const std::uint64_t end = FrameStream::TimeCursor(frames, at_us).next(at_us + 1);
    if (end == frames.first()) {
        return digest;
    }
    digest.count = end;
    const std::uint64_t first = end - std::min<std::uint64_t>(IdDigest::window, end - frames.first());
    Distances distances;
    std::array<unsigned, byteCount> changed{};
    std::int64_t lastTime = 0;
    std::uint64_t lastWord = 0;
    std::size_t c = frames.chunkOf(first);
    for (std::uint64_t n = first; n < end; ++n) {
        while (n >= frames.chunks()[c].end()) {
            ++c;
        }
        const FrameStream::Chunk& chunk = frames.chunks()[c];
        const auto i = static_cast<std::size_t>(n - chunk.first);
        const std::int64_t time = chunk.time(i);
        const std::uint64_t word = chunk.words[i];
        if (n > first) {
            distances.add(time - lastTime);
            const std::uint64_t difference = word ^ lastWord;
            for (std::size_t byte = 0; byte < byteCount; ++byte) {
                changed[byte] += (difference >> (byte * 8U) & 0xFFU) != 0 ? 1U : 0U;
            }
        }
        lastTime = time;
        lastWord = word;
    }
    const FrameStream::Chunk& chunk = frames.chunks()[c];
    digest.last = keptFrame(kept.bus, kept.key, chunk, static_cast<std::size_t>(end - 1 - chunk.first));
    digest.at = units::Timestamp(units::Duration(lastTime));
    distances.judge(digest);
    if (const std::uint64_t steps = end - first - 1; steps > 0) {
        for (std::size_t byte = 0; byte < byteCount; ++byte) {
            digest.changes[byte] = static_cast<float>(changed[byte]) / static_cast<float>(steps);
        }
    }
    return digest;
}

} // namespace

std::vector<IdDigest> digestsAt(const History& history, units::Timestamp at)
{
    std::vector<IdDigest> digests;
    history.inspect([&](std::span<const History::KeptFrames> ids) {
        digests.reserve(ids.size());
        for (const History::KeptFrames& kept : ids) {
            digests.push_back(digestOf(kept, at.time_since_epoch().count()));
        }
    });
    return digests;
}

} // namespace packdeck::telemetry
