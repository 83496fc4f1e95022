// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/error.h"

namespace packdeck::sim {

/// A load over time, from a measurement: its current in amperes (positive discharges), or a vehicle's speed in m/s.
class LoadRecording
{
public:
    struct Point
    {
        double time_s = 0.0;
        double value = 0.0;
    };

    /// At least one point.
    explicit LoadRecording(std::vector<Point> points)
        : m_points(std::move(points))
    {
    }

    /// Held from one point to the next; starts again at the end.
    [[nodiscard]] double held(double time_s) const;

    /// Straight from one point to the next; starts again at the end.
    [[nodiscard]] double between(double time_s) const;
    [[nodiscard]] double slope(double time_s) const; ///< of between(), a second

    [[nodiscard]] double length_s() const { return m_points.empty() ? 0.0 : m_points.back().time_s; }

    [[nodiscard]] const std::vector<Point>& points() const { return m_points; }

private:
    /// The point at or before a time within the recording.
    [[nodiscard]] std::size_t before(double inside_s) const;
    [[nodiscard]] double inside(double time_s) const;

    std::vector<Point> m_points;
};

/// What is read of a table: its value times `scale`.
enum class RecordedValue : std::uint8_t { Current, Speed };

/// Lines of "seconds,value" with rising times from 0, or a table whose head names a column of the time (time_s, time,
/// seconds, t) and one of the value (current_A, current, amps, i; speed, speed_kmh, v). Lines that begin with # or a
/// letter are no values. LogLine names the line that is wrong, FileOpen the file.
[[nodiscard]] Result<std::shared_ptr<const LoadRecording>>
readLoadRecording(const std::filesystem::path& file, RecordedValue what = RecordedValue::Current, double scale = 1.0);
[[nodiscard]] Result<std::shared_ptr<const LoadRecording>>
parseLoadRecording(std::string_view text, const std::string& name, RecordedValue what = RecordedValue::Current,
                   double scale = 1.0);

} // namespace packdeck::sim
