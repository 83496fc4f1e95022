// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "binding/pack_id.h"
#include "can/frame.h"
#include "can/frame_queue.h"
#include "log/recording_note.h"
#include "telemetry/event.h"
#include "telemetry/history.h"
#include "telemetry/id_count.h"
#include "telemetry/pack_snapshot.h"
#include "units/time.h"

namespace packdeck::binding {
class PackCatalog;
struct BaseSuggestion;
} // namespace packdeck::binding

namespace packdeck::telemetry {

struct TimelineOptions
{
    std::shared_ptr<const binding::PackCatalog>
        catalog; ///< the packs' DBCs by dialect; without one only raw frames are kept
    std::vector<binding::PackId> packs = {binding::PackId{}}; ///< expected ones; others join by their heartbeat
    std::size_t historyBudget = History::defaultBudget;       ///< bytes
    std::size_t queueCapacity = 65'536;                       ///< frames
    WireNumbering wireNumbering;
    StringMap strings;
};

/// A live session or an opened log: raw frames, packs, history, events, on one clock.
/// Two ways to feed it, never both: live, start() runs the Ingest thread on input(); a log or a test calls ingest()
/// and tick() itself. Everything else may be called from any thread at any time.
class Timeline
{
public:
    explicit Timeline(TimelineOptions options);
    ~Timeline(); ///< stops the thread

    Timeline(const Timeline&) = delete;
    Timeline& operator=(const Timeline&) = delete;

    // ---- live

    /// Where a source pushes its frames; Frame::time is the source's own stamp, 0 when it has none. After stop() it
    /// drops what comes.
    [[nodiscard]] can::FrameQueue& input();

    /// `clock` gives session time, monotonic from 0; default: the steady clock since this call. It is called on the
    /// Ingest thread only.
    void start(std::function<units::Timestamp()> clock = {});

    /// Prompt: what is queued is taken in, then the thread ends. Idempotent.
    void stop();

    // ---- logs and tests, without a thread

    /// Frames that arrived at `now`; their own stamps are mapped to session time.
    void ingest(std::span<const can::Frame> frames, units::Timestamp now);

    /// Frames of a log, in any number of calls: time runs by their own stamps alone, from 0. Snapshots are published
    /// at the end of each call.
    void ingestLog(std::span<const can::Frame> frames);

    /// All of the log was given: what a unit said that never told what it speaks is read as is assumed.
    void finishLog();

    /// Nothing arrived: freshness is judged for `now`.
    void tick(units::Timestamp now);

    // ---- what is known, any thread

    /// Those that were heard; while none was, those expected.
    [[nodiscard]] std::vector<binding::PackId> packs() const;

    /// The latest snapshot of a pack, a copy. Nothing when there is no such pack.
    [[nodiscard]] std::optional<PackSnapshot> snapshot(const binding::PackId& pack) const;

    /// Of the pack to look at first: the first expected one, or the first with frames while that one is silent.
    [[nodiscard]] PackSnapshot snapshot() const;

    /// The pack as it was at `at`, rebuilt from history; lamps, times of state and referenced voltages from the events
    /// before. Missing where raw frames are gone.
    [[nodiscard]] std::optional<PackSnapshot> snapshotAt(const binding::PackId& pack, units::Timestamp at) const;

    /// Frames are appended by the Timeline alone; everything else is for any thread.
    [[nodiscard]] History& history();
    [[nodiscard]] const History& history() const;

    /// Events with a sequence above `sequence`, oldest first.
    [[nodiscard]] std::vector<Event> events(std::uint64_t sequence = 0) const;
    [[nodiscard]] std::uint64_t lastEvent() const;

    /// Changes when one was taken back: then all are to be read anew.
    [[nodiscard]] std::uint64_t eventRevision() const;

    /// Latest session time seen.
    [[nodiscard]] units::Timestamp now() const;

    /// Wall-clock time of a session time by the source's stamps; nothing before the first stamped frame.
    [[nodiscard]] std::optional<units::WallTime> wallTime(units::Timestamp at) const;

    /// Its inverse: for notes, whose times are of the wall.
    [[nodiscard]] std::optional<units::Timestamp> instantOf(units::WallTime wall) const;

    // ---- what was said about moments of it

    /// Of a log those that stood beside it, of a session the user's own and the recorder's; each is an event as well.
    /// Notes of Kind::Event are passed over: events are found anew. Times as wallTime() gives them.
    void addNote(const log::RecordingNote& note);

    /// And its event. False: there is none such.
    bool takeBackNote(const log::RecordingNote& note);

    /// In order of time.
    [[nodiscard]] std::vector<log::RecordingNote> notes() const;
    [[nodiscard]] std::uint64_t noteRevision() const; ///< cheap: whether they are others

    /// The DBCs it was given; null without.
    [[nodiscard]] std::shared_ptr<const binding::PackCatalog> catalog() const;

    /// Every ID seen that belongs to no pack, is contested or came too short.
    [[nodiscard]] std::vector<IdCount> oddIds() const;

    /// Base IDs at which heartbeats of a unit were seen, for a user whose pack is not where it was expected.
    [[nodiscard]] std::vector<binding::BaseSuggestion> baseSuggestions() const;

    /// Frames the queue dropped because Ingest stood still.
    [[nodiscard]] std::uint64_t droppedFrames() const;

    /// Settings that may change while frames come.
    void setWireNumbering(WireNumbering numbering);
    void setStrings(const StringMap& strings);
    void setLimits(const PackLimits& limits); ///< of all packs, for events from now on

    /// How many cells and sensors each node of a pack has, once its parameters are known; nothing: from the bus.
    void setConfiguration(const binding::PackId& pack, const std::optional<Layout>& layout);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace packdeck::telemetry
