// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "log/append_file.h"
#include "log/recording_note.h"
#include "log/resume_point.h"
#include "text/error.h"
#include "units/time.h"

namespace packdeck::log {

class BackgroundJobs;

/// The two clocks of a recorder: one that never jumps, and the one in the stamps.
struct Instant
{
    units::Timestamp steady{};
    units::WallTime wall{};
};

/// How the names of recordings begin that PackDeck chose itself.
inline constexpr std::string_view recordingPrefix = "packdeck-";

struct RecordingOptions
{
    std::filesystem::path file;    ///< first part; the next ones are x-2.log, x-3.log ...
    std::uint64_t rotateBytes = 0; ///< a part is closed when it has so many; 0: never
    units::Duration rotateAfter{}; ///< or when it is so old; 0: never
    bool compress = false;         ///< closed parts become .gz
    units::Duration before{};      ///< what a Recorder took in so long before comes first, as far as it remembers
};

/// One recording: lines of candump in parts, and what was noted beside each part. Everything is with the operating
/// system when a function returns. One thread; packing of closed parts runs in `jobs`.
/// Errors of all functions: DiskFull, FileWrite. What was written before stays whole.
class Recording
{
public:
    /// Makes the first part; a name that is taken is passed over for the next part's. What a killed process left in the
    /// folder is made whole. `jobs` outlives the Recording.
    [[nodiscard]] static Result<Recording> start(RecordingOptions options, const Instant& now, BackgroundJobs& jobs);

    /// Whole lines.
    [[nodiscard]] Result<void> write(std::string_view lines, const Instant& now);

    /// Beside the part whose time it is about; one that takes another back stands where that one does.
    [[nodiscard]] Result<void> note(const RecordingNote& note);

    /// Ends the last part.
    void finish();

    [[nodiscard]] const std::filesystem::path& file() const { return m_log.path(); } ///< the present part

    [[nodiscard]] std::uint64_t bytes() const { return m_closedBytes + m_log.size(); } ///< of all parts, unpacked

private:
    struct ClosedPart
    {
        std::filesystem::path log;
        units::WallTime begin;
    };

    Recording(RecordingOptions options, AppendFile log, int part, const Instant& now, BackgroundJobs& jobs);

    [[nodiscard]] static Result<AppendFile> createPart(const RecordingOptions& options, int& part);
    [[nodiscard]] bool isPartDone(const Instant& now) const;
    [[nodiscard]] Result<void> beginNextPart(const Instant& now);
    [[nodiscard]] std::optional<std::filesystem::path> earlierPartOf(const RecordingNote& note) const;
    void compressIfWanted(const std::filesystem::path& part);

    RecordingOptions m_options;
    AppendFile m_log;
    std::optional<AppendFile> m_notes; ///< made with the first note
    ResumePoint m_resume;
    int m_part = 1;
    Instant m_partBegan;
    std::vector<ClosedPart> m_closed; ///< in order, by this process
    std::uint64_t m_closedBytes = 0;
    BackgroundJobs* m_jobs;
};

} // namespace packdeck::log
