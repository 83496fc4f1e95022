// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dbc/database.h"
#include "dbc/problem_list.h"
#include "dbc/raw_file.h"

namespace packdeck::dbc {

/// Joins the statements to a database and reports what contradicts: statements about unknown messages or signals,
/// two messages with one ID, signals that overlap or leave their message.
[[nodiscard]] Database assemble(RawFile file, ProblemList& problems);

} // namespace packdeck::dbc
