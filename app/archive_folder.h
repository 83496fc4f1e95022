// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace packdeck {

/// Where copies of parameters before each write and the journal are kept: the environment variable
/// PACKDECK_ARCHIVE_DIR when it is set, else the user's own data folder.
[[nodiscard]] std::filesystem::path archiveFolder();

} // namespace packdeck
