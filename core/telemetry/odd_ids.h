// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "telemetry/id_count.h"
#include "telemetry/pack_view.h"

namespace packdeck::telemetry {

/// Counts the frames that belong to no pack, are too short, or are claimed twice. One thread.
class OddIds
{
public:
    /// True the first time that a frame of this ID is too short or contested: worth an event.
    bool count(const can::Frame& frame, Handling handling);

    /// By bus and key.
    [[nodiscard]] std::vector<IdCount> list() const;

    /// IDs beyond this are not told apart any more.
    static constexpr std::size_t mostIds = 16384;

private:
    std::unordered_map<std::uint64_t, IdCount> m_counts;
};

} // namespace packdeck::telemetry
