// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "control/outcome.h"
#include "control/raw_send_rule.h"

namespace packdeck::control {

/// What decides whether a parameter service may be spoken to. A real unit's service is unpublished: an unknown ID is
/// never probed.
struct ParameterServiceFacts
{
    bool bundledBmu = false;   ///< by plugin, or by its announced build number
    bool chosenByUser = false; ///< for this unit
    bool idsConfirmed = false; ///< by the user, for this unit
    bool idsSeenFromOther =
        false; ///< the request or response ID came from another node: 0x7E0 is an engine controller's
    ServiceIds service;
};

[[nodiscard]] Outcome mayUseParameterService(const ParameterServiceFacts& facts);

/// Before any write the service's serial must equal the heartbeat's.
[[nodiscard]] Outcome mayWriteParameters(bool armed, std::optional<std::uint32_t> serialOfService,
                                         std::optional<std::uint32_t> serialOfHeartbeat);

/// How well the description of the parameters fits the unit.
struct DescriptionFacts
{
    std::string dialect;         ///< of the unit; empty: it has not told
    bool assumed = false;        ///< its version is one that nobody has published
    bool described = false;      ///< there is a description of that dialect
    bool descriptionOwn = false; ///< it is the user's own, and taken at its word
};

/// Nothing is asked before it is known how to read the answer.
[[nodiscard]] Outcome mayReadParameters(const DescriptionFacts& facts);

/// By assumption nothing is written.
[[nodiscard]] Outcome mayWriteDescribed(const DescriptionFacts& facts);

} // namespace packdeck::control
