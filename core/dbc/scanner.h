// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace packdeck::dbc {

/// The words that begin a statement of the DBC language.
enum class Keyword : std::uint8_t {
    None,
    Version,
    NewSymbols,
    BitTiming,
    Nodes,
    Message,
    Signal,
    EnvironmentVariable,
    Comment,
    AttributeDefinition,
    AttributeDefault,
    Attribute,
    Values,
    ValueTable,
    SignalValueType,
    MultiplexValues,
    Skipped, ///< known, but it says nothing that this program uses
};

/// A quoted text as it stands in the file.
struct QuotedText
{
    std::string_view inside;
    std::size_t opening = 0; ///< offset of the first quote
};

/// Takes tokens off a DBC text. White space and line ends before a token are skipped; a take that fails leaves the
/// position where it was, directly behind the last token.
class Scanner
{
public:
    explicit Scanner(std::string_view text);

    [[nodiscard]] std::size_t position() const { return m_position; }

    void setPosition(std::size_t position) { m_position = position; }

    [[nodiscard]] bool atEnd() const;

    /// Offset of the next token; the size of the text at its end.
    [[nodiscard]] std::size_t tokenStart() const;

    /// Whether the next token is on the same line as the last one.
    [[nodiscard]] bool onSameLine() const;

    /// Whether white space stands before the next token on its line.
    [[nodiscard]] bool isIndented() const;

    [[nodiscard]] bool isNext(char punctuation) const;

    /// Where an error about the next token is best shown: at it, or behind the last one when it is on a later line.
    [[nodiscard]] std::size_t errorPosition() const;

    bool take(char punctuation);

    /// A C identifier; empty when there is none.
    std::string_view takeIdentifier();

    /// The same, not taken.
    [[nodiscard]] std::string_view peekIdentifier() const;

    std::optional<std::uint64_t> takeUnsigned();
    std::optional<double> takeNumber();

    /// A text in double quotes, over any number of lines. `\"` does not end it, unless it ends its statement.
    std::optional<QuotedText> takeText();

    /// Goes to the next line that begins with a keyword, or to the end.
    void skipToStatement();

    /// Whether some line of the text from `first` to `last`, but the first one, begins with a keyword.
    [[nodiscard]] bool hasStatement(std::size_t first, std::size_t last) const;

    [[nodiscard]] static Keyword keyword(std::string_view word);

private:
    [[nodiscard]] std::size_t nextLine(std::size_t position) const;
    [[nodiscard]] bool beginsStatement(std::size_t lineStart) const;
    [[nodiscard]] std::string_view identifierAt(std::size_t position) const;
    [[nodiscard]] bool endsStatement(std::size_t quote) const;

    std::string_view m_text;
    std::size_t m_position = 0;
};

/// `\"` is a quote.
[[nodiscard]] std::string unescaped(std::string_view inside);

} // namespace packdeck::dbc
