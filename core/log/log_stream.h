// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <thread>
#include <vector>

#include "can/frame.h"
#include "text/error.h"
#include "units/time.h"

namespace packdeck::log {

struct LogStreamOptions
{
    bool loop = false;
    std::optional<std::uint8_t> bus; ///< frames of this channel alone, counted in the order of their first frames
    std::size_t lookAhead = 65'536;  ///< frames
};

/// The frames of a log for whoever plays it: read ahead on a thread of its own, so that a player never waits for the
/// disk, and no log is too large. Frame::time becomes microseconds since the first frame, and never goes back.
/// Functions are for one thread.
class LogStream
{
public:
    /// What a log that begins again waits after its last frame, as the vendor's player does.
    static constexpr units::Duration loopGap = std::chrono::milliseconds(100);

    /// Errors: as readLog().
    [[nodiscard]] static Result<std::unique_ptr<LogStream>> open(const std::filesystem::path& file,
                                                                 const LogStreamOptions& options);

    ~LogStream();
    LogStream(const LogStream&) = delete;
    LogStream& operator=(const LogStream&) = delete;

    /// Appends the frames due until `until`, at most `most`, as far as they are read already. Never waits.
    void take(units::Duration until, std::size_t most, std::vector<can::Frame>& out);

    /// Waits until there is a frame to take, or the log has ended.
    void waitForFrames();

    [[nodiscard]] bool ended() const; ///< everything was taken

    [[nodiscard]] std::optional<Error> error() const; ///< why it ended early

private:
    LogStream(std::filesystem::path file, const LogStreamOptions& options);

    void run();
    [[nodiscard]] bool add(std::span<const can::Frame> frames);

    std::filesystem::path m_file;
    LogStreamOptions m_options;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<can::Frame> m_frames;
    std::optional<Error> m_error;
    bool m_stopping = false;
    bool m_readAll = false;

    // The reading thread's own.
    std::optional<std::int64_t> m_first; ///< stamp of the first frame of this pass
    std::int64_t m_passBegin = 0;        ///< in the times handed out
    std::int64_t m_latest = 0;

    std::thread m_thread; ///< last: it uses the others
};

} // namespace packdeck::log
