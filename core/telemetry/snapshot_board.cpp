// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/snapshot_board.h"

#include <algorithm>

namespace packdeck::telemetry {

std::optional<Layout> SnapshotBoard::Settings::configurationOf(const binding::PackId& pack) const
{
    const auto found = std::find_if(configurations.begin(), configurations.end(),
                                    [&pack](const auto& known) { return binding::samePack(known.first, pack); });
    return found == configurations.end() ? std::nullopt : found->second;
}

SnapshotBoard::SnapshotBoard(WireNumbering numbering, const StringMap& strings)
{
    m_settings.numbering = numbering;
    m_settings.strings = strings;
}

void SnapshotBoard::publish(std::vector<Entry> entries, units::Timestamp now)
{
    const std::scoped_lock lock(m_mutex);
    m_entries.swap(entries); // the old ones are freed after the lock
    m_now = now;
}

std::optional<SnapshotBoard::Settings> SnapshotBoard::takeSettings()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_settingsChanged, false) ? std::optional(m_settings) : std::nullopt;
}

std::vector<binding::PackId> SnapshotBoard::packs() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<binding::PackId> ids;
    ids.reserve(m_entries.size());
    const auto isHeard = [](const Entry& entry) { return entry.snapshot.link != PackLink::Silent; };
    const bool anyHeard = std::any_of(m_entries.begin(), m_entries.end(), isHeard);
    for (const Entry& entry : m_entries) {
        if (!anyHeard || isHeard(entry)) {
            ids.push_back(entry.snapshot.id);
        }
    }
    return ids;
}

std::optional<PackSnapshot> SnapshotBoard::snapshot(const binding::PackId& pack) const
{
    const std::scoped_lock lock(m_mutex);
    const Entry* entry = find(pack);
    return entry == nullptr ? std::nullopt : std::optional(entry->snapshot);
}

PackSnapshot SnapshotBoard::mainSnapshot() const
{
    const std::scoped_lock lock(m_mutex);
    const auto heard = std::find_if(m_entries.begin(), m_entries.end(),
                                    [](const Entry& entry) { return entry.snapshot.link != PackLink::Silent; });
    if (heard != m_entries.end()) {
        return heard->snapshot;
    }
    return m_entries.empty() ? PackSnapshot{} : m_entries.front().snapshot;
}

std::optional<PastContext> SnapshotBoard::pastContext(const binding::PackId& pack) const
{
    const std::scoped_lock lock(m_mutex);
    const Entry* entry = find(pack);
    if (entry == nullptr) {
        return std::nullopt;
    }
    PastContext context;
    context.binding = entry->binding;
    context.pack = entry->snapshot.id;
    context.numbering = m_settings.numbering;
    context.strings = m_settings.strings;
    context.configuration = m_settings.configurationOf(pack);
    return context;
}

units::Timestamp SnapshotBoard::now() const
{
    const std::scoped_lock lock(m_mutex);
    return m_now;
}

void SnapshotBoard::setWireNumbering(WireNumbering numbering)
{
    const std::scoped_lock lock(m_mutex);
    m_settings.numbering = numbering;
    m_settingsChanged = true;
}

void SnapshotBoard::setStrings(const StringMap& strings)
{
    const std::scoped_lock lock(m_mutex);
    m_settings.strings = strings;
    m_settingsChanged = true;
}

void SnapshotBoard::setLimits(const PackLimits& limits)
{
    const std::scoped_lock lock(m_mutex);
    m_settings.limits = limits;
    m_settingsChanged = true;
}

void SnapshotBoard::setConfiguration(const binding::PackId& pack, const std::optional<Layout>& layout)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_settings.configurations,
                  [&pack](const auto& known) { return binding::samePack(known.first, pack); });
    m_settings.configurations.emplace_back(pack, layout);
    m_settingsChanged = true;
}

// The mutex is held.
const SnapshotBoard::Entry* SnapshotBoard::find(const binding::PackId& pack) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&pack](const Entry& entry) { return binding::samePack(entry.snapshot.id, pack); });
    return found == m_entries.end() ? nullptr : &*found;
}

} // namespace packdeck::telemetry
