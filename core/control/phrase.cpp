// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "control/phrase.h"

#include <array>
#include <cstddef>

#include "text/error.h"

namespace packdeck::control {

namespace {

constexpr auto sentences = std::to_array<std::string_view>({
#define PACKDECK_CONTROL_SENTENCE(id, text) text,
    PACKDECK_CONTROL_PHRASES(PACKDECK_CONTROL_SENTENCE)
#undef PACKDECK_CONTROL_SENTENCE
});

} // namespace

std::string_view englishTemplate(PhraseId id)
{
    const auto index = static_cast<std::size_t>(id);
    return index < sentences.size() ? sentences[index] : sentences[0];
}

std::string toEnglish(const Phrase& phrase)
{
    return fillTemplate(englishTemplate(phrase.id), phrase.arguments);
}

} // namespace packdeck::control
