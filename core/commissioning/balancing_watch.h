// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>

#include "commissioning/check.h"
#include "commissioning/facts.h"

namespace packdeck::commissioning {

/// Whether the cells that are asked to balance say that they do.
class BalancingWatch
{
public:
    [[nodiscard]] Judgement look(const Facts& facts);

private:
    /// How long a cell has been asked without confirming it. A unit asks in turns and lets the cells settle in between:
    /// no turn need be as long as our patience.
    std::array<units::Duration, units::maxCells> m_unconfirmed{};
    std::optional<units::Timestamp> m_lookedAt;
    bool m_anyConfirmed = false;
};

} // namespace packdeck::commissioning
