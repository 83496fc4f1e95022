// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/log_opening.h"

#include <utility>

#include "log/recording_note.h"

namespace packdeck::telemetry {

LogOpening::LogOpening(Timeline& timeline, std::filesystem::path file, const Options& options)
    : m_timeline(timeline)
    , m_thread([this, file = std::move(file), options] { run(file, options); })
{
}

LogOpening::LogOpening(Timeline& timeline, std::filesystem::path file)
    : LogOpening(timeline, std::move(file), Options{})
{
}

LogOpening::~LogOpening()
{
    cancel();
    wait();
}

void LogOpening::cancel()
{
    m_cancelled = true;
}

LogOpening::Progress LogOpening::progress() const
{
    const std::scoped_lock lock(m_mutex);
    return m_progress;
}

std::optional<Result<log::ReadSummary>> LogOpening::result() const
{
    const std::scoped_lock lock(m_mutex);
    return m_result;
}

void LogOpening::wait()
{
    const std::scoped_lock lock(m_joining);
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void LogOpening::run(const std::filesystem::path& file, const Options& options)
{
    log::SenderFilter filter(options.filter);
    const auto ingest = [&](std::span<const can::Frame> frames) {
        m_timeline.ingestLog(frames);
        const std::scoped_lock lock(m_mutex);
        m_progress.frames += frames.size();
        m_progress.echoes = filter.echoes();
    };
    const auto sink = [&](std::span<const can::Frame> frames) {
        ingest(filter.pass(frames));
        return !m_cancelled;
    };
    const auto note = [this](std::uint64_t done, std::uint64_t total) {
        const std::scoped_lock lock(m_mutex);
        m_progress.bytesDone = done;
        m_progress.bytesTotal = total;
    };
    auto summary = log::readLogParallel(file, sink, note, options.reading);
    ingest(filter.finish());
    m_timeline.finishLog();
    if (summary) {
        for (const log::RecordingNote& recorded : log::readNotes(file)) {
            m_timeline.addNote(recorded);
        }
    }
    const std::scoped_lock lock(m_mutex);
    m_progress.finished = true;
    m_result = std::move(summary);
}

} // namespace packdeck::telemetry
