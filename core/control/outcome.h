// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

#include "control/phrase.h"

namespace packdeck::control {

/// The answer to a user's action: accepted, or refused with the reason. Never silently ignored.
struct [[nodiscard]] Outcome
{
    bool accepted = false;
    Phrase why; ///< PhraseId::None when accepted

    static Outcome accept() { return {true, {}}; }

    static Outcome refuse(Phrase why) { return {false, std::move(why)}; }

    explicit operator bool() const { return accepted; }

    bool operator==(const Outcome&) const = default;
};

} // namespace packdeck::control
