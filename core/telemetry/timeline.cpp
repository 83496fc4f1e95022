// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/timeline.h"

#include <algorithm>
#include <chrono>
#include <mutex>
#include <thread>
#include <utility>

#include "binding/base_detector.h"
#include "binding/pack_catalog.h"
#include "telemetry/event_log.h"
#include "telemetry/odd_ids.h"
#include "telemetry/pack_view.h"
#include "telemetry/past_view.h"
#include "telemetry/source_clock.h"

namespace packdeck::telemetry {

namespace {

using units::Timestamp;

// A snapshot newer than a third of a screen frame is of no use to anyone.
constexpr units::Duration publishPause = std::chrono::milliseconds(10);

// How long Ingest waits for frames before it looks whether something has gone stale.
constexpr units::Duration idleTick = std::chrono::milliseconds(20);

// In a log freshness is judged this often in its own time, so that its gaps become events.
constexpr units::Duration logTick = std::chrono::milliseconds(200);

// After a silence of this length in a log nothing is left that could still become stale.
constexpr units::Duration everythingIsStale = std::chrono::seconds(10);

// Packs that join by their heartbeat, beside the expected ones: a bus full of forged heartbeats costs no more.
constexpr std::size_t mostPacks = 16;

} // namespace

class Timeline::Impl
{
public:
    explicit Impl(TimelineOptions options)
        : m_options(std::move(options))
        , m_queue(m_options.queueCapacity)
        , m_history(m_options.historyBudget)
    {
        for (const binding::PackId& id : m_options.packs) {
            addPack(id);
        }
        publish({});
    }

    ~Impl() { stop(); }

    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    void start(std::function<Timestamp()> clock)
    {
        if (m_thread.joinable() || m_queue.closed()) {
            return;
        }
        if (!clock) {
            clock = [begin = std::chrono::steady_clock::now()] {
                return Timestamp(std::chrono::duration_cast<units::Duration>(std::chrono::steady_clock::now() - begin));
            };
        }
        m_thread = std::thread([this, clock = std::move(clock)] { run(clock); });
    }

    void stop()
    {
        m_queue.close();
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

    void ingest(std::span<const can::Frame> frames, Timestamp now)
    {
        {
            const std::scoped_lock lock(m_mutex);
            for (const can::Frame& frame : frames) {
                m_entries.push_back({frame, m_clock.map(frame.time, now)});
                noteJump();
            }
        }
        takeIn(now);
    }

    void ingestLog(std::span<const can::Frame> frames)
    {
        for (const can::Frame& frame : frames) {
            const Timestamp at = mapLog(frame);
            if (at - m_judged >= logTick) {
                takeIn(m_now);
                judgeUntil(at);
            }
            m_entries.push_back({frame, at});
            m_now = std::max(m_now, at);
        }
        takeIn(m_now);
        publish(m_now);
    }

    void publish(Timestamp now)
    {
        m_now = std::max(m_now, now);
        m_published = m_now;
        judge(m_now);
        const std::scoped_lock lock(m_mutex);
        m_snapshots.resize(m_packs.size());
        m_bindings.resize(m_packs.size());
        for (std::size_t i = 0; i < m_packs.size(); ++i) {
            m_snapshots[i] = m_packs[i].view.snapshot();
            m_bindings[i] = m_packs[i].bound;
        }
        m_publishedNow = m_now;
    }

    [[nodiscard]] std::optional<PackSnapshot> snapshot(const binding::PackId& pack) const
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = std::find_if(m_snapshots.begin(), m_snapshots.end(),
                                        [&pack](const PackSnapshot& s) { return binding::samePack(s.id, pack); });
        return found == m_snapshots.end() ? std::nullopt : std::optional(*found);
    }

    [[nodiscard]] PackSnapshot mainSnapshot() const
    {
        const std::scoped_lock lock(m_mutex);
        const auto heard = std::find_if(m_snapshots.begin(), m_snapshots.end(),
                                        [](const PackSnapshot& s) { return s.link != PackLink::Silent; });
        if (heard != m_snapshots.end()) {
            return *heard;
        }
        return m_snapshots.empty() ? PackSnapshot{} : m_snapshots.front();
    }

    [[nodiscard]] std::optional<PackSnapshot> snapshotAt(const binding::PackId& pack, Timestamp at) const
    {
        PastContext context;
        {
            const std::scoped_lock lock(m_mutex);
            const auto found = std::find_if(m_snapshots.begin(), m_snapshots.end(),
                                            [&pack](const PackSnapshot& s) { return binding::samePack(s.id, pack); });
            if (found == m_snapshots.end()) {
                return std::nullopt;
            }
            context.pack = found->id;
            context.binding = m_bindings[static_cast<std::size_t>(found - m_snapshots.begin())];
            context.numbering = m_options.wireNumbering;
            context.strings = m_options.strings;
        }
        context.catalog = m_options.catalog;
        return pastSnapshot(context, m_history, m_events.since(0), at);
    }

    [[nodiscard]] std::vector<binding::PackId> packs() const
    {
        const std::scoped_lock lock(m_mutex);
        std::vector<binding::PackId> ids;
        for (const PackSnapshot& snapshot : m_snapshots) {
            ids.push_back(snapshot.id);
        }
        return ids;
    }

    template <typename Change>
    void changeSettings(const Change& change)
    {
        const std::scoped_lock lock(m_mutex);
        change(m_options);
        m_settingsChanged = true;
    }

    template <typename Read>
    auto locked(const Read& read) const
    {
        const std::scoped_lock lock(m_mutex);
        return read(*this);
    }

    TimelineOptions m_options; ///< catalog never changes; the rest under m_mutex
    can::FrameQueue m_queue;
    History m_history;
    EventLog m_events;
    SourceClock m_clock;              ///< under m_mutex
    OddIds m_oddIds;                  ///< under m_mutex
    binding::BaseDetector m_detector; ///< under m_mutex
    Timestamp m_publishedNow{};       ///< under m_mutex

private:
    struct Pack
    {
        PackView view;
        std::shared_ptr<const binding::PackBinding> bound; ///< what History knows
    };

    struct Oddity
    {
        can::Frame frame;
        Timestamp at;
        Handling handling = Handling::NotMine;
        std::size_t pack = 0;
    };

    void run(const std::function<Timestamp()>& clock)
    {
        std::vector<can::Frame> frames;
        while (true) {
            frames.clear();
            const std::size_t taken = m_queue.waitAndTake(frames, m_unpublished ? publishPause : idleTick);
            const Timestamp now = clock();
            if (taken > 0) {
                ingest(frames, now);
                m_unpublished = true;
            }
            noteDrops(now);
            if (taken == 0 || now - m_published >= publishPause) {
                publish(now);
                m_unpublished = false;
            }
            if (taken == 0 && m_queue.closed()) {
                return;
            }
        }
    }

    void addPack(const binding::PackId& id)
    {
        Pack& pack = m_packs.emplace_back(Pack{PackView(m_options.catalog, id), nullptr});
        pack.view.setWireNumbering(m_options.wireNumbering);
        pack.view.setStrings(m_options.strings);
    }

    Timestamp mapLog(const can::Frame& frame)
    {
        const std::scoped_lock lock(m_mutex);
        const Timestamp at = m_clock.mapLog(frame.time);
        noteJump();
        return at;
    }

    // m_mutex is held.
    void noteJump()
    {
        if (const auto jump = m_clock.takeJump()) {
            Event event;
            event.at = m_entries.empty() ? m_now : m_entries.back().at;
            event.pack = m_options.packs.empty() ? binding::PackId{} : m_options.packs.front();
            event.kind = EventKind::ClockJumped;
            event.severity = Severity::Warning;
            event.arguments = {jump->count()};
            m_events.add(std::move(event));
        }
    }

    void noteDrops(Timestamp now)
    {
        const std::uint64_t dropped = m_queue.dropped();
        if (dropped == m_reportedDrops || now - m_dropsReportedAt < std::chrono::seconds(1)) {
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

    // Everything in m_entries, whose times are session times, goes to history and packs.
    void takeIn(Timestamp now)
    {
        m_now = std::max(m_now, now);
        m_history.append(m_entries);
        std::vector<Oddity> oddities;
        for (const History::Entry& entry : m_entries) {
            Oddity oddity{entry.frame, entry.at};
            for (std::size_t i = 0; i < m_packs.size(); ++i) {
                const Handling handling = m_packs[i].view.apply(entry.frame, entry.at);
                if (handling != Handling::NotMine) {
                    oddity.handling = handling;
                    oddity.pack = i;
                }
            }
            if (oddity.handling != Handling::Taken && oddity.handling != Handling::Waiting && entry.frame.isData()) {
                oddities.push_back(oddity);
            }
        }
        countOdd(oddities);
        findPacks();
        m_entries.clear();
        bindHistory();
        collectEvents();
    }

    void countOdd(const std::vector<Oddity>& oddities)
    {
        for (const Oddity& oddity : oddities) {
            const bool first = locked([&](auto&) { return m_oddIds.count(oddity.frame, oddity.handling); });
            if (first) {
                reportOdd(oddity);
            }
        }
    }

    void reportOdd(const Oddity& oddity)
    {
        const PackView& view = m_packs[oddity.pack].view;
        const auto binding = view.binding();
        const std::uint32_t key = can::key(oddity.frame);
        Event event;
        event.at = oddity.at;
        event.pack = view.snapshot().id;
        event.severity = Severity::Warning;
        if (oddity.handling == Handling::Contested) {
            event.kind = EventKind::IdOwnedTwice;
            event.arguments = {key};
            event.names = binding ? binding->owners(key) : std::vector<std::string>{};
        } else {
            const auto message = binding ? binding->find(key) : std::nullopt;
            event.kind = EventKind::WrongLength;
            event.arguments = {key, oddity.frame.length, message ? binding->messages()[*message].length : 8};
        }
        m_events.add(std::move(event));
    }

    // A heartbeat of this generation at a base nobody expected: the pack joins, and is told what came before.
    void findPacks()
    {
        std::vector<binding::BaseSuggestion> suggestions;
        {
            const std::scoped_lock lock(m_mutex);
            bool isNew = false;
            for (const History::Entry& entry : m_entries) {
                isNew = m_detector.observe(entry.frame, entry.at) || isNew;
            }
            if (isNew) {
                suggestions = m_detector.suggestions();
            }
        }
        for (const binding::BaseSuggestion& found : suggestions) {
            const binding::PackId id{found.bus, found.baseId};
            const bool known = std::any_of(m_packs.begin(), m_packs.end(), [&id](const Pack& pack) {
                return binding::samePack(pack.view.snapshot().id, id);
            });
            if (known || found.isGen1 || m_packs.size() >= mostPacks) {
                continue;
            }
            addPack(id);
            for (const History::PastFrame& past : m_history.framesAt(id.bus, 0, UINT32_MAX, m_now)) {
                m_packs.back().view.apply(past.frame, past.at);
            }
        }
    }

    void bindHistory()
    {
        for (Pack& pack : m_packs) {
            auto binding = pack.view.binding();
            if (binding != pack.bound) {
                pack.bound = binding;
                m_history.bind(pack.view.snapshot().id, std::move(binding));
            }
        }
    }

    void judge(Timestamp now)
    {
        applySettings();
        m_judged = now;
        for (Pack& pack : m_packs) {
            pack.view.refresh(now);
        }
        bindHistory();
        collectEvents();
    }

    // A silence in a log becomes events at the times when somebody watching would have seen them.
    void judgeUntil(Timestamp at)
    {
        const Timestamp settled = std::min(at, m_now + everythingIsStale);
        for (Timestamp t = m_judged + logTick; t < settled; t += logTick) {
            judge(t);
        }
        judge(at);
    }

    void applySettings()
    {
        const std::scoped_lock lock(m_mutex);
        if (!std::exchange(m_settingsChanged, false)) {
            return;
        }
        for (Pack& pack : m_packs) {
            pack.view.setWireNumbering(m_options.wireNumbering);
            pack.view.setStrings(m_options.strings);
        }
    }

    void collectEvents()
    {
        for (Pack& pack : m_packs) {
            for (Event& event : pack.view.takeEvents()) {
                m_events.add(std::move(event));
            }
        }
    }

    mutable std::mutex m_mutex;
    std::vector<PackSnapshot> m_snapshots;                               ///< under m_mutex
    std::vector<std::shared_ptr<const binding::PackBinding>> m_bindings; ///< under m_mutex
    bool m_settingsChanged = false;                                      ///< under m_mutex

    // Of the thread that feeds: Ingest, or whoever calls ingest().
    std::vector<Pack> m_packs;
    std::vector<History::Entry> m_entries;
    Timestamp m_now{};
    Timestamp m_judged{};
    Timestamp m_published{};
    bool m_unpublished = false;
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
    m_impl->ingest(frames, now);
    m_impl->publish(now);
}

void Timeline::ingestLog(std::span<const can::Frame> frames)
{
    m_impl->ingestLog(frames);
}

void Timeline::tick(units::Timestamp now)
{
    m_impl->publish(now);
}

std::vector<binding::PackId> Timeline::packs() const
{
    return m_impl->packs();
}

std::optional<PackSnapshot> Timeline::snapshot(const binding::PackId& pack) const
{
    return m_impl->snapshot(pack);
}

PackSnapshot Timeline::snapshot() const
{
    return m_impl->mainSnapshot();
}

std::optional<PackSnapshot> Timeline::snapshotAt(const binding::PackId& pack, units::Timestamp at) const
{
    return m_impl->snapshotAt(pack, at);
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

units::Timestamp Timeline::now() const
{
    return m_impl->locked([](const Impl& impl) { return impl.m_publishedNow; });
}

std::optional<units::WallTime> Timeline::wallTime(units::Timestamp at) const
{
    return m_impl->locked([at](const Impl& impl) { return impl.m_clock.wallTime(at); });
}

std::shared_ptr<const binding::PackCatalog> Timeline::catalog() const
{
    return m_impl->m_options.catalog;
}

std::vector<IdCount> Timeline::oddIds() const
{
    return m_impl->locked([](const Impl& impl) { return impl.m_oddIds.list(); });
}

std::vector<binding::BaseSuggestion> Timeline::baseSuggestions() const
{
    return m_impl->locked([](const Impl& impl) { return impl.m_detector.suggestions(); });
}

std::uint64_t Timeline::droppedFrames() const
{
    return m_impl->m_queue.dropped();
}

void Timeline::setWireNumbering(WireNumbering numbering)
{
    m_impl->changeSettings([numbering](TimelineOptions& options) { options.wireNumbering = numbering; });
}

void Timeline::setStrings(const StringMap& strings)
{
    m_impl->changeSettings([&strings](TimelineOptions& options) { options.strings = strings; });
}

} // namespace packdeck::telemetry
