// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace packdeck {

/// Where the files shipped with the program are (dbc/ and others): the environment variable PACKDECK_DATA_DIR when it
/// is set, else ../share/packdeck beside the folder of the program, in an installation as in the build tree.
[[nodiscard]] std::filesystem::path dataDirectory();

/// The DBC of firmware 1.2, which is used when the user names none.
[[nodiscard]] std::filesystem::path shippedDbc();

} // namespace packdeck
