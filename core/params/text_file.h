// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "text/error.h"

namespace packdeck::params {

/// The whole file; one above 8 MB is none of ours.
[[nodiscard]] Result<std::string> readTextFile(const std::filesystem::path& file);

/// Writes beside the file and renames, so that a file is never half of its contents.
[[nodiscard]] Result<void> writeTextFile(const std::filesystem::path& file, std::string_view text);

/// The folder and those above it, where they are missing.
[[nodiscard]] Result<void> makeFolder(const std::filesystem::path& folder);

/// "BMU01234-20261128T120314Z" of an ISO 8601 time: without the signs that names of files may not hold.
[[nodiscard]] std::string unitFileStem(std::uint32_t serial, std::string isoTime);

} // namespace packdeck::params
