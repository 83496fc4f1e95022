// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/text_scan.h"

#include <algorithm>

namespace packdeck::log {

namespace {

constexpr std::size_t mostHexDigits = 16;
constexpr std::size_t mostDecimalDigits = 18; ///< stays within 63 bits

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isBlank(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

std::string_view takeWord(std::string_view& text)
{
    std::size_t begin = 0;
    while (begin < text.size() && isBlank(text[begin])) {
        ++begin;
    }
    std::size_t end = begin;
    while (end < text.size() && !isBlank(text[end])) {
        ++end;
    }
    const std::string_view word = text.substr(begin, end - begin);
    text.remove_prefix(end);
    return word;
}

std::optional<std::uint64_t> parseHex(std::string_view text)
{
    if (text.empty() || text.size() > mostHexDigits) {
        return std::nullopt;
    }
    std::uint64_t number = 0;
    for (const char raw : text) {
        const char c = lower(raw);
        const bool letter = c >= 'a' && c <= 'f';
        if (!letter && !isDigit(c)) {
            return std::nullopt;
        }
        number = (number << 4) | static_cast<unsigned>(letter ? c - 'a' + 10 : c - '0');
    }
    return number;
}

std::optional<std::uint64_t> parseDecimal(std::string_view text)
{
    if (text.empty() || text.size() > mostDecimalDigits || !std::all_of(text.begin(), text.end(), isDigit)) {
        return std::nullopt;
    }
    std::uint64_t number = 0;
    for (const char c : text) {
        number = number * 10 + static_cast<unsigned>(c - '0');
    }
    return number;
}

std::optional<std::int64_t> parseFixed(std::string_view text, int decimals)
{
    const bool negative = text.starts_with('-');
    text.remove_prefix(negative ? 1 : 0);
    const std::size_t point = std::min(text.find_first_of(".,"), text.size());
    const auto whole = parseDecimal(text.substr(0, point));
    if (!whole || point + static_cast<std::size_t>(decimals) > mostDecimalDigits) {
        return std::nullopt;
    }
    std::string_view fraction = text.substr(std::min(point + 1, text.size()));
    if (point < text.size() && (fraction.empty() || !std::all_of(fraction.begin(), fraction.end(), isDigit))) {
        return std::nullopt;
    }
    auto number = static_cast<std::int64_t>(*whole);
    for (int i = 0; i < decimals; ++i) {
        number *= 10;
        if (!fraction.empty()) {
            number += fraction.front() - '0';
            fraction.remove_prefix(1);
        }
    }
    return negative ? -number : number;
}

void splitTrimmed(std::string_view text, char separator, std::vector<std::string_view>& pieces)
{
    pieces.clear();
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) { // fields are short: a search for each would cost more
        if (text[i] == separator) {
            pieces.push_back(trimmed(text.substr(begin, i - begin)));
            begin = i + 1;
        }
    }
    pieces.push_back(trimmed(text.substr(begin)));
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

bool startsWithIgnoringCase(std::string_view text, std::string_view beginning)
{
    return equalsIgnoringCase(text.substr(0, beginning.size()), beginning);
}

} // namespace packdeck::log
