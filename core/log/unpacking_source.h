// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "log/blf_splitter.h"
#include "log/byte_source.h"
#include "log/log_format.h"
#include "log/side_by_side.h"

namespace packdeck::log {

/// The bytes of another source, read ahead by threads of its own. Of a BLF file these unpack its containers as well,
/// side by side: what comes out is the same file with containers that are not packed. One thread.
class UnpackingSource final : public ByteSource
{
public:
    /// `beginning` was taken from the source already and comes first.
    UnpackingSource(std::unique_ptr<ByteSource> source, std::string beginning, LogFormat format, unsigned threads);

    [[nodiscard]] Result<void> next(std::string& piece) override;

    [[nodiscard]] std::uint64_t position() const override { return m_position; }

    [[nodiscard]] std::string name() const override { return m_name; }

private:
    struct Piece
    {
        std::string bytes;
        bool isContainer = false;
        std::uint64_t done = 0;
        std::optional<Error> error;
    };

    [[nodiscard]] std::optional<Piece> draw();
    [[nodiscard]] static Piece unpack(Piece piece);

    std::unique_ptr<ByteSource> m_source;
    std::string m_beginning;
    std::optional<BlfSplitter> m_splitter; ///< of a BLF file
    std::string m_name;
    std::uint64_t m_position = 0;
    bool m_ended = false;
    SideBySide<Piece, Piece> m_pieces; ///< last: it uses the others
};

} // namespace packdeck::log
