// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "binding/pack_catalog.h"
#include "telemetry/pack_snapshot.h"

namespace packdeck::telemetry {

/// Gives the words of ContactorInfo their meaning, by the rules beside ContactorView: fills position, commanded, source
/// and since of every contactor, and contactorsTogether. Uses state, previous state, dialect, build number
/// and the voltages of the snapshot as they are; call it after any of them changed.
void judgeContactors(PackSnapshot& snapshot, const binding::ContactorCodes& codes, units::Timestamp at);

} // namespace packdeck::telemetry
