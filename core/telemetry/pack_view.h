// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "binding/pack_id.h"
#include "can/frame.h"
#include "telemetry/event.h"
#include "telemetry/pack_snapshot.h"
#include "units/time.h"

namespace packdeck::binding {
class PackCatalog;
}

namespace packdeck::telemetry {

/// One pack's latest values: frames in, a snapshot out. No thread of its own; one thread at a time. Nothing is
/// interpreted before the unit has told what it speaks, or `dialectPatience` has passed.
class PackView
{
public:
    PackView(std::shared_ptr<const binding::PackCatalog> catalog, binding::PackId id);
    ~PackView();
    PackView(PackView&&) noexcept;
    PackView& operator=(PackView&&) noexcept;

    /// Any frame; those of another bus or outside the pack's IDs are ignored. Time never goes back by more than jitter.
    void apply(const can::Frame& frame, units::Timestamp at);

    /// Judges freshness, link and statistics for `now`. The reference holds until the next call of anything.
    const PackSnapshot& refresh(units::Timestamp now);

    /// As of the last refresh().
    [[nodiscard]] const PackSnapshot& snapshot() const;

    /// What happened since the last call, oldest first.
    [[nodiscard]] std::vector<Event> takeEvents();

    /// How many cells and sensors each node has, where the configuration is known; overrides counts and sightings.
    void setConfiguration(const Layout& layout);
    void setWireNumbering(WireNumbering numbering);
    void setStrings(const StringMap& strings);

    /// Without a word from the unit this long after its first frame, V1.2 is assumed and said to be.
    static constexpr units::Duration dialectPatience = std::chrono::seconds(3);

    /// A reading is stale after this many periods of its frame without a new one.
    static constexpr int stalePeriods = 3;

    /// The link is lost after this many periods of the pack's fastest frame, or `lostAfter`, whichever is less.
    static constexpr int lostPeriods = 10;
    static constexpr units::Duration lostAfter = std::chrono::milliseconds(3500);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace packdeck::telemetry
