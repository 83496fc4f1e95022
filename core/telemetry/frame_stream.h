// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "telemetry/period_estimator.h"
#include "units/time.h"

namespace packdeck::telemetry {

/// The kept frames of one ID on one bus: data words and times in chunks, 12 bytes a frame. Frames are numbered from 0
/// for ever; the oldest chunks may be dropped. Times never go back. No lock of its own.
class FrameStream
{
public:
    struct Chunk
    {
        std::uint64_t first = 0;              ///< number of its first frame
        std::int64_t base_us = 0;             ///< time of its first frame
        std::uint8_t length = 0;              ///< data bytes, the same for all its frames
        bool isEcho = false;                  ///< all of them are our own transmissions
        bool startsSegment = false;           ///< time went back before its first frame
        std::vector<std::uint32_t> deltas_us; ///< after base_us
        std::vector<std::uint64_t> words;

        [[nodiscard]] std::uint64_t end() const { return first + words.size(); }

        [[nodiscard]] std::int64_t time(std::size_t i) const { return base_us + deltas_us[i]; }

        [[nodiscard]] std::int64_t lastTime() const { return base_us + deltas_us.back(); }

        [[nodiscard]] std::size_t memory() const;
    };

    static constexpr std::size_t framesPerChunk = 1024;

    /// Appends one frame; returns the bytes this took. `segment` counts how often time went back.
    std::size_t append(std::int64_t time_us, std::uint64_t word, std::uint8_t length, std::uint32_t segment,
                       bool isEcho = false);

    /// Drops the oldest chunk; returns the bytes this freed. There must be a second one.
    std::size_t dropOldest();

    [[nodiscard]] const std::deque<Chunk>& chunks() const { return m_chunks; }

    /// Number of the oldest frame still there, and of the next one to come.
    [[nodiscard]] std::uint64_t first() const { return m_chunks.empty() ? m_end : m_chunks.front().first; }

    [[nodiscard]] std::uint64_t end() const { return m_end; }

    [[nodiscard]] std::int64_t firstTime() const { return m_firstTime; } ///< of frame 0, kept or not

    [[nodiscard]] std::int64_t lastTime() const { return m_lastTime; }

    [[nodiscard]] units::Duration period() const { return m_period.period(); }

    /// The chunk that holds frame `number`, which must be kept.
    [[nodiscard]] std::size_t chunkOf(std::uint64_t number) const;

    [[nodiscard]] std::int64_t timeOf(std::uint64_t number) const;

    /// Walks forward through time: each call of next() takes a time not before the last one.
    class TimeCursor
    {
    public:
        explicit TimeCursor(const FrameStream& stream, std::int64_t from_us);

        /// Number of the first kept frame at or after `time_us`; end() when there is none.
        std::uint64_t next(std::int64_t time_us);

    private:
        void enter(std::size_t chunk);

        const FrameStream& m_stream;
        std::size_t m_chunk = 0; ///< the one entered; as many as there are chunks at the end
        std::uint64_t m_first = 0;
        std::int64_t m_base_us = 0;
        std::int64_t m_last_us = 0;
        const std::uint32_t* m_deltas = nullptr;
        std::size_t m_size = 0;
        std::size_t m_position = 0;
    };

    /// Walks forward through frames by number; what it points to stays in registers while a chunk lasts.
    class FrameCursor
    {
    public:
        /// `chunk` is one at or before the first frame that will be asked for.
        FrameCursor(const FrameStream& stream, std::size_t chunk)
            : m_stream(&stream)
            , m_next(chunk)
        {
        }

        /// Calls scan(words, count, length, result) for the frames [from, to), all of them kept; `from` not before an
        /// earlier `to`.
        template <typename Scan, typename Result>
        void visit(std::uint64_t from, std::uint64_t to, const Scan& scan, Result& result)
        {
            while (from < to) {
                while (from >= m_end) {
                    enterNextChunk();
                }
                const std::uint64_t end = to < m_end ? to : m_end;
                scan(m_words + (from - m_first), static_cast<std::size_t>(end - from), m_length, result);
                from = end;
            }
        }

    private:
        void enterNextChunk()
        {
            const Chunk& chunk = m_stream->m_chunks[m_next++];
            m_words = chunk.words.data();
            m_first = chunk.first;
            m_end = chunk.end();
            m_length = chunk.length;
        }

        const FrameStream* m_stream;
        std::size_t m_next;
        const std::uint64_t* m_words = nullptr;
        std::uint64_t m_first = 0;
        std::uint64_t m_end = 0;
        std::uint8_t m_length = 0;
    };

private:
    std::deque<Chunk> m_chunks;
    std::uint64_t m_end = 0;
    std::int64_t m_firstTime = 0;
    std::int64_t m_lastTime = 0;
    std::uint32_t m_segment = 0;
    PeriodEstimator m_period;
};

} // namespace packdeck::telemetry
