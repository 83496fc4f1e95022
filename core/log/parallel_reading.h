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

    static constexpr std::size_t defaultChunkSize = 1U << 20U; ///< bytes; some 23,000 lines of candump
};

/// As readLog(), with the same frames, bus numbers and bad lines in the same order, but the reading is done on threads
/// of its own. The file is read from one end to the other (it is not mapped: what shrinks or disappears meanwhile is an
/// end or an error), unpacked where it is a .gz or .zip, and what has been read is worked on side by side: lines are
/// parsed in chunks, containers of BLF are unpacked; another thread takes the frames out of these, and out of captures.
/// Sink and progress are called on this thread, with a chunk's frames at a time. At most some chunks a thread are in
/// memory.
[[nodiscard]] Result<ReadSummary> readLogParallel(const std::filesystem::path& file, const FrameSink& sink,
                                                  const ReadProgress& progress = {},
                                                  const ParallelOptions& options = {});

} // namespace packdeck::log
