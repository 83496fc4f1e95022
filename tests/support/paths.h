// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace packdeck::test {

/// Where the sources are, and the build tree. Functions, so that one file knows the paths and all other objects are the
/// same wherever they are built.
/// @{
[[nodiscard]] std::string sourceDirectory();
[[nodiscard]] std::string buildDirectory();
/// @}

} // namespace packdeck::test
