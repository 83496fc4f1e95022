// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commissioning/words.h"
#include "params/parameter.h"

namespace packdeck::commissioning {

/// What is looked at before a pack goes to work, in the order in which it is looked at.
enum class CheckId : std::uint8_t {
    Identity,
    Firmware,
    Layout,
    Cells,
    Sensors,
    VoltageSum,
    ZeroCurrent,
    Interlock,
    Parameters,
    Contactors,
    Precharge,
    CurrentSign,
    Balancing,
    LatchedFaults,
};

inline constexpr std::size_t checkCount = static_cast<std::size_t>(CheckId::LatchedFaults) + 1;

enum class CheckState : std::uint8_t {
    Waiting, ///< nothing to go by yet
    Acting,  ///< the engineer has to do something; the value says what
    Passed,
    Failed,
    Declared, ///< taken on the engineer's word: it cannot be proven on this unit
};

/// A parameter that would mend it, in raw counts.
struct Proposal
{
    std::string parameter;
    params::RawValue value;

    bool operator==(const Proposal&) const = default;
};

/// What a failed check points to. The proposal is offered, never made by itself.
struct Advice
{
    Words cause;           ///< the likely one
    Words nextMeasurement; ///< which would prove it
    std::optional<Proposal> proposal;

    bool operator==(const Advice&) const = default;
};

/// What was found, by one look.
struct Judgement
{
    CheckState state = CheckState::Waiting;
    Words value;
    std::vector<Advice> advice;

    bool operator==(const Judgement&) const = default;
};

/// Where one check stands.
struct Check
{
    Judgement found;
    std::string at; ///< ISO 8601 in UTC: since when it is found so; empty: never looked
    std::string comment;

    bool operator==(const Check&) const = default;
};

using Checks = std::array<Check, checkCount>;

/// English, translatable (context "Commissioning").
[[nodiscard]] std::string_view label(CheckId id);
[[nodiscard]] std::string_view label(CheckState state);

/// What is looked at, and by what limit: a sentence or two.
[[nodiscard]] std::string_view explain(CheckId id);

/// "voltage-sum": in files.
[[nodiscard]] std::string_view key(CheckId id);
[[nodiscard]] std::string_view key(CheckState state);
[[nodiscard]] std::optional<CheckId> checkFromKey(std::string_view key);
[[nodiscard]] std::optional<CheckState> stateFromKey(std::string_view key);

} // namespace packdeck::commissioning
