// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "binding/pack_binding.h"
#include "binding/pack_catalog.h"
#include "binding/pack_id.h"
#include "can/frame.h"
#include "telemetry/event.h"
#include "telemetry/pack_snapshot.h"
#include "units/time.h"

namespace packdeck::telemetry {

/// What became of a frame.
enum class Handling : std::uint8_t {
    NotMine,     ///< another bus, or no message of this pack
    Taken,       ///< its values are in the snapshot
    Waiting,     ///< of this pack, kept until the unit has told what it speaks
    WrongLength, ///< shorter than its message: not interpreted
    Contested,   ///< two messages of the DBC claim its ID: not interpreted
};

/// One pack's latest values: frames in, a snapshot out. No thread of its own; one thread at a time. Nothing but the
/// identity is interpreted before the unit has told what it speaks, or `dialectPatience` has passed.
class PackView
{
public:
    /// A dialect other than Unknown in `id` is taken as given until the unit says otherwise.
    PackView(std::shared_ptr<const binding::PackCatalog> catalog, const binding::PackId& id);

    /// As above with the DBC already bound for `id`, whose dialect is known.
    PackView(std::shared_ptr<const binding::PackCatalog> catalog, const binding::PackId& id,
             std::shared_ptr<const binding::PackBinding> binding);
    ~PackView();
    PackView(PackView&&) noexcept;
    PackView& operator=(PackView&&) noexcept;

    /// Any frame, in order of time but for jitter. The driver controls of a Gen1 unit are believed on any bus: in the
    /// vendor's logs every sender is one of its own.
    Handling apply(const can::Frame& frame, units::Timestamp at);

    /// Judges freshness, presence and link for `now`, and writes the events that follow. For logs, between refresh()
    /// calls: cheaper, since the statistics are not filled for anyone to read.
    void watch(units::Timestamp now);

    /// watch(), and the statistics. The reference holds until the next call of anything.
    const PackSnapshot& refresh(units::Timestamp now);

    /// What refresh() adds to watch().
    const PackSnapshot& summarised();

    /// As of the last refresh(); values may be newer.
    [[nodiscard]] const PackSnapshot& snapshot() const;

    /// What happened since the last call, oldest first.
    [[nodiscard]] std::vector<Event> takeEvents();

    /// The DBC in use; null before the dialect is known.
    [[nodiscard]] std::shared_ptr<const binding::PackBinding> binding() const;

    /// How many cells and sensors each node has, where the configuration is known; nothing: from counts and sightings.
    void setConfiguration(const std::optional<Layout>& layout);
    void setWireNumbering(WireNumbering numbering);
    void setStrings(const StringMap& strings);

    /// For the events: what a value is compared with. The vendor's defaults until then, marked as assumed.
    void setLimits(const PackLimits& limits);

    /// For a snapshot of the past: what was learned of the period of an ID, and the state before the one to be read.
    void assumePeriod(std::uint32_t key, units::Duration period);
    void assumePreviousState(std::optional<d1000::State> state);

    /// For a log, which can be read again: without a heartbeat nothing is assumed before assumeDialect().
    void setPatient();

    /// A unit that has not told what it speaks is taken for one of V1.2, and said to be.
    void assumeDialect();

    /// What the unit will tell, or what is assumed: its first frame is read as that.
    void foretell(binding::Dialect dialect, bool assumed);

    /// Without a word from the unit this long after its first frame, V1.2 is assumed and said to be. Longer than two
    /// heartbeats of one second.
    static constexpr units::Duration dialectPatience = std::chrono::seconds(3);

    /// A reading is stale after this many periods of its frame without a new one, but not before `staleAtLeast`, the
    /// time a computer may take to hand a frame over.
    static constexpr int stalePeriods = 3;
    static constexpr units::Duration staleAtLeast = std::chrono::milliseconds(50);

    /// The link is lost after this many periods of the pack's fastest frame, or `lostAfter`, whichever is less; but not
    /// before `lostAtLeast`.
    static constexpr int lostPeriods = 10;
    static constexpr units::Duration lostAfter = std::chrono::milliseconds(3500);
    static constexpr units::Duration lostAtLeast = std::chrono::milliseconds(500);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace packdeck::telemetry
