// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/recorder.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include <fmt/format.h>

#include "log/candump_writer.h"

namespace packdeck::log {

namespace {

// The two minutes before a trigger of the largest pack are 10 MB.
constexpr std::size_t mostPastBytes = std::size_t{64} * 1024 * 1024;
constexpr std::size_t mostPastNotes = 10'000;

constexpr units::Duration measureRoomEvery = std::chrono::seconds(1);

std::string utf8(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

RecordingNote noteAt(const Instant& now, RecordingNote::Kind kind, std::string text)
{
    return {now.wall.time_since_epoch().count(), kind, std::move(text)};
}

} // namespace

Recorder::Recorder(const RecorderOptions& options, const Instant& now)
    : m_preTrigger(options.preTrigger)
{
    if (!options.ring) {
        return;
    }
    m_ring.emplace(*options.ring, m_jobs);
    if (const auto opened = m_ring->open(now); !opened) {
        m_status.ringError = opened.error();
    }
}

void Recorder::setChannels(std::vector<std::string> names)
{
    for (std::string& name : names) {
        std::replace_if(
            name.begin(), name.end(), [](unsigned char c) { return std::isspace(c) != 0; }, '_');
    }
    m_channels = std::move(names);
}

void Recorder::take(std::span<const can::Frame> frames, const Instant& now)
{
    if (frames.empty()) {
        return;
    }
    m_lines.clear();
    for (const can::Frame& frame : frames) {
        if (frame.bus < m_channels.size()) {
            appendCandumpLine(frame, m_channels[frame.bus], true, m_lines);
        } else {
            appendCandumpLine(frame, fmt::format("can{}", frame.bus), true, m_lines);
        }
    }
    m_status.taken += frames.size();
    writeLines(frames.size(), now);
    remember(now);
}

void Recorder::writeLines(std::uint64_t frames, const Instant& now)
{
    if (m_recording) {
        auto written = m_recording->write(m_lines, now);
        if (!written && written.error().id == ErrorId::DiskFull && m_ring && m_ring->giveRoom()) {
            written = m_recording->write(m_lines, now); // the ring may lie on the same disk
        }
        if (!written) {
            stop(now);
            m_status.stopped = written.error();
        } else {
            m_status.frames += frames;
            m_status.bytes = m_recording->bytes();
        }
    }
    if (m_event) {
        if (const auto written = m_event->write(m_lines, now); !written) {
            m_status.eventError = written.error();
            m_event.reset();
        }
    }
    if (m_ring) {
        const auto written = m_ring->write(m_lines, now);
        m_status.ringError = written ? std::nullopt : std::optional(written.error());
    }
}

void Recorder::remember(const Instant& now)
{
    if (m_preTrigger.count() == 0) {
        return;
    }
    m_past.push_back({now.steady, m_lines});
    m_pastBytes += m_lines.size();
    while (now.steady - m_past.front().at > m_preTrigger || m_pastBytes > mostPastBytes) {
        m_pastBytes -= m_past.front().lines.size();
        m_past.pop_front();
    }
    while (!m_pastNotes.empty() && now.steady - m_pastNotes.front().at > m_preTrigger) {
        m_pastNotes.pop_front();
    }
}

/// With the frames and notes of options.before.
Result<Recording> Recorder::startWithPast(const RecordingOptions& options, const Instant& now)
{
    auto recording = Recording::start(options, now, m_jobs);
    if (!recording || options.before.count() == 0) {
        return recording;
    }
    std::string lines;
    for (const Past& past : m_past) {
        if (now.steady - past.at <= options.before) {
            lines += past.lines;
        }
    }
    auto written = lines.empty() ? Result<void>() : recording->write(lines, now);
    for (const PastNote& past : m_pastNotes) {
        if (written && now.steady - past.at <= options.before) {
            written = recording->note(past.note);
        }
    }
    if (!written) {
        return tl::unexpected<Error>(written.error());
    }
    return recording;
}

void Recorder::addDropped(std::uint64_t frames, const Instant& now)
{
    m_status.dropped += frames;
    note(noteAt(now, RecordingNote::Kind::Dropped, fmt::format("{}", frames)), now);
}

void Recorder::start(const RecordingOptions& options, const std::string& text, const Instant& now)
{
    stop(now);
    m_status.stopped.reset();
    m_status.bytes = 0;
    m_status.frames = 0;
    m_status.room.reset();
    m_roomMeasured.reset();
    auto recording = startWithPast(options, now);
    if (!recording) {
        m_status.file = utf8(options.file);
        m_status.stopped = recording.error();
        return;
    }
    m_recording.emplace(std::move(*recording));
    m_status.begun = now.wall.time_since_epoch().count();
    if (const auto noted = m_recording->note(noteAt(now, RecordingNote::Kind::Start, text)); !noted) {
        m_status.stopped = noted.error();
        stop(now);
    }
}

void Recorder::stop(const Instant& now)
{
    if (!m_recording) {
        return;
    }
    // On a full disk the end goes without saying.
    static_cast<void>(m_recording->note(noteAt(now, RecordingNote::Kind::Stop, {})));
    m_status.file = utf8(m_recording->file());
    m_recording->finish();
    m_recording.reset();
}

void Recorder::keep(const std::filesystem::path& file)
{
    if (m_ring) {
        m_ring->keep(file, [this](const Result<std::filesystem::path>& result) {
            const std::scoped_lock lock(m_keptMutex);
            ++m_keptCount;
            m_kept = result;
        });
    }
}

void Recorder::note(const RecordingNote& note, const Instant& now)
{
    if (m_preTrigger.count() > 0 && m_pastNotes.size() < mostPastNotes) {
        m_pastNotes.push_back({now.steady, note});
    }
    if (m_recording) {
        if (const auto noted = m_recording->note(note); !noted) {
            stop(now);
            m_status.stopped = noted.error();
        }
    }
    if (m_event) {
        if (const auto noted = m_event->note(note); !noted) {
            m_status.eventError = noted.error();
        }
    }
    if (m_ring) {
        if (const auto noted = m_ring->note(note, now); !noted) {
            m_status.ringError = noted.error();
        }
    }
}

void Recorder::trigger(const TriggerOptions& options, const Instant& now)
{
    m_eventUntil = std::max(m_eventUntil, now.steady + options.after);
    if (!m_event) {
        m_status.eventError.reset();
        RecordingOptions event;
        event.file = options.file;
        event.before = options.before;
        auto recording = startWithPast(event, now);
        if (!recording) {
            m_status.eventError = recording.error();
        } else {
            m_event.emplace(std::move(*recording));
        }
    }
    note(noteAt(now, RecordingNote::Kind::Trigger, options.text), now);
}

void Recorder::tick(const Instant& now)
{
    if (m_event && now.steady >= m_eventUntil) {
        m_event->finish();
        m_event.reset();
    }
    measureRoom(now);
}

void Recorder::measureRoom(const Instant& now)
{
    if (!m_recording || (m_roomMeasured && now.steady - *m_roomMeasured < measureRoomEvery)) {
        return;
    }
    m_roomMeasured = now.steady;
    const std::filesystem::path folder = m_recording->file().parent_path();
    std::error_code failed;
    const std::filesystem::space_info space = std::filesystem::space(folder.empty() ? "." : folder, failed);
    m_status.room = failed ? std::nullopt : std::optional<std::uint64_t>(space.available);
}

void Recorder::finish(const Instant& now)
{
    stop(now);
    m_event.reset();
    m_jobs.waitUntilIdle();
}

RecorderStatus Recorder::status() const
{
    RecorderStatus status = m_status;
    status.recording = m_recording.has_value();
    if (m_recording) {
        status.file = utf8(m_recording->file());
    }
    if (m_event) {
        status.eventFile = utf8(m_event->file());
    }
    if (m_ring) {
        const auto begin = m_ring->begin();
        status.ringBegin = begin ? begin->time_since_epoch().count() : 0;
        status.ringBytes = m_ring->bytes();
    }
    const std::scoped_lock lock(m_keptMutex);
    status.keptCount = m_keptCount;
    if (m_kept) {
        status.keptFile = utf8(*m_kept);
    } else {
        status.keptError = m_kept.error();
    }
    return status;
}

} // namespace packdeck::log
