// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "log/byte_buffer.h"

namespace packdeck::log {

/// Cuts a BLF file into its containers and what stands between them, so that containers can be unpacked side by side.
/// Together the parts are the file, byte by byte.
class BlfSplitter
{
public:
    void feed(std::string_view bytes) { m_bytes.append(bytes); }

    struct Part
    {
        std::string bytes;
        bool isContainer = false;
    };

    /// The next part as far as it has come; nothing: more has to be fed. `isEnd`: nothing more will be.
    [[nodiscard]] std::optional<Part> next(bool isEnd);

private:
    [[nodiscard]] Part take(std::size_t size, bool isContainer);

    ByteBuffer m_bytes;
    bool m_hasHeader = false;
};

/// Puts an unpacked container in the place of a packed one. One that is broken, or unpacks to more than any does, stays
/// as it is: the reader says what is wrong with it.
void unpackContainer(std::string& container);

} // namespace packdeck::log
