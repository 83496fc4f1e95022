// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/frame_stream.h"

#include <algorithm>
#include <limits>

namespace packdeck::telemetry {

namespace {

constexpr std::size_t firstCapacity = 16;
constexpr std::size_t growth = 4;

} // namespace

std::size_t FrameStream::Chunk::memory() const
{
    return sizeof(Chunk) + deltas_us.capacity() * sizeof(std::uint32_t) + words.capacity() * sizeof(std::uint64_t);
}

std::size_t FrameStream::append(std::int64_t time_us, std::uint64_t word, std::uint8_t length, std::uint32_t segment,
                                bool isEcho)
{
    if (m_end == 0) {
        m_firstTime = time_us;
        m_segment = segment;
    }
    time_us = std::max(time_us, m_end == 0 ? time_us : m_lastTime);
    std::size_t added = 0;
    const bool fits = !m_chunks.empty() && m_chunks.back().words.size() < framesPerChunk &&
                      m_chunks.back().length == length && m_chunks.back().isEcho == isEcho && m_segment == segment &&
                      time_us - m_chunks.back().base_us <= std::int64_t{std::numeric_limits<std::uint32_t>::max()};
    if (!fits) {
        Chunk& chunk = m_chunks.emplace_back();
        chunk.first = m_end;
        chunk.base_us = time_us;
        chunk.length = length;
        chunk.isEcho = isEcho;
        chunk.startsSegment = m_segment != segment;
        added += sizeof(Chunk);
        m_segment = segment;
    }
    Chunk& chunk = m_chunks.back();
    if (chunk.words.size() == chunk.words.capacity()) {
        const std::size_t before = chunk.memory();
        const std::size_t capacity = std::clamp(chunk.words.size() * growth, firstCapacity, framesPerChunk);
        chunk.words.reserve(capacity);
        chunk.deltas_us.reserve(capacity);
        added += chunk.memory() - before;
    }
    chunk.words.push_back(word);
    chunk.deltas_us.push_back(static_cast<std::uint32_t>(time_us - chunk.base_us));
    m_lastTime = time_us;
    ++m_end;
    m_period.observe(units::Timestamp(units::Duration(time_us)));
    return added;
}

std::size_t FrameStream::dropOldest()
{
    const std::size_t freed = m_chunks.front().memory();
    m_chunks.pop_front();
    return freed;
}

std::size_t FrameStream::chunkOf(std::uint64_t number) const
{
    const auto after = std::upper_bound(m_chunks.begin(), m_chunks.end(), number,
                                        [](std::uint64_t n, const Chunk& chunk) { return n < chunk.first; });
    return static_cast<std::size_t>(after - m_chunks.begin()) - 1;
}

std::int64_t FrameStream::timeOf(std::uint64_t number) const
{
    const Chunk& chunk = m_chunks[chunkOf(number)];
    return chunk.time(static_cast<std::size_t>(number - chunk.first));
}

FrameStream::TimeCursor::TimeCursor(const FrameStream& stream, std::int64_t from_us)
    : m_stream(stream)
{
    const auto& chunks = stream.m_chunks;
    const auto found = std::partition_point(chunks.begin(), chunks.end(),
                                            [from_us](const Chunk& chunk) { return chunk.lastTime() < from_us; });
    enter(static_cast<std::size_t>(found - chunks.begin()));
}

void FrameStream::TimeCursor::enter(std::size_t chunk)
{
    m_chunk = chunk;
    m_position = 0;
    if (chunk < m_stream.m_chunks.size()) {
        const Chunk& here = m_stream.m_chunks[chunk];
        m_first = here.first;
        m_base_us = here.base_us;
        m_last_us = here.lastTime();
        m_deltas = here.deltas_us.data();
        m_size = here.deltas_us.size();
    }
}

std::uint64_t FrameStream::TimeCursor::next(std::int64_t time_us)
{
    while (m_chunk < m_stream.m_chunks.size() && m_last_us < time_us) {
        enter(m_chunk + 1);
    }
    if (m_chunk >= m_stream.m_chunks.size()) {
        return m_stream.m_end;
    }
    if (time_us > m_base_us) {
        // Galloping: the next column starts a few frames on, or a chunk away, and both must be cheap.
        const auto delta = static_cast<std::uint32_t>(time_us - m_base_us);
        std::size_t step = 1;
        std::size_t low = m_position;
        while (low + step < m_size && m_deltas[low + step] < delta) {
            low += step;
            step *= 2;
        }
        const std::uint32_t* const high = m_deltas + std::min(low + step + 1, m_size);
        m_position = static_cast<std::size_t>(std::lower_bound(m_deltas + low, high, delta) - m_deltas);
    }
    return m_first + m_position;
}

} // namespace packdeck::telemetry
