// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "commissioning/facts.h"
#include "commissioning/words.h"
#include "control/condition.h"
#include "params/service_status.h"

namespace packdeck::commissioning {

/// One thing that has to be so before the unit does what it is asked, with what it is now. The unit decides; this says
/// beforehand what it will say.
struct Precondition
{
    Words text;
    std::string value;
    control::Verdict verdict = control::Verdict::Unknown;

    bool operator==(const Precondition&) const = default;
};

/// What may be asked of a unit beside its parameters.
struct ServiceAction
{
    params::Task task = params::Task::None;
    params::Level level = params::Level::User; ///< whose key is needed
    std::string_view explanation;              ///< English, translatable (context "Commissioning")
    std::string_view withoutService;           ///< what to do instead on a unit whose service is not published
};

[[nodiscard]] std::span<const ServiceAction> serviceActions();

[[nodiscard]] std::vector<Precondition> preconditions(params::Task task, const Facts& facts);

} // namespace packdeck::commissioning
