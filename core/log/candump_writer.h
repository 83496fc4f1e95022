// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "can/frame.h"
#include "text/error.h"

namespace packdeck::log {

/// Appends one line of `candump -l` with its line end. A time before 1970 is written as 0. With `direction` every line
/// ends in " R" or " T" (our own transmission), as the extra option of candump has it; without it that is lost.
void appendCandumpLine(const can::Frame& frame, std::string_view interface, bool direction, std::string& out);

/// Writes frames to a file as `candump -l` does.
class CandumpWriter
{
public:
    struct Options
    {
        std::vector<std::string> channels; ///< interface names by Frame::bus; "can<n>" beyond its end
        bool direction = false;
    };

    /// Errors: FileWrite.
    [[nodiscard]] static Result<CandumpWriter> create(const std::filesystem::path& file, Options options);

    /// Errors: FileWrite; the file then ends somewhere in these frames.
    [[nodiscard]] Result<void> write(std::span<const can::Frame> frames);

    /// Hands everything to the operating system. Errors: FileWrite.
    [[nodiscard]] Result<void> flush();

private:
    struct FileCloser
    {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    CandumpWriter(std::filesystem::path path, std::FILE* file, Options options);

    std::filesystem::path m_path;
    std::unique_ptr<std::FILE, FileCloser> m_file;
    Options m_options;
    std::string m_lines;
};

} // namespace packdeck::log
