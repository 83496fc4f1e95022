// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

#include "log/append_file.h"
#include "log/recording.h"
#include "log/recording_note.h"
#include "log/resume_point.h"
#include "text/error.h"
#include "units/time.h"

namespace packdeck::log {

class BackgroundJobs;

struct RingOptions
{
    std::filesystem::path folder;                             ///< of this ring alone
    units::Duration span = std::chrono::minutes(30);          ///< at least so much is kept
    units::Duration chunk = std::chrono::minutes(1);          ///< the grain by which the oldest goes
    std::uint64_t budget = std::uint64_t{1024} * 1024 * 1024; ///< bytes; four times the largest pack's half hour
};

/// Everything of the last half hour, whether or not anybody records: files of a minute, the oldest removed. On the disk
/// and not in memory, so that it outlives the process as a recording does; a new RawRing on the same folder goes on
/// with what it finds. One thread; copying runs in `jobs`.
class RawRing
{
public:
    /// `jobs` outlives the ring.
    RawRing(RingOptions options, BackgroundJobs& jobs);

    /// Takes over what an earlier process left in the folder. Errors: FileWrite when the folder cannot be made.
    [[nodiscard]] Result<void> open(const Instant& now);

    /// Whole lines. On a full disk the oldest makes room for them. Errors: DiskFull, FileWrite.
    [[nodiscard]] Result<void> write(std::string_view lines, const Instant& now);

    [[nodiscard]] Result<void> note(const RecordingNote& note, const Instant& now);

    /// Puts all that is in the ring now into a new file, and the notes beside it. `done` is called on the thread of
    /// `jobs` with the file or the reason why there is none.
    using Kept = std::function<void(const Result<std::filesystem::path>&)>;
    void keep(const std::filesystem::path& file, Kept done);

    /// The oldest minute goes: what else is written to a full disk is worth more. False: there is none to give.
    [[nodiscard]] bool giveRoom();

    [[nodiscard]] std::optional<units::WallTime> begin() const; ///< of the oldest chunk

    [[nodiscard]] std::uint64_t bytes() const;

private:
    struct Chunk
    {
        std::filesystem::path file;
        units::WallTime begin;
        units::Timestamp steadyBegin; ///< by it chunks grow old: the wall clock may jump
        std::uint64_t bytes = 0;
    };

    [[nodiscard]] Result<void> beginChunk(const Instant& now);
    [[nodiscard]] Result<void> append(std::string_view lines, const Instant& now);
    void removeOld(const Instant& now);
    void removeOldest();

    RingOptions m_options;
    BackgroundJobs& m_jobs;
    std::deque<Chunk> m_closed; ///< oldest first
    std::optional<AppendFile> m_log;
    std::optional<AppendFile> m_notes;
    ResumePoint m_resume;
    Instant m_chunkBegan;
    std::shared_ptr<std::atomic<int>> m_copying = std::make_shared<std::atomic<int>>(0); ///< nothing is removed then
};

} // namespace packdeck::log
