// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/log_stream.h"

#include <algorithm>
#include <utility>

#include "log/begun_log.h"
#include "log/log_reader.h"

namespace packdeck::log {

LogStream::LogStream(std::filesystem::path file, const LogStreamOptions& options)
    : m_file(std::move(file))
    , m_options(options)
    , m_thread([this] { run(); })
{
}

LogStream::~LogStream()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

Result<std::unique_ptr<LogStream>> LogStream::open(const std::filesystem::path& file, const LogStreamOptions& options)
{
    // What is wrong with the file is to be known before anything plays.
    if (const auto log = beginLog(file); !log) {
        return tl::unexpected<Error>(log.error());
    }
    return std::unique_ptr<LogStream>(new LogStream(file, options));
}

void LogStream::run()
{
    bool again = true;
    while (again) {
        m_first.reset();
        const auto summary = readLog(m_file, [this](std::span<const can::Frame> frames) { return add(frames); });
        const std::scoped_lock lock(m_mutex);
        if (!summary) {
            m_error = summary.error();
        }
        // A pass without a frame would go round without an end.
        again = m_options.loop && summary && m_first && !m_stopping;
        m_passBegin = m_latest + loopGap.count();
        m_readAll = !again;
    }
    m_changed.notify_all();
}

bool LogStream::add(std::span<const can::Frame> frames)
{
    std::unique_lock lock(m_mutex);
    for (can::Frame frame : frames) {
        if (m_options.bus && frame.bus != *m_options.bus) {
            continue;
        }
        m_first = m_first.value_or(frame.time);
        m_latest = std::max(m_latest, m_passBegin + frame.time - *m_first);
        frame.time = m_latest;
        if (m_frames.size() >= m_options.lookAhead) {
            m_changed.notify_all();
            m_changed.wait(lock, [this] { return m_stopping || m_frames.size() < m_options.lookAhead; });
        }
        if (m_stopping) {
            return false;
        }
        m_frames.push_back(frame);
    }
    lock.unlock();
    m_changed.notify_all();
    return true;
}

void LogStream::take(units::Duration until, std::size_t most, std::vector<can::Frame>& out)
{
    {
        const std::scoped_lock lock(m_mutex);
        std::size_t count = 0;
        while (count < most && count < m_frames.size() && m_frames[count].time <= until.count()) {
            ++count;
        }
        const auto end = m_frames.begin() + static_cast<std::ptrdiff_t>(count);
        out.insert(out.end(), m_frames.begin(), end);
        m_frames.erase(m_frames.begin(), end);
    }
    m_changed.notify_all();
}

void LogStream::waitForFrames()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_readAll || !m_frames.empty(); });
}

bool LogStream::ended() const
{
    const std::scoped_lock lock(m_mutex);
    return m_readAll && m_frames.empty();
}

std::optional<Error> LogStream::error() const
{
    const std::scoped_lock lock(m_mutex);
    return m_error;
}

} // namespace packdeck::log
