// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/log_format.h"

#include <algorithm>
#include <array>

#include "log/arrowpoint_reader.h"
#include "log/asc_reader.h"
#include "log/gvret_reader.h"
#include "log/text_scan.h"
#include "log/trc_reader.h"

namespace packdeck::log {

namespace {

/// "(digits.digits) name id#": what every line of candump -l begins with, good or cut behind that.
bool looksLikeCandump(std::string_view line)
{
    const auto skipDigits = [&line] {
        const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
        line.remove_prefix(digits);
        return digits > 0;
    };
    const auto skip = [&line](char c) {
        const bool there = line.starts_with(c);
        line.remove_prefix(there ? 1 : 0);
        return there;
    };
    if (!skip('(') || !skipDigits() || !skip('.') || !skipDigits() || !skip(')') || !skip(' ')) {
        return false;
    }
    const std::size_t interfaceEnd = line.find(' ');
    const std::size_t idEnd = line.find('#');
    return interfaceEnd != 0 && interfaceEnd < idEnd && idEnd != std::string_view::npos;
}

std::optional<LogFormat> binaryFormat(std::string_view firstBytes)
{
    struct Magic
    {
        std::string_view bytes;
        LogFormat format;
    };

    constexpr std::array magics{Magic{"LOGG", LogFormat::Blf},
                                Magic{"\x0A\x0D\x0D\x0A", LogFormat::Pcapng},
                                Magic{"\xD4\xC3\xB2\xA1", LogFormat::Pcap},
                                Magic{"\xA1\xB2\xC3\xD4", LogFormat::Pcap},
                                Magic{"\x4D\x3C\xB2\xA1", LogFormat::Pcap},
                                Magic{"\xA1\xB2\x3C\x4D", LogFormat::Pcap}};
    for (const Magic& magic : magics) {
        if (firstBytes.starts_with(magic.bytes)) {
            return magic.format;
        }
    }
    return std::nullopt;
}

std::optional<LogFormat> formatOfLine(std::string_view line)
{
    constexpr std::size_t longestLine = 1024;
    if (line.empty() || line.size() > longestLine) {
        return std::nullopt;
    }
    if (looksLikeCandump(line)) {
        return LogFormat::Candump;
    }
    if (looksLikeTrc(line)) {
        return LogFormat::Trc;
    }
    if (looksLikeGvret(line)) {
        return LogFormat::Gvret;
    }
    if (const auto vendor = vendorFormat(line)) {
        return vendor;
    }
    return looksLikeAsc(line) ? std::optional(LogFormat::Asc) : std::nullopt;
}

struct Name
{
    LogFormat format;
    std::string_view name;
    std::string_view extension; ///< that it is written with; empty: not written, or another format has it
};

constexpr std::array names{Name{LogFormat::Candump, "candump", ".log"}, Name{LogFormat::Asc, "asc", ".asc"},
                           Name{LogFormat::Blf, "blf", ".blf"},         Name{LogFormat::Trc, "trc", ".trc"},
                           Name{LogFormat::Gvret, "gvret", ".csv"},     Name{LogFormat::ArrowPoint, "arrowpoint", ""},
                           Name{LogFormat::Tritium, "tritium", ""},     Name{LogFormat::Pcap, "pcap", ""},
                           Name{LogFormat::Pcapng, "pcapng", ".pcapng"}};

} // namespace

std::string_view name(LogFormat format)
{
    const auto* const found =
        std::find_if(names.begin(), names.end(), [format](const auto& row) { return row.format == format; });
    return found == names.end() ? std::string_view() : found->name;
}

std::optional<LogFormat> formatNamed(std::string_view name)
{
    const auto* const found = std::find_if(names.begin(), names.end(),
                                           [name](const auto& row) { return equalsIgnoringCase(row.name, name); });
    return found == names.end() ? std::nullopt : std::optional(found->format);
}

std::optional<LogFormat> formatOfExtension(std::string_view extension)
{
    const auto* const found = std::find_if(names.begin(), names.end(), [extension](const auto& row) {
        return !row.extension.empty() && equalsIgnoringCase(row.extension, extension);
    });
    return found == names.end() ? std::nullopt : std::optional(found->format);
}

std::optional<LogFormat> detectFormat(std::string_view firstBytes)
{
    if (const auto binary = binaryFormat(firstBytes)) {
        return binary;
    }
    // The first lines may be the bad ones: somebody's note, or the rest of a line where the log was cut in two.
    constexpr int linesLookedAt = 100;
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    firstBytes.remove_prefix(firstBytes.starts_with(byteOrderMark) ? byteOrderMark.size() : 0);
    for (int line = 0; line < linesLookedAt && !firstBytes.empty(); ++line) {
        const std::size_t end = std::min(firstBytes.find('\n'), firstBytes.size());
        if (const auto format = formatOfLine(trimmed(firstBytes.substr(0, end)))) {
            return format;
        }
        firstBytes.remove_prefix(std::min(end + 1, firstBytes.size()));
    }
    return std::nullopt;
}

} // namespace packdeck::log
