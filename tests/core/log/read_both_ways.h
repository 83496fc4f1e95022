// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "log/parallel_reading.h"

namespace packdeck::test {

/// What reading a log gave.
struct WhatCame
{
    std::vector<can::Frame> frames;
    log::ReadSummary summary;
};

inline log::FrameSink into(std::vector<can::Frame>& frames)
{
    return [&frames](std::span<const can::Frame> more) {
        frames.insert(frames.end(), more.begin(), more.end());
        return true;
    };
}

inline WhatCame readSerially(const std::filesystem::path& file)
{
    WhatCame came;
    came.summary = log::readLog(file, into(came.frames)).value();
    return came;
}

inline WhatCame readSideBySide(const std::filesystem::path& file, std::size_t chunkSize, unsigned threads = 3)
{
    WhatCame came;
    came.summary = log::readLogParallel(file, into(came.frames), {}, {threads, chunkSize}).value();
    return came;
}

/// Nothing when both are the same, else what is not.
inline std::string difference(const WhatCame& a, const WhatCame& b)
{
    const auto& x = a.summary;
    const auto& y = b.summary;
    if (a.frames != b.frames) {
        return "frames";
    }
    if (x.badLines != y.badLines || x.badLineCount != y.badLineCount) {
        return "bad lines";
    }
    if (x.channels != y.channels) {
        return "channels";
    }
    const bool same = x.format == y.format && x.frames == y.frames && x.fdFrames == y.fdFrames &&
                      x.otherRecords == y.otherRecords && x.missingFrames == y.missingFrames && x.dated == y.dated &&
                      x.stopped == y.stopped;
    return same ? "" : "counts";
}

} // namespace packdeck::test
