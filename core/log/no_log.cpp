// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/no_log.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "log/line_log_reader.h"
#include "log/text_scan.h"

namespace packdeck::log {

namespace {

std::optional<ErrorId> binaryKind(std::string_view firstBytes)
{
    struct Magic
    {
        std::string_view bytes;
        ErrorId kind;
    };

    constexpr std::array magics{Magic{"MDF     ", ErrorId::LogOfMdf},
                                Magic{"UnFinMF ", ErrorId::LogOfMdf}, // whose writer was stopped
                                Magic{"SQLite format 3", ErrorId::LogOfPythonCan},
                                Magic{"MATLAB ", ErrorId::LogIsDecoded}, Magic{"\x89HDF", ErrorId::LogIsDecoded}};
    for (const Magic& magic : magics) {
        if (firstBytes.starts_with(magic.bytes)) {
            return magic.kind;
        }
    }
    return std::nullopt;
}

/// "vcan0  123   [8]  11 22 ...": what candump shows where it does not log, maybe behind a time in brackets.
bool looksLikeScreen(std::string_view line)
{
    std::string_view word = takeWord(line);
    if (word.starts_with('(')) {
        while (!word.empty() && !word.ends_with(')')) { // a date and a time
            word = takeWord(line);
        }
        word = takeWord(line);
    }
    const auto id = parseHex(takeWord(line));
    const std::string_view length = takeWord(line);
    return !word.empty() && id && length.starts_with('[') && length.ends_with(']');
}

/// The vendor's TAG logger writes values by the name of a tag, in columns or as a JSON object a line.
bool looksLikeTags(std::string_view line, const std::vector<std::string_view>& fields)
{
    constexpr std::string_view column = "TagId";
    const bool isHeader = std::any_of(fields.begin(), fields.end(),
                                      [column](std::string_view field) { return equalsIgnoringCase(field, column); });
    return isHeader || (line.starts_with('{') && line.find("\"TagId\"") != std::string_view::npos);
}

std::optional<ErrorId> kindOfLine(std::string_view line)
{
    std::vector<std::string_view> fields;
    splitTrimmed(line, ',', fields);
    if (looksLikeTags(line, fields)) {
        return ErrorId::LogOfTags;
    }
    if (fields.size() > 1 && fields[0] == "timestamp" && fields[1] == "arbitration_id") {
        return ErrorId::LogOfPythonCan;
    }
    if (looksLikeScreen(line)) {
        return ErrorId::LogOfScreen;
    }
    if (line.starts_with("VERSION \"") || line.starts_with("BO_ ")) {
        return ErrorId::DbcIsNoLog;
    }
    return std::nullopt;
}

} // namespace

Error whyNoLog(std::string_view firstBytes, const std::string& file)
{
    if (firstBytes.empty()) {
        return {ErrorId::FileEmpty, {file}};
    }
    if (const auto kind = binaryKind(firstBytes)) {
        return {*kind, {file}};
    }
    if (firstBytes.starts_with(LineLogReader::byteOrderMark)) {
        firstBytes.remove_prefix(LineLogReader::byteOrderMark.size());
    }
    while (!firstBytes.empty()) {
        const std::size_t end = std::min(firstBytes.find('\n'), firstBytes.size());
        const std::string_view line = trimmed(firstBytes.substr(0, end));
        if (!line.empty()) { // the first line that says anything says what the file is
            return {kindOfLine(line).value_or(ErrorId::FileFormatUnknown), {file}};
        }
        firstBytes.remove_prefix(std::min(end + 1, firstBytes.size()));
    }
    return {ErrorId::FileFormatUnknown, {file}};
}

} // namespace packdeck::log
