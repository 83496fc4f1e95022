// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/resume_point.h"

#include <algorithm>
#include <fstream>

namespace packdeck::log {

ResumePoint::ResumePoint(const std::filesystem::path& file)
{
    constexpr std::streamoff longestLine = 1024;
    std::ifstream stream(file, std::ios::binary | std::ios::ate);
    const std::streamoff size = stream.tellg();
    if (size <= 0) {
        return;
    }
    std::string end(static_cast<std::size_t>(std::min(size, longestLine)), '\0');
    stream.seekg(size - static_cast<std::streamoff>(end.size()));
    stream.read(end.data(), static_cast<std::streamsize>(end.size()));
    if (!stream || end.back() != '\n') {
        return;
    }
    const std::size_t before = end.size() > 1 ? end.rfind('\n', end.size() - 2) : std::string::npos;
    m_lastLine = before == std::string::npos ? end : end.substr(before + 1);
}

std::string_view ResumePoint::leaveOutWritten(std::string_view lines)
{
    if (m_lastLine.empty()) {
        return lines;
    }
    const std::size_t found = lines.rfind(m_lastLine);
    if (found != std::string_view::npos && (found == 0 || lines[found - 1] == '\n')) {
        lines.remove_prefix(found + m_lastLine.size());
    }
    m_lastLine.clear();
    return lines;
}

} // namespace packdeck::log
