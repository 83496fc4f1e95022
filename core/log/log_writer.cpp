// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/log_writer.h"

#include <utility>

#include "log/asc_writer.h"
#include "log/blf_writer.h"
#include "log/candump_writer.h"
#include "log/file_output.h"
#include "log/gvret_writer.h"
#include "log/pcapng_writer.h"
#include "log/trc_writer.h"

namespace packdeck::log {

Result<std::unique_ptr<LogWriter>> createWriter(LogFormat format, const std::filesystem::path& file,
                                                WriterOptions options)
{
    if (format == LogFormat::ArrowPoint || format == LogFormat::Tritium || format == LogFormat::Pcap) {
        return failure(ErrorId::FormatNotWritten, {std::string(name(format))});
    }
    auto output = FileOutput::create(file);
    if (!output) {
        return tl::unexpected<Error>(output.error());
    }
    switch (format) {
    case LogFormat::Asc:
        return std::make_unique<AscWriter>(std::move(*output), std::move(options));
    case LogFormat::Blf:
        return std::make_unique<BlfWriter>(std::move(*output), std::move(options));
    case LogFormat::Trc:
        return std::make_unique<TrcWriter>(std::move(*output), std::move(options));
    case LogFormat::Gvret:
        return std::make_unique<GvretWriter>(std::move(*output), std::move(options));
    case LogFormat::Pcapng:
        return std::make_unique<PcapngWriter>(std::move(*output), std::move(options));
    case LogFormat::Candump:
    case LogFormat::ArrowPoint:
    case LogFormat::Tritium:
    case LogFormat::Pcap:
        break;
    }
    return std::make_unique<CandumpWriter>(std::move(*output), std::move(options));
}

} // namespace packdeck::log
