// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

#include "binding/pack_binding.h"
#include "telemetry/pack_limits.h"
#include "telemetry/pack_snapshot.h"
#include "telemetry/past_view.h"

namespace packdeck::telemetry {

/// Where Ingest and everybody else meet: the latest snapshot of each pack, and the settings of their interpretation.
/// One mutex, copies in and out. Any thread.
class SnapshotBoard
{
public:
    struct Entry
    {
        PackSnapshot snapshot;
        std::shared_ptr<const binding::PackBinding> binding; ///< null before the dialect is known
    };

    SnapshotBoard(WireNumbering numbering, const StringMap& strings);

    // ---- Ingest

    void publish(std::vector<Entry> entries, units::Timestamp now);

    struct Settings
    {
        WireNumbering numbering;
        StringMap strings;
        PackLimits limits = PackLimits::vendorDefaults();
        std::vector<std::pair<binding::PackId, std::optional<Layout>>> configurations;

        [[nodiscard]] std::optional<Layout> configurationOf(const binding::PackId& pack) const;
    };

    /// Nothing when nothing was changed since the last call.
    [[nodiscard]] std::optional<Settings> takeSettings();

    // ---- everybody

    /// Those that were heard; while none was, those expected.
    [[nodiscard]] std::vector<binding::PackId> packs() const;
    [[nodiscard]] std::optional<PackSnapshot> snapshot(const binding::PackId& pack) const;

    /// The first that is not silent, else the first.
    [[nodiscard]] PackSnapshot mainSnapshot() const;

    /// All but the catalog. Nothing when there is no such pack.
    [[nodiscard]] std::optional<PastContext> pastContext(const binding::PackId& pack) const;
    [[nodiscard]] units::Timestamp now() const;

    void setWireNumbering(WireNumbering numbering);
    void setStrings(const StringMap& strings);
    void setLimits(const PackLimits& limits);
    void setConfiguration(const binding::PackId& pack, const std::optional<Layout>& layout);

private:
    [[nodiscard]] const Entry* find(const binding::PackId& pack) const;

    mutable std::mutex m_mutex;
    std::vector<Entry> m_entries;
    units::Timestamp m_now{};
    Settings m_settings;
    bool m_settingsChanged = true;
};

} // namespace packdeck::telemetry
