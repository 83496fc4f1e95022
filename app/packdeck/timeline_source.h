// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <filesystem>
#include <memory>
#include <vector>

#include "d1000/protocol.h"
#include "text/error.h"

namespace packdeck::binding {
class PackCatalog;
}

namespace packdeck::telemetry {
class Timeline;
}

namespace packdeck::app {

/// What new Timelines are made of: the shipped DBCs and where the unit's messages begin. Shared by the window, which
/// sets the base ID before it connects, and the link thread, which makes the Timeline.
class TimelineSource
{
public:
    /// Fails when a DBC of `<dataDirectory>/dbc` cannot be read.
    static Result<std::shared_ptr<TimelineSource>> load(const std::filesystem::path& dataDirectory,
                                                        bool negativeCurrentCharges);

    /// What the parser found wrong in files that it could read.
    [[nodiscard]] std::vector<Error> problems() const;

    void setBaseId(std::uint16_t baseId) { m_baseId = baseId; }

    [[nodiscard]] std::shared_ptr<telemetry::Timeline> makeForSession() const; ///< any thread
    [[nodiscard]] std::shared_ptr<telemetry::Timeline> makeForLog() const;     ///< with room for days

private:
    [[nodiscard]] std::shared_ptr<telemetry::Timeline> make(std::size_t historyBudget) const;

    std::shared_ptr<const binding::PackCatalog> m_catalog;
    std::atomic<std::uint16_t> m_baseId{d1000::defaultBaseId};
};

} // namespace packdeck::app
