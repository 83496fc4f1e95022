// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/batch_reader.h"

#include <utility>

namespace packdeck::log {

namespace {

constexpr std::size_t batchSize = 16 * 1024; ///< frames, at least

} // namespace

BatchReader::BatchReader(ByteSource& source, LogFormat format)
    : m_source(source)
    , m_reader(makeReader(
          format,
          [this](std::span<const can::Frame> frames) {
              m_batch.frames.insert(m_batch.frames.end(), frames.begin(), frames.end());
              return true;
          },
          source.name()))
{
}

std::optional<FrameBatch> BatchReader::next()
{
    if (m_ended) {
        return std::nullopt;
    }
    m_batch = {};
    m_batch.frames.reserve(batchSize + batchSize / 4);
    while (!m_ended && m_batch.frames.size() < batchSize) {
        const auto read = m_source.next(m_piece);
        m_ended = !read || m_piece.empty();
        if (!read) {
            m_batch.error = read.error();
        } else if (m_ended) {
            m_summary = m_reader->finish();
        } else {
            m_reader->feed(m_piece);
        }
    }
    m_batch.done = m_source.position();
    return std::move(m_batch);
}

ReadSummary BatchReader::finish()
{
    return m_summary ? std::move(*m_summary) : m_reader->finish();
}

} // namespace packdeck::log
