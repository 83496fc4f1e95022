// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "params/file_formats.h"

namespace packdeck::params {

namespace {

using Json = nlohmann::json;

constexpr std::string_view formatName = "packdeck-parameters";

/// Takes the file apart event by event, so that numbers keep the digits they were written with.
class Handler : public Json::json_sax_t
{
public:
    explicit Handler(FileContent& content)
        : m_content(content)
    {
    }

    [[nodiscard]] bool sawFormat() const { return m_sawFormat; }

    bool null() override { return value("null", false); }

    bool boolean(bool given) override { return value(given ? "true" : "false", false); }

    bool number_integer(number_integer_t given) override { return value(std::to_string(given), true); }

    bool number_unsigned(number_unsigned_t given) override { return value(std::to_string(given), true); }

    bool number_float(number_float_t /*given*/, const string_t& digits) override { return value(digits, true); }

    bool string(string_t& given) override { return value(given, false); }

    bool binary(binary_t& /*given*/) override { return false; }

    bool start_object(std::size_t /*elements*/) override
    {
        ++m_depth;
        if (m_depth == entryDepth && m_inParameters) {
            m_content.file.entries.emplace_back();
        } else if (m_depth != 1) {
            return stop("an object where none belongs");
        }
        return true;
    }

    bool key(string_t& given) override
    {
        (m_depth == 1 ? m_rootKey : m_entryKey) = given;
        return true;
    }

    bool end_object() override
    {
        if (m_depth == entryDepth) {
            const FileEntry& entry = m_content.file.entries.back();
            if (entry.name.empty() || entry.values.empty()) {
                return stop("a parameter without name or value");
            }
        }
        --m_depth;
        return true;
    }

    bool start_array(std::size_t /*elements*/) override
    {
        ++m_depth;
        if (m_depth == 2 && m_rootKey == "parameters") {
            m_inParameters = true;
            return true;
        }
        if (m_depth == valuesDepth && m_inParameters && m_entryKey == "value") {
            m_content.file.entries.back().isArray = true;
            return true;
        }
        return stop("a list where none belongs");
    }

    bool end_array() override
    {
        if (m_depth == 2) {
            m_inParameters = false;
        }
        --m_depth;
        return true;
    }

    bool parse_error(std::size_t position, const std::string& /*token*/,
                     const nlohmann::detail::exception& /*error*/) override
    {
        return stop(fmt::format("not JSON at byte {}, or cut off there", position));
    }

private:
    static constexpr int entryDepth = 3;
    static constexpr int valuesDepth = 4;

    bool stop(std::string problem)
    {
        if (m_content.problem.empty()) {
            m_content.problem = std::move(problem);
        }
        return false;
    }

    bool value(const std::string& text, bool isNumber)
    {
        if (m_depth == 1) {
            return rootValue(text, isNumber);
        }
        if (!m_inParameters || m_depth < entryDepth) {
            return stop("a value where none belongs");
        }
        FileEntry& entry = m_content.file.entries.back();
        if (m_entryKey == "name" && !isNumber) {
            entry.name = text;
        } else if (m_entryKey == "unit" && !isNumber) {
            entry.unit = text;
        } else if (m_entryKey == "value") {
            entry.values.push_back(text);
        } else {
            return stop(fmt::format("\"{}\" is none of name, value and unit", m_entryKey));
        }
        return true;
    }

    bool rootValue(const std::string& text, bool isNumber)
    {
        ParameterFile& file = m_content.file;
        if (m_rootKey == "format") {
            m_sawFormat = text == formatName;
        } else if (m_rootKey == "schema" && isNumber) {
            constexpr std::size_t mostDigits = 6;
            m_content.schema = text.size() <= mostDigits && text.find_first_not_of("0123456789") == std::string::npos
                                   ? std::stoi(text)
                                   : std::numeric_limits<int>::max();
            // What a newer schema means is not known: nothing else is looked at.
            return m_content.schema <= ParameterFile::newestSchema;
        } else if (m_rootKey == "serial" && isNumber) {
            std::uint32_t serial = 0;
            const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), serial);
            if (problem != std::errc() || end != text.data() + text.size()) {
                return stop("the serial is no serial number");
            }
            file.serial = serial;
        } else if (m_rootKey == "dialect") {
            file.dialect = text;
        } else if (m_rootKey == "firmware") {
            file.firmware = text;
        } else if (m_rootKey == "written") {
            file.written = text;
        } else if (m_rootKey == "note") {
            file.note = text;
        } else if (m_rootKey == "checksum") {
            m_content.checksum = text;
        }
        return true;
    }

    FileContent& m_content;
    int m_depth = 0;
    bool m_inParameters = false;
    bool m_sawFormat = false;
    std::string m_rootKey;
    std::string m_entryKey;
};

bool isJsonNumber(const std::string& text)
{
    const Json parsed = Json::parse(text, nullptr, false);
    return parsed.is_number();
}

std::string quoted(const std::string& text)
{
    return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

FileContent readJson(std::string_view text)
{
    FileContent content;
    Handler handler(content);
    const bool whole = Json::sax_parse(text, &handler);
    if (content.schema > ParameterFile::newestSchema) {
        content.problem.clear();
        return content;
    }
    if (content.problem.empty() && !whole) {
        content.problem = "not JSON, or cut off";
    } else if (content.problem.empty() && !handler.sawFormat()) {
        content.problem = fmt::format("\"format\" is not \"{}\"", formatName);
    }
    return content;
}

std::string writeJson(const ParameterFile& file)
{
    std::string out =
        fmt::format("{{\n  \"format\": \"{}\",\n  \"schema\": {},\n", formatName, ParameterFile::newestSchema);
    const auto header = [&out](const char* key, const std::string& value) {
        if (!value.empty()) {
            out += fmt::format("  \"{}\": {},\n", key, quoted(value));
        }
    };
    header("dialect", file.dialect);
    if (file.serial) {
        out += fmt::format("  \"serial\": {},\n", *file.serial);
    }
    header("firmware", file.firmware);
    header("written", file.written);
    header("note", file.note);
    out += "  \"parameters\": [\n";
    for (const FileEntry& entry : file.entries) {
        out += fmt::format("    {{\"name\": {}, \"value\": {}", quoted(entry.name), entry.isArray ? "[" : "");
        for (std::size_t i = 0; i < entry.values.size(); ++i) {
            out += i == 0 ? "" : ", ";
            // Hexadecimal numbers are no JSON.
            out += isJsonNumber(entry.values[i]) ? entry.values[i] : quoted(entry.values[i]);
        }
        out += entry.isArray ? "]" : "";
        if (!entry.unit.empty()) {
            out += ", \"unit\": " + quoted(entry.unit);
        }
        out += &entry == &file.entries.back() ? "}\n" : "},\n";
    }
    out += fmt::format("  ],\n  \"checksum\": \"{}\"\n}}\n", file.checksum());
    return out;
}

} // namespace packdeck::params
