// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "units/lanes.h"

namespace packdeck::pack {

using units::laneCount;
using units::Lanes;
using units::Rows;

} // namespace packdeck::pack
