// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "control/opening_watch.h"

#include <algorithm>

#include "control/format.h"

namespace packdeck::control {

namespace {

using telemetry::ContactorPosition;
using telemetry::ContactorsTogether;

/// The oldest of the reports from which "all open" follows.
units::Timestamp reportedAt(const telemetry::PackSnapshot& snapshot)
{
    units::Timestamp oldest = snapshot.state.at;
    for (const auto& contactor : snapshot.contactors) {
        if (contactor.feedback.isFresh() && contactor.source != telemetry::ContactorSource::Unknown) {
            oldest = std::min(oldest, contactor.feedback.at);
        }
    }
    return oldest;
}

} // namespace

void OpeningWatch::begin(const telemetry::PackSnapshot* snapshot, units::Timestamp now)
{
    *this = {};
    m_running = true;
    m_asked = now;
    if (snapshot != nullptr) {
        m_sawClosed = snapshot->contactorsTogether == ContactorsTogether::SomeClosed;
        if (snapshot->current.isFresh()) {
            m_current = snapshot->current.value;
        }
    }
}

void OpeningWatch::commandSent(units::Timestamp now)
{
    if (m_running && !m_commanded) {
        m_commanded = now;
    }
}

void OpeningWatch::observe(const telemetry::PackSnapshot& snapshot)
{
    if (!m_running || m_openedAt) {
        return;
    }
    if (snapshot.contactorsTogether == ContactorsTogether::SomeClosed) {
        m_sawClosed = true;
    }
    if (!m_commanded || snapshot.contactorsTogether != ContactorsTogether::AllOpen) {
        return;
    }
    const units::Timestamp report = reportedAt(snapshot);
    const units::Timestamp believable = m_sawClosed ? *m_commanded : *m_commanded + settle;
    if (report >= believable) {
        m_openedAt = report;
    }
}

OpeningResult OpeningWatch::result(const telemetry::PackSnapshot* snapshot, Phrase refusal) const
{
    OpeningResult result;
    result.asked = m_asked;
    result.current = m_current;
    if (m_openedAt) {
        result.opened = true;
        result.took = *m_openedAt - m_asked;
        result.text = m_current ? Phrase{PhraseId::OpenedAt, {formatted(*result.took), formatted(*m_current)}}
                                : Phrase{PhraseId::OpenedAtUnknownCurrent, {formatted(*result.took)}};
        return result;
    }
    for (const auto contactor : d1000::allContactors) {
        const auto position =
            snapshot != nullptr ? snapshot->contactor(contactor).position : ContactorPosition::Unknown;
        if (position == ContactorPosition::Unknown) {
            result.unknown |= d1000::bit(contactor);
        } else if (position != ContactorPosition::Open && position != ContactorPosition::FaultOpen) {
            result.stillClosed |= d1000::bit(contactor);
        }
    }
    if (!refusal.empty()) {
        result.text = std::move(refusal);
    } else if (result.stillClosed != 0) {
        result.text = {PhraseId::NotOpenedClosed, {formattedContactors(result.stillClosed)}};
    } else if (result.unknown != 0) {
        result.text = {PhraseId::NotOpenedUnknown, {formattedContactors(result.unknown)}};
    } else {
        result.text = {PhraseId::NotOpenedNoReport, {}};
    }
    return result;
}

} // namespace packdeck::control
