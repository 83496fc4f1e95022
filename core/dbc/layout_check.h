// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dbc/problem_list.h"
#include "dbc/raw_file.h"

namespace packdeck::dbc {

/// Reports the signals of one message that leave it or lie on another one's bits. Two multiplexed signals may share
/// bits when no value of their multiplexor selects both.
void checkLayout(const RawFile::MessageStatement& statement, ProblemList& problems);

} // namespace packdeck::dbc
