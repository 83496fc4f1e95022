// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/pcapng_reader.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "log/byte_load.h"
#include "log/frame_checks.h"
#include "log/pcapng_format.h"
#include "log/socketcan_packet.h"
#include "text/translatable.h"

namespace packdeck::log {

namespace {

constexpr std::size_t blockFrame = 12;             ///< type and length before, length behind
constexpr std::uint32_t longestBlock = 16U << 20U; ///< the tools that write these files take far less
constexpr std::size_t mostInterfaces = 4096;

constexpr std::uint16_t endOfOptions = 0;
constexpr std::uint16_t optionResolution = 9;
constexpr std::uint16_t optionOffset = 14;
constexpr std::int64_t latestTime = 1'000'000'000'000'000'000; ///< microseconds; keeps differences within 64 bits

constexpr std::size_t padded(std::size_t length)
{
    return (length + 3) / 4 * 4;
}

/// Calls `use(code, value)` for every option in `bytes`.
template <typename Use>
void forEachOption(std::string_view bytes, bool big, Use use)
{
    while (bytes.size() >= 4) {
        const auto code = load<std::uint16_t>(bytes, 0, big);
        const std::size_t length = load<std::uint16_t>(bytes, 2, big);
        bytes.remove_prefix(4);
        if (code == endOfOptions || bytes.size() < length) {
            return;
        }
        use(code, bytes.substr(0, length));
        bytes.remove_prefix(std::min(bytes.size(), padded(length)));
    }
}

} // namespace

PcapngReader::PcapngReader(FrameSink sink)
    : m_collector(LogFormat::Pcapng, std::move(sink))
{
}

bool PcapngReader::feed(std::string_view bytes)
{
    if (m_lost) {
        return !m_collector.stopped();
    }
    m_buffer.append(bytes);
    while (!m_collector.stopped() && !m_lost && takeBlock()) {
    }
    return !m_collector.stopped();
}

ReadSummary PcapngReader::finish()
{
    if (!m_collector.stopped() && !m_lost && !m_buffer.view().empty()) {
        m_collector.addBad(m_block + 1, PACKDECK_TEXT("LogProblem", "the file ends within a record"));
    }
    return m_collector.finish();
}

void PcapngReader::lose()
{
    m_collector.addBad(m_block, PACKDECK_TEXT("LogProblem", "a broken record: the rest cannot be read"));
    m_lost = true;
}

bool PcapngReader::takeBlock()
{
    const std::string_view bytes = m_buffer.view();
    if (bytes.size() < blockFrame) {
        return false;
    }
    const auto type = load<std::uint32_t>(bytes, 0, m_big);
    if (type == pcapng::sectionHeader) { // reads the same in either byte order
        const auto magic = loadBig<std::uint32_t>(bytes, 8);
        m_big = magic == pcapng::byteOrderMagic;
        m_interfaces.clear();
    }
    const auto length = load<std::uint32_t>(bytes, 4, m_big);
    if (length < blockFrame || length % 4 != 0 || length > longestBlock) {
        ++m_block;
        lose();
        return false;
    }
    if (bytes.size() < length) {
        return false;
    }
    ++m_block;
    const std::string_view body = bytes.substr(8, length - blockFrame);
    if (type == pcapng::interfaceDescription) {
        takeInterface(body);
    } else if (type == pcapng::enhancedPacket) {
        takePacket(body);
    } else if (type != pcapng::sectionHeader) {
        m_collector.addOther();
    }
    m_buffer.take(length);
    return true;
}

void PcapngReader::takeInterface(std::string_view body)
{
    constexpr std::size_t fixedSize = 8;
    if (body.size() < fixedSize || m_interfaces.size() == mostInterfaces) {
        lose(); // the packets that follow count interfaces by their order
        return;
    }
    Interface& added = m_interfaces.emplace_back();
    added.linkType = load<std::uint16_t>(body, 0, m_big);
    added.name = "can" + std::to_string(m_interfaces.size() - 1);
    forEachOption(body.substr(fixedSize), m_big, [this, &added](std::uint16_t code, std::string_view value) {
        if (code == pcapng::optionName && !value.empty()) {
            added.name = std::string(value.substr(0, value.find('\0')));
        } else if (code == optionResolution && !value.empty()) {
            added.resolution = static_cast<std::uint8_t>(value[0]);
        } else if (code == optionOffset && value.size() >= 8) {
            added.offsetSeconds = static_cast<std::int64_t>(load<std::uint64_t>(value, 0, m_big));
        }
    });
}

std::int64_t PcapngReader::microseconds(const Interface& on, std::uint64_t ticks)
{
    constexpr std::uint8_t binaryBit = 0x80;
    const int exponent = on.resolution & ~binaryBit;
    double perSecond = 0;
    if ((on.resolution & binaryBit) == 0) {
        if (exponent == 6) {
            return static_cast<std::int64_t>(std::min<std::uint64_t>(ticks, latestTime));
        }
        if (exponent == 9) {
            return static_cast<std::int64_t>(ticks / 1000);
        }
        perSecond = std::pow(10.0, exponent);
    } else {
        perSecond = std::ldexp(1.0, exponent);
    }
    // Seconds apart from their fraction, so that a double holds both.
    const double seconds = std::floor(static_cast<double>(ticks) / perSecond);
    const double rest = static_cast<double>(ticks) - seconds * perSecond;
    const double time = seconds * 1e6 + std::floor(rest / perSecond * 1e6);
    return time < static_cast<double>(latestTime) ? static_cast<std::int64_t>(time) : latestTime;
}

void PcapngReader::takePacket(std::string_view body)
{
    constexpr std::size_t fixedSize = 20;
    if (body.size() < fixedSize) {
        m_collector.addBad(m_block, notAByte);
        return;
    }
    const auto number = load<std::uint32_t>(body, 0, m_big);
    const std::uint64_t ticks =
        (std::uint64_t{load<std::uint32_t>(body, 4, m_big)} << 32) | load<std::uint32_t>(body, 8, m_big);
    const std::size_t length = load<std::uint32_t>(body, 12, m_big);
    if (number >= m_interfaces.size() || length > body.size() - fixedSize) {
        m_collector.addBad(m_block, PACKDECK_TEXT("LogProblem", "the packet names no interface or has no end"));
        return;
    }
    const Interface& on = m_interfaces[number];
    SocketCanPacket packet = parseSocketCanPacket(body.substr(fixedSize, length));
    constexpr std::int64_t mostOffset = latestTime / 1'000'000;
    const std::int64_t offset = std::clamp(on.offsetSeconds, -mostOffset, mostOffset) * 1'000'000;
    packet.frame.time = microseconds(on, ticks) + offset;
    if (on.linkType != socketCanLinkType) {
        m_collector.addOther();
    } else if (packet.kind == SocketCanPacket::Kind::Fd) {
        m_collector.addFd();
    } else if (packet.kind == SocketCanPacket::Kind::Bad) {
        m_collector.addBad(m_block, packet.reason);
    } else if (packet.frame.time < 0 || packet.frame.time >= latestTime) {
        m_collector.addBad(m_block, notATime);
    } else if (!m_collector.busOf(on.name, packet.frame.bus)) {
        m_collector.addBad(m_block, tooManyChannels);
    } else {
        const std::string_view options = body.substr(std::min(body.size(), fixedSize + padded(length)));
        forEachOption(options, m_big, [this, &packet](std::uint16_t code, std::string_view value) {
            if (code == pcapng::optionFlags && value.size() >= 4 &&
                (load<std::uint32_t>(value, 0, m_big) & 3U) == pcapng::outbound) {
                packet.frame.flags |= can::Frame::LocalEcho;
            }
        });
        m_collector.add(packet.frame);
    }
}

} // namespace packdeck::log
