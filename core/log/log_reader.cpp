// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/log_reader.h"

#include <system_error>
#include <utility>

#include "log/arrowpoint_reader.h"
#include "log/asc_reader.h"
#include "log/blf_reader.h"
#include "log/byte_source.h"
#include "log/candump_reader.h"
#include "log/gvret_reader.h"
#include "log/no_log.h"
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
    auto source = openByteSource(file);
    if (!source) {
        return tl::unexpected<Error>(source.error());
    }
    std::error_code ignored;
    const std::uint64_t total = std::filesystem::file_size(file, ignored);
    std::unique_ptr<LogReader> reader;
    std::string piece;
    while (true) {
        if (const auto read = (*source)->next(piece); !read) {
            return tl::unexpected<Error>(read.error());
        }
        if (!reader) {
            const auto format = detectFormat(piece);
            if (!format) {
                return tl::unexpected<Error>(whyNoLog(piece, file.string()));
            }
            reader = makeReader(*format, sink, (*source)->name());
        }
        if (piece.empty() || !reader->feed(piece)) {
            ReadSummary summary = reader->finish();
            summary.otherLogs = (*source)->otherLogs();
            return summary;
        }
        if (progress && !ignored) {
            progress((*source)->position(), total);
        }
    }
}

} // namespace packdeck::log
