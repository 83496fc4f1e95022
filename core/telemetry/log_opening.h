// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>
#include <thread>

#include "log/parallel_reading.h"
#include "log/read_summary.h"
#include "log/sender_filter.h"
#include "telemetry/timeline.h"
#include "text/error.h"

namespace packdeck::telemetry {

/// Fills a Timeline with a log, and at its end with the notes beside it, on threads of its own, from construction on.
/// What has been read is in the Timeline at once, to be looked at while the rest still comes. Every function may be
/// called from any thread; the Timeline has to outlive this and gets frames from nobody else.
class LogOpening
{
public:
    struct Options
    {
        log::SenderFilterOptions filter;
        log::ParallelOptions reading;
    };

    LogOpening(Timeline& timeline, std::filesystem::path file, const Options& options);
    LogOpening(Timeline& timeline, std::filesystem::path file);
    ~LogOpening(); ///< cancels, and waits for the chunk at hand

    LogOpening(const LogOpening&) = delete;
    LogOpening& operator=(const LogOpening&) = delete;

    /// Ends the reading after the chunk at hand, some ten milliseconds; what is in the Timeline stays.
    void cancel();

    struct Progress
    {
        std::uint64_t bytesDone = 0;  ///< of the file on disk
        std::uint64_t bytesTotal = 0; ///< 0 before the first chunk is done
        std::uint64_t frames = 0;     ///< in the Timeline
        std::uint64_t echoes = 0;     ///< left out by the filter
        bool finished = false;        ///< also cancelled or failed: result() is there
    };

    [[nodiscard]] Progress progress() const;

    /// What became of it, once finished: counts, bad lines with their numbers, channels; ReadSummary::stopped when it
    /// was cancelled. Errors as readLog().
    [[nodiscard]] std::optional<Result<log::ReadSummary>> result() const;

    /// Until it is finished.
    void wait();

private:
    void run(const std::filesystem::path& file, const Options& options);

    Timeline& m_timeline;
    std::atomic<bool> m_cancelled = false;
    mutable std::mutex m_mutex;
    Progress m_progress;
    std::optional<Result<log::ReadSummary>> m_result;
    std::mutex m_joining;
    std::thread m_thread; ///< last, so that all it uses is there
};

} // namespace packdeck::telemetry
