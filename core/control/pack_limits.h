// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telemetry/pack_limits.h"

namespace packdeck::control {

using telemetry::PackLimits;

} // namespace packdeck::control
