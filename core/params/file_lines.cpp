// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <charconv>
#include <utility>

#include <fmt/format.h>

#include "params/file_formats.h"

namespace packdeck::params {

namespace {

constexpr std::string_view blanks = " \t\r";
constexpr std::string_view schemaMark = "packdeck-parameters schema ";

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::vector<std::string> split(std::string_view text, std::string_view separators)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = text.find_first_of(separators);
        const auto part = trimmed(text.substr(0, end));
        // Columns may be empty, words may not.
        if (separators != blanks || !part.empty()) {
            parts.emplace_back(part);
        }
        if (end == std::string_view::npos) {
            break;
        }
        text.remove_prefix(end + 1);
    }
    return parts;
}

template <typename Integer>
std::optional<Integer> integer(std::string_view text)
{
    Integer value{};
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    return result.ec == std::errc() && result.ptr == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

bool startsNumber(std::string_view word)
{
    return !word.empty() && word.find_first_of("0123456789") <= 1 &&
           (word[0] == '-' || word[0] == '+' || word[0] == '.' || (word[0] >= '0' && word[0] <= '9'));
}

void readComment(std::string_view comment, FileContent& content)
{
    if (comment.substr(0, schemaMark.size()) == schemaMark) {
        content.schema = integer<int>(comment.substr(schemaMark.size())).value_or(ParameterFile::newestSchema + 1);
        return;
    }
    const auto colon = comment.find(": ");
    if (colon == std::string_view::npos) {
        return;
    }
    const std::string_view key = comment.substr(0, colon);
    const std::string_view value = trimmed(comment.substr(colon + 2));
    ParameterFile& file = content.file;
    if (key == "dialect") {
        file.dialect = value;
    } else if (key == "serial") {
        file.serial = integer<std::uint32_t>(value);
    } else if (key == "firmware") {
        file.firmware = value;
    } else if (key == "written") {
        file.written = value;
    } else if (key == "note") {
        file.note = value;
    } else if (key == "entries") {
        content.entryCount = integer<std::size_t>(value);
    } else if (key == "checksum") {
        content.checksum = value;
    }
}

/// "4.200 V" or "14 14 14": what is no number ends the numbers and is the unit.
void readValue(std::string_view text, FileEntry& entry)
{
    for (std::string& word : split(text, blanks)) {
        if (startsNumber(word) && entry.unit.empty()) {
            entry.values.push_back(std::move(word));
        } else {
            entry.unit += (entry.unit.empty() ? "" : " ") + word;
        }
    }
    // "EVSE" is a value in words.
    if (entry.values.empty() && !entry.unit.empty()) {
        entry.values.push_back(std::exchange(entry.unit, {}));
    }
    entry.isArray = entry.values.size() > 1;
}

} // namespace

FileContent readLines(std::string_view text)
{
    FileContent content;
    std::string_view separator;
    bool first = true;
    for (int line = 1; !text.empty() && content.problem.empty(); ++line) {
        const auto end = text.find('\n');
        const std::string_view row = trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (row.empty()) {
            continue;
        }
        if (row[0] == '#') {
            readComment(trimmed(row.substr(1)), content);
            continue;
        }
        if (std::exchange(first, false) && (row.substr(0, 5) == "name," || row.substr(0, 5) == "name;")) {
            separator = row.substr(4, 1);
            continue;
        }
        FileEntry entry;
        entry.line = line;
        if (separator.empty()) {
            const auto equals = row.find('=');
            entry.name = equals == std::string_view::npos ? "" : trimmed(row.substr(0, equals));
            if (!entry.name.empty()) {
                readValue(row.substr(equals + 1), entry);
            }
        } else {
            const auto columns = split(row, separator);
            entry.name = columns[0];
            if (columns.size() > 1) {
                readValue(columns[1], entry);
            }
            if (columns.size() > 2) {
                entry.unit = columns[2];
            }
        }
        if (entry.name.empty() || entry.values.empty()) {
            content.problem = fmt::format("line {}: expected a name and a value", line);
        }
        content.file.entries.push_back(std::move(entry));
    }
    if (content.schema > ParameterFile::newestSchema) {
        content.problem.clear();
    } else if (content.problem.empty() && content.file.entries.empty()) {
        content.problem = "there is no parameter in it";
    }
    return content;
}

std::string writeLines(const ParameterFile& file, FileFormat format)
{
    std::string out = fmt::format("# {}{}\n", schemaMark, ParameterFile::newestSchema);
    const auto header = [&out](const char* key, const std::string& value) {
        if (!value.empty()) {
            out += fmt::format("# {}: {}\n", key, value);
        }
    };
    header("dialect", file.dialect);
    header("serial", file.serial ? std::to_string(*file.serial) : "");
    header("firmware", file.firmware);
    header("written", file.written);
    header("note", file.note);
    header("entries", std::to_string(file.entries.size()));
    header("checksum", file.checksum());
    const bool csv = format == FileFormat::Csv;
    if (csv) {
        out += "name,value,unit\n";
    }
    for (const FileEntry& entry : file.entries) {
        const std::string values = fmt::format("{}", fmt::join(entry.values, " "));
        if (csv) {
            out += fmt::format("{},{},{}\n", entry.name, values, entry.unit);
        } else {
            out += fmt::format("{} = {}{}{}\n", entry.name, values, entry.unit.empty() ? "" : " ", entry.unit);
        }
    }
    return out;
}

} // namespace packdeck::params
