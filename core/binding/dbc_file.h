// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "text/error.h"

namespace packdeck::dbc {
class Database;
}

namespace packdeck::binding {

/// A user's DBC as it was read.
struct DbcFile
{
    std::string name; ///< without folders
    std::shared_ptr<const dbc::Database> database;
    std::vector<Error> problems; ///< DbcSyntax: file, line, column, what
    std::size_t messages = 0;
    std::size_t fields = 0; ///< signals of them all
};

/// Fails when the file cannot be read or is no DBC.
[[nodiscard]] Result<DbcFile> loadDbc(const std::filesystem::path& file);

} // namespace packdeck::binding
