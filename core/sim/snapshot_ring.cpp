// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/snapshot_ring.h"

#include <utility>

namespace packdeck::sim {

void SnapshotRing::push(Moment moment)
{
    if (m_ring.size() >= capacity) {
        m_ring.pop_front();
    }
    m_ring.push_back(std::move(moment));
}

const Moment* SnapshotRing::goBackTo(units::Duration time)
{
    while (m_ring.size() > 1 && m_ring.back().pack.time() > time) {
        m_ring.pop_back();
    }
    return m_ring.empty() ? nullptr : &m_ring.back();
}

bool SnapshotRing::keep(const std::string& name, const Moment& moment)
{
    if (m_named.size() >= namedCapacity && !m_named.contains(name)) {
        return false;
    }
    m_named.insert_or_assign(name, moment);
    return true;
}

const Moment* SnapshotRing::kept(const std::string& name) const
{
    const auto found = m_named.find(name);
    return found != m_named.end() ? &found->second : nullptr;
}

void SnapshotRing::forgetAfter(units::Duration time)
{
    while (!m_ring.empty() && m_ring.back().pack.time() > time) {
        m_ring.pop_back();
    }
}

std::optional<units::Duration> SnapshotRing::oldest() const
{
    return m_ring.empty() ? std::nullopt : std::optional(m_ring.front().pack.time());
}

std::optional<units::Duration> SnapshotRing::newest() const
{
    return m_ring.empty() ? std::nullopt : std::optional(m_ring.back().pack.time());
}

} // namespace packdeck::sim
