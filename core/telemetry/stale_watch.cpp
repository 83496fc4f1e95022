// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/stale_watch.h"

namespace packdeck::telemetry {

namespace {

struct Watched
{
    Freshness freshness = Freshness::Missing;
    units::Timestamp at{};
};

template <typename T>
Watched watched(const Reading<T>& reading)
{
    return {reading.freshness, reading.at};
}

} // namespace

std::vector<Noticed> StaleWatch::observe(const PackSnapshot& s, units::Timestamp at)
{
    std::vector<Noticed> noticed;
    const std::array<Watched, dataKindCount> all = {
        watched(s.stateWord),
        watched(s.current),
        watched(s.batteryVoltage),
        watched(s.maxDischargeCurrent),
        watched(s.contactors[0].feedback),
        watched(s.hvil[0]),
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        Mark& mark = m_marks[i];
        const auto which = static_cast<std::int64_t>(i);
        if (!mark.stale && all[i].freshness == Freshness::Stale) {
            mark = {true, all[i].at};
            noticed.push_back({EventKind::DataStale, Severity::Warning, {which}, {}});
        } else if (mark.stale && all[i].freshness == Freshness::Fresh) {
            mark.stale = false;
            noticed.push_back({EventKind::DataFresh, Severity::Information, {which, (at - mark.since).count()}, {}});
        }
    }
    return noticed;
}

} // namespace packdeck::telemetry
