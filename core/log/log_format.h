// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace packdeck::log {

/// The kinds of log file this program reads.
enum class LogFormat : std::uint8_t {
    Candump, ///< text of `candump -l`: "(1436509052.249713) can0 123#1122"
};

/// "candump": the word for files, options and JSON, the same in every language.
[[nodiscard]] std::string_view name(LogFormat format);

/// The format of a file by its first bytes (some thousand are enough; a cut last line does no harm). Nothing when it
/// is none of them. The file's name does not matter.
[[nodiscard]] std::optional<LogFormat> detectFormat(std::string_view firstBytes);

} // namespace packdeck::log
