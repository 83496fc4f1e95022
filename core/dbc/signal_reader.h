// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dbc/signal.h"
#include "dbc/token_reader.h"

namespace packdeck::dbc {

/// Reads what follows SG_. False when it is no signal; why has been reported.
bool readSignal(TokenReader& reader, Signal& signal);

} // namespace packdeck::dbc
