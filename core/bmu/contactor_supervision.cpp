// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/contactor_supervision.h"

#include <algorithm>

namespace packdeck::bmu {

using d1000::Contactor;
using d1000::ContactorCode;

ContactorSupervision::ContactorSupervision(const Parameters& parameters)
{
    for (const Contactor contactor : d1000::allContactors) {
        const auto index = static_cast<unsigned>(contactor);
        const unsigned nibble = 4 * index; // the parameters have one nibble a contactor, its bit 0 used
        m_contactors[index].hasAuxiliary = ((parameters.contactorConfigAuxEnable >> nibble) & 1U) != 0;
        m_contactors[index].inverted = ((parameters.contactorConfigTypes >> nibble) & 1U) != 0;
    }
}

void ContactorSupervision::update(const std::array<bool, d1000::contactorCount>& auxiliaries)
{
    for (const Contactor contactor : d1000::allContactors) {
        const auto index = static_cast<std::size_t>(contactor);
        One& c = m_contactors[index];
        c.sinceCommand_ms = saturatingAdd(c.sinceCommand_ms, tick_ms);
        c.sinceClosing_ms = saturatingAdd(c.sinceClosing_ms, tick_ms);
        const bool assumed = c.sinceCommand_ms >= moving_ms ? target(contactor) : c.seenClosed_ms > 0;
        const bool closed = c.hasAuxiliary ? auxiliaries[index] != c.inverted : assumed;
        c.seenClosed_ms = closed ? saturatingAdd(c.seenClosed_ms, tick_ms) : 0;
        c.seenOpen_ms = closed ? 0 : saturatingAdd(c.seenOpen_ms, tick_ms);
    }
}

void ContactorSupervision::setTargets(ContactorMask targets)
{
    for (const Contactor contactor : d1000::allContactors) {
        One& c = m_contactors[static_cast<std::size_t>(contactor)];
        const bool wanted = (targets & d1000::bit(contactor)) != 0;
        if (wanted != target(contactor)) {
            c.sinceCommand_ms = 0;
            if (wanted) {
                c.sinceClosing_ms = 0;
            }
        }
    }
    m_targets = targets;
}

std::uint32_t ContactorSupervision::provenClosed_ms(Contactor contactor) const
{
    return target(contactor) ? one(contactor).seenClosed_ms : 0;
}

std::uint32_t ContactorSupervision::provenOpen_ms(Contactor contactor) const
{
    return target(contactor) ? 0 : one(contactor).seenOpen_ms;
}

bool ContactorSupervision::allProvenOpen() const
{
    return std::all_of(d1000::allContactors.begin(), d1000::allContactors.end(),
                       [this](Contactor contactor) { return provenOpen_ms(contactor) > 0; });
}

bool ContactorSupervision::anyDisagrees() const
{
    return std::any_of(d1000::allContactors.begin(), d1000::allContactors.end(),
                       [this](Contactor contactor) { return isWelded(contactor) || isStuckOpen(contactor); });
}

std::uint32_t ContactorSupervision::sinceCommand_ms(Contactor contactor) const
{
    return one(contactor).sinceCommand_ms;
}

std::uint32_t ContactorSupervision::closingRemaining_ms(Contactor contactor) const
{
    return closingPause_ms - std::min(one(contactor).sinceClosing_ms, closingPause_ms);
}

ContactorCode ContactorSupervision::code(Contactor contactor, ContactorMask faults) const
{
    const One& c = one(contactor);
    if (!c.hasAuxiliary) {
        return ContactorCode::Unknown;
    }
    const bool faulty = (faults & d1000::bit(contactor)) != 0;
    if (target(contactor)) {
        if (c.seenClosed_ms > 0) {
            return ContactorCode::Closed;
        }
        return faulty ? ContactorCode::FaultOpen : ContactorCode::Closing;
    }
    if (c.seenOpen_ms > 0) {
        return ContactorCode::Open;
    }
    return faulty ? ContactorCode::FaultClosed : ContactorCode::Opening;
}

} // namespace packdeck::bmu
