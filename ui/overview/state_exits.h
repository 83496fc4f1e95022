// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "d1000/state.h"

namespace packdeck::ui {

/// One way out of a state. V1.2, after the vendor's state machine page; where its texts contradict each other, as the
/// bundled BMU does.
struct StateExit
{
    d1000::State from;
    d1000::State to;
    const char* words; ///< English, translatable (context "StateExit")
};

/// All ways out of all states, those of one state together.
[[nodiscard]] std::span<const StateExit> stateExits();

} // namespace packdeck::ui
