// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "commissioning/contactor_watch.h"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>

#include "text/translatable.h"

namespace packdeck::commissioning {

namespace {

using telemetry::ContactorPosition;
using telemetry::ContactorSource;

// Slower than any contactor with its auxiliary, faster than the precharge.
constexpr units::Duration settled = std::chrono::milliseconds(300);

constexpr auto inSequence =
    std::to_array({d1000::Contactor::MainNegative, d1000::Contactor::Precharge, d1000::Contactor::MainPositive});

std::size_t at(d1000::Contactor contactor)
{
    return static_cast<std::size_t>(contactor);
}

std::string listed(const std::vector<d1000::Contactor>& contactors)
{
    std::string text;
    for (const d1000::Contactor contactor : contactors) {
        text += fmt::format("{}{}", text.empty() ? "" : ", ", d1000::number(contactor));
    }
    return text;
}

} // namespace

void ContactorWatch::watch(Watched& watched, const telemetry::ContactorView& contactor, units::Timestamp now)
{
    if (watched.commanded != contactor.commanded || watched.position != contactor.position) {
        watched.commanded = contactor.commanded;
        watched.position = contactor.position;
        watched.since = now;
        return;
    }
    const bool commandKnown =
        contactor.commanded == ContactorPosition::Open || contactor.commanded == ContactorPosition::Closed;
    if (!commandKnown || now - watched.since < settled) {
        return;
    }
    Tally& tally = contactor.commanded == ContactorPosition::Closed ? watched.whileClosed : watched.whileOpen;
    if (contactor.source != ContactorSource::Feedback) {
        tally.unproven = true;
    } else if (contactor.position == contactor.commanded) {
        tally.agreed = true;
    } else if (contactor.position == ContactorPosition::Welded || contactor.position == ContactorPosition::FaultOpen) {
        tally.opposed = true;
    }
}

bool ContactorWatch::allSeen() const
{
    return std::all_of(inSequence.begin(), inSequence.end(), [this](d1000::Contactor contactor) {
        const Watched& watched = m_contactors[at(contactor)];
        return watched.whileOpen.seen() && watched.whileClosed.seen();
    });
}

std::string ContactorWatch::unproven() const
{
    std::vector<d1000::Contactor> names;
    for (const d1000::Contactor contactor : inSequence) {
        const Watched& watched = m_contactors[at(contactor)];
        if (!watched.whileOpen.agreed || !watched.whileClosed.agreed) {
            names.push_back(contactor);
        }
    }
    return listed(names);
}

/// Opposite in every state that was seen: the auxiliary contact is of the other type.
void ContactorWatch::adviseTypes(const Facts& facts, Judgement& judgement) const
{
    constexpr int bitsPerContactor = 4;
    std::vector<d1000::Contactor> opposite;
    std::int64_t flipped = 0;
    for (const d1000::Contactor contactor : d1000::allContactors) {
        const Watched& watched = m_contactors[at(contactor)];
        const bool anyAgreed = watched.whileOpen.agreed || watched.whileClosed.agreed;
        const bool bothSeen = watched.whileOpen.opposed && watched.whileClosed.opposed;
        // A unit goes to SAFE at the first contradiction: with all of them opposed at rest one state is enough.
        if (!anyAgreed && (bothSeen || watched.whileOpen.opposed)) {
            opposite.push_back(contactor);
            flipped |= std::int64_t{1} << (bitsPerContactor * static_cast<int>(contactor));
        }
    }
    if (opposite.empty()) {
        return;
    }
    Advice advice;
    advice.cause = {PACKDECK_TEXT("Commissioning",
                                  "Contactor {0}: the auxiliary says the opposite of the command in every "
                                  "state seen: it is of the other type (closed while the main is open)"),
                    {listed(opposite)}};
    advice.nextMeasurement = {
        PACKDECK_TEXT("Commissioning",
                      "Measure the auxiliary with the coil off: closed proves the type. If it is open, "
                      "test the main contact: it may be welded"),
        {}};
    const auto index =
        facts.parameters != nullptr ? facts.parameters->metadata().find("contactorConfigTypes") : std::nullopt;
    const params::RawValue* const now = index ? facts.parameters->effective(*index) : nullptr;
    if (now != nullptr && !now->empty()) {
        advice.proposal = Proposal{"contactorConfigTypes", {now->front() ^ flipped}};
    }
    judgement.advice.push_back(std::move(advice));
}

void ContactorWatch::adviseEach(Judgement& judgement) const
{
    for (const d1000::Contactor contactor : d1000::allContactors) {
        const Watched& watched = m_contactors[at(contactor)];
        const std::string number = std::to_string(d1000::number(contactor));
        if (watched.whileClosed.opposed && watched.whileOpen.agreed) {
            judgement.advice.push_back(
                {{PACKDECK_TEXT("Commissioning", "Contactor {0} does not follow the command to close"), {number}},
                 {PACKDECK_TEXT("Commissioning",
                                "Measure the coil voltage of contactor {0} while it is commanded, then "
                                "its coil, then its auxiliary"),
                  {number}},
                 std::nullopt});
        }
        if (watched.whileOpen.opposed && watched.whileClosed.agreed) {
            judgement.advice.push_back(
                {{PACKDECK_TEXT("Commissioning", "Contactor {0} stays closed: welded, or its auxiliary hangs"),
                  {number}},
                 {PACKDECK_TEXT("Commissioning",
                                "Disconnect and discharge, then measure the main contact of contactor {0}"),
                  {number}},
                 std::nullopt});
        }
    }
}

Judgement ContactorWatch::look(const Facts& facts)
{
    const telemetry::PackSnapshot& pack = facts.pack;
    if (!pack.state.isFresh()) {
        return {};
    }
    for (std::size_t i = 0; i < m_contactors.size(); ++i) {
        watch(m_contactors[i], pack.contactors[i], pack.now);
    }
    m_wasEnabled = m_wasEnabled || pack.state.value == d1000::State::Enabled;
    m_openedAgain =
        m_openedAgain || (m_wasEnabled && pack.contactorsTogether == telemetry::ContactorsTogether::AllOpen);

    Judgement judgement;
    const bool opposed = std::any_of(m_contactors.begin(), m_contactors.end(), [](const Watched& watched) {
        return watched.whileOpen.opposed || watched.whileClosed.opposed;
    });
    if (opposed) {
        judgement.state = CheckState::Failed;
        judgement.value = {PACKDECK_TEXT("Commissioning", "feedback contradicts the command"), {}};
        adviseTypes(facts, judgement);
        adviseEach(judgement);
        return judgement;
    }
    if (!m_wasEnabled) {
        judgement.state = CheckState::Acting;
        judgement.value = {PACKDECK_TEXT("Commissioning", "arm, and hold to ENABLED"), {}};
    } else if (!m_openedAgain || !allSeen()) {
        judgement.state = CheckState::Acting;
        judgement.value = {PACKDECK_TEXT("Commissioning", "ENABLED was reached; now open the contactors"), {}};
    } else if (const std::string names = unproven(); !names.empty()) {
        judgement.state = CheckState::Declared;
        judgement.value = {PACKDECK_TEXT("Commissioning", "the sequence ran; without feedback: contactor {0}"),
                           {names}};
    } else {
        judgement.state = CheckState::Passed;
        judgement.value = {PACKDECK_TEXT("Commissioning", "1, 2 and 3 proven closed and proven open"), {}};
    }
    return judgement;
}

} // namespace packdeck::commissioning
