// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/pcap_reader.h"

#include <utility>

#include "log/byte_load.h"
#include "log/frame_checks.h"
#include "log/socketcan_packet.h"
#include "text/translatable.h"

namespace packdeck::log {

namespace {

constexpr std::size_t fileHeaderSize = 24;
constexpr std::size_t linkTypeAt = 20;
constexpr std::uint32_t linkTypeMask = 0x0FFFFFFF; ///< above it stands the length of a checksum
constexpr std::size_t packetHeaderSize = 16;
constexpr std::uint32_t longestPacket = 256 * 1024; ///< what the tools that write these files take at most
constexpr std::uint32_t magicMicroseconds = 0xA1B2C3D4;
constexpr std::uint32_t magicNanoseconds = 0xA1B23C4D;

} // namespace

PcapReader::PcapReader(FrameSink sink)
    : m_collector(LogFormat::Pcap, std::move(sink))
{
}

bool PcapReader::feed(std::string_view bytes)
{
    if (m_lost) {
        return !m_collector.stopped();
    }
    m_buffer.append(bytes);
    if (m_hasHeader || takeHeader()) {
        while (!m_collector.stopped() && takePacket()) {
        }
    }
    return !m_collector.stopped();
}

ReadSummary PcapReader::finish()
{
    if (!m_collector.stopped() && !m_lost && !m_buffer.view().empty()) {
        m_collector.addBad(m_packet + 1, PACKDECK_TEXT("LogProblem", "the file ends within a record"));
    }
    return m_collector.finish();
}

bool PcapReader::takeHeader()
{
    const std::string_view bytes = m_buffer.view();
    if (bytes.size() < fileHeaderSize) {
        return false;
    }
    const auto big = loadBig<std::uint32_t>(bytes, 0);
    m_big = big == magicMicroseconds || big == magicNanoseconds;
    const auto magic = load<std::uint32_t>(bytes, 0, m_big);
    m_nanoseconds = magic == magicNanoseconds;
    m_linkType = load<std::uint32_t>(bytes, linkTypeAt, m_big) & linkTypeMask;
    m_hasHeader = true;
    m_buffer.take(fileHeaderSize);
    return true;
}

bool PcapReader::takePacket()
{
    const std::string_view bytes = m_buffer.view();
    if (bytes.size() < packetHeaderSize) {
        return false;
    }
    const auto length = load<std::uint32_t>(bytes, 8, m_big);
    if (length > longestPacket) {
        m_collector.addBad(++m_packet, PACKDECK_TEXT("LogProblem", "a broken record: the rest cannot be read"));
        m_lost = true;
        return false;
    }
    if (bytes.size() < packetHeaderSize + length) {
        return false;
    }
    ++m_packet;
    const auto seconds = load<std::uint32_t>(bytes, 0, m_big);
    const auto fraction = load<std::uint32_t>(bytes, 4, m_big);
    SocketCanPacket packet = parseSocketCanPacket(bytes.substr(packetHeaderSize, length));
    if (m_linkType != socketCanLinkType) {
        m_collector.addOther();
    } else if (packet.kind == SocketCanPacket::Kind::Fd) {
        m_collector.addFd();
    } else if (packet.kind == SocketCanPacket::Kind::Bad) {
        m_collector.addBad(m_packet, packet.reason);
    } else if (m_collector.busOf("can0", packet.frame.bus)) { // the format names no interface
        packet.frame.time = std::int64_t{seconds} * 1'000'000 + (m_nanoseconds ? fraction / 1000 : fraction);
        m_collector.add(packet.frame);
    }
    m_buffer.take(packetHeaderSize + length);
    return true;
}

} // namespace packdeck::log
