// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "passport/passport.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

#include <fmt/core.h>

namespace packdeck::passport {

namespace {

constexpr const char* extension = ".visits.jsonl";
constexpr const char* simulatedFolder = "simulated";
constexpr const char* draftExtension = ".draft.json";

/// The number that a name begins with, when the rest is `ending`.
template <typename Number>
std::optional<Number> numberIn(const std::string& name, std::string_view ending)
{
    Number number = 0;
    const auto [end, wrong] = std::from_chars(name.data(), name.data() + name.size(), number);
    return wrong == std::errc() && std::string_view(end) == ending ? std::optional(number) : std::nullopt;
}

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

std::filesystem::path Passport::draftOf(unsigned number) const
{
    return draftFolder() / fmt::format("{}{}", number, draftExtension);
}

Result<void> Passport::keepDraft(unsigned number, const Visit& visit) const
{
    const auto file = draftOf(number);
    auto unfinished = file;
    unfinished += ".tmp";
    std::error_code problem;
    std::filesystem::create_directories(draftFolder(), problem);
    {
        std::ofstream stream(unfinished, std::ios::binary | std::ios::trunc);
        stream << toLine(visit);
        stream.close();
        if (!stream) {
            return failure(ErrorId::FileWrite, {unfinished.string(), std::strerror(errno)});
        }
    }
    std::filesystem::rename(unfinished, file, problem);
    if (problem) {
        return failure(ErrorId::FileWrite, {file.string(), problem.message()});
    }
    return {};
}

void Passport::dropDraft(unsigned number) const
{
    std::error_code ignored;
    std::filesystem::remove(draftOf(number), ignored);
}

std::vector<unsigned> Passport::drafts() const
{
    std::vector<unsigned> found;
    std::error_code problem;
    for (const auto& entry : std::filesystem::directory_iterator(draftFolder(), problem)) {
        if (const auto number = numberIn<unsigned>(entry.path().filename().string(), draftExtension)) {
            found.push_back(*number);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

Result<void> Passport::fileDraft(unsigned number) const
{
    std::ifstream stream(draftOf(number), std::ios::binary);
    std::string line;
    std::getline(stream, line);
    stream.close();
    if (const auto draft = parseVisit(line)) {
        // Whoever was killed may just have filed it.
        const auto filed = visits(draft->serial, draft->isSimulated);
        const bool isThere = std::any_of(filed.begin(), filed.end(),
                                         [&draft](const Visit& visit) { return visit.begin == draft->begin; });
        if (!isThere) {
            if (auto added = add(*draft); !added) {
                return added;
            }
        }
    }
    dropDraft(number);
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
        if (const auto serial = numberIn<std::uint32_t>(entry.path().filename().string(), extension)) {
            found.push_back(*serial);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace packdeck::passport
