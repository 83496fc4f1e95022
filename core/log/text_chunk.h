// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "text/error.h"

namespace packdeck::log {

/// Takes the lines that begin within a range of bytes out of a file, whole, with their ends. So the ranges side by side
/// give every line once. Of a line that is longer than any line may be, no more than its beginning. One thread.
class TextChunkReader
{
public:
    /// Errors: FileOpen.
    [[nodiscard]] static Result<TextChunkReader> open(const std::filesystem::path& file);

    /// The lines that begin at `from` ... `to` - 1; empty when there are none. Good until the next call. Errors:
    /// FileRead.
    [[nodiscard]] Result<std::string_view> lines(std::uint64_t from, std::uint64_t to);

private:
    TextChunkReader(std::filesystem::path file, std::ifstream stream);

    std::filesystem::path m_file;
    std::ifstream m_stream;
    std::string m_buffer;
};

} // namespace packdeck::log
