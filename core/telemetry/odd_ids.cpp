// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/odd_ids.h"

#include <algorithm>
#include <tuple>

namespace packdeck::telemetry {

bool OddIds::count(const can::Frame& frame, Handling handling)
{
    const std::uint32_t key = can::key(frame);
    const std::uint64_t place = std::uint64_t{frame.bus} << 32U | key;
    auto found = m_counts.find(place);
    if (found == m_counts.end()) {
        if (m_counts.size() == mostIds) {
            return false;
        }
        found = m_counts.emplace(place, IdCount{frame.bus, key}).first;
    }
    IdCount& id = found->second;
    ++id.frames;
    if (handling == Handling::WrongLength) {
        return ++id.wrongLength == 1;
    }
    if (handling == Handling::Contested && !id.contested) {
        id.contested = true;
        return true;
    }
    return false;
}

std::vector<IdCount> OddIds::list() const
{
    std::vector<IdCount> ids;
    ids.reserve(m_counts.size());
    for (const auto& [place, id] : m_counts) {
        ids.push_back(id);
    }
    std::sort(ids.begin(), ids.end(),
              [](const IdCount& a, const IdCount& b) { return std::tie(a.bus, a.key) < std::tie(b.bus, b.key); });
    return ids;
}

} // namespace packdeck::telemetry
