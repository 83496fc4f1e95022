// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/blf_writer.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <zlib.h>

#include "log/blf_format.h"
#include "log/byte_load.h"
#include "log/channel_names.h"
#include "log/local_time.h"

namespace packdeck::log {

namespace {

using namespace blf;

constexpr std::size_t containerSize = 128 * 1024; ///< as Vector's programs make them
constexpr std::uint16_t headerVersion = 1;
constexpr std::size_t messageSize = headerSizeV1 + 16;
constexpr std::size_t errorSize = headerSizeV1 + 32;

void appendSystemTime(std::optional<std::int64_t> time, std::string& out)
{
    if (!time) {
        out.append(16, '\0');
        return;
    }
    const LocalTime local = toLocal(*time);
    for (const int number : {local.year, local.month, dayOfWeek(local), local.day, local.hour, local.minute,
                             local.second, local.microsecond / 1000}) {
        appendLittle(static_cast<std::uint16_t>(number), out);
    }
}

void appendBase(std::uint16_t headerSize, std::size_t size, std::uint32_t type, std::string& out)
{
    out += objectSignature;
    appendLittle(headerSize, out);
    appendLittle(headerVersion, out);
    appendLittle(static_cast<std::uint32_t>(size), out);
    appendLittle(type, out);
}

} // namespace

BlfWriter::BlfWriter(FileOutput output, const WriterOptions& options)
    : m_output(std::move(output))
    , m_numbers(channelNumbers(options.channels))
{
}

std::string BlfWriter::header() const
{
    constexpr char applicationVersion = 1;
    constexpr std::string_view binLogVersion = "\x02\x06\x08\x01"; // what current readers expect
    std::string bytes(fileSignature);
    appendLittle(static_cast<std::uint32_t>(fileHeaderSize), bytes);
    bytes += '\0'; // application: none that is registered
    bytes += applicationVersion;
    bytes.append(2, '\0');
    bytes += binLogVersion;
    appendLittle(m_output.size(), bytes);
    appendLittle(m_uncompressed + fileHeaderSize, bytes);
    appendLittle(m_count, bytes);
    appendLittle(std::uint32_t{0}, bytes);
    appendSystemTime(m_dated ? std::optional(m_start) : std::nullopt, bytes);
    appendSystemTime(m_dated ? std::optional(m_last) : std::nullopt, bytes);
    bytes.resize(fileHeaderSize, '\0');
    return bytes;
}

Result<void> BlfWriter::write(std::span<const can::Frame> frames)
{
    for (const can::Frame& frame : frames) {
        if (!std::exchange(m_begun, true)) {
            const auto start = writableStart(frame.time);
            m_dated = start.has_value();
            m_start = start.value_or(0);
            m_last = frame.time;
            if (auto written = m_output.write(header()); !written) {
                return written;
            }
        }
        appendObject(frame);
        if (m_objects.size() >= containerSize) {
            if (auto written = writeContainer(); !written) {
                return written;
            }
        }
    }
    return {};
}

Result<void> BlfWriter::finish()
{
    if (!std::exchange(m_begun, true)) {
        if (auto written = m_output.write(header()); !written) {
            return written;
        }
    }
    if (auto written = writeContainer(); !written) {
        return written;
    }
    if (auto written = m_output.rewriteBeginning(header()); !written) {
        return written;
    }
    return m_output.flush();
}

Result<void> BlfWriter::writeContainer()
{
    if (m_objects.empty()) {
        return {};
    }
    auto packedSize = static_cast<uLongf>(compressBound(static_cast<uLong>(m_objects.size())));
    std::string packed(packedSize, '\0');
    const int result = compress(reinterpret_cast<Bytef*>(packed.data()), &packedSize,
                                reinterpret_cast<const Bytef*>(m_objects.data()), static_cast<uLong>(m_objects.size()));
    const bool isPacked = result == Z_OK; // else memory is short: the same bytes as they are
    packed.resize(isPacked ? packedSize : 0);
    const std::string& content = isPacked ? packed : m_objects;
    const std::size_t size = baseHeaderSize + containerHeaderSize + content.size();
    std::string container;
    appendBase(static_cast<std::uint16_t>(baseHeaderSize), size, logContainer, container);
    appendLittle(isPacked ? zlibCompressed : notCompressed, container);
    container.append(6, '\0');
    appendLittle(static_cast<std::uint32_t>(m_objects.size()), container);
    container.append(4, '\0');
    container += content;
    container.append(size % 4, '\0'); // not what would align it, but what the readers of this format skip
    m_uncompressed += baseHeaderSize + containerHeaderSize + m_objects.size();
    m_objects.clear();
    return m_output.write(container);
}

void BlfWriter::appendObject(const can::Frame& frame)
{
    const bool error = frame.has(can::Frame::ErrorFrame);
    const auto channel = static_cast<std::uint16_t>(channelNumber(m_numbers, frame) + 1);
    appendBase(static_cast<std::uint16_t>(headerSizeV1), error ? errorSize : messageSize,
               error ? canErrorExt : canMessage, m_objects);
    appendLittle(nanoseconds, m_objects);
    appendLittle(std::uint16_t{0}, m_objects);
    appendLittle(std::uint16_t{0}, m_objects);
    appendLittle(static_cast<std::uint64_t>(std::max<std::int64_t>(frame.time - m_start, 0)) * 1000, m_objects);
    appendLittle(channel, m_objects);
    if (error) {
        m_objects.append(errorSize - headerSizeV1 - 2, '\0');
    } else {
        const bool isRemote = frame.has(can::Frame::Remote);
        const std::size_t length = std::min<std::size_t>(frame.length, frame.data.size());
        m_objects += static_cast<char>((frame.has(can::Frame::LocalEcho) ? transmitted : 0) | (isRemote ? remote : 0));
        m_objects += static_cast<char>(length);
        appendLittle(frame.id | (frame.has(can::Frame::Extended) ? extendedBit : 0), m_objects);
        for (std::size_t i = 0; i < frame.data.size(); ++i) {
            m_objects += static_cast<char>(i < length && !isRemote ? frame.data.at(i) : 0);
        }
    }
    m_last = std::max(m_last, frame.time);
    ++m_count;
}

} // namespace packdeck::log
