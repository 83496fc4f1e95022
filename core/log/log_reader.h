// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>

#include "log/log_format.h"
#include "log/read_summary.h"
#include "text/error.h"

namespace packdeck::log {

/// Reads one format from bytes that come in pieces of any size.
class LogReader
{
public:
    LogReader() = default;
    LogReader(const LogReader&) = delete;
    LogReader& operator=(const LogReader&) = delete;
    virtual ~LogReader() = default;

    /// False when the sink has asked to stop: no more bytes are wanted.
    virtual bool feed(std::string_view bytes) = 0;

    /// The end of the file: hands the last frames on.
    virtual ReadSummary finish() = 0;
};

/// `fileName` gives the date to formats that have none in them.
[[nodiscard]] std::unique_ptr<LogReader> makeReader(LogFormat format, FrameSink sink, std::string_view fileName = {});

class LineLogReader;

/// The same for formats of lines; nothing for the others.
[[nodiscard]] std::unique_ptr<LineLogReader> makeLineReader(LogFormat format, FrameSink sink,
                                                            std::string_view fileName = {});

/// Told now and then how many bytes of the file are done, and how many it has. For a packed file these are of the
/// packed bytes.
using ReadProgress = std::function<void(std::uint64_t done, std::uint64_t total)>;

/// Reads a file of whichever format its content is, also within a .gz or .zip. Bad lines do not fail it: they are in
/// the summary. Everything is called on this thread.
/// Errors: FileOpen, FileRead, those of whyNoLog().
[[nodiscard]] Result<ReadSummary> readLog(const std::filesystem::path& file, const FrameSink& sink,
                                          const ReadProgress& progress = {});

} // namespace packdeck::log
