// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "binding/pack_catalog.h"
#include "can/frame.h"
#include "telemetry/bus_watch.h"
#include "telemetry/event_log.h"
#include "telemetry/history.h"
#include "telemetry/pack_view.h"
#include "telemetry/snapshot_board.h"

namespace packdeck::telemetry {

/// Takes frames in: each one goes to history, to every pack, and what happened to the events. Has no thread of its own
/// and belongs to one; History, EventLog, BusWatch and SnapshotBoard are where others read.
class Ingest
{
public:
    Ingest(std::shared_ptr<const binding::PackCatalog> catalog, const std::vector<binding::PackId>& packs,
           History& history, EventLog& events, BusWatch& watch, SnapshotBoard& board);

    /// Frames that arrived at `now`.
    void takeLive(std::span<const can::Frame> frames, units::Timestamp now);

    /// Frames of a log, timed by their own stamps. Silences in it become events when somebody watching would have
    /// seen them. What a unit said before it told what it speaks is read as that once it has.
    void takeLog(std::span<const can::Frame> frames);

    /// The log has ended: who has not told what it speaks by now will not.
    void finishLog();

    /// Judges all packs for `now` and shows them on the board.
    void publish(units::Timestamp now);

    [[nodiscard]] units::Timestamp latest() const { return m_now; }

private:
    struct Pack
    {
        PackView view;
        std::shared_ptr<const binding::PackBinding> bound; ///< what History knows
        bool isToldBefore = false;                         ///< its events began before its dialect was known
        bool isRead = false;                               ///< its dialect is known, and its past is read as that
    };

    void prepare(PackView& view, const binding::PackId& id) const;
    void addPack(const binding::PackId& id);
    void keep(const can::Frame& frame, units::Timestamp at, std::optional<units::Duration> jump);
    void distribute();
    void handle(const History::Entry& entry);
    void reportOdd(const History::Entry& entry, Handling handling, const PackView& view);
    [[nodiscard]] bool isMessageOfKnownUnit(const can::Frame& frame) const;
    void joinPacks();
    void readPasts();
    void readPast(Pack& pack);
    void watch(units::Timestamp now);
    void watchUntil(units::Timestamp at);
    void applySettings();
    void settle();

    std::shared_ptr<const binding::PackCatalog> m_catalog;
    History& m_history;
    EventLog& m_events;
    BusWatch& m_watch;
    SnapshotBoard& m_board;
    std::vector<Pack> m_packs;
    SnapshotBoard::Settings m_settings;
    std::vector<BusWatch::Mapped> m_times; ///< of the frames of a log at hand
    std::vector<History::Entry> m_entries; ///< with session times, not yet distributed
    units::Timestamp m_now{};
    units::Timestamp m_judged{};
    bool m_newSuggestion = false;
    bool m_isLog = false;
};

} // namespace packdeck::telemetry
