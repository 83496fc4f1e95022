// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/text_chunks.h"

#include <algorithm>
#include <utility>

#include "log/line_log_reader.h"

namespace packdeck::log {

namespace {

/// Enough for some rows: what a row needs of those before is in them.
constexpr std::size_t bytesBefore = 4096;

} // namespace

TextChunks::TextChunks(ByteSource& source, std::string_view beginning, std::size_t chunkSize)
    : m_source(source)
    , m_chunkSize(std::max<std::size_t>(chunkSize, 1))
{
    m_buffer.append(beginning);
}

std::optional<Result<TextChunk>> TextChunks::next()
{
    TextChunk chunk;
    while (true) {
        if (skipRestOfLine()) {
            if (const auto end = chunkEnd()) {
                chunk.text = m_buffer.view().substr(0, *end);
                m_buffer.take(*end);
                break;
            }
            const std::string_view there = m_buffer.view();
            if (there.size() >= m_chunkSize + LineLogReader::longestRaw) { // a line that is too long, and no end of it
                const std::size_t lastLine = there.rfind('\n') + 1;
                chunk.text = there.substr(0, lastLine + LineLogReader::longestRaw);
                chunk.text += '\n';
                m_buffer.take(there.size());
                m_skipping = true;
                break;
            }
        }
        if (m_ended) {
            return std::nullopt;
        }
        if (const auto read = m_source.next(m_piece); !read) {
            m_ended = true;
            m_buffer.take(m_buffer.view().size());
            return tl::unexpected<Error>(read.error());
        }
        m_ended = m_piece.empty();
        m_buffer.append(m_piece);
    }
    chunk.isFirst = std::exchange(m_isFirst, false);
    chunk.done = m_source.position();
    chunk.before = m_before;
    keepLastLines(chunk.text);
    return chunk;
}

/// Behind the first end of a line that makes the chunk long enough; at the end of the file what is left.
std::optional<std::size_t> TextChunks::chunkEnd()
{
    const std::string_view there = m_buffer.view();
    const std::size_t end = there.find('\n', m_chunkSize - 1);
    if (end != std::string_view::npos) {
        return end + 1;
    }
    return m_ended && !there.empty() ? std::optional(there.size()) : std::nullopt;
}

/// False: its end has not come yet.
bool TextChunks::skipRestOfLine()
{
    if (m_skipping) {
        const std::string_view there = m_buffer.view();
        const std::size_t end = there.find('\n');
        m_skipping = end == std::string_view::npos;
        m_buffer.take(m_skipping ? there.size() : end + 1);
    }
    return !m_skipping;
}

void TextChunks::keepLastLines(std::string_view text)
{
    if (text.size() > bytesBefore) {
        m_before.clear();
        text.remove_prefix(text.size() - bytesBefore - 1); // one more: whether a line ends before
    }
    m_before += text;
    if (m_before.size() > bytesBefore) {
        const std::size_t lineEnd = m_before.find('\n', m_before.size() - bytesBefore - 1);
        m_before.erase(0, lineEnd == std::string::npos ? m_before.size() : lineEnd + 1);
    }
}

} // namespace packdeck::log
