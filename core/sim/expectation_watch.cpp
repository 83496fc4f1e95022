// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/expectation_watch.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "sim/simulated_pack.h"

namespace packdeck::sim {

std::string ExpectationWatch::found(const Truth& truth)
{
    std::string text = fmt::format("state {}, SoC {:.1f} %", d1000::name(truth.state), truth.reportedSocPercent);
    for (const ReasonTruth& row : truth.reasonDetails) {
        text += ", " + row.text;
    }
    return text;
}

std::vector<ExpectationWatch::Verdict> ExpectationWatch::judge(const SimulatedPack& pack)
{
    std::vector<Verdict> verdicts;
    if (m_waiting.empty()) {
        return verdicts;
    }
    const Truth truth = pack.truth();
    const auto decided = [&](const Waiting& waiting) {
        const bool met = waiting.expectation.holds(truth);
        if (met || truth.time >= waiting.until) {
            std::string text = waiting.expectation.text();
            text += met ? "" : ": not so; " + found(truth) + waiting.expectation.valuesIn(truth);
            verdicts.push_back({waiting.ticket, met, std::move(text)});
            return true;
        }
        return false;
    };
    m_waiting.erase(std::remove_if(m_waiting.begin(), m_waiting.end(), decided), m_waiting.end());
    return verdicts;
}

std::vector<ExpectationWatch::Verdict> ExpectationWatch::giveUp(const Truth& truth, const std::string& why)
{
    std::vector<Verdict> verdicts;
    verdicts.reserve(m_waiting.size());
    for (const Waiting& waiting : std::exchange(m_waiting, {})) {
        verdicts.push_back({waiting.ticket, false,
                            fmt::format("{}: {}; {}{}", waiting.expectation.text(), why, found(truth),
                                        waiting.expectation.valuesIn(truth))});
    }
    return verdicts;
}

} // namespace packdeck::sim
