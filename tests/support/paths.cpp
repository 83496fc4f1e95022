// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/paths.h"

namespace packdeck::test {

std::string sourceDirectory()
{
    return PACKDECK_SOURCE_DIR;
}

std::string buildDirectory()
{
    return PACKDECK_BINARY_DIR;
}

} // namespace packdeck::test
