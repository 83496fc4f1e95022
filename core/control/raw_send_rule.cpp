// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "control/raw_send_rule.h"

#include <fmt/format.h>

#include "control/mode.h"
#include "d1000/protocol.h"

namespace packdeck::control {

namespace {

constexpr std::uint32_t highestStandardId = 0x7FF;
constexpr std::uint32_t highestExtendedId = 0x1FFFFFFF;

bool isWellFormed(const can::Frame& frame)
{
    const std::uint32_t highestId = frame.has(can::Frame::Extended) ? highestExtendedId : highestStandardId;
    return !frame.has(can::Frame::ErrorFrame) && frame.length <= frame.data.size() && frame.id <= highestId;
}

Outcome refuse(PhraseId why, std::uint32_t id)
{
    return Outcome::refuse({why, {fmt::format("{:03X}", id)}});
}

} // namespace

Outcome mayTransmitRaw(const can::Frame& frame, const RawSendFacts& facts)
{
    if (!facts.armed) {
        return Outcome::refuse({PhraseId::RefusedNotArmed, {std::string(label(ArmKind::RawSend))}});
    }
    if (!isWellFormed(frame)) {
        return refuse(PhraseId::RefusedRawMalformed, frame.id);
    }
    const bool isProtected = facts.baseId && facts.unitAlive && !facts.simulatedHere;
    if (!isProtected || frame.has(can::Frame::Extended)) {
        return Outcome::accept();
    }
    const std::uint32_t base = *facts.baseId;
    if (frame.id == base + d1000::commandOffset) {
        return refuse(PhraseId::RefusedRawCommandId, frame.id);
    }
    if (frame.id >= base && frame.id <= base + d1000::lastOffset) {
        return refuse(PhraseId::RefusedRawUnitId, frame.id);
    }
    if (frame.id == facts.service.request || frame.id == facts.service.response) {
        return refuse(PhraseId::RefusedRawServiceId, frame.id);
    }
    return Outcome::accept();
}

} // namespace packdeck::control
