// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace packdeck::log {

/// Small readers of foreign text, shared by the formats that are read line by line. ASCII; no locale, no allocation
/// but in splitting.

/// Without blanks, tabs and carriage returns at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// The next run of characters that are no blanks; `text` begins behind it afterwards. Empty at the end.
std::string_view takeWord(std::string_view& text);

/// All of it hexadecimal, 1 to 16 digits.
[[nodiscard]] std::optional<std::uint64_t> parseHex(std::string_view text);

/// All of it decimal, without a sign, at most 18 digits.
[[nodiscard]] std::optional<std::uint64_t> parseDecimal(std::string_view text);

/// "12", "12.5", "-0.25" in units of 10^-decimals (decimals 0 ... 9), what is finer cut off: parseFixed("1.5", 6) is
/// 1500000. A decimal comma is taken too. Nothing when it is no number or leaves 18 digits.
[[nodiscard]] std::optional<std::int64_t> parseFixed(std::string_view text, int decimals);

/// The pieces between separators, each trimmed. There is always one.
void splitTrimmed(std::string_view text, char separator, std::vector<std::string_view>& pieces);

/// Whether they are equal but for the case of A-Z.
[[nodiscard]] bool equalsIgnoringCase(std::string_view a, std::string_view b);
[[nodiscard]] bool startsWithIgnoringCase(std::string_view text, std::string_view beginning);

} // namespace packdeck::log
