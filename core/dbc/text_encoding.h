// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace packdeck::dbc {

/// UTF-8 as it is; anything else read as Latin-1, with the printable characters that Windows-1252 puts in its gaps.
/// Line ends become '\n'.
[[nodiscard]] std::string toUtf8(std::string_view bytes);

} // namespace packdeck::dbc
