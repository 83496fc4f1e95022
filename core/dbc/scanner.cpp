// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "dbc/scanner.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace packdeck::dbc {

namespace {

struct KeywordRow
{
    std::string_view word;
    Keyword keyword;
};

constexpr auto keywords = std::to_array<KeywordRow>({
    {"SG_", Keyword::Signal},
    {"BO_", Keyword::Message},
    {"CM_", Keyword::Comment},
    {"BA_", Keyword::Attribute},
    {"VAL_", Keyword::Values},
    {"VERSION", Keyword::Version},
    {"NS_", Keyword::NewSymbols},
    {"BS_", Keyword::BitTiming},
    {"BU_", Keyword::Nodes},
    {"EV_", Keyword::EnvironmentVariable},
    {"BA_DEF_", Keyword::AttributeDefinition},
    {"BA_DEF_DEF_", Keyword::AttributeDefault},
    {"VAL_TABLE_", Keyword::ValueTable},
    {"SIG_VALTYPE_", Keyword::SignalValueType},
    {"SG_MUL_VAL_", Keyword::MultiplexValues},
    {"BO_TX_BU_", Keyword::Skipped},
    {"BA_REL_", Keyword::Skipped},
    {"BA_DEF_REL_", Keyword::Skipped},
    {"BA_DEF_DEF_REL_", Keyword::Skipped},
    {"BA_SGTYPE_", Keyword::Skipped},
    {"BA_DEF_SGTYPE_", Keyword::Skipped},
    {"BU_SG_REL_", Keyword::Skipped},
    {"BU_EV_REL_", Keyword::Skipped},
    {"BU_BO_REL_", Keyword::Skipped},
    {"CAT_", Keyword::Skipped},
    {"CAT_DEF_", Keyword::Skipped},
    {"FILTER", Keyword::Skipped},
    {"ENVVAR_DATA_", Keyword::Skipped},
    {"EV_DATA_", Keyword::Skipped},
    {"SGTYPE_", Keyword::Skipped},
    {"SGTYPE_VAL_", Keyword::Skipped},
    {"SIG_GROUP_", Keyword::Skipped},
    {"SIG_TYPE_REF_", Keyword::Skipped},
    {"SIGTYPE_VALTYPE_", Keyword::Skipped},
    {"NS_DESC_", Keyword::Skipped},
});

constexpr bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\f' || c == '\v' || isLineEnd(c);
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

} // namespace

Scanner::Scanner(std::string_view text)
    : m_text(text)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (m_text.starts_with(byteOrderMark)) {
        m_position = byteOrderMark.size();
    }
}

bool Scanner::atEnd() const
{
    return tokenStart() == m_text.size();
}

bool Scanner::onSameLine() const
{
    const std::size_t start = tokenStart();
    return start < m_text.size() && std::none_of(m_text.begin() + static_cast<std::ptrdiff_t>(m_position),
                                                 m_text.begin() + static_cast<std::ptrdiff_t>(start), isLineEnd);
}

bool Scanner::isIndented() const
{
    const std::size_t start = tokenStart();
    return start > 0 && (m_text[start - 1] == ' ' || m_text[start - 1] == '\t');
}

bool Scanner::isNext(char punctuation) const
{
    const std::size_t start = tokenStart();
    return start < m_text.size() && m_text[start] == punctuation;
}

std::size_t Scanner::errorPosition() const
{
    return onSameLine() ? tokenStart() : m_position;
}

bool Scanner::take(char punctuation)
{
    if (!isNext(punctuation)) {
        return false;
    }
    m_position = tokenStart() + 1;
    return true;
}

std::string_view Scanner::takeIdentifier()
{
    const std::size_t start = tokenStart();
    const std::string_view word = identifierAt(start);
    if (!word.empty()) {
        m_position = start + word.size();
    }
    return word;
}

std::string_view Scanner::peekIdentifier() const
{
    return identifierAt(tokenStart());
}

std::optional<std::uint64_t> Scanner::takeUnsigned()
{
    const char* const first = m_text.data() + tokenStart();
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(first, m_text.data() + m_text.size(), number);
    if (error != std::errc()) {
        return std::nullopt;
    }
    m_position = static_cast<std::size_t>(end - m_text.data());
    return number;
}

std::optional<double> Scanner::takeNumber()
{
    std::size_t start = tokenStart();
    if (start < m_text.size() && m_text[start] == '+') {
        ++start;
    }
    const std::size_t digit = start < m_text.size() && m_text[start] == '-' ? start + 1 : start;
    if (digit >= m_text.size() || !(isDigit(m_text[digit]) || m_text[digit] == '.')) {
        return std::nullopt; // from_chars would take "nan" and "infinity" as well
    }
    double number = 0.0;
    const auto [end, error] = std::from_chars(m_text.data() + start, m_text.data() + m_text.size(), number);
    if (error != std::errc()) {
        return std::nullopt;
    }
    m_position = static_cast<std::size_t>(end - m_text.data());
    return number;
}

std::optional<QuotedText> Scanner::takeText()
{
    if (!isNext('"')) {
        return std::nullopt;
    }
    const std::size_t opening = tokenStart();
    std::size_t closing = m_text.find('"', opening + 1);
    while (closing != std::string_view::npos && m_text[closing - 1] == '\\' && closing - 1 > opening &&
           !endsStatement(closing)) {
        closing = m_text.find('"', closing + 1);
    }
    if (closing == std::string_view::npos) {
        return std::nullopt;
    }
    m_position = closing + 1;
    return QuotedText{m_text.substr(opening + 1, closing - opening - 1), opening};
}

void Scanner::skipToStatement()
{
    do {
        m_position = nextLine(m_position);
    } while (m_position < m_text.size() && !beginsStatement(m_position));
}

bool Scanner::hasStatement(std::size_t first, std::size_t last) const
{
    for (std::size_t line = nextLine(first); line < last; line = nextLine(line)) {
        if (beginsStatement(line)) {
            return true;
        }
    }
    return false;
}

Keyword Scanner::keyword(std::string_view word)
{
    const auto* const row =
        std::find_if(keywords.begin(), keywords.end(), [word](const KeywordRow& k) { return k.word == word; });
    return row == keywords.end() ? Keyword::None : row->keyword;
}

std::size_t Scanner::tokenStart() const
{
    std::size_t start = m_position;
    while (start < m_text.size() && isSpace(m_text[start])) {
        ++start;
    }
    return start;
}

std::size_t Scanner::nextLine(std::size_t position) const
{
    const std::size_t end = m_text.find_first_of("\r\n", position);
    if (end == std::string_view::npos) {
        return m_text.size();
    }
    const bool pair = m_text[end] == '\r' && end + 1 < m_text.size() && m_text[end + 1] == '\n';
    return end + (pair ? 2 : 1);
}

bool Scanner::beginsStatement(std::size_t lineStart) const
{
    while (lineStart < m_text.size() && (m_text[lineStart] == ' ' || m_text[lineStart] == '\t')) {
        ++lineStart;
    }
    return keyword(identifierAt(lineStart)) != Keyword::None;
}

std::string_view Scanner::identifierAt(std::size_t position) const
{
    if (position >= m_text.size() || !isLetter(m_text[position])) {
        return {};
    }
    std::size_t end = position + 1;
    while (end < m_text.size() && (isLetter(m_text[end]) || isDigit(m_text[end]))) {
        ++end;
    }
    return m_text.substr(position, end - position);
}

bool Scanner::endsStatement(std::size_t quote) const
{
    if (quote + 1 >= m_text.size() || m_text[quote + 1] != ';') {
        return false;
    }
    std::size_t next = quote + 2;
    while (next < m_text.size() && (m_text[next] == ' ' || m_text[next] == '\t')) {
        ++next;
    }
    return next == m_text.size() || isLineEnd(m_text[next]);
}

std::string unescaped(std::string_view inside)
{
    std::string text;
    text.reserve(inside.size());
    for (std::size_t i = 0; i < inside.size(); ++i) {
        const bool escape = inside[i] == '\\' && i + 1 < inside.size() && inside[i + 1] == '"';
        if (!escape) {
            text += inside[i];
        }
    }
    return text;
}

} // namespace packdeck::dbc
