// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "params/text_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

#include <fmt/format.h>

namespace packdeck::params {

namespace {

constexpr std::uintmax_t largestFile = 8U * 1024U * 1024U;

} // namespace

Result<std::string> readTextFile(const std::filesystem::path& file)
{
    std::error_code problem;
    const auto size = std::filesystem::file_size(file, problem);
    if (problem) {
        return failure(ErrorId::FileOpen, {file.string(), problem.message()});
    }
    if (size > largestFile) {
        return failure(ErrorId::FileRead, {file.string(), "too large for parameters"});
    }
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return failure(ErrorId::FileOpen, {file.string(), std::strerror(errno)});
    }
    std::ostringstream text;
    text << stream.rdbuf();
    if (stream.bad()) {
        return failure(ErrorId::FileRead, {file.string(), std::strerror(errno)});
    }
    return std::move(text).str();
}

Result<void> writeTextFile(const std::filesystem::path& file, std::string_view text)
{
    std::filesystem::path beside = file;
    beside += ".part";
    {
        std::ofstream stream(beside, std::ios::binary | std::ios::trunc);
        stream.write(text.data(), static_cast<std::streamsize>(text.size()));
        stream.flush();
        if (!stream) {
            return failure(ErrorId::FileWrite, {file.string(), std::strerror(errno)});
        }
    }
    std::error_code problem;
    std::filesystem::rename(beside, file, problem);
    if (problem) {
        return failure(ErrorId::FileWrite, {file.string(), problem.message()});
    }
    return {};
}

Result<void> makeFolder(const std::filesystem::path& folder)
{
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem) {
        return failure(ErrorId::FileWrite, {folder.string(), problem.message()});
    }
    return {};
}

std::string unitFileStem(std::uint32_t serial, std::string isoTime)
{
    isoTime.erase(std::remove_if(isoTime.begin(), isoTime.end(), [](char c) { return c == ':' || c == '-'; }),
                  isoTime.end());
    return fmt::format("BMU{:05}-{}", serial, isoTime);
}

} // namespace packdeck::params
