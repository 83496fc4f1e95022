// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "can/frame.h"
#include "units/time.h"

namespace packdeck::binding {

/// A unit that seems to live at a base ID.
struct BaseSuggestion
{
    std::uint8_t bus = 0;
    std::uint16_t baseId = 0;
    std::uint32_t deviceType = 0;
    std::uint32_t serial = 0;
    std::uint32_t heartbeats = 0; ///< how many were seen
    bool isGen1 = false;

    bool operator==(const BaseSuggestion&) const = default;
};

/// Finds units by their heartbeat, wherever their base is: a frame of 8 bytes whose first word is a known device type,
/// seen at least twice with the same serial, no faster than `fastestHeartbeat` and for `leastLife`. Messages of units
/// that are known must not be shown to it: their data may look alike for a while. One thread.
class BaseDetector
{
public:
    /// Whether a frame could be a heartbeat at all: cheap, for filtering before observe().
    [[nodiscard]] static bool isCandidate(const can::Frame& frame);

    /// True when this frame made a new suggestion, or changed one.
    bool observe(const can::Frame& frame, units::Timestamp at);

    /// By bus and base ID.
    [[nodiscard]] std::vector<BaseSuggestion> suggestions() const;

    /// A real unit's period is unpublished; the previous generation and the bundled BMU beat once a second.
    static constexpr units::Duration fastestHeartbeat = std::chrono::milliseconds(90);
    /// Data that pass by look like a heartbeat for less. Chosen by this project.
    static constexpr units::Duration leastLife = std::chrono::milliseconds(900);
    static constexpr std::uint16_t lastBaseId = 0x700;

private:
    struct Candidate
    {
        BaseSuggestion suggestion;
        units::Timestamp first;
        units::Timestamp last;
        bool isBelieved = false;
    };

    std::map<std::pair<std::uint8_t, std::uint16_t>, Candidate> m_candidates;
};

} // namespace packdeck::binding
