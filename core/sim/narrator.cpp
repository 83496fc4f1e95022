// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/narrator.h"

#include <algorithm>

#include <fmt/format.h>

namespace packdeck::sim {

namespace {

Narrator::Line lineOf(units::Duration at, std::string rule, std::string text)
{
    const auto provenance = bmu::provenanceOf(rule).value_or(bmu::Provenance::Chosen);
    return {at, std::move(rule), provenance, std::move(text)};
}

} // namespace

std::vector<Narrator::Line> Narrator::look(const SimulatedPack& pack)
{
    std::vector<Line> lines;
    const CoilView now = pack.coils();
    const units::Duration at = pack.time();
    const std::uint32_t shown = now.reasons & ~m_reasons;
    if (shown != 0) { // before the state: they are why it changes
        for (const ReasonTruth& row : pack.truth().reasonDetails) {
            if ((shown & d1000::bit(row.reason)) != 0) {
                constexpr unsigned firstBit = 32; // of the reasons in BMSInfo
                lines.push_back(lineOf(at, fmt::format("R{}", firstBit + static_cast<unsigned>(row.reason)), row.text));
            }
        }
    }
    if (now.state != m_state) {
        const std::uint8_t transition = m_state ? bmu::transitionBetween(*m_state, now.state) : std::uint8_t{1};
        lines.push_back(lineOf(at, transition != 0 ? fmt::format("T{:02}", transition) : std::string(),
                               m_state ? fmt::format("{} to {}", d1000::name(*m_state), d1000::name(now.state))
                                       : fmt::format("{}", d1000::name(now.state))));
        m_events = now.state == d1000::State::Init ? 0 : m_events;
    }
    const std::size_t events = pack.eventCount();
    if (events != m_events) {
        const std::vector<EventTruth> newest = pack.truth().events;
        const std::size_t fresh = std::min(events > m_events ? events - m_events : events, newest.size());
        for (std::size_t i = newest.size() - fresh; i < newest.size(); ++i) {
            lines.push_back(lineOf(at, std::string(newest[i].rule), newest[i].text));
        }
    }
    m_state = now.state;
    m_reasons = now.reasons;
    m_events = events;
    return lines;
}

} // namespace packdeck::sim
