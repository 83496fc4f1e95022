// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/parallel_reading.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "log/batch_reader.h"
#include "log/begun_log.h"
#include "log/line_log_reader.h"
#include "log/log_part.h"
#include "log/side_by_side.h"
#include "log/text_chunks.h"
#include "log/unpacking_source.h"

namespace packdeck::log {

namespace {

constexpr unsigned resultsAheadPerThread = 2;
constexpr std::size_t bytesOfShortLine = 40; ///< most lines take more; only to reserve by

/// Tells how far a reading is. A file may grow meanwhile.
class Teller
{
public:
    Teller(const std::filesystem::path& file, const ReadProgress& progress)
        : m_progress(progress)
    {
        std::error_code error;
        m_size = std::filesystem::file_size(file, error);
        m_size = error ? 0 : m_size;
    }

    void tell(std::uint64_t done) const
    {
        if (m_progress && m_size > 0) {
            m_progress(std::min(done, m_size), m_size);
        }
    }

private:
    const ReadProgress& m_progress;
    std::uint64_t m_size = 0; ///< of the file on disk; 0: not known
};

/// Reads the lines of a part as behind `assumed`, with frames of these channels.
void readPart(LogPart& part, std::unique_ptr<LineLogReader> assumed, const std::vector<std::string>& channels)
{
    part.frames.clear();
    part.frames.reserve(part.chunk.text.size() / bytesOfShortLine);
    part.end = assumed->goOn([&part](std::span<const can::Frame> frames) {
        part.frames.insert(part.frames.end(), frames.begin(), frames.end());
        return true;
    });
    part.assumed = std::move(assumed);
    const std::uint64_t first = part.chunk.isFirst ? 0 : 1; // the first line may have a byte order mark, no other
    part.end->startBehind(first, channels);
    part.end->feed(part.chunk.text);
    part.summary = part.end->finish();
    part.lines = part.end->lineCount() - first;
    for (BadLine& bad : part.summary.badLines) {
        bad.line -= first;
    }
}

/// Reads the formats of lines in chunks side by side.
Result<ReadSummary> readInChunks(const BegunLog& log, const LineLogReader& nothingRead, const FrameSink& sink,
                                 const Teller& teller, const ParallelOptions& options)
{
    const auto head = nothingRead.goOn([](auto) { return true; }); // knows the headers that a file begins with
    head->feed(log.beginning);
    TextChunks chunks(*log.source, log.beginning, options.chunkSize);
    SideBySide<Result<TextChunk>, Result<LogPart>> parts(
        options.threads, std::uint64_t{options.threads} * resultsAheadPerThread, [&chunks] { return chunks.next(); },
        [&](Result<TextChunk> chunk) -> Result<LogPart> {
            if (!chunk) {
                return tl::unexpected<Error>(std::move(chunk.error()));
            }
            LogPart part;
            part.chunk = std::move(*chunk);
            auto assumed = part.chunk.isFirst ? nothingRead.goOn({}) : head->goOn([](auto) { return true; });
            if (!part.chunk.isFirst) {
                assumed->forgetLines();
                assumed->feed(part.chunk.before);
            }
            readPart(part, std::move(assumed), {});
            return part;
        });
    LogStitcher stitcher(sink, log.format, nothingRead);
    bool wantsMore = true;
    while (wantsMore) {
        auto part = parts.take();
        if (!part) {
            break;
        }
        if (!*part) {
            return tl::unexpected<Error>(std::move(part->error()));
        }
        if (!stitcher.fit(**part)) {
            readPart(**part, stitcher.reader().goOn({}), stitcher.channels());
        }
        const std::uint64_t done = (*part)->chunk.done;
        wantsMore = stitcher.add(std::move(**part));
        teller.tell(done);
    }
    return stitcher.finish();
}

/// Reads any format from one end to the other, while what is packed is unpacked ahead.
Result<ReadSummary> readInOrder(BegunLog log, const FrameSink& sink, const Teller& teller,
                                const ParallelOptions& options)
{
    log.source =
        std::make_unique<UnpackingSource>(std::move(log.source), std::move(log.beginning), log.format, options.threads);
    BatchReader reader(*log.source, log.format);
    SideBySide<FrameBatch, FrameBatch> batches(
        1, resultsAheadPerThread, [&reader] { return reader.next(); }, [](FrameBatch batch) { return batch; });
    std::uint64_t frames = 0;
    bool wantsMore = true;
    while (wantsMore) {
        const auto batch = batches.take();
        if (!batch) {
            break;
        }
        if (batch->error) {
            return tl::unexpected<Error>(*batch->error);
        }
        frames += batch->frames.size();
        wantsMore = batch->frames.empty() || sink(batch->frames);
        teller.tell(batch->done);
    }
    batches.stop();
    ReadSummary summary = reader.finish();
    summary.frames = frames;
    summary.stopped = !wantsMore;
    return summary;
}

} // namespace

Result<ReadSummary> readLogParallel(const std::filesystem::path& file, const FrameSink& sink,
                                    const ReadProgress& progress, const ParallelOptions& options)
{
    auto log = beginLog(file);
    if (!log) {
        return tl::unexpected<Error>(std::move(log.error()));
    }
    const Teller teller(file, progress);
    ParallelOptions used = options;
    used.threads = options.threads != 0 ? options.threads : std::max(1U, std::thread::hardware_concurrency());
    auto otherLogs = log->source->otherLogs();
    const auto nothingRead = makeLineReader(log->format, {}, log->source->name());
    auto summary = nothingRead ? readInChunks(*log, *nothingRead, sink, teller, used)
                               : readInOrder(std::move(*log), sink, teller, used);
    if (summary) {
        summary->otherLogs = std::move(otherLogs);
    }
    return summary;
}

} // namespace packdeck::log
