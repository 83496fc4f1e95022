// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "control/phrase_table.h"

namespace packdeck::control {

enum class PhraseId : std::uint8_t {
// NOLINTNEXTLINE(cppcoreguidelines-macro-usage)
#define PACKDECK_CONTROL_ENUMERATOR(id, text) id,
    PACKDECK_CONTROL_PHRASES(PACKDECK_CONTROL_ENUMERATOR)
#undef PACKDECK_CONTROL_ENUMERATOR
};

/// A sentence of control for a user: which one, and the words that fill it. ui translates the template (context
/// "Control") and passes every argument through the same translation: an argument that is a term of ours is
/// translated, numbers and the vendor's words stay.
struct Phrase
{
    PhraseId id = PhraseId::None;
    std::vector<std::string> arguments;

    [[nodiscard]] bool empty() const { return id == PhraseId::None; }

    bool operator==(const Phrase&) const = default;
};

/// "opened in {0} at {1}"
[[nodiscard]] std::string_view englishTemplate(PhraseId id);

/// The whole sentence in English, for stderr, logs and tests.
[[nodiscard]] std::string toEnglish(const Phrase& phrase);

} // namespace packdeck::control
