// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/translatable.h"

namespace packdeck::control {

/// What this program does to the bus. Nothing is transmitted, of any kind, in Watch, but for a take-over.
enum class Mode : std::uint8_t {
    Watch,
    Armed,      ///< the user armed one named unit; nothing is transmitted yet
    Held,       ///< one command is repeated
    Withdrawing ///< Idle is repeated until all contactors are reported open, for a bounded time
};

/// This program has taken the pack: a command is on the bus, or is being withdrawn.
constexpr bool isCommanding(Mode mode)
{
    return mode == Mode::Held || mode == Mode::Withdrawing;
}

/// What a unit is armed for. One never implies another.
enum class ArmKind : std::uint8_t { Control, Parameters, RawSend };

inline constexpr std::size_t armKindCount = 3;

/// Where a hold leads. Idle closes nothing and needs no hold.
enum class Target : std::uint8_t { Idle, Connect, Enabled, ChargeEnabled };

/// "ENABLED": the state a target ends in, the vendor's word in every language.
constexpr std::string_view name(Target target)
{
    switch (target) {
    case Target::Idle:
        return "IDLE";
    case Target::Connect:
        return "CONNECT";
    case Target::Enabled:
        return "ENABLED";
    case Target::ChargeEnabled:
        return "CHARGE_ENABLED";
    }
    return "?";
}

/// English, translatable (context "Control").
constexpr std::string_view label(Mode mode)
{
    switch (mode) {
    case Mode::Watch:
        return PACKDECK_TEXT("Control", "WATCH");
    case Mode::Armed:
        return PACKDECK_TEXT("Control", "ARMED");
    case Mode::Held:
        return PACKDECK_TEXT("Control", "HELD");
    case Mode::Withdrawing:
        return PACKDECK_TEXT("Control", "WITHDRAWING");
    }
    return "?";
}

/// English, translatable (context "Control").
constexpr std::string_view label(ArmKind kind)
{
    switch (kind) {
    case ArmKind::Control:
        return PACKDECK_TEXT("Control", "CONTROL");
    case ArmKind::Parameters:
        return PACKDECK_TEXT("Control", "PARAMETERS");
    case ArmKind::RawSend:
        return PACKDECK_TEXT("Control", "RAW SEND");
    }
    return "?";
}

} // namespace packdeck::control
