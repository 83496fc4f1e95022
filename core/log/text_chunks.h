// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "log/byte_buffer.h"
#include "log/byte_source.h"
#include "text/error.h"

namespace packdeck::log {

/// Some lines of a log.
struct TextChunk
{
    bool isFirst = false;
    std::string before;     ///< the lines just before, as far as a row may need them
    std::string text;       ///< whole lines; only the last of the file may lack its end
    std::uint64_t done = 0; ///< bytes of the file on disk that were read so far
};

/// Cuts a log at ends of lines into chunks of about one size. Of a line that is longer than any line may be there is no
/// more than its beginning. One thread at a time.
class TextChunks
{
public:
    /// `beginning` was taken from the source already.
    TextChunks(ByteSource& source, std::string_view beginning, std::size_t chunkSize);

    /// The next one; nothing at the end. After an error there is nothing more. Errors: FileRead.
    [[nodiscard]] std::optional<Result<TextChunk>> next();

private:
    [[nodiscard]] std::optional<std::size_t> chunkEnd();
    [[nodiscard]] bool skipRestOfLine();
    void keepLastLines(std::string_view text);

    ByteSource& m_source;
    const std::size_t m_chunkSize;
    ByteBuffer m_buffer;
    std::string m_piece;
    std::string m_before;
    bool m_skipping = false; ///< within a line whose beginning was given already
    bool m_isFirst = true;
    bool m_ended = false; ///< of the source
};

} // namespace packdeck::log
