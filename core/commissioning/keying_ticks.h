// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>

#include "commissioning/keying_sheet.h"
#include "text/error.h"

namespace packdeck::commissioning {

/// Where the ticks of one unit's sheet are kept: "BMU01234-1A2B3C4D.json", by serial and KeyingSheet::checksum().
[[nodiscard]] std::filesystem::path ticksFile(const std::filesystem::path& folder, std::uint32_t serial,
                                              std::uint32_t checksum);

/// None where there is no file yet. One that is none of these is refused.
[[nodiscard]] Result<KeyingSheet::Ticks> loadTicks(const std::filesystem::path& file);
[[nodiscard]] Result<void> saveTicks(const std::filesystem::path& file, const KeyingSheet::Ticks& ticks);

} // namespace packdeck::commissioning
