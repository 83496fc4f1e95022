// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/history_store.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "dbc/message.h"
#include "dbc/signal_codec.h"
#include "telemetry/kept_frame.h"
#include "telemetry/pack_view.h"

namespace packdeck::telemetry {

namespace {

constexpr std::uint64_t customRef = std::uint64_t{1} << 63U;

constexpr std::uint64_t streamKey(std::uint8_t bus, std::uint32_t key)
{
    return std::uint64_t{bus} << 32U | key;
}

constexpr std::uint64_t refKeyOf(const SignalRef& ref)
{
    if (ref.custom != 0) {
        return customRef | ref.custom;
    }
    return std::uint64_t{ref.pack.bus} << 48U | std::uint64_t{ref.pack.baseId} << 32U |
           std::uint64_t{static_cast<std::uint8_t>(ref.quantity)} << 16U | ref.index;
}

constexpr bool isOfPack(std::uint64_t refKey, const binding::PackId& pack)
{
    return (refKey & customRef) == 0 && refKey >> 32U == (std::uint64_t{pack.bus} << 16U | pack.baseId);
}

units::Timestamp timestamp(std::int64_t time_us)
{
    return units::Timestamp(units::Duration(time_us));
}

Sample gapAt(std::int64_t time_us)
{
    return {timestamp(time_us), std::numeric_limits<double>::quiet_NaN()};
}

// What a map entry and its bucket take, roughly.
constexpr std::size_t mapEntryBytes = 64;

// A stamp beyond this is nonsense; it is kept at the limit so that sums of times do not overflow.
constexpr std::int64_t farthestTime_us = std::int64_t{1} << 60U;

// Counting everything that is derived takes longer than adding a chunk.
constexpr std::size_t chunksPerCount = 64;

} // namespace

HistoryStore::HistoryStore(std::size_t budget)
    : m_budget(budget)
{
}

void HistoryStore::append(const can::Frame& frame, std::int64_t time_us)
{
    if (!frame.isData()) {
        return;
    }
    Stream* stream = streamOf(frame.bus, can::key(frame));
    if (stream == nullptr) {
        if (m_streams.size() == History::maxStreams) {
            ++m_refused;
            return;
        }
        m_streamByKey[streamKey(frame.bus, can::key(frame))] = m_streams.size();
        stream = &m_streams.emplace_back();
        stream->bus = frame.bus;
        stream->key = can::key(frame);
    }
    const std::int64_t at = continued(std::clamp(time_us, -farthestTime_us, farthestTime_us));
    const auto length = static_cast<std::uint8_t>(std::min<unsigned>(frame.length, 8));
    const std::size_t added =
        stream->frames.append(at, dbc::dataWord(frame), length, m_segment, frame.has(can::Frame::LocalEcho));
    m_lastTime = m_firstTime ? std::max(m_lastTime, at) : at;
    m_firstTime = std::min(m_firstTime.value_or(at), at);
    ++m_frameCount;
    if (added != 0) {
        m_frameBytes += added;
        keepWithinBudget();
    }
}

void HistoryStore::bind(const binding::PackId& pack, std::shared_ptr<const binding::PackBinding> binding)
{
    for (auto it = m_derived.begin(); it != m_derived.end();) {
        it = isOfPack(it->first, pack) ? m_derived.erase(it) : std::next(it);
    }
    std::erase_if(m_bound, [&pack](const Bound& bound) { return binding::samePack(bound.pack, pack); });
    if (binding) {
        m_bound.push_back({pack, std::move(binding)});
    }
}

std::uint32_t HistoryStore::define(std::uint8_t bus, const dbc::Message& message, const dbc::Signal& signal)
{
    m_custom.push_back({bus, message.key, binding::SignalReader(message, signal)});
    return static_cast<std::uint32_t>(m_custom.size());
}

bool HistoryStore::has(const SignalRef& ref)
{
    return derive(ref) != nullptr;
}

void HistoryStore::envelopes(std::span<const SignalRef> refs, std::int64_t from_us, std::int64_t width_us,
                             std::size_t count, std::span<Column> out)
{
    std::optional<ColumnPlan> plan;
    std::size_t planned = 0;
    for (std::size_t i = 0; i < refs.size(); ++i) {
        const std::span<Column> columns = out.subspan(i * count, count);
        const Derived* derived = derive(refs[i]);
        if (derived == nullptr) {
            std::fill(columns.begin(), columns.end(), Column{});
            continue;
        }
        const Stream& stream = m_streams[derived->stream];
        if (!plan || planned != derived->stream) {
            plan.emplace(stream.frames, stream.old, from_us, width_us, count);
            planned = derived->stream;
        }
        derived->column->columns(stream.frames, *plan, columns);
    }
}

std::vector<Sample> HistoryStore::samples(const SignalRef& ref, std::int64_t from_us, std::int64_t to_us,
                                          std::size_t max)
{
    std::vector<Sample> found;
    const Derived* derived = derive(ref);
    if (derived == nullptr || to_us < from_us) {
        return found;
    }
    const FrameStream& frames = m_streams[derived->stream].frames;
    const std::int64_t longestSilence = frames.period().count() * PackView::stalePeriods;
    const std::uint64_t first = FrameStream::TimeCursor(frames, from_us).next(from_us);
    if (first == frames.end()) {
        return found;
    }
    const auto open = [&found] { return !found.empty() && found.back().value == found.back().value; };
    std::int64_t last = from_us;
    for (std::size_t c = frames.chunkOf(first); c < frames.chunks().size(); ++c) {
        const FrameStream::Chunk& chunk = frames.chunks()[c];
        for (auto i = static_cast<std::size_t>(std::max(first, chunk.first) - chunk.first); i < chunk.words.size();
             ++i) {
            const std::int64_t time = chunk.time(i);
            if (time > to_us || found.size() >= max) {
                return found;
            }
            if (open() && (time - last > longestSilence || (i == 0 && chunk.startsSegment))) {
                found.push_back(gapAt(std::min(last + frames.period().count(), time)));
            }
            const auto value = derived->column->value(chunk.words[i], chunk.length);
            if (value && found.size() < max) {
                found.push_back({timestamp(time), *value});
            } else if (!value && open() && found.size() < max) {
                found.push_back(gapAt(time));
            }
            last = time;
        }
    }
    return found;
}

std::optional<Sample> HistoryStore::valueAt(const SignalRef& ref, std::int64_t at_us)
{
    const Derived* derived = derive(ref);
    if (derived == nullptr) {
        return std::nullopt;
    }
    const FrameStream& frames = m_streams[derived->stream].frames;
    const std::uint64_t after = FrameStream::TimeCursor(frames, at_us).next(at_us + 1);
    if (after == frames.first()) {
        return std::nullopt;
    }
    const FrameStream::Chunk& chunk = frames.chunks()[frames.chunkOf(after - 1)];
    const auto i = static_cast<std::size_t>(after - 1 - chunk.first);
    const auto value = derived->column->value(chunk.words[i], chunk.length);
    return value ? std::optional(Sample{timestamp(chunk.time(i)), *value}) : std::nullopt;
}

std::vector<History::PastFrame> HistoryStore::framesAt(std::uint8_t bus, std::uint32_t firstKey, std::uint32_t lastKey,
                                                       std::int64_t at_us) const
{
    std::vector<History::PastFrame> found;
    for (const Stream& stream : m_streams) {
        if (stream.bus != bus || stream.key < firstKey || stream.key > lastKey) {
            continue;
        }
        const std::uint64_t after = FrameStream::TimeCursor(stream.frames, at_us).next(at_us + 1);
        if (after == stream.frames.first()) {
            continue;
        }
        const FrameStream::Chunk& chunk = stream.frames.chunks()[stream.frames.chunkOf(after - 1)];
        const auto i = static_cast<std::size_t>(after - 1 - chunk.first);
        History::PastFrame& past = found.emplace_back();
        past.frame = keptFrame(bus, stream.key, chunk, i);
        past.at = timestamp(chunk.time(i));
        past.period = stream.frames.period();
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    return found;
}

void HistoryStore::inspect(const History::Look& look) const
{
    std::vector<History::KeptFrames> kept;
    kept.reserve(m_streams.size());
    for (const Stream& stream : m_streams) {
        kept.push_back({stream.bus, stream.key, &stream.frames});
    }
    look(kept);
}

std::optional<TimeSpan> HistoryStore::span() const
{
    return m_firstTime ? std::optional(TimeSpan{timestamp(*m_firstTime), timestamp(m_lastTime)}) : std::nullopt;
}

std::size_t HistoryStore::memory() const
{
    return m_frameBytes + derivedMemory();
}

HistoryStore::Stream* HistoryStore::streamOf(std::uint8_t bus, std::uint32_t key)
{
    const auto found = m_streamByKey.find(streamKey(bus, key));
    return found == m_streamByKey.end() ? nullptr : &m_streams[found->second];
}

// Time as it is kept: after a jump back it goes on from the latest, until the source has caught up by itself.
std::int64_t HistoryStore::continued(std::int64_t time_us)
{
    if (!m_firstTime) {
        return time_us;
    }
    const std::int64_t limit = m_lastTime - History::jitterLimit.count();
    if (m_shift != 0 && time_us >= limit) {
        m_shift = 0;
    }
    if (time_us + m_shift < limit) {
        m_shift = m_lastTime - time_us;
        ++m_segment;
    }
    return time_us + m_shift;
}

HistoryStore::Derived* HistoryStore::derive(const SignalRef& ref)
{
    const std::uint64_t refKey = refKeyOf(ref);
    const auto found = m_derived.find(refKey);
    Derived* derived = found != m_derived.end() ? &found->second : deriveNew(ref, refKey);
    if (derived != nullptr) {
        derived->column->extend(m_streams[derived->stream].frames);
    }
    return derived;
}

HistoryStore::Derived* HistoryStore::deriveNew(const SignalRef& ref, std::uint64_t refKey)
{
    if (ref.custom != 0) {
        if (ref.custom > m_custom.size()) {
            return nullptr;
        }
        const Custom& custom = m_custom[ref.custom - 1];
        const auto stream = m_streamByKey.find(streamKey(custom.bus, custom.key));
        return stream == m_streamByKey.end()
                   ? nullptr
                   : &addColumn(stream->second, refKey, std::make_unique<SignalColumn>(custom.reader));
    }
    for (const Bound& bound : m_bound) {
        if (!binding::samePack(bound.pack, ref.pack)) {
            continue;
        }
        const auto place = bound.binding->place({ref.quantity, ref.index});
        if (!place) {
            return nullptr;
        }
        const binding::BoundMessage& message = bound.binding->messages()[place->message];
        const auto stream = m_streamByKey.find(streamKey(ref.pack.bus, message.key));
        return stream == m_streamByKey.end()
                   ? nullptr
                   : &addColumn(stream->second, refKey, std::make_unique<SignalColumn>(message.signals[place->signal]));
    }
    return nullptr;
}

HistoryStore::Derived& HistoryStore::addColumn(std::size_t stream, std::uint64_t refKey,
                                               std::unique_ptr<SignalColumn> column)
{
    Derived& derived = m_derived[refKey];
    derived.stream = stream;
    derived.column = std::move(column);
    return derived;
}

void HistoryStore::keepWithinBudget()
{
    if (++m_chunksSinceCount >= chunksPerCount) {
        m_chunksSinceCount = 0;
        m_derivedBytes = derivedMemory();
    }
    while (m_frameBytes + m_derivedBytes > m_budget) {
        if (Stream* oldest = oldestDroppable()) {
            dropOldestOf(*oldest);
            m_derivedBytes = derivedMemory();
        } else if (coarsenOldest()) {
            m_derivedBytes = derivedMemory();
        } else {
            return;
        }
    }
}

HistoryStore::Stream* HistoryStore::oldestDroppable()
{
    Stream* oldest = nullptr;
    for (Stream& stream : m_streams) {
        const auto& chunks = stream.frames.chunks();
        if (chunks.size() < 2) {
            continue;
        }
        // The block that reaches over the end of the chunk has to be complete before its first half may go.
        const std::uint64_t blocks = (chunks[1].first + pyramidFactor - 1) / pyramidFactor;
        if (blocks * pyramidFactor <= stream.frames.end() &&
            (oldest == nullptr || chunks.front().base_us < oldest->frames.chunks().front().base_us)) {
            oldest = &stream;
        }
    }
    return oldest;
}

void HistoryStore::dropOldestOf(Stream& stream)
{
    deriveKnownSignals(stream);
    FrameStream& frames = stream.frames;
    const std::uint64_t firstLeft = frames.chunks()[1].first;
    m_rawSince = std::max(m_rawSince.value_or(0), frames.chunks()[1].base_us);
    for (std::uint64_t block = stream.old.end(); block * pyramidFactor < firstLeft; ++block) {
        stream.old.add(frames.timeOf(std::max(block * pyramidFactor, frames.first())),
                       frames.timeOf((block + 1) * pyramidFactor - 1));
    }
    m_frameBytes -= frames.dropOldest();
}

// Once frames go, their extremes have to be in a pyramid: of every signal that has a name.
void HistoryStore::deriveKnownSignals(Stream& stream)
{
    for (const Bound& bound : m_bound) {
        const auto message = bound.pack.bus == stream.bus ? bound.binding->find(stream.key) : std::nullopt;
        if (!message) {
            continue;
        }
        for (const binding::BoundSignal& signal : bound.binding->messages()[*message].signals) {
            derive(SignalRef::of(bound.pack, signal.meaning.quantity, signal.meaning.index));
        }
    }
    for (std::size_t i = 0; i < m_custom.size(); ++i) {
        if (m_custom[i].bus == stream.bus && m_custom[i].key == stream.key) {
            SignalRef ref;
            ref.custom = static_cast<std::uint32_t>(i + 1);
            derive(ref);
        }
    }
}

bool HistoryStore::coarsenOldest()
{
    bool done = false;
    for (std::size_t i = 0; i < m_streams.size(); ++i) {
        if (!m_streams[i].old.canCoarsen()) {
            continue;
        }
        done = true;
        const std::uint64_t firstFine = m_streams[i].old.coarsen();
        for (auto& [key, derived] : m_derived) {
            if (derived.stream == i) {
                derived.column->retireBefore(firstFine);
            }
        }
    }
    return done;
}

std::size_t HistoryStore::derivedMemory() const
{
    std::size_t bytes = m_streams.size() * (sizeof(Stream) + mapEntryBytes);
    for (const Stream& stream : m_streams) {
        bytes += stream.old.memory();
    }
    for (const auto& [key, derived] : m_derived) {
        bytes += derived.column->memory() + sizeof(Derived) + mapEntryBytes;
    }
    return bytes;
}

} // namespace packdeck::telemetry
