// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/log_reader.h"

#include <system_error>
#include <utility>

#include "log/arrowpoint_reader.h"
#include "log/asc_reader.h"
#include "log/begun_log.h"
#include "log/blf_reader.h"
#include "log/candump_reader.h"
#include "log/gvret_reader.h"
#include "log/pcap_reader.h"
#include "log/pcapng_reader.h"
#include "log/trc_reader.h"

namespace packdeck::log {

std::unique_ptr<LineLogReader> makeLineReader(LogFormat format, FrameSink sink, std::string_view fileName)
{
    switch (format) {
    case LogFormat::Candump:
        return std::make_unique<CandumpReader>(std::move(sink));
    case LogFormat::Asc:
        return std::make_unique<AscReader>(std::move(sink));
    case LogFormat::Trc:
        return std::make_unique<TrcReader>(std::move(sink));
    case LogFormat::Gvret:
        return std::make_unique<GvretReader>(std::move(sink));
    case LogFormat::ArrowPoint:
    case LogFormat::Tritium:
        return std::make_unique<ArrowPointReader>(format, std::move(sink), fileName);
    case LogFormat::Blf:
    case LogFormat::Pcap:
    case LogFormat::Pcapng:
        break;
    }
    return nullptr;
}

std::unique_ptr<LogReader> makeReader(LogFormat format, FrameSink sink, std::string_view fileName)
{
    switch (format) {
    case LogFormat::Blf:
        return std::make_unique<BlfReader>(std::move(sink));
    case LogFormat::Pcap:
        return std::make_unique<PcapReader>(std::move(sink));
    case LogFormat::Pcapng:
        return std::make_unique<PcapngReader>(std::move(sink));
    default:
        return makeLineReader(format, std::move(sink), fileName);
    }
}

Result<ReadSummary> readLog(const std::filesystem::path& file, const FrameSink& sink, const ReadProgress& progress)
{
    auto log = beginLog(file);
    if (!log) {
        return tl::unexpected<Error>(std::move(log.error()));
    }
    std::error_code ignored;
    const std::uint64_t total = std::filesystem::file_size(file, ignored);
    const auto reader = makeReader(log->format, sink, log->source->name());
    std::string piece = std::move(log->beginning);
    while (!piece.empty() && reader->feed(piece)) {
        if (progress && !ignored) {
            progress(log->source->position(), total);
        }
        if (const auto read = log->source->next(piece); !read) {
            return tl::unexpected<Error>(read.error());
        }
    }
    ReadSummary summary = reader->finish();
    summary.otherLogs = log->source->otherLogs();
    return summary;
}

} // namespace packdeck::log
