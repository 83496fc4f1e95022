// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "sim/config.h"

namespace packdeck::sim {

/// A configuration, or in an English sentence why there is none.
using ConfigOrReason = tl::expected<Config, std::string>;

/// What the unit adds to the vendor's tables: "packdeck" or "documented".
[[nodiscard]] ConfigOrReason withProfile(const Config& config, std::string_view name);

/// The firmware of the unit: "1.1" or "1.2".
[[nodiscard]] ConfigOrReason withFirmware(const Config& config, std::string_view name);

} // namespace packdeck::sim
