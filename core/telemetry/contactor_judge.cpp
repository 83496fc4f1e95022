// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/contactor_judge.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "binding/dialect.h"

namespace packdeck::telemetry {

namespace {

using binding::ContactorCodes;
using d1000::State;

// The load voltage follows the battery through closed main contactors within these (the LOADVOLTAGE rule of the
// bundled BMU; nothing is published).
constexpr std::int64_t loadTolerancePercent = 2;
constexpr std::int64_t loadTolerance_mV = 10'000;
constexpr std::int64_t loadLowest_mV = -20'000;

ContactorPosition positionOf(ContactorCodes::Meaning meaning)
{
    switch (meaning) {
    case ContactorCodes::Meaning::Open:
        return ContactorPosition::Open;
    case ContactorCodes::Meaning::Closed:
        return ContactorPosition::Closed;
    case ContactorCodes::Meaning::Opening:
        return ContactorPosition::Opening;
    case ContactorCodes::Meaning::Closing:
        return ContactorPosition::Closing;
    case ContactorCodes::Meaning::FaultOpen:
        return ContactorPosition::FaultOpen;
    case ContactorCodes::Meaning::Welded:
        return ContactorPosition::Welded;
    case ContactorCodes::Meaning::NoFeedback:
    case ContactorCodes::Meaning::Unknown:
        break;
    }
    return ContactorPosition::Unknown;
}

ContactorCodes::Meaning meaningOf(const Reading<std::uint8_t>& word, const ContactorCodes& codes)
{
    return word.isFresh() && word.value < codes.meaningOfNibble.size() ? codes.meaningOfNibble[word.value]
                                                                       : ContactorCodes::Meaning::Unknown;
}

ContactorPosition commandedBy(const Reading<std::uint8_t>& target, const ContactorCodes& codes)
{
    const ContactorPosition position = positionOf(meaningOf(target, codes));
    const bool isCommand = position == ContactorPosition::Open || position == ContactorPosition::Closed;
    return isCommand ? position : ContactorPosition::Unknown;
}

// An output that is driven; the previous generation has no word of an auxiliary contact whose meaning is sure.
ContactorPosition drivenBy(const Reading<std::uint8_t>& output)
{
    if (!output.isFresh()) {
        return ContactorPosition::Unknown;
    }
    return output.value != 0 ? ContactorPosition::Closed : ContactorPosition::Open;
}

struct Judgement
{
    ContactorPosition position = ContactorPosition::Unknown;
    ContactorPosition commanded = ContactorPosition::Unknown;
    ContactorSource source = ContactorSource::Unknown;
};

// The bundled BMU's own codes hold as they are.
Judgement judgeBundled(const ContactorView& view, const ContactorCodes& codes)
{
    Judgement judgement;
    judgement.commanded = commandedBy(view.target, codes);
    const ContactorCodes::Meaning meaning = meaningOf(view.feedback, codes);
    judgement.position = positionOf(meaning);
    if (meaning == ContactorCodes::Meaning::NoFeedback) {
        judgement.position = judgement.commanded;
    }
    if (judgement.position != ContactorPosition::Unknown) {
        judgement.source =
            meaning == ContactorCodes::Meaning::NoFeedback ? ContactorSource::CommandOnly : ContactorSource::Feedback;
    }
    return judgement;
}

Judgement judgeGen1(const ContactorView& view)
{
    Judgement judgement;
    judgement.commanded = judgement.position = drivenBy(view.target);
    if (judgement.position != ContactorPosition::Unknown) {
        judgement.source = ContactorSource::CommandOnly;
    }
    return judgement;
}

// The contactors the reported state keeps closed; DISCONNECT keeps those of the state before.
std::optional<std::uint8_t> expectedClosed(const PackSnapshot& snapshot)
{
    if (!snapshot.state.isFresh()) {
        return std::nullopt;
    }
    if (snapshot.state.value != State::Disconnect) {
        return binding::closedContactors(snapshot.id.dialect, snapshot.state.value);
    }
    return snapshot.previousState
               ? std::optional(binding::closedContactors(snapshot.id.dialect, *snapshot.previousState))
               : std::nullopt;
}

// With contactor 1 closed the load voltage is measured, and has to fit the state.
bool loadVoltageFits(const PackSnapshot& snapshot, std::uint8_t closed)
{
    if (!snapshot.loadVoltage.isFresh() || !snapshot.batteryVoltage.isFresh()) {
        return false;
    }
    const std::int64_t load = snapshot.loadVoltage.value.value();
    const std::int64_t battery = snapshot.batteryVoltage.value.value();
    const std::int64_t tolerance = std::max(battery * loadTolerancePercent / 100, loadTolerance_mV);
    if ((closed & d1000::bit(d1000::Contactor::MainPositive)) != 0) {
        return std::abs(battery - load) <= tolerance;
    }
    return load >= loadLowest_mV && load <= battery + tolerance;
}

Judgement judgeByState(const ContactorView& view, const ContactorCodes& codes, bool shouldBeClosed)
{
    const ContactorPosition expected = shouldBeClosed ? ContactorPosition::Closed : ContactorPosition::Open;
    Judgement judgement;
    if (commandedBy(view.target, codes) == expected) {
        judgement.commanded = expected;
    }
    if (positionOf(meaningOf(view.feedback, codes)) == expected) {
        judgement.position = expected;
        judgement.source = ContactorSource::Feedback;
    }
    return judgement;
}

void enter(ContactorView& view, const Judgement& judgement, units::Timestamp at)
{
    if (view.position != judgement.position) {
        view.since = at;
    }
    view.position = judgement.position;
    view.commanded = judgement.commanded;
    view.source = judgement.source;
}

ContactorsTogether togetherByPositions(const PackSnapshot& snapshot)
{
    bool allOpen = true;
    for (const d1000::Contactor contactor : d1000::allContactors) {
        if (binding::contactorNumber(snapshot.id.dialect, contactor) == 0) {
            continue;
        }
        switch (snapshot.contactor(contactor).position) {
        case ContactorPosition::Closed:
        case ContactorPosition::Opening:
        case ContactorPosition::Closing:
        case ContactorPosition::Welded:
            return ContactorsTogether::SomeClosed;
        case ContactorPosition::Unknown:
            allOpen = false;
            break;
        case ContactorPosition::Open:
        case ContactorPosition::FaultOpen:
            break;
        }
    }
    return allOpen ? ContactorsTogether::AllOpen : ContactorsTogether::Unknown;
}

ContactorsTogether togetherByState(const PackSnapshot& snapshot)
{
    if (!snapshot.state.isFresh()) {
        return ContactorsTogether::Unknown;
    }
    const State state = snapshot.state.value;
    if (state == State::Idle || state == State::Safe) {
        return ContactorsTogether::AllOpen;
    }
    const bool closes = state == State::Disconnect || binding::closedContactors(snapshot.id.dialect, state) != 0;
    return closes ? ContactorsTogether::SomeClosed : ContactorsTogether::Unknown;
}

} // namespace

void judgeContactors(PackSnapshot& snapshot, const ContactorCodes& codes, units::Timestamp at)
{
    if (snapshot.announcedAsSimulated) {
        for (ContactorView& view : snapshot.contactors) {
            enter(view, judgeBundled(view, codes), at);
        }
        enter(snapshot.junctionRelay, judgeBundled(snapshot.junctionRelay, codes), at);
        snapshot.contactorsTogether = togetherByPositions(snapshot);
        return;
    }
    if (snapshot.id.dialect == binding::Dialect::Gen1) {
        for (ContactorView& view : snapshot.contactors) {
            enter(view, judgeGen1(view), at);
        }
        snapshot.contactorsTogether = togetherByPositions(snapshot);
        return;
    }
    const auto expected = expectedClosed(snapshot);
    const bool mainNegativeClosed = expected && (*expected & d1000::bit(d1000::Contactor::MainNegative)) != 0;
    const bool mainSideFits = !mainNegativeClosed || loadVoltageFits(snapshot, *expected);
    for (const d1000::Contactor contactor : d1000::allContactors) {
        ContactorView& view = snapshot.contactors[static_cast<std::size_t>(contactor)];
        const bool mainSide = contactor <= d1000::Contactor::MainPositive;
        const bool believable = expected && (!mainSide || mainSideFits);
        enter(view, believable ? judgeByState(view, codes, (*expected & d1000::bit(contactor)) != 0) : Judgement{}, at);
    }
    enter(snapshot.junctionRelay, Judgement{}, at);
    snapshot.contactorsTogether = togetherByState(snapshot);
}

} // namespace packdeck::telemetry
