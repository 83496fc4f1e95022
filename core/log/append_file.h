// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

#include "text/error.h"

namespace packdeck::log {

/// A new file that only grows. It has no buffer: what append() took is with the operating system when it returns, and
/// the death of this process loses none of it. While it is open it is locked against cutUnfinishedLine().
/// One thread. Errors: DiskFull with the bytes left and the folder, else FileWrite.
class AppendFile
{
public:
    /// Never replaces a file: one that is there already is an error.
    [[nodiscard]] static Result<AppendFile> create(const std::filesystem::path& file);

    AppendFile(AppendFile&& other) noexcept;
    AppendFile& operator=(AppendFile&& other) noexcept;
    AppendFile(const AppendFile&) = delete;
    AppendFile& operator=(const AppendFile&) = delete;
    ~AppendFile();

    /// All of it or nothing: when the disk takes only a part, the file is cut back to what it was.
    [[nodiscard]] Result<void> append(std::string_view bytes);

    [[nodiscard]] std::uint64_t size() const { return m_size; }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    AppendFile(std::filesystem::path path, int descriptor);

    std::filesystem::path m_path;
    int m_descriptor = -1;
    std::uint64_t m_size = 0;
};

/// What a process that was killed in the middle of a write left behind: cuts a file of lines back to its last whole
/// one. Does nothing to a file that a living process has open as AppendFile. Returns the bytes cut off.
/// Errors: FileOpen, FileWrite.
[[nodiscard]] Result<std::uint64_t> cutUnfinishedLine(const std::filesystem::path& file);

} // namespace packdeck::log
