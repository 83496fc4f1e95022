// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/error.h"

#include <array>
#include <cstddef>

namespace packdeck {

namespace {

constexpr auto sentences = std::to_array<std::string_view>({
#define PACKDECK_ERROR_SENTENCE(id, text) text,
    PACKDECK_ERRORS(PACKDECK_ERROR_SENTENCE)
#undef PACKDECK_ERROR_SENTENCE
});

} // namespace

std::string_view englishTemplate(ErrorId id)
{
    const auto index = static_cast<std::size_t>(id);
    return index < sentences.size() ? sentences[index] : sentences[0];
}

std::string fillTemplate(std::string_view sentence, const std::vector<std::string>& arguments)
{
    std::string filled;
    filled.reserve(sentence.size());
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const bool placeholder = sentence[i] == '{' && i + 2 < sentence.size() && sentence[i + 2] == '}' &&
                                 sentence[i + 1] >= '0' && sentence[i + 1] <= '9';
        const auto argument = placeholder ? static_cast<std::size_t>(sentence[i + 1] - '0') : arguments.size();
        if (argument < arguments.size()) {
            filled += arguments[argument];
            i += 2;
        } else {
            filled += sentence[i];
        }
    }
    return filled;
}

std::string toEnglish(const Error& error)
{
    return fillTemplate(englishTemplate(error.id), error.arguments);
}

} // namespace packdeck
