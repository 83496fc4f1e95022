// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/raw_ring.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "log/background_jobs.h"
#include "log/byte_source.h"

namespace packdeck::log {

namespace {

constexpr std::string_view prefix = "ring-";
constexpr std::string_view extension = ".log";

std::filesystem::path chunkFile(const std::filesystem::path& folder, units::WallTime begin)
{
    return folder / fmt::format("{}{:016}{}", prefix, begin.time_since_epoch().count(), extension);
}

/// When a chunk began, by its name; nothing for other files.
std::optional<units::WallTime> beginOf(const std::filesystem::path& file)
{
    const std::string name = file.filename().string();
    if (!name.starts_with(prefix) || file.extension() != extension) {
        return std::nullopt;
    }
    std::int64_t count = 0;
    const char* const end = name.data() + name.size() - extension.size();
    const auto result = std::from_chars(name.data() + prefix.size(), end, count);
    if (result.ec != std::errc() || result.ptr != end) {
        return std::nullopt;
    }
    return units::WallTime(units::Duration(count));
}

/// The first `limit` bytes.
Result<void> copyInto(AppendFile& target, const std::filesystem::path& from, std::uint64_t limit)
{
    auto source = openPlainSource(from);
    if (!source) {
        return tl::unexpected<Error>(source.error());
    }
    std::string piece;
    for (std::uint64_t left = limit; left > 0;) {
        if (auto read = (*source)->next(piece); !read) {
            return read;
        }
        if (piece.empty()) {
            break;
        }
        piece.resize(static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), left)));
        left -= piece.size();
        if (auto written = target.append(piece); !written) {
            return written;
        }
    }
    return {};
}

struct Piece
{
    std::filesystem::path file;
    std::uint64_t bytes = 0;
};

Result<std::filesystem::path> join(const std::vector<Piece>& logs, const std::vector<Piece>& notes,
                                   const std::filesystem::path& file)
{
    const auto joinTo = [](const std::vector<Piece>& pieces, const std::filesystem::path& to) -> Result<void> {
        auto target = AppendFile::create(to);
        if (!target) {
            return tl::unexpected<Error>(target.error());
        }
        for (const Piece& piece : pieces) {
            if (auto copied = copyInto(*target, piece.file, piece.bytes); !copied) {
                return copied;
            }
        }
        return {};
    };
    std::error_code ignored;
    std::filesystem::create_directories(file.parent_path(), ignored);
    auto joined = joinTo(logs, file);
    if (joined && !notes.empty()) {
        joined = joinTo(notes, notesFileOf(file));
    }
    if (!joined) {
        return tl::unexpected<Error>(joined.error());
    }
    return file;
}

} // namespace

RawRing::RawRing(RingOptions options, BackgroundJobs& jobs)
    : m_options(std::move(options))
    , m_jobs(jobs)
{
}

Result<void> RawRing::open(const Instant& now)
{
    std::error_code failed;
    std::filesystem::create_directories(m_options.folder, failed);
    const std::filesystem::directory_iterator files(m_options.folder, failed);
    if (failed) {
        return failure(ErrorId::FileWrite, {m_options.folder.string(), failed.message()});
    }
    for (const auto& entry : files) {
        const auto begin = beginOf(entry.path());
        if (!begin) {
            continue;
        }
        static_cast<void>(cutUnfinishedLine(entry.path()));
        std::error_code ignored;
        m_closed.push_back({entry.path(), *begin, now.steady - (now.wall - *begin), entry.file_size(ignored)});
        static_cast<void>(cutUnfinishedLine(notesFileOf(entry.path())));
    }
    std::sort(m_closed.begin(), m_closed.end(), [](const Chunk& a, const Chunk& b) { return a.begin < b.begin; });
    if (!m_closed.empty()) {
        m_resume = ResumePoint(m_closed.back().file);
    }
    removeOld(now);
    return {};
}

Result<void> RawRing::write(std::string_view lines, const Instant& now)
{
    const std::string_view unwritten = m_resume.leaveOutWritten(lines);
    auto written = append(unwritten, now);
    while (!written && written.error().id == ErrorId::DiskFull && giveRoom()) {
        written = append(unwritten, now);
    }
    return written;
}

Result<void> RawRing::append(std::string_view lines, const Instant& now)
{
    if (!m_log || now.steady - m_chunkBegan.steady >= m_options.chunk) {
        if (auto begun = beginChunk(now); !begun) {
            return begun;
        }
    }
    return m_log->append(lines);
}

Result<void> RawRing::note(const RecordingNote& note, const Instant& now)
{
    if (!m_log) {
        if (auto begun = beginChunk(now); !begun) {
            return begun;
        }
    }
    if (!m_notes) {
        auto file = AppendFile::create(notesFileOf(m_log->path()));
        if (!file) {
            return tl::unexpected<Error>(file.error());
        }
        m_notes.emplace(std::move(*file));
    }
    return m_notes->append(toLine(note));
}

Result<void> RawRing::beginChunk(const Instant& now)
{
    // Room first: the disk may be full of the ring itself.
    removeOld(now);
    // After a clock that was set back the names still have to stand in the order of the chunks.
    units::WallTime begin = now.wall;
    const std::optional<units::WallTime> last = m_log              ? beginOf(m_log->path())
                                                : m_closed.empty() ? std::nullopt
                                                                   : std::optional(m_closed.back().begin);
    if (last && begin <= *last) {
        begin = *last + units::Duration(1);
    }
    auto next = AppendFile::create(chunkFile(m_options.folder, begin));
    if (!next) {
        return tl::unexpected<Error>(next.error());
    }
    if (m_log) {
        m_closed.push_back({m_log->path(), *beginOf(m_log->path()), m_chunkBegan.steady, m_log->size()});
    }
    m_log.emplace(std::move(*next));
    m_notes.reset();
    m_chunkBegan = now;
    return {};
}

void RawRing::removeOld(const Instant& now)
{
    if (*m_copying > 0) {
        return;
    }
    const auto isOld = [&](const Chunk& chunk) {
        return now.steady - chunk.steadyBegin > m_options.span + m_options.chunk;
    };
    while (!m_closed.empty() && (bytes() > m_options.budget || isOld(m_closed.front()))) {
        removeOldest();
    }
}

void RawRing::removeOldest()
{
    std::error_code ignored;
    std::filesystem::remove(m_closed.front().file, ignored);
    std::filesystem::remove(notesFileOf(m_closed.front().file), ignored);
    m_closed.pop_front();
}

bool RawRing::giveRoom()
{
    if (*m_copying > 0 || m_closed.empty()) {
        return false;
    }
    removeOldest();
    return true;
}

void RawRing::keep(const std::filesystem::path& file, Kept done)
{
    std::vector<Piece> logs;
    std::vector<Piece> notes;
    const auto addNotes = [&notes](const std::filesystem::path& log) {
        const std::filesystem::path beside = notesFileOf(log);
        std::error_code missing;
        const std::uint64_t size = std::filesystem::file_size(beside, missing);
        if (!missing) {
            notes.push_back({beside, size});
        }
    };
    for (const Chunk& chunk : m_closed) {
        logs.push_back({chunk.file, chunk.bytes});
        addNotes(chunk.file);
    }
    if (m_log) {
        logs.push_back({m_log->path(), m_log->size()});
        addNotes(m_log->path());
    }
    ++*m_copying;
    m_jobs.add([logs = std::move(logs), notes = std::move(notes), file, done = std::move(done), copying = m_copying] {
        done(join(logs, notes, file));
        --*copying;
    });
}

std::optional<units::WallTime> RawRing::begin() const
{
    if (!m_closed.empty()) {
        return m_closed.front().begin;
    }
    return m_log ? beginOf(m_log->path()) : std::nullopt;
}

std::uint64_t RawRing::bytes() const
{
    std::uint64_t sum = m_log ? m_log->size() : 0;
    for (const Chunk& chunk : m_closed) {
        sum += chunk.bytes;
    }
    return sum;
}

} // namespace packdeck::log
