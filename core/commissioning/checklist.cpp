// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "commissioning/checklist.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "commissioning/judges.h"

namespace packdeck::commissioning {

namespace {

bool isConclusive(CheckState state)
{
    return state == CheckState::Passed || state == CheckState::Failed || state == CheckState::Declared;
}

/// A proposal that the unit would refuse anyway is none.
void dropImpossible(Judgement& judgement, const Facts& facts)
{
    for (Advice& advice : judgement.advice) {
        if (!advice.proposal || facts.parameters == nullptr) {
            continue;
        }
        const params::Metadata& metadata = facts.parameters->metadata();
        const auto index = metadata.find(advice.proposal->parameter);
        const bool possible = index && std::all_of(advice.proposal->value.begin(), advice.proposal->value.end(),
                                                   [&](std::int64_t raw) { return metadata[*index].inRange(raw); });
        if (!possible) {
            advice.proposal.reset();
        }
    }
}

} // namespace

bool Checklist::isMine(const telemetry::PackSnapshot& pack) const
{
    return pack.serial.isFresh() && (!m_record.serial || *m_record.serial == pack.serial.value);
}

void Checklist::observe(const Facts& facts)
{
    if (!isMine(facts.pack) || m_record.isClosed()) {
        return;
    }
    m_record.serial = facts.pack.serial.value;
    m_record.simulated = m_record.simulated || facts.simulated;
    if (facts.pack.firmware.known()) {
        const telemetry::Firmware& firmware = facts.pack.firmware.value;
        m_record.firmware = fmt::format("{}.{}.{}", firmware.major, firmware.minor, firmware.patch);
    }
    take(CheckId::Identity, judgeIdentity(facts), facts);
    take(CheckId::Firmware, judgeFirmware(facts), facts);
    take(CheckId::Layout, judgeLayout(facts), facts);
    take(CheckId::Cells, judgeCells(facts), facts);
    take(CheckId::Sensors, judgeSensors(facts), facts);
    take(CheckId::VoltageSum, judgeVoltageSum(facts), facts);
    take(CheckId::ZeroCurrent, m_zeroCurrent.look(facts), facts);
    take(CheckId::Interlock, m_interlock.look(facts), facts);
    take(CheckId::Parameters, judgeParameters(facts), facts);
    take(CheckId::Contactors, m_contactors.look(facts), facts);
    take(CheckId::CurrentSign, m_currentSign.look(facts), facts);
    take(CheckId::Balancing, m_balancing.look(facts), facts);
    take(CheckId::LatchedFaults, judgeLatchedFaults(facts), facts);

    Judgement precharge = judgePrecharge(facts);
    if (isConclusive(precharge.state)) {
        m_record.precharge = facts.precharge->last.front();
    }
    take(CheckId::Precharge, std::move(precharge), facts);
    m_record.meter.follow(facts);
}

void Checklist::take(CheckId id, Judgement found, const Facts& facts)
{
    Check& check = m_record.checks[static_cast<std::size_t>(id)];
    // An edit after the verification is a contradiction; anything else that only waits is none.
    const bool replaces = isConclusive(found.state) || !isConclusive(check.found.state) ||
                          (id == CheckId::Parameters && found.state == CheckState::Acting);
    const bool sameWord = check.found.state == CheckState::Declared && found.state == CheckState::Declared;
    if (!replaces || found == check.found) {
        return;
    }
    dropImpossible(found, facts);
    if (check.found.state != found.state && !sameWord) {
        check.at = facts.wallTime;
    }
    check.found = std::move(found);
}

void Checklist::repeat(CheckId id)
{
    Check& check = m_record.checks[static_cast<std::size_t>(id)];
    check.found = {};
    check.at.clear();
    switch (id) {
    case CheckId::Interlock:
        m_interlock = {};
        break;
    case CheckId::Contactors:
        m_contactors = {};
        break;
    case CheckId::ZeroCurrent:
        m_zeroCurrent = {};
        break;
    case CheckId::CurrentSign:
        m_currentSign = {};
        break;
    case CheckId::Balancing:
        m_balancing = {};
        break;
    default:
        break; // those look anew every time
    }
}

void Checklist::declare(CheckId id, const std::string& comment, const std::string& wallTime)
{
    Check& check = m_record.checks[static_cast<std::size_t>(id)];
    check.found = {CheckState::Declared, check.found.value, {}};
    check.comment = comment;
    check.at = wallTime;
}

void Checklist::comment(CheckId id, const std::string& comment)
{
    m_record.checks[static_cast<std::size_t>(id)].comment = comment;
}

std::optional<CheckId> Checklist::next() const
{
    const auto open = std::find_if(m_record.checks.begin(), m_record.checks.end(), [](const Check& check) {
        return check.found.state != CheckState::Passed && check.found.state != CheckState::Declared;
    });
    return open == m_record.checks.end() ? std::nullopt
                                         : std::optional(static_cast<CheckId>(open - m_record.checks.begin()));
}

} // namespace packdeck::commissioning
