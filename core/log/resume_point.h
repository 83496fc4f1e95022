// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace packdeck::log {

/// Where a process that was killed stopped writing. Its successor gets the last frames once more, because nobody knows
/// how many of them were written: the file knows.
class ResumePoint
{
public:
    ResumePoint() = default;

    /// Behind the last whole line of this file.
    explicit ResumePoint(const std::filesystem::path& file);

    /// Of the first lines after the restart those that are not in the file yet; all lines of every later call.
    [[nodiscard]] std::string_view leaveOutWritten(std::string_view lines);

private:
    std::string m_lastLine;
};

} // namespace packdeck::log
