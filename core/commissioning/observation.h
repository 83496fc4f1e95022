// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "commissioning/facts.h"
#include "commissioning/words.h"
#include "control/precharge_run.h"

namespace packdeck::commissioning {

enum class Verdict : std::uint8_t { NotObservable, Agrees, Contradicts };

/// What the unit's own messages prove of a parameter today, whether or not it can be read.
struct Observation
{
    Verdict verdict = Verdict::NotObservable;
    Words words;        ///< "32", "at most 41.0 A now"; empty: nothing is seen
    Words evidence;     ///< where it was seen
    bool exact = false; ///< the messages tell the value itself, not only its neighbourhood or a bound

    bool operator==(const Observation&) const = default;
};

/// English, translatable (context "Commissioning"): "agrees".
[[nodiscard]] std::string_view label(Verdict verdict);

/// `declared` is the value to hold it against: as read, else as edited or loaded. Null: the verdict is left open.
[[nodiscard]] Observation observe(const params::Parameter& parameter, const params::RawValue* declared,
                                  const Facts& facts);

/// The resistance that a precharge went through, ohms: the median of (U1 - U3) / I while the difference is large.
/// Nothing for a run with fewer than three such samples.
[[nodiscard]] std::optional<double> observedResistance(const control::PrechargeRun& run);

} // namespace packdeck::commissioning
