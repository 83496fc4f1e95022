// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

namespace packdeck::ctl {

/// What CLI11 checks as well, in words for a person: its own tell the limits of a double, and the bytes of an
/// enumeration.
/// @{

[[nodiscard]] inline CLI::Validator positiveNumber()
{
    return CLI::Validator(
        [](std::string& text) {
            double value = 0;
            const char* const end = text.data() + text.size();
            const auto [rest, error] = std::from_chars(text.data(), end, value);
            const bool isPositive = error == std::errc() && rest == end && value > 0;
            return isPositive ? std::string() : '"' + text + "\" is not a number above 0";
        },
        "NUMBER > 0");
}

/// The values of an enumeration by the words for them, in the order of the help.
template <typename T>
using Words = std::vector<std::pair<std::string, T>>;

/// An option that takes one of the words, in any case. `value` outlives the parsing.
template <typename Value, typename T>
CLI::Option* addWords(CLI::App& command, const std::string& name, Value& value, const Words<T>& words,
                      const std::string& description)
{
    std::vector<std::string> known;
    known.reserve(words.size());
    for (const auto& word : words) {
        known.push_back(word.first);
    }
    const auto take = [&value, words](const std::string& chosen) {
        value =
            std::find_if(words.begin(), words.end(), [&](const auto& word) { return word.first == chosen; })->second;
    };
    return command.add_option_function<std::string>(name, take, description)
        ->transform(CLI::IsMember(known, CLI::ignore_case));
}

/// @}

} // namespace packdeck::ctl
