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
    /// Since when a cell is asked without confirming it.
    std::array<std::optional<units::Timestamp>, units::maxCells> m_unconfirmedSince;
    bool m_anyConfirmed = false;
};

} // namespace packdeck::commissioning
