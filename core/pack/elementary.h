// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "units/elementary.h"

namespace packdeck::pack {

using units::exponential;
using units::logarithm;

} // namespace packdeck::pack
