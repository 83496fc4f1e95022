// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>

#include "log/log_reader.h"
#include "log/read_summary.h"
#include "text/error.h"

namespace packdeck::log {

struct ParallelOptions
{
    unsigned threads = 0; ///< that read; 0: as many as the machine has
    std::size_t chunkSize = defaultChunkSize;

    static constexpr std::size_t defaultChunkSize = 4U << 20U; ///< bytes; some 90,000 lines of candump
};

/// As readLog(), with the same frames, bus numbers and bad lines in the same order, but the reading is done on threads
/// of its own: a plain log in lines in chunks side by side, any other log on one. Sink and progress are called on this
/// thread, with a chunk's frames at a time. At most some chunks a thread are in memory.
/// The file is read by position and not mapped: what shrinks or disappears meanwhile is an end or an error.
[[nodiscard]] Result<ReadSummary> readLogParallel(const std::filesystem::path& file, const FrameSink& sink,
                                                  const ReadProgress& progress = {},
                                                  const ParallelOptions& options = {});

} // namespace packdeck::log
