// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/unpacking_source.h"

#include <utility>

namespace packdeck::log {

namespace {

constexpr std::uint64_t piecesAheadPerThread = 4; ///< a container of BLF is 128 KiB as a rule

} // namespace

UnpackingSource::UnpackingSource(std::unique_ptr<ByteSource> source, std::string beginning, LogFormat format,
                                 unsigned threads)
    : m_source(std::move(source))
    , m_beginning(std::move(beginning))
    , m_splitter(format == LogFormat::Blf ? std::optional<BlfSplitter>(std::in_place) : std::nullopt)
    , m_name(m_source->name())
    , m_pieces(
          m_splitter ? threads : 1, piecesAheadPerThread * threads, [this] { return draw(); }, unpack)
{
}

Result<void> UnpackingSource::next(std::string& piece)
{
    auto taken = m_pieces.take();
    piece = taken ? std::move(taken->bytes) : std::string();
    if (taken && taken->error) {
        return tl::unexpected<Error>(*taken->error);
    }
    m_position = taken ? taken->done : m_position;
    return {};
}

std::optional<UnpackingSource::Piece> UnpackingSource::draw()
{
    Piece piece;
    while (true) {
        if (m_splitter && m_beginning.empty()) {
            if (auto record = m_splitter->next(m_ended)) {
                piece.bytes = std::move(record->bytes);
                piece.isContainer = record->isContainer;
                break;
            }
        }
        if (m_ended) {
            return std::nullopt;
        }
        std::string bytes = std::exchange(m_beginning, {});
        if (bytes.empty()) {
            if (const auto read = m_source->next(bytes); !read) {
                m_ended = true;
                m_splitter.reset();
                piece.error = read.error();
                return piece;
            }
            m_ended = bytes.empty();
        }
        if (m_splitter) {
            m_splitter->feed(bytes);
        } else if (!m_ended) {
            piece.bytes = std::move(bytes);
            break;
        }
    }
    piece.done = m_source->position();
    return piece;
}

UnpackingSource::Piece UnpackingSource::unpack(Piece piece)
{
    if (piece.isContainer) {
        unpackContainer(piece.bytes);
    }
    return piece;
}

} // namespace packdeck::log
