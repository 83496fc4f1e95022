// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/load_recording.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <cstring>
#include <fstream>
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

} // namespace

double LoadRecording::amps(double time_s) const
{
    if (m_points.empty()) {
        return 0.0;
    }
    const double length = length_s();
    const double inside = length > 0.0 ? std::fmod(std::max(time_s, 0.0), length) : 0.0;
    const auto after = std::upper_bound(m_points.begin(), m_points.end(), inside,
                                        [](double time, const Point& point) { return time < point.time_s; });
    return after == m_points.begin() ? m_points.front().amps : std::prev(after)->amps;
}

Result<std::shared_ptr<const LoadRecording>> parseLoadRecording(std::string_view text, const std::string& name)
{
    std::vector<LoadRecording::Point> points;
    int number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        if (isRemark(line)) {
            continue;
        }
        const std::size_t comma = line.find_first_of(",;");
        const auto time = numberIn(line.substr(0, comma));
        const auto amps = comma == std::string_view::npos ? std::nullopt : numberIn(line.substr(comma + 1));
        if (!time || !amps) {
            return failure(ErrorId::LogLine, {name, std::to_string(number), "seconds,amps is needed"});
        }
        if (*time < 0.0 || (!points.empty() && *time <= points.back().time_s)) {
            return failure(ErrorId::LogLine, {name, std::to_string(number), "times must rise from 0"});
        }
        points.push_back({*time, *amps});
    }
    if (points.empty()) {
        return failure(ErrorId::LogLine, {name, "1", "there is no line of seconds,amps"});
    }
    return std::make_shared<const LoadRecording>(std::move(points));
}

Result<std::shared_ptr<const LoadRecording>> readLoadRecording(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return failure(ErrorId::FileOpen, {file.string(), std::strerror(errno)});
    }
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    return parseLoadRecording(text, file.string());
}

} // namespace packdeck::sim
