// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <string_view>

#include "log/handle.h"
#include "text/error.h"

namespace packdeck::log {

/// A file that is written from its beginning. All errors are FileWrite with the file's name.
class FileOutput
{
public:
    /// An existing file is replaced.
    [[nodiscard]] static Result<FileOutput> create(const std::filesystem::path& file);

    [[nodiscard]] Result<void> write(std::string_view bytes);

    /// Replaces what stands at the beginning; later writes go on at the end.
    [[nodiscard]] Result<void> rewriteBeginning(std::string_view bytes);

    /// Hands everything to the operating system.
    [[nodiscard]] Result<void> flush();

    /// Bytes written so far.
    [[nodiscard]] std::uint64_t size() const { return m_size; }

private:
    FileOutput(std::filesystem::path path, std::FILE* file);

    [[nodiscard]] tl::unexpected<Error> failed() const;

    std::filesystem::path m_path;
    Handle<std::FILE, std::fclose> m_file;
    std::uint64_t m_size = 0;
};

} // namespace packdeck::log
