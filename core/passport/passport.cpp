// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "passport/passport.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>

#include <fmt/core.h>

namespace packdeck::passport {

namespace {

constexpr const char* extension = ".visits.jsonl";
constexpr const char* simulatedFolder = "simulated";

bool endsInside(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary | std::ios::ate);
    if (!stream || stream.tellg() <= 0) {
        return false;
    }
    stream.seekg(-1, std::ios::end);
    return stream.get() != '\n';
}

} // namespace

std::filesystem::path Passport::fileOf(std::uint32_t serial, bool isSimulated) const
{
    return (isSimulated ? m_folder / simulatedFolder : m_folder) / fmt::format("{:05}{}", serial, extension);
}

Result<void> Passport::add(const Visit& visit) const
{
    const auto file = fileOf(visit.serial, visit.isSimulated);
    std::error_code problem;
    std::filesystem::create_directories(file.parent_path(), problem);
    const std::string line = (endsInside(file) ? "\n" : "") + toLine(visit);
    std::ofstream stream(file, std::ios::binary | std::ios::app);
    stream.write(line.data(), static_cast<std::streamsize>(line.size()));
    stream.close();
    if (!stream) {
        return failure(ErrorId::FileWrite, {file.string(), std::strerror(errno)});
    }
    return {};
}

std::vector<Visit> Passport::visits(std::uint32_t serial, bool isSimulated) const
{
    std::vector<Visit> found;
    std::ifstream stream(fileOf(serial, isSimulated), std::ios::binary);
    for (std::string line; std::getline(stream, line);) {
        if (auto visit = parseVisit(line); visit && visit->serial == serial) {
            found.push_back(*std::move(visit));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Visit& a, const Visit& b) { return a.begin < b.begin; });
    return found;
}

std::vector<std::uint32_t> Passport::serials(bool isSimulated) const
{
    std::vector<std::uint32_t> found;
    std::error_code problem;
    const auto folder = fileOf(0, isSimulated).parent_path();
    for (const auto& entry : std::filesystem::directory_iterator(folder, problem)) {
        const std::string name = entry.path().filename().string();
        std::uint32_t serial = 0;
        const auto [end, wrong] = std::from_chars(name.data(), name.data() + name.size(), serial);
        if (wrong == std::errc() && std::string_view(end) == std::string_view(extension)) {
            found.push_back(serial);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace packdeck::passport
