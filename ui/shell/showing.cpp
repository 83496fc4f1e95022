// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/showing.h"

#include <algorithm>
#include <utility>

#include "telemetry/history.h"
#include "telemetry/pack_snapshot.h"
#include "telemetry/signal_step.h"
#include "telemetry/timeline.h"
#include "ui/shell/pack_names.h"

namespace packdeck::ui {

namespace {

using telemetry::PackSnapshot;

// Values change ten times a second at most, however fast a log plays: more nobody can read.
constexpr units::Duration playingPause = std::chrono::milliseconds(100);

// Settings that change how frames are read (strings, numbering, parameters) reach the past so late at most.
constexpr units::Duration settingsPause = std::chrono::seconds(1);

} // namespace

Showing::Showing(QObject* parent)
    : QObject(parent)
    , m_sources(1)
{
}

Showing::~Showing() = default;

void Showing::tick(std::shared_ptr<telemetry::Timeline> timeline, bool lives, units::Timestamp now)
{
    const units::Duration elapsed = std::max(units::Duration::zero(), units::Duration(now - m_now));
    m_now = now;
    m_sessionLives = lives;
    Source& own = m_sources.front();
    if (timeline != own.timeline) {
        own.timeline = std::move(timeline);
        own.cursor = {};
        own.pack.reset();
        m_shown = 0;
        showOther();
        emit changed();
    }
    for (Source& source : m_sources) {
        refreshSpan(source);
    }
    Source& source = shownSource();
    if (source.cursor.isPlaying()) {
        source.cursor.advance(elapsed);
        emit changed();
    }
}

void Showing::refreshSpan(Source& source) const
{
    if (source.timeline == nullptr) {
        return;
    }
    const bool isSession = source.id == session;
    const auto span = source.timeline->history().span();
    const units::Timestamp first = span ? span->from : (isSession ? m_now : units::Timestamp{});
    const units::Timestamp last = std::max(span ? span->to : first, source.until.value_or(first));
    source.cursor.setSpan(first, isSession ? m_now : last);
}

void Showing::setChannels(Id id, const std::vector<std::string>& channels)
{
    for (Source& source : m_sources) {
        if (source.id == id) {
            source.channels = channels;
            emit changed();
        }
    }
}

bool Showing::toLastHeard(Id id)
{
    for (Source& source : m_sources) {
        if (source.id == session || source.id != id || source.timeline == nullptr || !source.cursor.isAtNewest()) {
            continue;
        }
        refreshSpan(source);
        const auto pack = source.pack ? source.timeline->snapshot(*source.pack) : source.timeline->snapshot();
        if (pack && pack->link == telemetry::PackLink::Lost) {
            source.cursor.seek(pack->lastFrame);
            moved();
            return true;
        }
    }
    return false;
}

void Showing::extend(Id id, units::Timestamp until)
{
    for (Source& source : m_sources) {
        if (source.id == id && source.timeline != nullptr && until > source.timeline->now()) {
            source.until = until;
            source.timeline->tick(until);
            refreshSpan(source);
            emit changed();
        }
    }
}

void Showing::addLog(Id id, const QString& name, std::shared_ptr<telemetry::Timeline> timeline,
                     const std::optional<Limits>& limits)
{
    Source source;
    source.id = id;
    source.name = name;
    source.timeline = std::move(timeline);
    source.limits = limits;
    refreshSpan(source);
    m_sources.push_back(std::move(source));
    emit changed();
}

void Showing::removeLog(Id id)
{
    const auto found =
        std::find_if(m_sources.begin() + 1, m_sources.end(), [id](const Source& source) { return source.id == id; });
    if (found == m_sources.end()) {
        return;
    }
    const auto position = static_cast<std::size_t>(found - m_sources.begin());
    const bool wasShown = position == m_shown;
    m_sources.erase(found);
    if (wasShown) {
        // Its neighbour; the session when it was the last log.
        m_shown = std::min(position, m_sources.size() - 1);
        showOther();
    } else if (position < m_shown) {
        --m_shown;
    }
    emit changed();
}

void Showing::show(Id id)
{
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        if (m_sources[i].id == id) {
            showAt(i);
        }
    }
}

void Showing::showAt(std::size_t position)
{
    if (position != m_shown) {
        m_shown = position;
        showOther();
        emit changed();
    }
}

void Showing::showNext(int direction)
{
    const auto count = static_cast<int>(m_sources.size());
    const int next = (static_cast<int>(m_shown) + direction % count + count) % count;
    showAt(static_cast<std::size_t>(next));
}

void Showing::choosePack(const binding::PackId& pack)
{
    Source& source = shownSource();
    if (!source.pack || !binding::samePack(*source.pack, pack)) {
        source.pack = pack;
        showOther();
        toLastHeard(source.id);
        emit changed();
    }
}

std::vector<binding::PackId> Showing::packsOf(const telemetry::Timeline& timeline)
{
    std::vector<binding::PackId> packs = timeline.packs();
    std::erase_if(packs, [&timeline](const binding::PackId& pack) {
        const auto snapshot = timeline.snapshot(pack);
        return !snapshot || snapshot->link == telemetry::PackLink::Silent;
    });
    return packs;
}

void Showing::chooseNextPack()
{
    const Source& source = shown();
    if (source.timeline == nullptr) {
        return;
    }
    const auto packs = packsOf(*source.timeline);
    if (packs.size() < 2) {
        return;
    }
    const binding::PackId now = shownPack();
    const auto found = std::find_if(packs.begin(), packs.end(),
                                    [&now](const binding::PackId& pack) { return binding::samePack(pack, now); });
    const auto next = found == packs.end() ? 0 : (static_cast<std::size_t>(found - packs.begin()) + 1) % packs.size();
    choosePack(packs[next]);
}

void Showing::showOther()
{
    m_packsCountedAt.reset();
    emit timelineChanged();
}

void Showing::moved()
{
    emit changed();
}

void Showing::showInstant(units::Timestamp at)
{
    shownSource().cursor.seek(at);
    moved();
}

void Showing::home()
{
    if (m_sessionLives) {
        m_sources.front().cursor.toNewest();
        showAt(0);
    }
    shownSource().cursor.toNewest();
    moved();
}

void Showing::toFirst()
{
    shownSource().cursor.toFirst();
    moved();
}

void Showing::toNewest()
{
    shownSource().cursor.toNewest();
    moved();
}

void Showing::step(units::Duration by)
{
    shownSource().cursor.step(by);
    moved();
}

namespace {

/// The nearest event after or before an instant that `counts`.
template <typename Counts>
std::optional<units::Timestamp> nearestEvent(const telemetry::Timeline& timeline, units::Timestamp from, bool forward,
                                             const Counts& counts)
{
    std::optional<units::Timestamp> to;
    for (const telemetry::Event& event : timeline.events()) {
        if (!counts(event)) {
            continue;
        }
        if (forward && event.at > from) {
            to = to ? std::min(*to, event.at) : event.at;
        } else if (!forward && event.at < from) {
            to = to ? std::max(*to, event.at) : event.at;
        }
    }
    return to;
}

} // namespace

void Showing::stepToChange(bool forward)
{
    Source& source = shownSource();
    if (source.timeline == nullptr) {
        return;
    }
    const units::Timestamp from = source.cursor.at();
    if (const auto to = nearestEvent(*source.timeline, from, forward, [](const auto&) { return true; })) {
        source.cursor.step(*to - from);
        moved();
    }
}

binding::PackId Showing::shownPack() const
{
    return shown().pack ? *shown().pack : shown().timeline->snapshot().id;
}

bool Showing::stepToChangeOf(std::span<const telemetry::SignalRef> refs, bool forward)
{
    Source& source = shownSource();
    if (source.timeline == nullptr) {
        return false;
    }
    const telemetry::History& history = source.timeline->history();
    const units::Timestamp from = source.cursor.at();
    std::optional<units::Timestamp> to;
    if (refs.empty()) {
        const binding::PackId pack = shownPack();
        to = nearestEvent(*source.timeline, from, forward, [&pack](const telemetry::Event& event) {
            return event.kind == telemetry::EventKind::StateChanged && binding::samePack(event.pack, pack);
        });
    } else {
        to = forward ? telemetry::changeAfter(history, refs, from) : telemetry::changeBefore(history, refs, from);
    }
    if (to) {
        source.cursor.step(*to - from);
        moved();
    }
    return to.has_value();
}

void Showing::togglePlaying()
{
    TimeCursor& cursor = shownSource().cursor;
    cursor.setPlaying(!cursor.isPlaying());
    moved();
}

void Showing::faster()
{
    shownSource().cursor.faster();
    moved();
}

void Showing::slower()
{
    shownSource().cursor.slower();
    moved();
}

void Showing::setSpeed(double factor)
{
    shownSource().cursor.setSpeed(factor);
    moved();
}

void Showing::setLooping(bool looping)
{
    shownSource().cursor.setLooping(looping);
    moved();
}

void Showing::markLoop()
{
    shownSource().cursor.markLoop();
    moved();
}

void Showing::apply(Moment& moment)
{
    const Source& source = shown();
    const bool isLog = source.id != session;
    moment.sessionLives = m_sessionLives;
    moment.timeline = source.timeline.get();
    moment.live = isNow();
    moment.log = source.name;
    moment.channels = &source.channels;
    countPacks();
    namePack(moment);
    if (moment.live && !source.pack) {
        return; // as the session told it
    }
    moment.snapshot = source.timeline != nullptr ? snapshotOf(source) : nullptr;
    moment.cursor = source.cursor.at();
    if (!isLog) {
        return;
    }
    moment.replay = true;
    moment.now = source.cursor.newest();
    // A log's clock may jump: the mapping is right at the cursor.
    const auto wall = source.timeline->wallTime(moment.cursor).value_or(units::WallTime{});
    moment.wallNow = wall + (moment.now - moment.cursor);
    moment.simulated = moment.snapshot && moment.snapshot->announcedAsSimulated;
    // Of the pack in a log nothing but the vendor's defaults is known, unless a case tells.
    moment.settings.limits = source.limits.value_or(Limits{});
    moment.settings.editedLimits.reset();
}

void Showing::countPacks()
{
    if (m_packsCountedAt && m_now - *m_packsCountedAt < settingsPause) {
        return;
    }
    m_packsCountedAt = m_now;
    const auto& timeline = shown().timeline;
    m_packs = timeline != nullptr ? packsOf(*timeline) : std::vector<binding::PackId>{};
}

void Showing::namePack(Moment& moment) const
{
    moment.packs = static_cast<int>(m_packs.size());
    if (m_packs.size() < 2) {
        return;
    }
    const binding::PackId pack = shownPack();
    const auto found = std::find_if(m_packs.begin(), m_packs.end(),
                                    [&pack](const binding::PackId& heard) { return binding::samePack(heard, pack); });
    moment.packNumber = static_cast<int>(found - m_packs.begin()) + 1;
    moment.packPlace = packPlace(pack, m_packs, shown().channels);
}

Showing::Snapshot Showing::snapshotOf(const Source& source)
{
    const telemetry::Timeline& timeline = *source.timeline;
    const TimeCursor& cursor = source.cursor;
    const binding::PackId pack = source.pack ? *source.pack : timeline.snapshot().id;
    const std::uint64_t frames = cursor.isAtNewest() ? timeline.history().frameCount() : 0;
    const units::Duration age = m_now - m_made.madeAt;
    const bool same = m_made.timeline == &timeline && m_made.pack == pack;
    const bool unchanged = m_made.at == cursor.at() && m_made.frames == frames && age < settingsPause;
    if (same && (unchanged || (cursor.isPlaying() && age < playingPause))) {
        return m_made.snapshot;
    }
    auto made = cursor.isAtNewest() ? timeline.snapshot(pack) : timeline.snapshotAt(pack, cursor.at());
    m_made = {&timeline, pack, cursor.at(), frames, m_now, nullptr};
    if (made) {
        m_made.snapshot = std::make_shared<const PackSnapshot>(*made);
    }
    return m_made.snapshot;
}

} // namespace packdeck::ui
