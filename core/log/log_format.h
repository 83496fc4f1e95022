// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace packdeck::log {

/// The kinds of log file this program reads.
enum class LogFormat : std::uint8_t {
    Candump,    ///< text of `candump -l`: "(1436509052.249713) can0 123#1122"
    Asc,        ///< Vector's text
    Blf,        ///< Vector's binary
    Trc,        ///< PEAK's text, 1.0 to 2.1
    Gvret,      ///< CSV of SavvyCAN and GVRET
    ArrowPoint, ///< the BMS vendor's text, of ArrowPoint and Profinity
    Tritium,    ///< the same of 2013, without times
    Pcap,       ///< captures of SocketCAN
    Pcapng,
};

/// "candump": the word for files, options and JSON, the same in every language.
[[nodiscard]] std::string_view name(LogFormat format);

/// The format of that name().
[[nodiscard]] std::optional<LogFormat> formatNamed(std::string_view name);

/// The format that a file name's extension stands for when a log is to be written: ".log", ".asc", ".blf", ".trc",
/// ".csv", ".pcapng". In any case of letters.
[[nodiscard]] std::optional<LogFormat> formatOfExtension(std::string_view extension);

/// The format of a file by its first bytes (some thousand are enough; a cut last line does no harm). Nothing when it
/// is none of them. The file's name does not matter.
[[nodiscard]] std::optional<LogFormat> detectFormat(std::string_view firstBytes);

} // namespace packdeck::log
