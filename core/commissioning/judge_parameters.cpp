// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "commissioning/judges.h"
#include "commissioning/observation.h"
#include "text/translatable.h"

namespace packdeck::commissioning {

namespace {

using params::ParameterSet;

struct Comparison
{
    std::size_t wanted = 0; ///< in the file
    std::size_t equal = 0;
    std::string differing;
};

Comparison compareWithFile(const ParameterSet& set)
{
    constexpr std::size_t mostNamed = 3;
    Comparison comparison;
    for (std::size_t i = 0; i < set.size(); ++i) {
        const params::RawValue* const wanted = set.file(i);
        if (wanted == nullptr) {
            continue;
        }
        ++comparison.wanted;
        const params::RawValue* const held = set.device(i);
        if (held != nullptr && *held == *wanted) {
            ++comparison.equal;
        } else if (comparison.wanted - comparison.equal <= mostNamed) {
            comparison.differing += (comparison.differing.empty() ? "" : ", ") + set.metadata()[i].name;
        }
    }
    return comparison;
}

Judgement readBack(const Facts& facts)
{
    const ParameterSet& set = *facts.parameters;
    const Comparison comparison = compareWithFile(set);
    Judgement judgement;
    judgement.state = CheckState::Acting;
    if (comparison.wanted == 0) {
        judgement.value = {PACKDECK_TEXT("Commissioning", "{0} read; load the file they have to agree with"),
                           {std::to_string(set.deviceCount())}};
    } else if (comparison.equal < comparison.wanted) {
        judgement.value = {PACKDECK_TEXT("Commissioning", "{0} of {1} differ ({2}): review and write"),
                           {std::to_string(comparison.wanted - comparison.equal), std::to_string(comparison.wanted),
                            comparison.differing}};
    } else if (facts.unsaved.value_or(false)) {
        judgement.value = {PACKDECK_TEXT("Commissioning", "{0} as in the file, but not permanent: store them"),
                           {std::to_string(comparison.equal)}};
    } else {
        judgement.state = CheckState::Passed;
        judgement.value = {PACKDECK_TEXT("Commissioning", "{0} as in the file, read back; checksum {1}"),
                           {std::to_string(comparison.equal),
                            fmt::format("{:08X}", params::checksum(set.metadata(), set.deviceLookup()))}};
    }
    return judgement;
}

/// No service: the unit's messages are held against what was keyed in by hand.
Judgement observed(const Facts& facts)
{
    const ParameterSet& set = *facts.parameters;
    std::size_t declared = 0;
    std::size_t agree = 0;
    Judgement judgement;
    for (std::size_t i = 0; i < set.size(); ++i) {
        const params::RawValue* const wanted = set.file(i) != nullptr ? set.file(i) : set.edited(i);
        if (wanted == nullptr) {
            continue;
        }
        ++declared;
        const Observation seen = observe(set.metadata()[i], wanted, facts);
        agree += seen.verdict == Verdict::Agrees ? 1U : 0U;
        if (seen.verdict == Verdict::Contradicts) {
            judgement.advice.push_back(
                {{PACKDECK_TEXT("Commissioning", "{0} shall be {1}, but seen is {2}"),
                  {set.metadata()[i].name, set.metadata()[i].words(*wanted), toEnglish(seen.words)}},
                 {PACKDECK_TEXT("Commissioning", "Key it in with the vendor's tool: see the keying sheet"), {}},
                 Proposal{set.metadata()[i].name, *wanted}});
        }
    }
    if (declared == 0) {
        judgement.state = CheckState::Acting;
        judgement.value = {PACKDECK_TEXT("Commissioning", "load the file that was keyed into the unit"), {}};
        return judgement;
    }
    judgement.state = judgement.advice.empty() ? CheckState::Declared : CheckState::Failed;
    judgement.value = {PACKDECK_TEXT("Commissioning", "{0} declared, {1} of them observed to agree, {2} contradict"),
                       {std::to_string(declared), std::to_string(agree), std::to_string(judgement.advice.size())}};
    return judgement;
}

} // namespace

Judgement judgeParameters(const Facts& facts)
{
    if (facts.parameters == nullptr || !facts.pack.serial.isFresh()) {
        return {};
    }
    if (facts.parameters->deviceCount() > 0) {
        return readBack(facts);
    }
    if (facts.hasService) {
        Judgement judgement;
        judgement.state = CheckState::Acting;
        judgement.value = {PACKDECK_TEXT("Commissioning", "arm parameters and read the unit"), {}};
        return judgement;
    }
    return observed(facts);
}

} // namespace packdeck::commissioning
