// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "dbc/problem_list.h"
#include "dbc/scanner.h"

namespace packdeck::dbc {

/// Takes the tokens a statement needs, and reports the first one that is not there with the sentence given.
/// Every expect function returns false after it has reported.
class TokenReader
{
public:
    TokenReader(Scanner& scanner, ProblemList& problems);

    [[nodiscard]] Scanner& scanner() { return m_scanner; }

    void beginStatement() { m_longText.reset(); }

    /// Whether this statement took a text that runs over several lines.
    [[nodiscard]] bool hasLongText() const { return m_longText.has_value(); }

    void report(std::size_t offset, std::string_view sentence);

    /// Reports at the next token, unless a text of this statement looks as if its closing quote were missing: then
    /// that. Always false.
    bool fail(std::string_view sentence);

    bool expect(char punctuation, std::string_view sentence);
    bool expectEnd(std::string_view sentence);
    bool expectName(std::string& name, std::string_view sentence);
    bool expectUnsigned(std::uint64_t& number, std::uint64_t largest, std::string_view sentence);
    bool expectKey(std::uint32_t& key);
    bool expectNumber(double& number, std::string_view sentence);

    /// The text comes out in UTF-8.
    bool expectText(std::string& text, std::string_view sentence);

private:
    Scanner& m_scanner;
    ProblemList& m_problems;
    std::optional<QuotedText> m_longText; ///< the first one over several lines
};

} // namespace packdeck::dbc
