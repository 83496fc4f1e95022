// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "sim/scenario.h"
#include "text/error.h"

namespace packdeck::sim {

/// Reads a scenario from JSON, in which // comments are allowed. Whatever is wrong is named by file, line and key.
[[nodiscard]] Result<Scenario> readScenario(const std::filesystem::path& file);

/// The same from text; `name` stands in the messages.
[[nodiscard]] Result<Scenario> parseScenario(std::string_view text, const std::string& name);

} // namespace packdeck::sim
