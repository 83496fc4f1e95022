// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commissioning/check.h"
#include "commissioning/facts.h"

/// The checks that need one look only.
namespace packdeck::commissioning {

[[nodiscard]] Judgement judgeIdentity(const Facts& facts);
[[nodiscard]] Judgement judgeFirmware(const Facts& facts);
[[nodiscard]] Judgement judgeLayout(const Facts& facts);
[[nodiscard]] Judgement judgeCells(const Facts& facts);
[[nodiscard]] Judgement judgeSensors(const Facts& facts);
[[nodiscard]] Judgement judgeVoltageSum(const Facts& facts);
[[nodiscard]] Judgement judgeParameters(const Facts& facts);
[[nodiscard]] Judgement judgePrecharge(const Facts& facts);
[[nodiscard]] Judgement judgeLatchedFaults(const Facts& facts);

} // namespace packdeck::commissioning
