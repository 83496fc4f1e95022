// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string_view>

#include "support/paths.h"

namespace packdeck::test {

/// A file of the data that is kept beside the sources and not among them; empty where there is none.
inline std::filesystem::path sharedData(std::string_view name)
{
    for (std::filesystem::path folder = sourceDirectory(); folder.has_relative_path(); folder = folder.parent_path()) {
        if (const auto file = folder / "shared" / "data" / name; std::filesystem::exists(file)) {
            return file;
        }
    }
    return {};
}

} // namespace packdeck::test
