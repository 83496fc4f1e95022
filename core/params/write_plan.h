// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "params/parameter_set.h"

namespace packdeck::params {

/// One parameter to be written.
struct PlannedWrite
{
    std::size_t parameter = 0;
    RawValue before; ///< as the unit had it when the plan was made
    RawValue after;
};

/// What is written, in an order in which every step leaves a set of values that the unit's own checks accept: limits
/// that all move up begin with the highest one.
struct WritePlan
{
    std::vector<PlannedWrite> writes;
    std::vector<std::size_t> blocked; ///< no order was found for these: a rule is broken at the end, or all the way
    std::vector<Finding> errors;      ///< of the values as they would be at the end; not empty: nothing may be written
    std::vector<Finding> warnings;

    [[nodiscard]] bool ok() const { return errors.empty() && blocked.empty(); }

    [[nodiscard]] bool needsAdmin(const Metadata& metadata) const;
    [[nodiscard]] bool needsRestart(const Metadata& metadata) const;
    [[nodiscard]] Danger worst(const Metadata& metadata) const;
};

/// The way from the values the unit has to those with `target` applied. What the unit has not told, or holds already,
/// is not written.
[[nodiscard]] WritePlan planWrites(const Metadata& metadata, const Expression::Lookup& device, const Edit& target);

} // namespace packdeck::params
