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
#include "log/line_log_reader.h"
#include "log/log_part.h"
#include "log/ordered_results.h"
#include "log/text_chunk.h"

namespace packdeck::log {

namespace {

constexpr unsigned resultsAheadPerThread = 2;
constexpr std::size_t streamedBatchSize = 64 * 1024; ///< frames
constexpr std::size_t bytesOfShortLine = 40;         ///< most lines take more; only to reserve by

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

/// Reads chunks of one file on one thread.
class ChunkReader
{
public:
    ChunkReader(const Chunks& chunks, const LineLogReader& head)
        : m_chunks(chunks)
        , m_head(head)
        , m_text(TextChunkReader::open(chunks.file))
    {
    }

    /// As behind the beginning of the file and the lines just before.
    LogPart read(std::uint64_t index)
    {
        auto assumed = m_head.goOn([](auto) { return true; });
        assumed->forgetLines();
        const std::uint64_t begin = m_chunks.begin(index);
        const auto before = lines(begin - std::min(begin, bytesBefore), begin);
        if (!before) {
            LogPart part;
            part.error = before.error();
            return part;
        }
        assumed->feed(*before);
        return read(index, std::move(assumed), {});
    }

    /// As behind `assumed`, with frames of these channels.
    LogPart read(std::uint64_t index, std::unique_ptr<LineLogReader> assumed, const std::vector<std::string>& channels)
    {
        LogPart part;
        const auto text = lines(m_chunks.begin(index), m_chunks.end(index));
        if (!text) {
            part.error = text.error();
            return part;
        }
        part.frames.reserve(text->size() / bytesOfShortLine);
        part.end = assumed->goOn([&part](std::span<const can::Frame> frames) {
            part.frames.insert(part.frames.end(), frames.begin(), frames.end());
            return true;
        });
        part.assumed = std::move(assumed);
        const std::uint64_t first = index == 0 ? 0 : 1; // the first line of a file may have a byte order mark, no other
        part.end->startBehind(first, channels);
        part.end->feed(*text);
        part.summary = part.end->finish();
        part.lines = part.end->lineCount() - first;
        for (BadLine& bad : part.summary.badLines) {
            bad.line -= first;
        }
        return part;
    }

private:
    /// Enough for some rows: what a row needs of those before is in them.
    static constexpr std::uint64_t bytesBefore = 4096;

    Result<std::string_view> lines(std::uint64_t from, std::uint64_t to)
    {
        return m_text ? m_text->lines(from, to) : tl::unexpected<Error>(m_text.error());
    }

    const Chunks& m_chunks;
    const LineLogReader& m_head;
    Result<TextChunkReader> m_text;
};

std::optional<Error> stitch(OrderedResults<LogPart>& parts, const Chunks& chunks, ChunkReader& again,
                            LogStitcher& stitcher, const ReadProgress& progress)
{
    for (std::uint64_t index = 0; index < chunks.count(); ++index) {
        LogPart part = parts.take(index);
        if (!part.error && !stitcher.fit(part)) {
            part = again.read(index, stitcher.reader().goOn({}), stitcher.channels());
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

/// A file that may be read in chunks.
struct LineLog
{
    std::uint64_t size = 0;
    LogFormat format = LogFormat::Candump;
    std::unique_ptr<LineLogReader> beginning; ///< has read nothing yet
    std::unique_ptr<LineLogReader> head;      ///< has read what headers a file begins with
};

Result<ReadSummary> readChunks(const LineLog& log, const Chunks& chunks, unsigned threads, const FrameSink& sink,
                               const ReadProgress& progress)
{
    OrderedResults<LogPart> parts(std::uint64_t{threads} * resultsAheadPerThread);
    std::vector<std::thread> workers;
    workers.reserve(threads);
    for (unsigned i = 0; i < threads; ++i) {
        workers.emplace_back([&] {
            ChunkReader reader(chunks, *log.head);
            while (const auto index = parts.nextTask(chunks.count())) {
                parts.put(*index, *index == 0 ? reader.read(0, log.beginning->goOn({}), {}) : reader.read(*index));
            }
        });
    }
    ChunkReader again(chunks, *log.head);
    LogStitcher stitcher(sink, log.format, *log.beginning);
    const auto error = stitch(parts, chunks, again, stitcher, progress);
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

/// A log in lines that is not packed; nothing for any other.
std::optional<LineLog> openLineLog(const std::filesystem::path& file)
{
    std::error_code error;
    LineLog log;
    log.size = std::filesystem::file_size(file, error);
    const auto source = openByteSource(file);
    std::string piece;
    if (error || !source || !(*source)->isPlain() || !(*source)->next(piece)) {
        return std::nullopt;
    }
    const auto format = detectFormat(piece);
    log.beginning = format ? makeLineReader(*format, {}, (*source)->name()) : nullptr;
    if (!log.beginning) {
        return std::nullopt;
    }
    log.format = *format;
    log.head = log.beginning->goOn([](auto) { return true; });
    log.head->feed(piece);
    return log;
}

} // namespace

Result<ReadSummary> readLogParallel(const std::filesystem::path& file, const FrameSink& sink,
                                    const ReadProgress& progress, const ParallelOptions& options)
{
    const auto log = openLineLog(file);
    if (!log) {
        return readStreamed(file, sink, progress);
    }
    const unsigned threads = options.threads != 0 ? options.threads : std::max(1U, std::thread::hardware_concurrency());
    return readChunks(*log, {file, log->size, std::max<std::uint64_t>(options.chunkSize, 1)}, threads, sink, progress);
}

} // namespace packdeck::log
