// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "dbc/database.h"
#include "text/error.h"

namespace packdeck::dbc {

/// Something wrong in a DBC text. The statement it is in may be lost, the rest of the file is not.
struct Problem
{
    int line = 0;     ///< from 1
    int column = 0;   ///< from 1, in bytes
    std::string text; ///< English: what was expected, or what contradicts

    bool operator==(const Problem&) const = default;
};

struct ParseResult
{
    Database database;
    std::vector<Problem> problems; ///< in the order of the file
};

/// Reads a DBC text in UTF-8 or Latin-1, with any line ends; the result is UTF-8. Never fails as a whole: a bad
/// statement becomes a problem and the next one is read. An unknown section is skipped without one.
/// Linear in the length of the text.
[[nodiscard]] ParseResult parse(std::string_view text);

/// parse() of a file. Fails when it cannot be read (FileOpen, FileRead) or holds no DBC statement (DbcNotADatabase).
[[nodiscard]] Result<ParseResult> load(const std::filesystem::path& file);

} // namespace packdeck::dbc
