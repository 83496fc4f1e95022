// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>

#include "can/frame.h"

namespace packdeck::ctl {

/// What was odd about the data frames of a log, an ID at a time: counted while it is read, told once at the end.
class FrameRemarks
{
public:
    void addUnowned(const can::Frame& frame) { ++m_unowned[can::key(frame)]; }

    /// @param expected  bytes of its message, more than the frame has
    void addShort(const can::Frame& frame, unsigned expected);

    /// A line an ID that came short, and one for the IDs that no message has, to stderr.
    void report(const std::filesystem::path& file) const;

private:
    struct Short
    {
        std::uint64_t frames = 0;
        unsigned least = 0; ///< bytes
        unsigned expected = 0;
    };

    std::map<std::uint32_t, Short> m_short;           ///< by can::key
    std::map<std::uint32_t, std::uint64_t> m_unowned; ///< by can::key, frames
};

} // namespace packdeck::ctl
