// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace packdeck {

/// Where copies of parameters before each write and the journal are kept: the environment variable
/// PACKDECK_ARCHIVE_DIR when it is set, else the user's own data folder.
[[nodiscard]] std::filesystem::path archiveFolder();

/// Descriptions of parameters (resources/parameters/*.json) that the user put here replace those shipped for the same
/// firmware dialect: the environment variable PACKDECK_PARAMETERS_DIR, else `parameters` beside the user's settings.
[[nodiscard]] std::filesystem::path usersParameterFolder();

} // namespace packdeck
