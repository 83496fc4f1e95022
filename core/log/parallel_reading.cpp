// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/parallel_reading.h"

#include <algorithm>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "log/byte_source.h"
#include "log/candump_reader.h"
#include "log/ordered_results.h"
#include "log/text_chunk.h"

namespace packdeck::log {

namespace {

constexpr unsigned resultsAheadPerThread = 2;
constexpr std::size_t streamedBatchSize = 64 * 1024; ///< frames
constexpr std::size_t mostChannels = 256;
constexpr std::size_t bytesOfShortLine = 40; ///< most lines take more; only to reserve by

/// The file in pieces of equal size.
struct Chunks
{
    std::filesystem::path file;
    std::uint64_t size = 0;
    std::uint64_t chunkSize = 1;

    [[nodiscard]] std::uint64_t count() const { return (size + chunkSize - 1) / chunkSize; }

    [[nodiscard]] std::uint64_t begin(std::uint64_t index) const { return index * chunkSize; }

    [[nodiscard]] std::uint64_t end(std::uint64_t index) const { return std::min(size, (index + 1) * chunkSize); }
};

/// What one chunk gave. Its bad lines count from 1, its channels are those it began with and its own.
struct Part
{
    std::vector<can::Frame> frames;
    ReadSummary summary;
    std::uint64_t lines = 0;
    std::optional<Error> error;
};

Part readPart(TextChunkReader& reader, const Chunks& chunks, std::uint64_t index,
              const std::vector<std::string>& channels)
{
    Part part;
    const auto text = reader.lines(chunks.begin(index), chunks.end(index));
    if (!text) {
        part.error = text.error();
        return part;
    }
    part.frames.reserve(text->size() / bytesOfShortLine);
    CandumpReader candump([&part](std::span<const can::Frame> frames) {
        part.frames.insert(part.frames.end(), frames.begin(), frames.end());
        return true;
    });
    const std::uint64_t before = index == 0 ? 0 : 1; // the first line of a file may have a byte order mark, no other
    candump.startBehind(before, channels);
    candump.feed(*text);
    part.summary = candump.finish();
    part.lines = candump.lineCount() - before;
    for (BadLine& bad : part.summary.badLines) {
        bad.line -= before;
    }
    return part;
}

Part readPart(const Chunks& chunks, std::uint64_t index, const std::vector<std::string>& channels)
{
    auto reader = TextChunkReader::open(chunks.file);
    if (reader) {
        return readPart(*reader, chunks, index, channels);
    }
    Part part;
    part.error = reader.error();
    return part;
}

/// Puts parts together to what one reader would have made of the whole.
class Stitcher
{
public:
    explicit Stitcher(const FrameSink& sink)
        : m_sink(sink)
    {
    }

    [[nodiscard]] const std::vector<std::string>& channels() const { return m_summary.channels; }

    /// Gives the frames the bus numbers of the whole. False when there are more channels than numbers: which lines are
    /// bad then depends on all before.
    [[nodiscard]] bool renumber(Part& part) const
    {
        std::vector<std::string> channels = m_summary.channels;
        std::vector<std::uint8_t> buses;
        bool isSame = true;
        for (const std::string& channel : part.summary.channels) {
            const auto place =
                static_cast<std::size_t>(std::find(channels.begin(), channels.end(), channel) - channels.begin());
            if (place == mostChannels) {
                return false;
            }
            if (place == channels.size()) {
                channels.push_back(channel);
            }
            isSame = isSame && place == buses.size();
            buses.push_back(static_cast<std::uint8_t>(place));
        }
        for (std::size_t i = 0; i < part.frames.size() && !isSame; ++i) {
            part.frames[i].bus = buses[part.frames[i].bus];
        }
        part.summary.channels = std::move(channels);
        return true;
    }

    /// A part with the bus numbers of the whole. False when the sink has asked to stop.
    bool add(Part part)
    {
        m_summary.channels = std::move(part.summary.channels);
        m_summary.frames += part.frames.size();
        m_summary.fdFrames += part.summary.fdFrames;
        m_summary.badLineCount += part.summary.badLineCount;
        for (const BadLine& bad : part.summary.badLines) {
            if (m_summary.badLines.size() < ReadSummary::mostBadLines) {
                m_summary.badLines.push_back({bad.line + m_lines, bad.reason});
            }
        }
        m_lines += part.lines;
        m_summary.stopped = !part.frames.empty() && !m_sink(part.frames);
        return !m_summary.stopped;
    }

    [[nodiscard]] ReadSummary finish() { return std::move(m_summary); }

private:
    const FrameSink& m_sink;
    ReadSummary m_summary;
    std::uint64_t m_lines = 0;
};

std::optional<Error> stitch(OrderedResults<Part>& parts, const Chunks& chunks, Stitcher& stitcher,
                            const ReadProgress& progress)
{
    for (std::uint64_t index = 0; index < chunks.count(); ++index) {
        Part part = parts.take(index);
        if (!part.error && !stitcher.renumber(part)) {
            part = readPart(chunks, index, stitcher.channels());
        }
        if (part.error) {
            return part.error;
        }
        if (!stitcher.add(std::move(part))) {
            return std::nullopt;
        }
        if (progress) {
            progress(chunks.end(index), chunks.size);
        }
    }
    return std::nullopt;
}

Result<ReadSummary> readChunks(const Chunks& chunks, unsigned threads, const FrameSink& sink,
                               const ReadProgress& progress)
{
    OrderedResults<Part> parts(std::uint64_t{threads} * resultsAheadPerThread);
    std::vector<std::thread> workers;
    workers.reserve(threads);
    for (unsigned i = 0; i < threads; ++i) {
        workers.emplace_back([&parts, &chunks] {
            auto reader = TextChunkReader::open(chunks.file);
            while (const auto index = parts.nextTask(chunks.count())) {
                Part part;
                if (reader) {
                    part = readPart(*reader, chunks, *index, {});
                } else {
                    part.error = reader.error();
                }
                parts.put(*index, std::move(part));
            }
        });
    }
    Stitcher stitcher(sink);
    const auto error = stitch(parts, chunks, stitcher, progress);
    parts.close();
    for (std::thread& worker : workers) {
        worker.join();
    }
    if (error) {
        return tl::unexpected<Error>(*error);
    }
    return stitcher.finish();
}

/// Frames of a log that is read from one end to the other.
struct Batch
{
    std::vector<can::Frame> frames;
    std::uint64_t done = 0;
    std::uint64_t total = 0;
    bool last = false;
};

Result<ReadSummary> readStreamed(const std::filesystem::path& file, const FrameSink& sink, const ReadProgress& progress)
{
    OrderedResults<Batch> batches(resultsAheadPerThread);
    Result<ReadSummary> summary;
    std::thread reader([&] {
        Batch batch;
        const auto handOn = [&] {
            const auto index = batches.nextTask(UINT64_MAX);
            if (index) {
                batches.put(*index, batch);
                batch.frames.clear();
            }
            return index.has_value();
        };
        const auto collect = [&](std::span<const can::Frame> frames) {
            batch.frames.insert(batch.frames.end(), frames.begin(), frames.end());
            return batch.frames.size() < streamedBatchSize || handOn();
        };
        summary = readLog(file, collect, [&batch](std::uint64_t done, std::uint64_t total) {
            batch.done = done;
            batch.total = total;
        });
        batch.last = true;
        handOn();
    });
    bool isLast = false;
    bool stopped = false;
    for (std::uint64_t index = 0; !isLast && !stopped; ++index) {
        const Batch batch = batches.take(index);
        isLast = batch.last;
        stopped = !batch.frames.empty() && !sink(batch.frames);
        if (progress && batch.total > 0) {
            progress(batch.done, batch.total);
        }
    }
    batches.close();
    reader.join();
    if (summary) {
        summary->stopped = stopped;
    }
    return summary;
}

/// The size of a file that may be read in chunks: a candump log that is not packed. Nothing for any other.
std::optional<std::uint64_t> chunkableSize(const std::filesystem::path& file)
{
    std::error_code error;
    const std::uint64_t size = std::filesystem::file_size(file, error);
    const auto source = openByteSource(file);
    std::string piece;
    if (error || !source || !(*source)->isPlain() || !(*source)->next(piece)) {
        return std::nullopt;
    }
    return detectFormat(piece) == LogFormat::Candump ? std::optional(size) : std::nullopt;
}

} // namespace

Result<ReadSummary> readLogParallel(const std::filesystem::path& file, const FrameSink& sink,
                                    const ReadProgress& progress, const ParallelOptions& options)
{
    const auto size = chunkableSize(file);
    if (!size) {
        return readStreamed(file, sink, progress);
    }
    const unsigned threads = options.threads != 0 ? options.threads : std::max(1U, std::thread::hardware_concurrency());
    return readChunks({file, *size, std::max<std::uint64_t>(options.chunkSize, 1)}, threads, sink, progress);
}

} // namespace packdeck::log
