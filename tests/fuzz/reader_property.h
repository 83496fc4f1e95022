// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz/require.h"
#include "log/blf_splitter.h"
#include "log/log_reader.h"

namespace packdeck::test {

struct FuzzRead
{
    std::vector<can::Frame> frames;
    log::ReadSummary summary;
};

inline FuzzRead readInPieces(log::LogFormat format, std::string_view text, std::size_t piece)
{
    FuzzRead result;
    const auto reader = log::makeReader(
        format,
        [&result](std::span<const can::Frame> frames) {
            result.frames.insert(result.frames.end(), frames.begin(), frames.end());
            return true;
        },
        "log-20260301-1200.txt");
    for (; !text.empty(); text.remove_prefix(std::min(piece, text.size()))) {
        reader->feed(text.substr(0, piece));
    }
    result.summary = reader->finish();
    return result;
}

/// A BLF file with its containers unpacked, out of pieces of `piece` bytes.
inline std::string unpackedBlf(std::string_view file, std::size_t piece)
{
    log::BlfSplitter splitter;
    std::string result;
    bool isEnd = false;
    while (!isEnd) {
        isEnd = file.empty();
        splitter.feed(file.substr(0, piece));
        file.remove_prefix(std::min(piece, file.size()));
        while (auto part = splitter.next(isEnd)) {
            if (part->isContainer) {
                log::unpackContainer(part->bytes);
            }
            result += part->bytes;
        }
    }
    return result;
}

/// What has to hold for every reader, whatever the bytes are.
inline void requireSaneReader(log::LogFormat format, std::string_view text)
{
    (void)log::detectFormat(text);
    const FuzzRead whole = readInPieces(format, text, text.size() + 1);
    const FuzzRead pieces = readInPieces(format, text, text.size() % 61 + 1);
    require(whole.frames == pieces.frames, "the size of the pieces makes no difference to the frames");
    require(whole.summary.badLines == pieces.summary.badLines, "nor to the bad lines");
    require(whole.summary.frames == whole.frames.size(), "all frames are counted");
    if (format == log::LogFormat::Blf) {
        const FuzzRead unpacked = readInPieces(format, unpackedBlf(text, text.size() % 97 + 1), text.size() + 1);
        require(whole.frames == unpacked.frames && whole.summary.badLines == unpacked.summary.badLines &&
                    whole.summary.otherRecords == unpacked.summary.otherRecords,
                "what unpacks ahead makes no difference");
    }
    constexpr std::int64_t farAway = 2'000'000'000'000'000'000;
    for (const can::Frame& frame : whole.frames) {
        require(frame.length <= 8 && frame.bus < whole.summary.channels.size(), "length and bus are in range");
        require(frame.time > -farAway && frame.time < farAway, "differences of times stay within 64 bits");
        require(frame.id <=
                    (frame.has(can::Frame::Extended) || frame.has(can::Frame::ErrorFrame) ? 0x1FFFFFFFU : 0x7FFU),
                "the ID is in range");
    }
}

} // namespace packdeck::test
