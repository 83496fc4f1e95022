// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "can/frame.h"
#include "log/log_reader.h"

namespace packdeck::test {

struct ReadLog
{
    std::vector<can::Frame> frames;
    log::ReadSummary summary;
};

/// Everything a log holds.
inline ReadLog readWhole(const std::filesystem::path& file)
{
    ReadLog result;
    auto summary = log::readLog(file, [&result](std::span<const can::Frame> frames) {
        result.frames.insert(result.frames.end(), frames.begin(), frames.end());
        return true;
    });
    EXPECT_TRUE(summary) << toEnglish(summary.error());
    if (summary) {
        result.summary = std::move(*summary);
    }
    return result;
}

/// A frame that tells its number, so that a missing or a changed one is seen.
inline can::Frame numberedFrame(std::uint32_t number, std::int64_t time)
{
    can::Frame frame;
    frame.time = time;
    frame.id = number % 0x800;
    frame.length = 8;
    for (std::size_t i = 0; i < 4; ++i) {
        frame.data.at(i) = static_cast<std::uint8_t>(number >> (8 * i));
        frame.data.at(4 + i) = static_cast<std::uint8_t>(~number >> (8 * i));
    }
    return frame;
}

} // namespace packdeck::test
