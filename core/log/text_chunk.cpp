// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/text_chunk.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "log/line_log_reader.h"

namespace packdeck::log {

TextChunkReader::TextChunkReader(std::filesystem::path file, std::ifstream stream)
    : m_file(std::move(file))
    , m_stream(std::move(stream))
{
}

Result<TextChunkReader> TextChunkReader::open(const std::filesystem::path& file)
{
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return failure(ErrorId::FileOpen, {file.string(), std::strerror(errno)});
    }
    return TextChunkReader(file, std::move(stream));
}

Result<std::string_view> TextChunkReader::lines(std::uint64_t from, std::uint64_t to)
{
    // From the end of the line before, to as far as the last line may reach.
    const std::uint64_t begin = from == 0 ? 0 : from - 1;
    m_buffer.resize(static_cast<std::size_t>(to - begin) + LineLogReader::longestRaw);
    errno = 0;
    m_stream.clear();
    m_stream.seekg(static_cast<std::streamoff>(begin));
    m_stream.read(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
    if (m_stream.bad()) {
        return failure(ErrorId::FileRead, {m_file.string(), std::strerror(errno)});
    }
    m_buffer.resize(static_cast<std::size_t>(std::max<std::streamsize>(m_stream.gcount(), 0)));

    const auto behindLineEnd = [this](std::size_t at) {
        const std::size_t end = m_buffer.find('\n', at);
        return end == std::string::npos ? m_buffer.size() : end + 1;
    };
    const std::size_t first = from == 0 ? 0 : behindLineEnd(0);
    const auto border = static_cast<std::size_t>(to - begin);
    if (first >= border || first >= m_buffer.size()) {
        return std::string_view();
    }
    return std::string_view(m_buffer).substr(first, behindLineEnd(border - 1) - first);
}

} // namespace packdeck::log
