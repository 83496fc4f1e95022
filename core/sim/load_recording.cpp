// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/load_recording.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <cstring>
#include <fstream>
#include <iterator>
#include <optional>

namespace packdeck::sim {

namespace {

std::optional<double> numberIn(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
        text.remove_prefix(1);
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) {
        text.remove_suffix(1);
    }
    double value = 0.0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = problem == std::errc() && end == text.data() + text.size() && std::isfinite(value);
    return whole ? std::optional(value) : std::nullopt;
}

bool isRemark(std::string_view line)
{
    const std::size_t first = line.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) {
        return true;
    }
    const char c = line[first];
    return c == '#' || c == '"' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

std::vector<std::string_view> fieldsOf(std::string_view line)
{
    std::vector<std::string_view> fields;
    while (true) {
        const std::size_t end = line.find_first_of(",;\t");
        fields.push_back(line.substr(0, end));
        if (end == std::string_view::npos) {
            return fields;
        }
        line.remove_prefix(end + 1);
    }
}

/// Without blanks, quotes and what is no letter: "Current (A)" is "currenta".
std::string columnName(std::string_view field)
{
    std::string name;
    for (const char c : field) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            name += static_cast<char>(c | ' ');
        }
    }
    return name;
}

struct Columns
{
    std::size_t time = 0;
    std::size_t value = 1;
};

/// What a table's head says; nothing where it names no such columns.
std::optional<Columns> columnsOf(std::string_view head, RecordedValue what)
{
    constexpr std::array<std::string_view, 5> times{"times", "time", "seconds", "t", "ts"};
    constexpr std::array<std::string_view, 4> currents{"currenta", "current", "amps", "i"};
    constexpr std::array<std::string_view, 5> speeds{"speed", "speedkmh", "speedms", "speedmph", "v"};
    const auto isOneOf = [](const auto& names, const std::string& name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    std::optional<std::size_t> time;
    std::optional<std::size_t> value;
    const std::vector<std::string_view> fields = fieldsOf(head);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const std::string name = columnName(fields[i]);
        if (!time && isOneOf(times, name)) {
            time = i;
        } else if (!value && (what == RecordedValue::Speed ? isOneOf(speeds, name) : isOneOf(currents, name))) {
            value = i;
        }
    }
    return time && value ? std::optional(Columns{*time, *value}) : std::nullopt;
}

} // namespace

double LoadRecording::inside(double time_s) const
{
    const double length = length_s();
    return length > 0.0 ? std::fmod(std::max(time_s, 0.0), length) : 0.0;
}

std::size_t LoadRecording::before(double inside_s) const
{
    const auto after = std::upper_bound(m_points.begin(), m_points.end(), inside_s,
                                        [](double time, const Point& point) { return time < point.time_s; });
    return after == m_points.begin() ? 0 : static_cast<std::size_t>(after - m_points.begin()) - 1;
}

double LoadRecording::held(double time_s) const
{
    return m_points[before(inside(time_s))].value;
}

double LoadRecording::slope(double time_s) const
{
    const std::size_t first = before(inside(time_s));
    if (first + 1 >= m_points.size()) {
        return 0.0;
    }
    const Point& from = m_points[first];
    const Point& to = m_points[first + 1];
    return (to.value - from.value) / (to.time_s - from.time_s);
}

double LoadRecording::between(double time_s) const
{
    const Point& from = m_points[before(inside(time_s))];
    return from.value + slope(time_s) * std::max(inside(time_s) - from.time_s, 0.0);
}

Result<std::shared_ptr<const LoadRecording>> parseLoadRecording(std::string_view text, const std::string& name,
                                                                RecordedValue what, double scale)
{
    const bool isSpeed = what == RecordedValue::Speed;
    const auto wrong = [&](int number, const std::string& reason) {
        return failure(ErrorId::LogLine, {name, std::to_string(number), reason});
    };
    std::vector<LoadRecording::Point> points;
    Columns columns;
    int number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        if (isRemark(line)) {
            columns = points.empty() ? columnsOf(line, what).value_or(columns) : columns;
            continue;
        }
        const std::vector<std::string_view> fields = fieldsOf(line);
        const bool complete = columns.time < fields.size() && columns.value < fields.size();
        const auto time = complete ? numberIn(fields[columns.time]) : std::nullopt;
        const auto value = complete ? numberIn(fields[columns.value]) : std::nullopt;
        if (!time || !value) {
            return wrong(number, isSpeed ? "seconds,speed is needed" : "seconds,amps is needed");
        }
        if (*time < 0.0 || (!points.empty() && *time <= points.back().time_s)) {
            return wrong(number, "times must rise from 0");
        }
        if (isSpeed && *value < 0.0) {
            return wrong(number, "a speed is never below 0");
        }
        points.push_back({*time, *value * scale});
    }
    if (points.empty()) {
        return wrong(1, isSpeed ? "there is no line of seconds,speed" : "there is no line of seconds,amps");
    }
    return std::make_shared<const LoadRecording>(std::move(points));
}

Result<std::shared_ptr<const LoadRecording>> readLoadRecording(const std::filesystem::path& file, RecordedValue what,
                                                               double scale)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return failure(ErrorId::FileOpen, {file.string(), std::strerror(errno)});
    }
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    return parseLoadRecording(text, file.string(), what, scale);
}

} // namespace packdeck::sim
