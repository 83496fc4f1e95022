// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <vector>

#include "telemetry/noticed.h"
#include "telemetry/pack_snapshot.h"

namespace packdeck::telemetry {

/// Notices messages that stop while the rest of the pack is heard: the values they carried are old.
class StaleWatch
{
public:
    [[nodiscard]] std::vector<Noticed> observe(const PackSnapshot& snapshot, units::Timestamp at);

private:
    struct Mark
    {
        bool stale = false;
        units::Timestamp since{}; ///< the last value, then
    };

    std::array<Mark, dataKindCount> m_marks{};
};

} // namespace packdeck::telemetry
