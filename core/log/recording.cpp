// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/recording.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <system_error>
#include <utility>

#include "log/background_jobs.h"
#include "log/compress_file.h"

namespace packdeck::log {

namespace {

constexpr int mostParts = 100'000;

std::filesystem::path partFile(const std::filesystem::path& first, int part)
{
    if (part == 1) {
        return first;
    }
    std::filesystem::path file = first;
    file.replace_filename(first.stem().string() + "-" + std::to_string(part) + first.extension().string());
    return file;
}

bool isTaken(const std::filesystem::path& part)
{
    std::filesystem::path packed = part;
    packed += ".gz";
    std::error_code ignored;
    return std::filesystem::exists(part, ignored) || std::filesystem::exists(packed, ignored);
}

/// What an earlier process was killed over: its files are made whole, before anybody reads them. Those of a living one
/// are locked, and files that are not ours are not touched.
void repairFolder(const std::filesystem::path& folder)
{
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator(folder, failed)) {
        const std::filesystem::path& file = entry.path();
        const bool isOurs = file.filename().string().starts_with(recordingPrefix);
        if (isOurs && (file.extension() == ".log" || file.extension() == ".jsonl")) {
            static_cast<void>(cutUnfinishedLine(file));
        }
    }
}

} // namespace

Recording::Recording(RecordingOptions options, AppendFile log, int part, const Instant& now, BackgroundJobs& jobs)
    : m_options(std::move(options))
    , m_log(std::move(log))
    , m_resume(part > 1 ? ResumePoint(partFile(m_options.file, part - 1)) : ResumePoint())
    , m_part(part)
    , m_partBegan(now)
    , m_jobs(&jobs)
{
}

Result<AppendFile> Recording::createPart(const RecordingOptions& options, int& part)
{
    while (part < mostParts && isTaken(partFile(options.file, part))) {
        ++part;
    }
    return AppendFile::create(partFile(options.file, part));
}

Result<Recording> Recording::start(RecordingOptions options, const Instant& now, BackgroundJobs& jobs)
{
    std::error_code ignored; // the file says what is wrong
    if (options.file.has_parent_path()) {
        std::filesystem::create_directories(options.file.parent_path(), ignored);
        repairFolder(options.file.parent_path());
    }
    int part = 1;
    auto log = createPart(options, part);
    if (!log) {
        return tl::unexpected<Error>(log.error());
    }
    return Recording(std::move(options), std::move(*log), part, now, jobs);
}

bool Recording::isPartDone(const Instant& now) const
{
    const bool isLarge = m_options.rotateBytes > 0 && m_log.size() >= m_options.rotateBytes;
    const bool isOld = m_options.rotateAfter.count() > 0 && now.steady - m_partBegan.steady >= m_options.rotateAfter;
    return m_log.size() > 0 && (isLarge || isOld);
}

Result<void> Recording::beginNextPart(const Instant& now)
{
    int part = m_part + 1;
    auto next = createPart(m_options, part);
    if (!next) {
        return tl::unexpected<Error>(next.error());
    }
    const std::filesystem::path closed = m_log.path();
    m_closed.push_back({closed, m_partBegan.wall});
    m_closedBytes += m_log.size();
    m_log = std::move(*next);
    m_notes.reset();
    m_part = part;
    m_partBegan = now;
    compressIfWanted(closed);
    return {};
}

Result<void> Recording::write(std::string_view lines, const Instant& now)
{
    if (isPartDone(now)) {
        if (auto begun = beginNextPart(now); !begun) {
            return begun;
        }
    }
    return m_log.append(m_resume.leaveOutWritten(lines));
}

// Notes come late: of an instant looked at once more, or when words are changed.
std::optional<std::filesystem::path> Recording::earlierPartOf(const RecordingNote& note) const
{
    if (note.takenBack) {
        RecordingNote wanted = note;
        wanted.takenBack = false;
        // Also those of a process that was killed over this recording.
        for (int part = m_part; part > 0; --part) {
            const std::filesystem::path log = partFile(m_options.file, part);
            const std::vector<RecordingNote> notes = readNotes(log);
            if (std::find(notes.begin(), notes.end(), wanted) != notes.end()) {
                return part == m_part ? std::nullopt : std::optional(log);
            }
        }
        return std::nullopt;
    }
    const units::WallTime at{units::Duration(note.time)};
    if (m_closed.empty() || at >= m_partBegan.wall) {
        return std::nullopt;
    }
    const auto later = std::upper_bound(m_closed.begin(), m_closed.end(), at,
                                        [](units::WallTime time, const ClosedPart& part) { return time < part.begin; });
    return later == m_closed.begin() ? later->log : std::prev(later)->log;
}

Result<void> Recording::note(const RecordingNote& note)
{
    if (const auto earlier = earlierPartOf(note)) {
        return appendNote(*earlier, note);
    }
    if (!m_notes) {
        auto file = AppendFile::create(notesFileOf(m_log.path()));
        if (!file) {
            return tl::unexpected<Error>(file.error());
        }
        m_notes.emplace(std::move(*file));
    }
    return m_notes->append(toLine(note));
}

void Recording::finish()
{
    compressIfWanted(m_log.path());
}

void Recording::compressIfWanted(const std::filesystem::path& part)
{
    if (m_options.compress) {
        // Without room for the packed file the plain one stays: nothing is lost, and nothing need be said.
        m_jobs->add([part] { static_cast<void>(compressFile(part)); });
    }
}

} // namespace packdeck::log
