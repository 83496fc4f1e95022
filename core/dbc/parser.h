// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "dbc/database.h"
#include "dbc/problem.h"
#include "text/error.h"

namespace packdeck::dbc {

struct ParseResult
{
    Database database;
    std::vector<Problem> problems; ///< in the order of the file
    std::size_t statements = 0;    ///< how many statements of the DBC language were met, good or bad
};

/// Reads a DBC text in UTF-8 or Latin-1, with any line ends; the result is UTF-8. Never fails as a whole: a bad
/// statement becomes a problem and the next one is read. An unknown section is skipped without one.
/// Linear in the length of the text.
[[nodiscard]] ParseResult parse(std::string_view text);

/// parse() of a file. Fails when it cannot be read (FileOpen, FileRead) or holds no DBC statement (DbcNotADatabase).
[[nodiscard]] Result<ParseResult> load(const std::filesystem::path& file);

} // namespace packdeck::dbc
