// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "control/why_blocked.h"

#include <algorithm>
#include <array>

#include "control/reason_probe.h"
#include "text/translatable.h"

namespace packdeck::control {

namespace {

using d1000::State;

/// States on the way to closed contactors: what stopped the last attempt is history then.
bool startsAnew(State state)
{
    return state != State::Idle && state != State::Safe && state != State::Disconnect && state != State::Init &&
           state != State::Calibrate;
}

bool isTrip(State state)
{
    return state == State::Safe || state == State::Disconnect;
}

} // namespace

std::string_view label(WhyVerdict verdict)
{
    switch (verdict) {
    case WhyVerdict::StillTrue:
        return PACKDECK_TEXT("Control", "still true");
    case WhyVerdict::Clearing:
        return PACKDECK_TEXT("Control", "clearing");
    case WhyVerdict::GoneProbablyLatched:
        return PACKDECK_TEXT("Control", "gone, probably latched");
    case WhyVerdict::Gone:
        return PACKDECK_TEXT("Control", "gone");
    case WhyVerdict::NeedsPowerCycle:
        return PACKDECK_TEXT("Control", "needs a power cycle");
    case WhyVerdict::NotKnown:
        return PACKDECK_TEXT("Control", "not known");
    }
    return "?";
}

void WhyBlocked::observe(const telemetry::PackSnapshot& snapshot)
{
    if (!snapshot.state.isFresh() || !snapshot.reasons.isFresh()) {
        return;
    }
    if (startsAnew(snapshot.state.value) && snapshot.reasons.value == 0) {
        m_rows.clear();
        return;
    }
    for (std::size_t i = 0; i < d1000::reasonCount; ++i) {
        const auto reason = static_cast<d1000::Reason>(i);
        const bool set = (snapshot.reasons.value & d1000::bit(reason)) != 0;
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                      [reason](const WhyRow& known) { return known.reason == reason; });
        if (row == m_rows.end()) {
            if (set) {
                trip(reason, snapshot);
            }
            continue;
        }
        row->onTheWire = set;
        const ReasonProbe now = probe(reason, snapshot, m_limits);
        row->valueNow = now.value;
        row->limitToClear = now.limitToClear;
        row->verdict = set ? now.verdict : WhyVerdict::Gone;
    }
    const bool alone = m_rows.size() == 1;
    for (WhyRow& row : m_rows) {
        row.informationOnly =
            alone && row.reason == d1000::Reason::ControlTimeout && m_releasedByUs && isTrip(snapshot.state.value);
    }
}

void WhyBlocked::clear()
{
    m_rows.clear();
    m_releasedByUs = false;
}

const WhyRow* WhyBlocked::blocking() const
{
    constexpr auto order =
        std::to_array<WhyVerdict>({WhyVerdict::StillTrue, WhyVerdict::NeedsPowerCycle, WhyVerdict::GoneProbablyLatched,
                                   WhyVerdict::NotKnown, WhyVerdict::Clearing, WhyVerdict::Gone});
    for (const WhyVerdict verdict : order) {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(), [verdict](const WhyRow& candidate) {
            return candidate.onTheWire && candidate.verdict == verdict;
        });
        if (row != m_rows.end()) {
            return &*row;
        }
    }
    return nullptr;
}

void WhyBlocked::trip(d1000::Reason reason, const telemetry::PackSnapshot& snapshot)
{
    const ReasonProbe found = probe(reason, snapshot, m_limits);
    WhyRow row;
    row.reason = reason;
    row.firstSeen = snapshot.reasonLamps[static_cast<std::size_t>(reason)].lastSet;
    row.cell = found.cell;
    row.sensor = found.sensor;
    row.node = found.node;
    row.part = found.part;
    row.valueAtTrip = found.value;
    row.valueNow = found.value;
    row.limitToClear = found.limitToClear;
    row.verdict = found.verdict;
    m_rows.push_back(std::move(row));
}

} // namespace packdeck::control
