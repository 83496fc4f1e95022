// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/timeline.h"

#include <chrono>
#include <thread>
#include <utility>

#include "binding/base_detector.h"
#include "binding/pack_catalog.h"
#include "telemetry/bus_watch.h"
#include "telemetry/event_log.h"
#include "telemetry/ingest.h"
#include "telemetry/note_list.h"
#include "telemetry/past_view.h"
#include "telemetry/snapshot_board.h"

namespace packdeck::telemetry {

namespace {

using units::Timestamp;

// A snapshot newer than a third of a screen frame is of no use to anyone.
constexpr units::Duration publishPause = std::chrono::milliseconds(10);

// How long Ingest waits for frames before it looks whether something has gone stale.
constexpr units::Duration idleTick = std::chrono::milliseconds(20);

constexpr units::Duration dropReportPause = std::chrono::seconds(1);

std::function<Timestamp()> steadyClock()
{
    return [begin = std::chrono::steady_clock::now()] {
        return Timestamp(std::chrono::duration_cast<units::Duration>(std::chrono::steady_clock::now() - begin));
    };
}

} // namespace

class Timeline::Impl
{
public:
    explicit Impl(TimelineOptions options)
        : m_catalog(std::move(options.catalog))
        , m_queue(options.queueCapacity)
        , m_history(options.historyBudget)
        , m_board(options.wireNumbering, options.strings)
        , m_ingest(m_catalog, options.packs, m_history, m_events, m_watch, m_board)
    {
    }

    ~Impl() { stop(); }

    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    void start(std::function<Timestamp()> clock)
    {
        if (!m_thread.joinable() && !m_queue.closed()) {
            m_thread = std::thread([this, clock = clock ? std::move(clock) : steadyClock()] { run(clock); });
        }
    }

    void stop()
    {
        m_queue.close();
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

    std::shared_ptr<const binding::PackCatalog> m_catalog;
    can::FrameQueue m_queue;
    History m_history;
    EventLog m_events;
    NoteList m_notes;
    BusWatch m_watch;
    SnapshotBoard m_board;
    Ingest m_ingest; ///< of the thread that feeds: Ingest's own, or whoever calls ingest()

private:
    void run(const std::function<Timestamp()>& clock)
    {
        std::vector<can::Frame> frames;
        Timestamp published{};
        bool isUnpublished = false;
        while (true) {
            frames.clear();
            const std::size_t taken = m_queue.waitAndTake(frames, isUnpublished ? publishPause : idleTick);
            const Timestamp now = clock();
            if (taken > 0) {
                m_ingest.takeLive(frames, now);
                isUnpublished = true;
            }
            noteDrops(now);
            if (taken == 0 || now - published >= publishPause) {
                m_ingest.publish(now);
                published = now;
                isUnpublished = false;
            }
            if (taken == 0 && m_queue.closed()) {
                return;
            }
        }
    }

    void noteDrops(Timestamp now)
    {
        const std::uint64_t dropped = m_queue.dropped();
        if (dropped == m_reportedDrops || (m_reportedDrops != 0 && now - m_dropsReportedAt < dropReportPause)) {
            return;
        }
        Event event;
        event.at = now;
        event.kind = EventKind::FramesDropped;
        event.severity = Severity::Warning;
        event.arguments = {static_cast<std::int64_t>(dropped - m_reportedDrops)};
        m_events.add(std::move(event));
        m_reportedDrops = dropped;
        m_dropsReportedAt = now;
    }

    std::uint64_t m_reportedDrops = 0;
    Timestamp m_dropsReportedAt{};
    std::thread m_thread;
};

Timeline::Timeline(TimelineOptions options)
    : m_impl(std::make_unique<Impl>(std::move(options)))
{
}

Timeline::~Timeline() = default;

can::FrameQueue& Timeline::input()
{
    return m_impl->m_queue;
}

void Timeline::start(std::function<units::Timestamp()> clock)
{
    m_impl->start(std::move(clock));
}

void Timeline::stop()
{
    m_impl->stop();
}

void Timeline::ingest(std::span<const can::Frame> frames, units::Timestamp now)
{
    m_impl->m_ingest.takeLive(frames, now);
    m_impl->m_ingest.publish(now);
}

void Timeline::ingestLog(std::span<const can::Frame> frames)
{
    m_impl->m_ingest.takeLog(frames);
    m_impl->m_ingest.publish(m_impl->m_ingest.latest());
}

void Timeline::finishLog()
{
    m_impl->m_ingest.finishLog();
}

void Timeline::tick(units::Timestamp now)
{
    m_impl->m_ingest.publish(now);
}

std::vector<binding::PackId> Timeline::packs() const
{
    return m_impl->m_board.packs();
}

std::optional<PackSnapshot> Timeline::snapshot(const binding::PackId& pack) const
{
    return m_impl->m_board.snapshot(pack);
}

PackSnapshot Timeline::snapshot() const
{
    return m_impl->m_board.mainSnapshot();
}

std::optional<PackSnapshot> Timeline::snapshotAt(const binding::PackId& pack, units::Timestamp at) const
{
    auto context = m_impl->m_board.pastContext(pack);
    if (!context) {
        return std::nullopt;
    }
    context->catalog = m_impl->m_catalog;
    return pastSnapshot(*context, m_impl->m_history, m_impl->m_events.since(0), at);
}

History& Timeline::history()
{
    return m_impl->m_history;
}

const History& Timeline::history() const
{
    return m_impl->m_history;
}

std::vector<Event> Timeline::events(std::uint64_t sequence) const
{
    return m_impl->m_events.since(sequence);
}

std::uint64_t Timeline::lastEvent() const
{
    return m_impl->m_events.lastSequence();
}

std::uint64_t Timeline::eventRevision() const
{
    return m_impl->m_events.revision();
}

units::Timestamp Timeline::now() const
{
    return m_impl->m_board.now();
}

std::optional<units::WallTime> Timeline::wallTime(units::Timestamp at) const
{
    return m_impl->m_watch.wallTime(at);
}

std::optional<units::Timestamp> Timeline::instantOf(units::WallTime wall) const
{
    return m_impl->m_watch.instantOf(wall);
}

void Timeline::addNote(const log::RecordingNote& note)
{
    using Kind = log::RecordingNote::Kind;
    if (note.kind == Kind::Event) {
        return;
    }
    m_impl->m_notes.add(note);
    Event event;
    event.at = instantOf(units::WallTime(units::Duration(note.time))).value_or(now());
    event.kind = EventKind::Marked;
    event.severity = note.kind == Kind::Dropped ? Severity::Warning : Severity::Information;
    event.arguments = {noteArgument(note.kind), note.time};
    event.names = {note.text};
    m_impl->m_events.add(std::move(event));
}

bool Timeline::takeBackNote(const log::RecordingNote& note)
{
    if (!m_impl->m_notes.takeBack(note)) {
        return false;
    }
    for (const Event& event : events()) {
        if (noteOf(event) == note) {
            m_impl->m_events.takeBack(event.sequence);
            break;
        }
    }
    return true;
}

std::vector<log::RecordingNote> Timeline::notes() const
{
    return m_impl->m_notes.all();
}

std::uint64_t Timeline::noteRevision() const
{
    return m_impl->m_notes.revision();
}

std::shared_ptr<const binding::PackCatalog> Timeline::catalog() const
{
    return m_impl->m_catalog;
}

std::vector<IdCount> Timeline::oddIds() const
{
    return m_impl->m_watch.oddIds();
}

std::vector<binding::BaseSuggestion> Timeline::baseSuggestions() const
{
    return m_impl->m_watch.suggestions();
}

std::uint64_t Timeline::droppedFrames() const
{
    return m_impl->m_queue.dropped();
}

void Timeline::setWireNumbering(WireNumbering numbering)
{
    m_impl->m_board.setWireNumbering(numbering);
}

void Timeline::setStrings(const StringMap& strings)
{
    m_impl->m_board.setStrings(strings);
}

void Timeline::setLimits(const PackLimits& limits)
{
    m_impl->m_board.setLimits(limits);
}

void Timeline::setConfiguration(const binding::PackId& pack, const std::optional<Layout>& layout)
{
    m_impl->m_board.setConfiguration(pack, layout);
}

} // namespace packdeck::telemetry
