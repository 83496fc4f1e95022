// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/frame_remarks.h"

#include <algorithm>
#include <string>

#include <fmt/format.h>

namespace packdeck::ctl {

namespace {

constexpr std::size_t mostNamed = 8; // of the IDs that no message has; the rest is counted

std::string idText(std::uint32_t key)
{
    constexpr std::uint32_t extended = can::key(0, true);
    return (key & extended) != 0 ? fmt::format("0x{:08X}", key & ~extended) : fmt::format("0x{:03X}", key);
}

} // namespace

void FrameRemarks::addShort(const can::Frame& frame, unsigned expected)
{
    Short& remark = m_short[can::key(frame)];
    remark.least = remark.frames++ == 0 ? frame.length : std::min<unsigned>(remark.least, frame.length);
    remark.expected = expected;
}

void FrameRemarks::report(const std::filesystem::path& file) const
{
    for (const auto& [key, remark] : m_short) {
        fmt::print(stderr,
                   "{}: {} frames of ID {} are shorter than its message: {} bytes of {}; what they lack has no value\n",
                   file.string(), remark.frames, idText(key), remark.least, remark.expected);
    }
    if (m_unowned.empty()) {
        return;
    }
    std::string ids;
    std::size_t named = 0;
    for (const auto& [key, frames] : m_unowned) {
        if (named++ == mostNamed) {
            ids += fmt::format(", and {} more", m_unowned.size() - mostNamed);
            break;
        }
        ids += fmt::format("{}{} ({} frames)", ids.empty() ? "" : ", ", idText(key), frames);
    }
    fmt::print(stderr, "{}: IDs that no message has: {}\n", file.string(), ids);
}

} // namespace packdeck::ctl
