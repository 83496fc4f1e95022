// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/headed_text_writer.h"

#include <utility>

#include "log/channel_names.h"

namespace packdeck::log {

HeadedTextWriter::HeadedTextWriter(FileOutput output, const WriterOptions& options)
    : m_output(std::move(output))
    , m_numbers(channelNumbers(options.channels))
{
}

Result<void> HeadedTextWriter::write(std::span<const can::Frame> frames)
{
    m_text.clear();
    for (const can::Frame& frame : frames) {
        begin(frame.time);
        appendFrame(frame, m_text);
    }
    return m_output.write(m_text);
}

Result<void> HeadedTextWriter::finish()
{
    m_text.clear();
    begin(0);
    m_text += footer();
    if (auto written = m_output.write(m_text); !written) {
        return written;
    }
    return m_output.flush();
}

unsigned HeadedTextWriter::channelOf(const can::Frame& frame) const
{
    return channelNumber(m_numbers, frame) + 1;
}

void HeadedTextWriter::begin(std::int64_t firstTime)
{
    if (!std::exchange(m_begun, true)) {
        appendHeader(firstTime, m_text);
    }
}

} // namespace packdeck::log
