// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "binding/base_detector.h"

#include <utility>

#include "binding/dialect.h"
#include "d1000/protocol.h"
#include "dbc/signal_codec.h"

namespace packdeck::binding {

namespace {

constexpr std::uint32_t heartbeatsToBelieve = 2;

bool isKnownDeviceType(std::uint32_t type)
{
    return type == d1000::deviceTypeGen2Supply12V || type == d1000::deviceTypeGen2Supply24V || isGen1DeviceType(type);
}

} // namespace

bool BaseDetector::isCandidate(const can::Frame& frame)
{
    return frame.id <= lastBaseId && !frame.has(can::Frame::Extended) && frame.isData() && frame.length == 8 &&
           isKnownDeviceType(static_cast<std::uint32_t>(dbc::dataWord(frame)));
}

bool BaseDetector::observe(const can::Frame& frame, units::Timestamp at)
{
    if (!isCandidate(frame)) {
        return false;
    }
    const std::uint64_t word = dbc::dataWord(frame);
    const auto type = static_cast<std::uint32_t>(word);
    const auto serial = static_cast<std::uint32_t>(word >> 32U);
    const auto base = static_cast<std::uint16_t>(frame.id);
    const auto [found, isNew] = m_candidates.try_emplace({frame.bus, base});
    Candidate& candidate = found->second;
    BaseSuggestion& known = candidate.suggestion;
    if (isNew || known.deviceType != type || known.serial != serial || at - candidate.last < fastestHeartbeat) {
        known = {frame.bus, base, type, serial, 1, isGen1DeviceType(type)};
        candidate.first = at;
        candidate.isBelieved = false;
    } else {
        ++known.heartbeats;
    }
    candidate.last = at;
    const bool isBelievable = known.heartbeats >= heartbeatsToBelieve && at - candidate.first >= leastLife;
    return !std::exchange(candidate.isBelieved, candidate.isBelieved || isBelievable) && isBelievable;
}

std::vector<BaseSuggestion> BaseDetector::suggestions() const
{
    std::vector<BaseSuggestion> believed;
    for (const auto& [place, candidate] : m_candidates) {
        if (candidate.isBelieved) {
            believed.push_back(candidate.suggestion);
        }
    }
    return believed;
}

} // namespace packdeck::binding
