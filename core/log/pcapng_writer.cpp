// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/pcapng_writer.h"

#include <algorithm>
#include <utility>

#include "log/byte_load.h"
#include "log/pcapng_format.h"
#include "log/socketcan_packet.h"

namespace packdeck::log {

namespace {

constexpr std::uint32_t packetSize = 16;

void appendBlock(std::uint32_t type, const std::string& body, std::string& out)
{
    const auto length = static_cast<std::uint32_t>(body.size() + 12);
    appendLittle(type, out);
    appendLittle(length, out);
    out += body;
    appendLittle(length, out);
}

void appendOption(std::uint16_t code, const std::string& value, std::string& out)
{
    appendLittle(code, out);
    appendLittle(static_cast<std::uint16_t>(value.size()), out);
    out += value;
    out.append((4 - value.size() % 4) % 4, '\0');
}

void appendEndOfOptions(std::string& out)
{
    appendLittle(std::uint32_t{0}, out);
}

} // namespace

PcapngWriter::PcapngWriter(FileOutput output, WriterOptions options)
    : m_output(std::move(output))
    , m_options(std::move(options))
{
    std::string body;
    appendLittle(pcapng::byteOrderMagic, body);
    appendLittle(std::uint16_t{1}, body); // version 1.0
    appendLittle(std::uint16_t{0}, body);
    appendLittle(UINT64_MAX, body); // the length of the section is not told
    appendBlock(pcapng::sectionHeader, body, m_blocks);
}

std::uint32_t PcapngWriter::interfaceOf(std::uint8_t bus)
{
    std::uint32_t& number = m_interfaces.at(bus);
    if (number == 0) {
        std::string name = bus < m_options.channels.size() ? m_options.channels[bus] : "can" + std::to_string(int{bus});
        constexpr std::size_t longestName = 255;
        name.resize(std::min(name.size(), longestName));
        std::string body;
        appendLittle(static_cast<std::uint16_t>(socketCanLinkType), body);
        appendLittle(std::uint16_t{0}, body);
        appendLittle(packetSize, body); // the most that is kept of a packet
        appendOption(pcapng::optionName, name, body);
        appendEndOfOptions(body);
        appendBlock(pcapng::interfaceDescription, body, m_blocks);
        number = ++m_interfaceCount;
    }
    return number - 1;
}

Result<void> PcapngWriter::write(std::span<const can::Frame> frames)
{
    std::string body;
    for (const can::Frame& frame : frames) {
        const std::uint32_t number = interfaceOf(frame.bus);
        const auto time = static_cast<std::uint64_t>(std::max<std::int64_t>(frame.time, 0));
        body.clear();
        appendLittle(number, body);
        appendLittle(static_cast<std::uint32_t>(time >> 32), body);
        appendLittle(static_cast<std::uint32_t>(time), body);
        appendLittle(packetSize, body);
        appendLittle(packetSize, body);
        appendSocketCanPacket(frame, body);
        std::string flags;
        appendLittle(frame.has(can::Frame::LocalEcho) ? pcapng::outbound : pcapng::inbound, flags);
        appendOption(pcapng::optionFlags, flags, body);
        appendEndOfOptions(body);
        appendBlock(pcapng::enhancedPacket, body, m_blocks);
    }
    auto written = m_output.write(m_blocks);
    m_blocks.clear();
    return written;
}

Result<void> PcapngWriter::finish()
{
    if (auto written = m_output.write(m_blocks); !written) {
        return written;
    }
    m_blocks.clear();
    return m_output.flush();
}

} // namespace packdeck::log
