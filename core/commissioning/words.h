// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "text/error.h"

namespace packdeck::commissioning {

/// A sentence with its arguments: the English template (context "Commissioning") is what ui translates. Kept whole in
/// files, so that a report made later says what was said then.
struct Words
{
    std::string text;
    std::vector<std::string> arguments;

    [[nodiscard]] bool empty() const { return text.empty(); }

    bool operator==(const Words&) const = default;
};

[[nodiscard]] inline std::string toEnglish(const Words& words)
{
    return fillTemplate(words.text, words.arguments);
}

} // namespace packdeck::commissioning
