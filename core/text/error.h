// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "text/error_id.h"

namespace packdeck {

/// An expected failure: which one, and the words that fill its sentence. Never thrown.
/// The English sentence comes from one table (text/error_id.h); ui/ translates it by the same table.
struct Error
{
    ErrorId id = ErrorId::Internal;
    std::vector<std::string> arguments;

    bool operator==(const Error&) const = default;
};

/// The value, or the reason there is none.
template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorId id, std::initializer_list<std::string> arguments = {})
{
    return tl::unexpected<Error>(Error{id, std::vector<std::string>(arguments)});
}

/// "cannot open {0}: {1}" for an id: the sentence with {n} where argument n goes.
[[nodiscard]] std::string_view englishTemplate(ErrorId id);

/// Puts arguments into the {n} of a sentence, translated or not. A missing argument leaves its {n} standing.
[[nodiscard]] std::string fillTemplate(std::string_view sentence, const std::vector<std::string>& arguments);

/// The whole sentence in English, for stderr, logs and files.
[[nodiscard]] std::string toEnglish(const Error& error);

} // namespace packdeck
