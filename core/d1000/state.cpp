// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "d1000/state.h"

#include <algorithm>
#include <bit>

#include "d1000/contactor.h"

namespace packdeck::d1000 {

namespace {

constexpr auto names =
    std::to_array<std::string_view>({"INIT", "CALIBRATE", "IDLE", "CONNECT", "PRECHARGE", "ENABLED", "CHARGE_INIT",
                                     "CHARGE_CONNECT", "CHARGE_ENABLED", "CHARGE_STOPPING", "DISCONNECT", "SAFE"});
static_assert(names.size() == stateCount);

} // namespace

std::string_view name(State state)
{
    const auto index = static_cast<std::size_t>(state);
    return index < names.size() ? names[index] : std::string_view("?");
}

std::optional<State> stateFromName(std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) {
        return std::nullopt;
    }
    return static_cast<State>(found - names.begin());
}

std::optional<State> stateFromOneHot(std::uint16_t bits)
{
    if (!std::has_single_bit(bits) || std::countr_zero(bits) >= static_cast<int>(stateCount)) {
        return std::nullopt;
    }
    return static_cast<State>(std::countr_zero(bits));
}

std::optional<units::Duration> timeLimit(State state)
{
    using std::chrono::seconds;
    switch (state) {
    case State::Precharge:
        return seconds(25);
    case State::ChargeInit:
    case State::ChargeConnect:
        return seconds(50);
    case State::ChargeStopping:
        return seconds(20);
    case State::Disconnect:
        return seconds(2);
    default:
        return std::nullopt;
    }
}

std::uint8_t closedContactors(State state)
{
    switch (state) {
    case State::Connect:
        return bit(Contactor::MainNegative);
    case State::Precharge:
        return bit(Contactor::MainNegative) | bit(Contactor::Precharge);
    case State::Enabled:
        return bit(Contactor::MainNegative) | bit(Contactor::MainPositive);
    case State::ChargeConnect:
        return bit(Contactor::ChargeNegative);
    case State::ChargeEnabled:
    case State::ChargeStopping:
        return bit(Contactor::ChargeNegative) | bit(Contactor::ChargePositive);
    default:
        return 0;
    }
}

} // namespace packdeck::d1000
