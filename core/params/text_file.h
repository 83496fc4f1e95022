// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "text/error.h"

namespace packdeck::params {

/// The whole file; one above 8 MB is none of ours.
[[nodiscard]] Result<std::string> readTextFile(const std::filesystem::path& file);

/// Writes beside the file and renames, so that a file is never half of its contents.
[[nodiscard]] Result<void> writeTextFile(const std::filesystem::path& file, std::string_view text);

} // namespace packdeck::params
