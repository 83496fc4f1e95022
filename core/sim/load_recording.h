// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

#include "text/error.h"

namespace packdeck::sim {

/// A load's current over time, from a measurement. Positive discharges.
class LoadRecording
{
public:
    struct Point
    {
        double time_s = 0.0;
        double amps = 0.0;
    };

    explicit LoadRecording(std::vector<Point> points)
        : m_points(std::move(points))
    {
    }

    /// Held from one point to the next; starts again at the end.
    [[nodiscard]] double amps(double time_s) const;

    [[nodiscard]] double length_s() const { return m_points.empty() ? 0.0 : m_points.back().time_s; }

    [[nodiscard]] const std::vector<Point>& points() const { return m_points; }

private:
    std::vector<Point> m_points;
};

/// Lines of "seconds,amps" with rising times from 0; lines that begin with # or a letter are skipped. LogLine names the
/// line that is wrong, FileOpen the file.
[[nodiscard]] Result<std::shared_ptr<const LoadRecording>> readLoadRecording(const std::filesystem::path& file);
[[nodiscard]] Result<std::shared_ptr<const LoadRecording>> parseLoadRecording(std::string_view text,
                                                                              const std::string& name);

} // namespace packdeck::sim
