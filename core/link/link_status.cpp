// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/link_status.h"

#include <array>
#include <cstddef>

#include "text/translatable.h"

namespace packdeck::link {

std::string_view label(LinkState state)
{
    static constexpr std::array<std::string_view, 7> labels{
        PACKDECK_TEXT("LinkState", "disconnected"),   PACKDECK_TEXT("LinkState", "connecting"),
        PACKDECK_TEXT("LinkState", "live"),           PACKDECK_TEXT("LinkState", "silent"),
        PACKDECK_TEXT("LinkState", "wrong bitrate?"), PACKDECK_TEXT("LinkState", "bus-off"),
        PACKDECK_TEXT("LinkState", "failed")};
    return labels.at(static_cast<std::size_t>(state));
}

} // namespace packdeck::link
