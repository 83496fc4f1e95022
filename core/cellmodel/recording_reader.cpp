// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "cellmodel/recording_reader.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <cstring>
#include <memory>
#include <optional>
#include <vector>

#include <zlib.h>

#include "text/translatable.h"

namespace packdeck::cellmodel {

namespace {

enum class Column : std::uint8_t { Time, Voltage, Current, Temperature, Discharged };

constexpr std::size_t columnCount = 5;
constexpr std::array<std::string_view, columnCount> columnNames{"time_s", "voltage_V", "current_A", "temperature_degC",
                                                                "discharged_Ah"};
constexpr std::size_t requiredColumns = 3;
constexpr double highestVolts = 10.0; // of one cell: above it the column is in millivolts or of a whole pack

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\"";
    const auto begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

std::vector<std::string_view> fieldsOf(std::string_view line, char separator)
{
    std::vector<std::string_view> fields;
    while (true) {
        const auto end = line.find(separator);
        fields.push_back(trimmed(line.substr(0, end)));
        if (end == std::string_view::npos) {
            return fields;
        }
        line.remove_prefix(end + 1);
    }
}

std::optional<double> numberIn(std::string_view text)
{
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    double value = 0.0;
    const char* end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, value);
    if (result.ec != std::errc{} || result.ptr != end || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

class Parser
{
public:
    Parser(const std::string& name, const ReadOptions& options)
        : m_name(name)
        , m_options(options)
    {
        m_recording.file = name;
    }

    Result<Recording> parse(std::string_view text)
    {
        constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
        if (text.starts_with(byteOrderMark)) {
            text.remove_prefix(byteOrderMark.size());
        }
        while (!text.empty()) {
            ++m_line;
            const auto end = text.find('\n');
            const std::string_view line = trimmed(text.substr(0, end));
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
            if (line.empty() || line.starts_with('#')) {
                continue;
            }
            if (const auto read = m_separator == '\0' ? readHeader(line) : readRow(line); !read) {
                return tl::unexpected(read.error());
            }
        }
        constexpr std::size_t fewest = 2;
        if (m_recording.samples.size() < fewest) {
            return bad(PACKDECK_TEXT("CellData", "fewer than two rows of measurements"));
        }
        m_recording.hasTemperature = m_places[static_cast<std::size_t>(Column::Temperature)].has_value();
        m_recording.hasDischarged = m_places[static_cast<std::size_t>(Column::Discharged)].has_value();
        const bool reversed = m_options.sign == CurrentSign::Detect ? !dischargeIsPositive(m_recording)
                                                                    : m_options.sign == CurrentSign::ChargePositive;
        if (reversed) {
            reverseCurrent(m_recording);
        }
        return std::move(m_recording);
    }

private:
    [[nodiscard]] tl::unexpected<Error> bad(const std::string& reason) const
    {
        return failure(ErrorId::LogLine, {m_name, std::to_string(m_line), reason});
    }

    Result<void> readHeader(std::string_view line)
    {
        constexpr std::string_view separators = ",;\t";
        const auto first = line.find_first_of(separators);
        if (first == std::string_view::npos) {
            return bad(PACKDECK_TEXT("CellData", "no header with the columns time_s, voltage_V and current_A"));
        }
        m_separator = line[first];
        const auto fields = fieldsOf(line, m_separator);
        m_width = fields.size();
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const auto found = std::find_if(columnNames.begin(), columnNames.end(),
                                            [&](std::string_view name) { return lowered(name) == lowered(fields[i]); });
            if (found == columnNames.end()) {
                continue;
            }
            auto& place = m_places[static_cast<std::size_t>(found - columnNames.begin())];
            if (place) {
                return bad(
                    fillTemplate(PACKDECK_TEXT("CellData", "the column {0} is there twice"), {std::string(fields[i])}));
            }
            place = i;
        }
        for (std::size_t column = 0; column < requiredColumns; ++column) {
            if (!m_places[column]) {
                return bad(fillTemplate(PACKDECK_TEXT("CellData", "the header has no column {0}"),
                                        {std::string(columnNames[column])}));
            }
        }
        return {};
    }

    Result<void> readRow(std::string_view line)
    {
        const auto fields = fieldsOf(line, m_separator);
        if (fields.size() != m_width) {
            return bad(fillTemplate(PACKDECK_TEXT("CellData", "{0} values where the header has {1} columns"),
                                    {std::to_string(fields.size()), std::to_string(m_width)}));
        }
        std::array<double, columnCount> values{0.0, 0.0, 0.0, m_options.temperature_degC, 0.0};
        for (std::size_t column = 0; column < columnCount; ++column) {
            if (!m_places[column]) {
                continue;
            }
            const std::string_view field = fields[*m_places[column]];
            const auto number = numberIn(field);
            if (!number) {
                return bad(fillTemplate(PACKDECK_TEXT("CellData", "{0}: \"{1}\" is no number"),
                                        {std::string(columnNames[column]), std::string(field)}));
            }
            values[column] = *number;
        }
        const Sample sample{values[0], values[1], values[2], values[3], values[4]};
        if (sample.voltage_V < 0.0 || sample.voltage_V > highestVolts) {
            return bad(fillTemplate(PACKDECK_TEXT("CellData", "{0} V is not the voltage of one cell"),
                                    {std::string(fields[*m_places[1]])}));
        }
        if (!m_recording.samples.empty() && sample.time_s < m_recording.samples.back().time_s) {
            return bad(PACKDECK_TEXT("CellData", "the time goes back"));
        }
        m_recording.samples.push_back(sample);
        return {};
    }

    const std::string& m_name;
    const ReadOptions& m_options;
    Recording m_recording;
    std::array<std::optional<std::size_t>, columnCount> m_places{};
    std::size_t m_width = 0;
    std::size_t m_line = 0;
    char m_separator = '\0';
};

} // namespace

Result<Recording> parseRecording(std::string_view text, const std::string& name, const ReadOptions& options)
{
    return Parser(name, options).parse(text);
}

Result<Recording> readRecording(const std::filesystem::path& file, const ReadOptions& options)
{
    std::error_code problem;
    if (std::filesystem::is_directory(file, problem)) {
        return failure(ErrorId::FileOpen, {file.string(), std::strerror(EISDIR)});
    }
    // gzopen() reads plain files, too.
    const std::unique_ptr<gzFile_s, int (*)(gzFile)> input(gzopen(file.string().c_str(), "rb"), gzclose);
    if (!input) {
        return failure(ErrorId::FileOpen, {file.string(), std::strerror(errno)});
    }
    std::string text;
    std::array<char, 65536> piece{};
    while (true) {
        const int got = gzread(input.get(), piece.data(), static_cast<unsigned>(piece.size()));
        if (got < 0) {
            int code = 0;
            return failure(ErrorId::FileRead, {file.string(), gzerror(input.get(), &code)});
        }
        if (got == 0) {
            break;
        }
        text.append(piece.data(), static_cast<std::size_t>(got));
    }
    int code = Z_OK;
    if (const char* why = gzerror(input.get(), &code); code != Z_OK && code != Z_STREAM_END) {
        return failure(ErrorId::FileRead, {file.string(), why}); // cut off in the middle
    }
    return parseRecording(text, file.string(), options);
}

} // namespace packdeck::cellmodel
