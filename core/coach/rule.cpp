// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "coach/rule.h"

#include <array>

#include "text/translatable.h"

namespace packdeck::coach {

namespace {

// In the order of Rule.
constexpr std::array<RuleInfo, ruleCount> rules{{
    {"command-length", PACKDECK_TEXT("CoachRule", "A command frame is a data frame of 8 bytes"), Source::Documented},
    {"command-type", PACKDECK_TEXT("CoachRule", "A command frame has the type Update"), Source::Documented},
    {"command-value", PACKDECK_TEXT("CoachRule", "A command is one of those that there are, one bit at most"),
     Source::Documented},
    {"command-period", PACKDECK_TEXT("CoachRule", "Commands are repeated at least every 200 ms"), Source::Inferred},
    {"command-jitter", PACKDECK_TEXT("CoachRule", "19 of 20 periods are within 20 % of the usual one"), Source::Chosen},
    {"enable-before-connect",
     PACKDECK_TEXT("CoachRule", "Enable begins when CONNECT is reached, Charge Enable when the charge was initialised"),
     Source::Documented},
    {"idle-after-safe", PACKDECK_TEXT("CoachRule", "After SAFE was entered Idle is sent within 1 s"), Source::Inferred},
    {"command-into-fault", PACKDECK_TEXT("CoachRule", "No closing command is begun while a reason is shown"),
     Source::Inferred},
    {"current-above-limit",
     PACKDECK_TEXT("CoachRule", "The current follows the limits on the bus within 1 s, to 5 % and 2 A"),
     Source::Chosen},
    {"current-at-opening", PACKDECK_TEXT("CoachRule", "The current is below 5 A within 2 s of DISCONNECT"),
     Source::Documented},
    {"idle-before-shutdown",
     PACKDECK_TEXT("CoachRule", "Idle is the last command before the control unit falls silent"), Source::Inferred},
}};

} // namespace

const RuleInfo& info(Rule rule)
{
    const auto index = static_cast<std::size_t>(rule);
    return rules[index < ruleCount ? index : 0];
}

std::string_view name(Source source)
{
    switch (source) {
    case Source::Documented:
        return "documented";
    case Source::Inferred:
        return "inferred";
    case Source::Chosen:
        break;
    }
    return "chosen";
}

} // namespace packdeck::coach
