// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace packdeck::dbc {

/// Something wrong in a DBC text. The statement it is in may be lost, the rest of the file is not.
struct Problem
{
    int line = 0;                       ///< from 1
    int column = 0;                     ///< from 1, in bytes
    std::string_view sentence;          ///< English, translatable (context "DbcProblem"); {n} is argument n
    std::vector<std::string> arguments; ///< names and numbers from the file

    /// The whole sentence in English.
    [[nodiscard]] std::string text() const;

    bool operator==(const Problem&) const = default;
};

} // namespace packdeck::dbc
