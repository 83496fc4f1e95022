// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/candump_writer.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iterator>
#include <utility>

#include <fmt/format.h>

namespace packdeck::log {

namespace {

constexpr std::uint32_t errorFrameBit = 0x20000000;
constexpr std::int64_t microseconds = 1'000'000;

} // namespace

void appendCandumpLine(const can::Frame& frame, std::string_view interface, bool direction, std::string& out)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    const std::int64_t time = std::max<std::int64_t>(frame.time, 0);
    const std::size_t length = std::min<std::size_t>(frame.length, frame.data.size());
    const auto end = std::back_inserter(out);
    fmt::format_to(end, FMT_STRING("({:010}.{:06}) {} "), time / microseconds, time % microseconds, interface);
    if (frame.has(can::Frame::ErrorFrame)) {
        fmt::format_to(end, FMT_STRING("{:08X}#"), frame.id | errorFrameBit);
    } else if (frame.has(can::Frame::Extended)) {
        fmt::format_to(end, FMT_STRING("{:08X}#"), frame.id);
    } else {
        fmt::format_to(end, FMT_STRING("{:03X}#"), frame.id);
    }
    if (frame.has(can::Frame::Remote)) {
        out += 'R';
        if (length > 0) {
            out += digits[length];
        }
    } else {
        for (std::size_t i = 0; i < length; ++i) {
            out += digits[frame.data.at(i) >> 4];
            out += digits[frame.data.at(i) & 0x0F];
        }
    }
    if (direction) {
        out += frame.has(can::Frame::LocalEcho) ? " T" : " R";
    }
    out += '\n';
}

CandumpWriter::CandumpWriter(std::filesystem::path path, std::FILE* file, Options options)
    : m_path(std::move(path))
    , m_file(file)
    , m_options(std::move(options))
{
}

Result<CandumpWriter> CandumpWriter::create(const std::filesystem::path& file, Options options)
{
    errno = 0;
#ifdef _WIN32
    std::FILE* const stream = _wfopen(file.c_str(), L"wb");
#else
    std::FILE* const stream = std::fopen(file.c_str(), "wb");
#endif
    if (stream == nullptr) {
        return failure(ErrorId::FileWrite, {file.string(), std::strerror(errno)});
    }
    return CandumpWriter(file, stream, std::move(options));
}

Result<void> CandumpWriter::write(std::span<const can::Frame> frames)
{
    m_lines.clear();
    for (const can::Frame& frame : frames) {
        if (frame.bus < m_options.channels.size()) {
            appendCandumpLine(frame, m_options.channels[frame.bus], m_options.direction, m_lines);
        } else {
            appendCandumpLine(frame, fmt::format("can{}", frame.bus), m_options.direction, m_lines);
        }
    }
    errno = 0;
    if (std::fwrite(m_lines.data(), 1, m_lines.size(), m_file.get()) != m_lines.size()) {
        return failure(ErrorId::FileWrite, {m_path.string(), std::strerror(errno)});
    }
    return {};
}

Result<void> CandumpWriter::flush()
{
    errno = 0;
    if (std::fflush(m_file.get()) != 0) {
        return failure(ErrorId::FileWrite, {m_path.string(), std::strerror(errno)});
    }
    return {};
}

} // namespace packdeck::log
