// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/ingest.h"

#include <algorithm>
#include <utility>

#include "binding/message_node.h"
#include "d1000/protocol.h"
#include "telemetry/frame_stream.h"
#include "telemetry/kept_frame.h"

namespace packdeck::telemetry {

namespace {

using units::Timestamp;

// In a log freshness is judged this often in its own time, so that its gaps become events.
constexpr units::Duration logTick = std::chrono::milliseconds(200);

// After a silence of this length in a log nothing is left that could still become stale.
constexpr units::Duration everythingIsStale = std::chrono::seconds(10);

// Packs that join by their heartbeat, beside the expected ones: a bus full of forged heartbeats costs no more.
constexpr std::size_t mostPacks = 16;

} // namespace

Ingest::Ingest(std::shared_ptr<const binding::PackCatalog> catalog, const std::vector<binding::PackId>& packs,
               History& history, EventLog& events, BusWatch& watch, SnapshotBoard& board)
    : m_catalog(std::move(catalog))
    , m_history(history)
    , m_events(events)
    , m_watch(watch)
    , m_board(board)
{
    for (const binding::PackId& id : packs) {
        addPack(id);
        m_packs.back().isToldBefore = true;
    }
    publish({});
}

void Ingest::takeLive(std::span<const can::Frame> frames, Timestamp now)
{
    m_now = std::max(m_now, now);
    for (const can::Frame& frame : frames) {
        std::optional<units::Duration> jump;
        const Timestamp at = m_watch.map(frame, now, jump);
        keep(frame, at, jump);
    }
    distribute();
}

void Ingest::takeLog(std::span<const can::Frame> frames)
{
    if (!std::exchange(m_isLog, true)) {
        for (Pack& pack : m_packs) {
            pack.view.setPatient();
        }
    }
    m_watch.mapLog(frames, m_times);
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const auto& [at, jump] = m_times[i];
        if (at - m_judged >= logTick) {
            distribute();
            watchUntil(at);
        }
        keep(frames[i], at, jump);
        m_now = std::max(m_now, at);
    }
    distribute();
}

void Ingest::finishLog()
{
    for (Pack& pack : m_packs) {
        pack.view.assumeDialect();
    }
    readPasts();
    settle();
    publish(m_now);
}

void Ingest::publish(Timestamp now)
{
    m_now = std::max(m_now, now);
    watch(m_now);
    std::vector<SnapshotBoard::Entry> entries;
    entries.reserve(m_packs.size());
    for (Pack& pack : m_packs) {
        entries.push_back({pack.view.summarised(), pack.bound});
    }
    m_board.publish(std::move(entries), m_now);
}

void Ingest::addPack(const binding::PackId& id)
{
    Pack& pack = m_packs.emplace_back(Pack{PackView(m_catalog, id), nullptr});
    prepare(pack.view, id);
    if (m_isLog) {
        pack.view.setPatient();
    }
}

void Ingest::prepare(PackView& view, const binding::PackId& id) const
{
    view.setWireNumbering(m_settings.numbering);
    view.setStrings(m_settings.strings);
    view.setLimits(m_settings.limits);
    view.setConfiguration(m_settings.configurationOf(id));
}

void Ingest::keep(const can::Frame& frame, Timestamp at, std::optional<units::Duration> jump)
{
    m_entries.push_back({frame, at});
    if (jump) {
        Event event;
        event.at = at;
        event.pack = m_packs.empty() ? binding::PackId{} : m_packs.front().view.snapshot().id;
        event.kind = EventKind::ClockJumped;
        event.severity = Severity::Warning;
        event.arguments = {jump->count()};
        m_events.add(std::move(event));
    }
}

void Ingest::distribute()
{
    m_history.append(m_entries);
    for (const History::Entry& entry : m_entries) {
        handle(entry);
    }
    m_entries.clear();
    if (std::exchange(m_newSuggestion, false)) {
        joinPacks();
    }
    if (m_isLog) {
        readPasts();
    }
    settle();
}

void Ingest::handle(const History::Entry& entry)
{
    Handling handling = Handling::NotMine;
    const PackView* owner = nullptr;
    for (Pack& pack : m_packs) {
        const Handling here = pack.view.apply(entry.frame, entry.at);
        if (here != Handling::NotMine) {
            handling = here;
            owner = &pack.view;
        }
    }
    if (!entry.frame.isData()) {
        return;
    }
    if (binding::BaseDetector::isCandidate(entry.frame) && !isMessageOfKnownUnit(entry.frame)) {
        m_newSuggestion = m_watch.observe(entry.frame, entry.at) || m_newSuggestion;
    }
    const bool isOdd = handling != Handling::Taken && handling != Handling::Waiting;
    if (isOdd && m_watch.countOdd(entry.frame, handling) && owner != nullptr) {
        reportOdd(entry, handling, *owner);
    }
}

void Ingest::reportOdd(const History::Entry& entry, Handling handling, const PackView& view)
{
    const auto binding = view.binding();
    const std::uint32_t key = can::key(entry.frame);
    Event event;
    event.at = entry.at;
    event.pack = view.snapshot().id;
    event.severity = Severity::Warning;
    event.evidence.part = Part::Bus;
    if (handling == Handling::Contested) {
        event.kind = EventKind::IdOwnedTwice;
        event.arguments = {key};
        event.names = binding ? binding->owners(key) : std::vector<std::string>{};
    } else {
        const auto message = binding ? binding->find(key) : std::nullopt;
        event.kind = EventKind::WrongLength;
        event.arguments = {key, entry.frame.length, message ? binding->messages()[*message].length : 8};
    }
    m_events.add(std::move(event));
}

// Contactors that are told to close, say, make the word of a device type: what a known unit sends is no other's
// heartbeat. The map has places for 32 nodes: where the unit has fewer, another unit may have its base.
bool Ingest::isMessageOfKnownUnit(const can::Frame& frame) const
{
    return std::any_of(m_packs.begin(), m_packs.end(), [&frame](const Pack& pack) {
        const PackSnapshot& snapshot = pack.view.snapshot();
        const auto binding = pack.view.binding();
        const bool mayBe = binding && snapshot.deviceType.known() && snapshot.id.bus == frame.bus;
        const auto message = mayBe ? binding->find(can::key(frame)) : std::nullopt;
        if (!message || snapshot.id.baseId == frame.id) {
            return false;
        }
        const auto node = binding::nodeOfMessage(binding->messages()[*message].name);
        return !node || (snapshot.configuredNodes.known() && *node < snapshot.configuredNodes.value);
    });
}

// A heartbeat of a unit at a base nobody expected: the pack joins, and is told what came before.
void Ingest::joinPacks()
{
    // Of those that come together the one at the usual base is looked at first.
    std::vector<binding::BaseSuggestion> suggestions = m_watch.suggestions();
    std::stable_partition(suggestions.begin(), suggestions.end(),
                          [](const binding::BaseSuggestion& found) { return found.baseId == d1000::defaultBaseId; });
    for (const binding::BaseSuggestion& found : suggestions) {
        const binding::PackId id{found.bus, found.baseId};
        const bool known = std::any_of(m_packs.begin(), m_packs.end(), [&id](const Pack& pack) {
            return binding::samePack(pack.view.snapshot().id, id);
        });
        can::Frame heartbeat;
        heartbeat.bus = found.bus;
        heartbeat.id = found.baseId;
        if (known || isMessageOfKnownUnit(heartbeat) || m_packs.size() >= mostPacks) {
            continue;
        }
        addPack(id);
        for (const History::PastFrame& past : m_history.framesAt(id.bus, 0, UINT32_MAX, m_now)) {
            m_packs.back().view.apply(past.frame, past.at);
        }
    }
}

void Ingest::readPasts()
{
    for (Pack& pack : m_packs) {
        if (!pack.isRead && pack.view.snapshot().id.dialect != binding::Dialect::Unknown) {
            pack.isRead = true;
            readPast(pack);
        }
    }
}

namespace {

/// Of a pack, in order of time.
std::vector<History::Entry> framesOf(const binding::PackBinding& binding, const History& history)
{
    std::vector<History::Entry> frames;
    history.inspect([&](std::span<const History::KeptFrames> all) {
        for (const History::KeptFrames& kept : all) {
            if (!binding.find(kept.key)) {
                continue;
            }
            for (const FrameStream::Chunk& chunk : kept.frames->chunks()) {
                for (std::size_t i = 0; i < chunk.words.size(); ++i) {
                    frames.push_back(
                        {keptFrame(kept.bus, kept.key, chunk, i), Timestamp(units::Duration(chunk.time(i)))});
                }
            }
        }
    });
    std::stable_sort(frames.begin(), frames.end(),
                     [](const History::Entry& a, const History::Entry& b) { return a.at < b.at; });
    return frames;
}

} // namespace

// A heartbeat may come minutes after the first values. What they meant then is known now: read as if it had been known
// from the beginning.
void Ingest::readPast(Pack& pack)
{
    const PackSnapshot& snapshot = pack.view.snapshot();
    PackView view(m_catalog, snapshot.id);
    prepare(view, snapshot.id);
    view.foretell(snapshot.id.dialect, snapshot.dialectAssumed);
    const auto binding = view.binding();
    const auto frames = binding ? framesOf(*binding, m_history) : std::vector<History::Entry>{};
    if (frames.empty() || m_now - frames.front().at < logTick) {
        return; // it told at once
    }
    Timestamp judged = frames.front().at;
    for (const History::Entry& entry : frames) {
        const Timestamp settled = std::min(entry.at, judged + everythingIsStale);
        for (Timestamp t = judged + logTick; t <= settled; t += logTick) {
            view.watch(t);
            judged = t;
        }
        if (entry.at - judged >= logTick) {
            view.watch(entry.at);
            judged = entry.at;
        }
        view.apply(entry.frame, entry.at);
    }
    // The view before tells who it is, and where the pack was expected when it fell silent; this one all the rest.
    const auto isTold = [&pack](const Event& event) {
        switch (event.kind) {
        case EventKind::UnitSeen:
        case EventKind::UnitChanged:
        case EventKind::DialectRecognised:
            return true;
        case EventKind::LinkLost:
        case EventKind::LinkRegained:
            return pack.isToldBefore;
        default:
            return false;
        }
    };
    std::vector<Event> events = pack.view.takeEvents();
    std::erase_if(events, [&isTold](const Event& event) { return !isTold(event); });
    for (Event& event : view.takeEvents()) {
        if (!isTold(event)) {
            events.push_back(std::move(event));
        }
    }
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.at < b.at; });
    for (Event& event : events) {
        m_events.add(std::move(event));
    }
    pack.view = std::move(view);
}

void Ingest::watch(Timestamp now)
{
    applySettings();
    m_judged = now;
    for (Pack& pack : m_packs) {
        pack.view.watch(now);
    }
    settle();
}

void Ingest::watchUntil(Timestamp at)
{
    const Timestamp settled = std::min(at, m_now + everythingIsStale);
    for (Timestamp t = m_judged + logTick; t < settled; t += logTick) {
        watch(t);
    }
    watch(at);
}

void Ingest::applySettings()
{
    auto settings = m_board.takeSettings();
    if (!settings) {
        return;
    }
    m_settings = std::move(*settings);
    for (Pack& pack : m_packs) {
        prepare(pack.view, pack.view.snapshot().id);
    }
}

// History learns which DBC a pack speaks, and the events go where they are kept.
void Ingest::settle()
{
    for (Pack& pack : m_packs) {
        auto binding = pack.view.binding();
        if (binding != pack.bound) {
            pack.bound = binding;
            m_history.bind(pack.view.snapshot().id, std::move(binding));
        }
        for (Event& event : pack.view.takeEvents()) {
            m_events.add(std::move(event));
        }
    }
}

} // namespace packdeck::telemetry
