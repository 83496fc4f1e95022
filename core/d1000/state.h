// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "units/time.h"

namespace packdeck::d1000 {

/// The states of firmware V1.2 in the order of their bits in BMSInfo (one-hot, bits 0 ... 11). Vendor's names.
enum class State : std::uint8_t {
    Init,
    Calibrate,
    Idle,
    Connect,
    Precharge,
    Enabled,
    ChargeInit,
    ChargeConnect,
    ChargeEnabled,
    ChargeStopping,
    Disconnect,
    Safe,
};

inline constexpr std::size_t stateCount = 12;

inline constexpr auto allStates = std::to_array<State>(
    {State::Init, State::Calibrate, State::Idle, State::Connect, State::Precharge, State::Enabled, State::ChargeInit,
     State::ChargeConnect, State::ChargeEnabled, State::ChargeStopping, State::Disconnect, State::Safe});

/// "PRECHARGE": the vendor's word, the same in every language.
[[nodiscard]] std::string_view name(State state);
[[nodiscard]] std::optional<State> stateFromName(std::string_view name);

/// The word on the wire, bits 0 ... 11 of BMSInfo.
constexpr std::uint16_t oneHot(State state)
{
    return static_cast<std::uint16_t>(1U << static_cast<unsigned>(state));
}

/// Nothing when not exactly one of the twelve bits is set.
[[nodiscard]] std::optional<State> stateFromOneHot(std::uint16_t bits);

/// How long the BMU stays in a state at most before it leaves by itself; nothing where it may stay for ever.
/// PRECHARGE is the parameter prechargeTimeout, here its default of 25 s.
[[nodiscard]] std::optional<units::Duration> timeLimit(State state);

/// The contactors that a state keeps closed, bit 0 = contactor 1 (charge method External; DISCONNECT keeps those of
/// the state before and returns 0 here). PRECHARGE hands over from 2 to 3 on its way to ENABLED.
[[nodiscard]] std::uint8_t closedContactors(State state);

} // namespace packdeck::d1000
