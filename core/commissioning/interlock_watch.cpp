// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "commissioning/interlock_watch.h"

#include <algorithm>
#include <array>

#include "text/translatable.h"

namespace packdeck::commissioning {

namespace {

enum Flag : std::size_t { NotOk, ShortToGround, ShortToBattery, OpenLoop };

Advice adviceFor(const telemetry::PackSnapshot& pack)
{
    if (pack.hvil[ShortToGround].freshOr(false)) {
        return {{PACKDECK_TEXT("Commissioning", "The loop is shorted to ground"), {}},
                {PACKDECK_TEXT("Commissioning", "Unplug the loop at the BMU and measure each end against chassis"), {}},
                std::nullopt};
    }
    if (pack.hvil[ShortToBattery].freshOr(false)) {
        return {{PACKDECK_TEXT("Commissioning", "The loop is shorted to a supply"), {}},
                {PACKDECK_TEXT("Commissioning", "Unplug the loop at the BMU and measure each end against 12/24 V"), {}},
                std::nullopt};
    }
    return {{PACKDECK_TEXT("Commissioning", "The loop is open: a connector or a service plug is not seated"), {}},
            {PACKDECK_TEXT("Commissioning", "Measure the loop from end to end, then connector by connector"), {}},
            std::nullopt};
}

} // namespace

Judgement InterlockWatch::look(const Facts& facts)
{
    const auto& flags = facts.pack.hvil;
    if (std::any_of(flags.begin(), flags.end(), [](const auto& flag) { return !flag.isFresh(); })) {
        return {};
    }
    const bool open = std::any_of(flags.begin(), flags.end(), [](const auto& flag) { return flag.value; });
    Judgement judgement;
    if (m_stage == Stage::NotSeenClosed && open) {
        judgement.state = CheckState::Failed;
        judgement.value = {PACKDECK_TEXT("Commissioning", "open from the beginning"), {}};
        judgement.advice.push_back(adviceFor(facts.pack));
        return judgement;
    }
    if (m_stage == Stage::NotSeenClosed) {
        m_stage = Stage::Closed;
    } else if (m_stage == Stage::Closed && open) {
        m_stage = Stage::Opened;
    } else if (m_stage == Stage::Opened && !open) {
        m_stage = Stage::ClosedAgain;
    }
    switch (m_stage) {
    case Stage::NotSeenClosed:
    case Stage::Closed:
        judgement.state = CheckState::Acting;
        judgement.value = {PACKDECK_TEXT("Commissioning", "closed; now open it at a connector"), {}};
        break;
    case Stage::Opened:
        judgement.state = CheckState::Acting;
        judgement.value = {PACKDECK_TEXT("Commissioning", "seen open; now close it again"), {}};
        break;
    case Stage::ClosedAgain:
        judgement.state = CheckState::Passed;
        judgement.value = {PACKDECK_TEXT("Commissioning", "seen closed, open, and closed again"), {}};
        break;
    }
    return judgement;
}

} // namespace packdeck::commissioning
