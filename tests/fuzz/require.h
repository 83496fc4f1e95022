// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>
#include <cstdlib>

namespace packdeck::test {

/// A property that any input must keep; ends the fuzzer, which then keeps the input.
inline void require(bool property, const char* what)
{
    if (!property) {
        std::fprintf(stderr, "broken: %s\n", what);
        std::abort();
    }
}

} // namespace packdeck::test
