// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "control/parameter_service_rule.h"

#include <fmt/format.h>

#include "control/format.h"
#include "control/mode.h"

namespace packdeck::control {

Outcome mayUseParameterService(const ParameterServiceFacts& facts)
{
    if (facts.idsSeenFromOther) {
        return Outcome::refuse(
            {PhraseId::RefusedServiceIdTaken,
             {fmt::format("{:03X}", facts.service.request), fmt::format("{:03X}", facts.service.response)}});
    }
    if (facts.bundledBmu || (facts.chosenByUser && facts.idsConfirmed)) {
        return Outcome::accept();
    }
    return Outcome::refuse(
        {facts.chosenByUser ? PhraseId::RefusedServiceUnconfirmed : PhraseId::RefusedServiceNone, {}});
}

Outcome mayWriteParameters(bool armed, std::optional<std::uint32_t> serialOfService,
                           std::optional<std::uint32_t> serialOfHeartbeat)
{
    if (!armed) {
        return Outcome::refuse({PhraseId::RefusedNotArmed, {std::string(label(ArmKind::Parameters))}});
    }
    if (!serialOfHeartbeat) {
        return Outcome::refuse({PhraseId::RefusedNoUnit, {}});
    }
    if (serialOfService != serialOfHeartbeat) {
        return Outcome::refuse(
            {PhraseId::RefusedServiceSerial,
             {serialOfService ? formattedSerial(*serialOfService) : "?", formattedSerial(*serialOfHeartbeat)}});
    }
    return Outcome::accept();
}

Outcome mayReadParameters(const DescriptionFacts& facts)
{
    if (facts.dialect.empty()) {
        return Outcome::refuse({PhraseId::RefusedFirmwareUntold, {}});
    }
    if (!facts.described) {
        return Outcome::refuse({PhraseId::RefusedFirmwareUndescribed, {facts.dialect}});
    }
    return Outcome::accept();
}

Outcome mayWriteDescribed(const DescriptionFacts& facts)
{
    if (facts.assumed && !facts.descriptionOwn) {
        return Outcome::refuse({PhraseId::RefusedFirmwareAssumed, {facts.dialect}});
    }
    return mayReadParameters(facts);
}

} // namespace packdeck::control
