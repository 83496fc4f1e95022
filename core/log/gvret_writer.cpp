// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/gvret_writer.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "log/channel_names.h"

namespace packdeck::log {

namespace {

constexpr std::string_view header = "Time Stamp,ID,Extended,Dir,Bus,LEN,D1,D2,D3,D4,D5,D6,D7,D8\n";

} // namespace

GvretWriter::GvretWriter(FileOutput output, const WriterOptions& options)
    : m_output(std::move(output))
    , m_numbers(channelNumbers(options.channels))
    , m_text(header)
{
}

Result<void> GvretWriter::write(std::span<const can::Frame> frames)
{
    const auto end = std::back_inserter(m_text);
    for (const can::Frame& frame : frames) {
        if (!frame.isData()) {
            leaveOut();
            continue;
        }
        const std::size_t length = std::min<std::size_t>(frame.length, frame.data.size());
        fmt::format_to(end, FMT_STRING("{},{:08X},{},{},{},{}"), std::max<std::int64_t>(frame.time, 0), frame.id,
                       frame.has(can::Frame::Extended), frame.has(can::Frame::LocalEcho) ? "Tx" : "Rx",
                       channelNumber(m_numbers, frame), length);
        for (std::size_t i = 0; i < frame.data.size(); ++i) { // always eight columns
            fmt::format_to(end, FMT_STRING(",{:02X}"), i < length ? frame.data.at(i) : std::uint8_t{0});
        }
        m_text += '\n';
    }
    auto written = m_output.write(m_text);
    m_text.clear();
    return written;
}

Result<void> GvretWriter::finish()
{
    if (auto written = m_output.write(m_text); !written) { // the header of a log without frames
        return written;
    }
    m_text.clear();
    return m_output.flush();
}

} // namespace packdeck::log
