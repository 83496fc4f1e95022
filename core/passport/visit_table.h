// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "analysis/tables.h"
#include "passport/visit.h"

namespace packdeck::passport {

/// One row a visit, in the order given; times are of UTC.
[[nodiscard]] analysis::Table visitTable(const std::vector<Visit>& visits, const binding::CellNaming& naming);

} // namespace packdeck::passport
