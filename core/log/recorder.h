// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <filesystem>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "can/frame.h"
#include "log/background_jobs.h"
#include "log/raw_ring.h"
#include "log/recorder_status.h"
#include "log/recording.h"
#include "units/time.h"

namespace packdeck::log {

struct RecorderOptions
{
    std::optional<RingOptions> ring;                      ///< nothing: no ring
    units::Duration preTrigger = std::chrono::minutes(2); ///< how far back a trigger can reach
};

/// A recording of what a trigger was set for: the seconds before are there already.
struct TriggerOptions
{
    std::filesystem::path file;
    std::string text; ///< what was true
    units::Duration before{};
    units::Duration after{};
};

/// Takes raw frames and keeps them: in the ring always, in a recording while there is one, in an event recording around
/// a trigger. What take() was given is with the operating system when it returns. Failures are states, and stand in
/// status(). One thread, time passed in.
class Recorder
{
public:
    explicit Recorder(const RecorderOptions& options, const Instant& now);

    /// Names by Frame::bus; blanks in them become "_". "can<n>" beyond the end.
    void setChannels(std::vector<std::string> names);

    void take(std::span<const can::Frame> frames, const Instant& now);

    /// Frames were lost on the way here.
    void addDropped(std::uint64_t frames, const Instant& now);

    /// Ends the present recording first.
    void start(const RecordingOptions& options, const std::string& text, const Instant& now);
    void stop(const Instant& now);

    /// Puts the ring into a file, in the background; status() tells when it is there.
    void keep(const std::filesystem::path& file);

    /// To every file that is being written.
    void note(const RecordingNote& note, const Instant& now);

    /// While the recording of an earlier trigger runs, that one is prolonged.
    void trigger(const TriggerOptions& options, const Instant& now);

    /// Nothing came: event recordings end by time.
    void tick(const Instant& now);

    /// Ends everything, and waits for what runs in the background.
    void finish(const Instant& now);

    [[nodiscard]] RecorderStatus status() const;

private:
    struct Past
    {
        units::Timestamp at;
        std::string lines;
    };

    struct PastNote
    {
        units::Timestamp at;
        RecordingNote note;
    };

    void writeLines(std::uint64_t frames, const Instant& now);
    void remember(const Instant& now);
    [[nodiscard]] Result<Recording> startWithPast(const RecordingOptions& options, const Instant& now);
    void measureRoom(const Instant& now);

    mutable std::mutex m_keptMutex; ///< the ring is copied on another thread
    std::uint64_t m_keptCount = 0;
    Result<std::filesystem::path> m_kept;

    BackgroundJobs m_jobs; ///< behind what its jobs use, before those who give it any
    std::optional<RawRing> m_ring;
    units::Duration m_preTrigger;
    std::vector<std::string> m_channels;
    std::string m_lines; ///< reused
    std::deque<Past> m_past;
    std::size_t m_pastBytes = 0;
    std::deque<PastNote> m_pastNotes;
    std::optional<Recording> m_recording;
    std::optional<Recording> m_event;
    units::Timestamp m_eventUntil{};
    std::optional<units::Timestamp> m_roomMeasured;
    RecorderStatus m_status;
};

} // namespace packdeck::log
