// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/frame_list.h"

#include <algorithm>
#include <queue>
#include <utility>

#include "telemetry/frame_stream.h"
#include "telemetry/kept_frame.h"

namespace packdeck::telemetry {

namespace {

std::int64_t microseconds(units::Timestamp at)
{
    return at.time_since_epoch().count();
}

std::uint64_t firstAfter(const FrameStream& frames, std::int64_t time_us)
{
    return FrameStream::TimeCursor(frames, time_us).next(time_us + 1);
}

} // namespace

std::uint64_t FrameList::Stream::before(std::uint64_t number) const
{
    if (const auto constant = test.constant()) {
        return *constant ? number : 0;
    }
    return marks.before(number);
}

std::uint64_t FrameList::Stream::next(std::uint64_t number) const
{
    if (const auto constant = test.constant()) {
        return *constant ? std::min(number, end) : end;
    }
    return std::min(marks.next(number), end);
}

void FrameList::reset(Compile compile)
{
    m_compile = std::move(compile);
    m_streams.clear();
    m_size = m_dropped = m_looked = m_toLook = 0;
}

FrameList::Progress FrameList::update(const History& history, units::Timestamp until, std::size_t most)
{
    const auto since = history.rawSince();
    if (!since) {
        return Progress::Complete;
    }
    std::size_t left = most;
    Progress progress = Progress::Complete;
    history.inspect([&](Kept ids) {
        const std::int64_t until_us = microseconds(until);
        std::uint64_t waiting = 0;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const FrameStream& frames = *ids[i].frames;
            if (i == m_streams.size()) {
                Stream& stream = m_streams.emplace_back();
                stream.test = m_compile(ids[i].bus, ids[i].key);
                stream.begin = stream.end = stream.reached = frames.first();
                stream.marks = FrameMarks(frames.first());
            }
            const std::uint64_t to = std::max(m_streams[i].end, firstAfter(frames, until_us));
            look(ids[i], m_streams[i], to, left);
            waiting += to - std::min(to, m_streams[i].reached);
        }
        if (waiting > 0) {
            m_looked += most - left;
            m_toLook = m_looked + waiting;
            progress = Progress::Partial;
            return;
        }
        m_looked = m_toLook = 0;
        commit(ids, microseconds(*since), until_us);
    });
    return progress;
}

double FrameList::progress() const
{
    return m_toLook == 0 ? 1.0 : static_cast<double>(m_looked) / static_cast<double>(m_toLook);
}

void FrameList::look(const History::KeptFrames& kept, Stream& stream, std::uint64_t to, std::size_t& left)
{
    if (stream.test.constant()) {
        stream.reached = to;
        return;
    }
    // Frames that went before they were looked at have no rows; their marks keep the numbers in step.
    for (; stream.reached < std::min(to, kept.frames->first()); ++stream.reached) {
        stream.marks.add(false);
    }
    if (stream.reached >= to || left == 0) {
        return;
    }
    for (std::size_t c = kept.frames->chunkOf(stream.reached); stream.reached < to && left > 0; ++c) {
        const FrameStream::Chunk& chunk = kept.frames->chunks()[c];
        const std::uint64_t last = std::min({to, chunk.end(), stream.reached + left});
        left -= static_cast<std::size_t>(last - stream.reached);
        for (; stream.reached < last; ++stream.reached) {
            const auto i = static_cast<std::size_t>(stream.reached - chunk.first);
            stream.marks.add(stream.test({chunk.words[i], chunk.length, chunk.isEcho}));
        }
    }
}

void FrameList::commit(Kept ids, std::int64_t from_us, std::int64_t until_us)
{
    m_size = 0;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        Stream& stream = m_streams[i];
        const std::uint64_t endBefore = stream.end;
        stream.end = stream.reached;
        const std::uint64_t begin = std::clamp(firstAfter(*ids[i].frames, from_us - 1), stream.begin, stream.end);
        m_dropped += stream.before(std::min(begin, endBefore)) - stream.before(stream.begin);
        stream.begin = begin;
        m_size += stream.before(stream.end) - stream.before(begin);
    }
    m_from_us = from_us;
    m_until_us = std::max(m_until_us, until_us);
}

bool FrameList::isWhole(Kept ids) const
{
    for (std::size_t i = 0; i < m_streams.size(); ++i) {
        if (ids[i].frames->first() > m_streams[i].begin && m_streams[i].begin < m_streams[i].end) {
            return false;
        }
    }
    return true;
}

std::uint64_t FrameList::endAt(const History::KeptFrames& kept, const Stream& stream, std::int64_t time_us) const
{
    return std::clamp(firstAfter(*kept.frames, time_us), stream.begin, stream.end);
}

std::uint64_t FrameList::countUntil(Kept ids, std::int64_t time_us) const
{
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < m_streams.size(); ++i) {
        const Stream& stream = m_streams[i];
        if (stream.begin < stream.end && stream.test.constant() != false) {
            count += stream.before(endAt(ids[i], stream, time_us)) - stream.before(stream.begin);
        }
    }
    return count;
}

std::int64_t FrameList::timeOfRow(Kept ids, std::uint64_t row) const
{
    std::int64_t low = m_from_us;
    std::int64_t high = m_until_us;
    while (low < high) {
        const std::int64_t middle = low + (high - low) / 2;
        if (countUntil(ids, middle) > row) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low;
}

void FrameList::gather(Kept ids, std::uint64_t first, std::size_t count, std::vector<Row>& rows) const
{
    struct Cursor
    {
        std::int64_t time_us = 0;
        std::size_t stream = 0;
        std::uint64_t number = 0;
        std::size_t chunk = 0;

        bool operator>(const Cursor& other) const
        {
            return std::pair(time_us, stream) > std::pair(other.time_us, other.stream);
        }
    };

    std::priority_queue<Cursor, std::vector<Cursor>, std::greater<>> next;
    const auto enter = [&](Cursor cursor, std::uint64_t from) {
        const Stream& stream = m_streams[cursor.stream];
        const auto& chunks = ids[cursor.stream].frames->chunks();
        cursor.number = stream.next(from);
        if (cursor.number >= stream.end) {
            return;
        }
        while (cursor.number >= chunks[cursor.chunk].end()) {
            ++cursor.chunk;
        }
        const FrameStream::Chunk& chunk = chunks[cursor.chunk];
        cursor.time_us = chunk.time(static_cast<std::size_t>(cursor.number - chunk.first));
        next.push(cursor);
    };
    const std::int64_t start_us = timeOfRow(ids, first);
    for (std::size_t i = 0; i < m_streams.size(); ++i) {
        const Stream& stream = m_streams[i];
        const std::uint64_t from = stream.next(endAt(ids[i], stream, start_us - 1));
        if (from < stream.end) {
            enter({0, i, 0, ids[i].frames->chunkOf(from)}, from);
        }
    }
    std::uint64_t skip = first - countUntil(ids, start_us - 1);
    while (!next.empty() && rows.size() < count) {
        const Cursor cursor = next.top();
        next.pop();
        const History::KeptFrames& kept = ids[cursor.stream];
        if (skip > 0) {
            --skip;
        } else {
            const FrameStream::Chunk& chunk = kept.frames->chunks()[cursor.chunk];
            Row& row = rows.emplace_back();
            row.frame = keptFrame(kept.bus, kept.key, chunk, static_cast<std::size_t>(cursor.number - chunk.first));
            row.at = units::Timestamp(units::Duration(cursor.time_us));
            if (cursor.number > kept.frames->first()) {
                row.sincePrevious = units::Duration(cursor.time_us - kept.frames->timeOf(cursor.number - 1));
            }
        }
        enter(cursor, cursor.number + 1);
    }
}

std::vector<FrameList::Row> FrameList::rows(const History& history, std::uint64_t first, std::size_t count) const
{
    std::vector<Row> rows;
    if (first >= m_size || count == 0) {
        return rows;
    }
    rows.reserve(count);
    history.inspect([&](Kept ids) {
        if (isWhole(ids)) {
            gather(ids, first, static_cast<std::size_t>(std::min<std::uint64_t>(count, m_size - first)), rows);
        }
    });
    return rows;
}

std::uint64_t FrameList::rowAt(const History& history, units::Timestamp at) const
{
    std::uint64_t row = 0;
    history.inspect(
        [&](Kept ids) { row = isWhole(ids) ? countUntil(ids, std::max(microseconds(at) - 1, m_from_us - 1)) : 0; });
    return row;
}

} // namespace packdeck::telemetry
