// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <string_view>

#include "fuzz/require.h"
#include "log/candump_reader.h"
#include "log/candump_writer.h"

using namespace packdeck;
using test::require;

namespace {

struct ReadBack
{
    std::vector<can::Frame> frames;
    log::ReadSummary summary;
};

ReadBack read(std::string_view text, std::size_t piece)
{
    ReadBack result;
    log::CandumpReader reader([&result](std::span<const can::Frame> frames) {
        result.frames.insert(result.frames.end(), frames.begin(), frames.end());
        return true;
    });
    for (; !text.empty(); text.remove_prefix(std::min(piece, text.size()))) {
        reader.feed(text.substr(0, piece));
    }
    result.summary = reader.finish();
    return result;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    (void)log::detectFormat(text);
    const ReadBack whole = read(text, text.size() + 1);
    const ReadBack pieces = read(text, size % 61 + 1);
    require(whole.frames == pieces.frames, "the size of the pieces makes no difference to the frames");
    require(whole.summary.badLines == pieces.summary.badLines, "nor to the bad lines");

    std::string written;
    for (const can::Frame& frame : whole.frames) {
        require(frame.length <= 8 && frame.bus < whole.summary.channels.size(), "length and bus are in range");
        require(frame.id <= (frame.flags % 8 == 0 || frame.flags % 8 == can::Frame::Remote ? 0x7FFU : 0x1FFFFFFFU),
                "the ID is in range");
        log::appendCandumpLine(frame, whole.summary.channels[frame.bus], true, written);
    }
    const ReadBack again = read(written, written.size() + 1);
    require(again.frames == whole.frames, "what is written is read back");
    require(again.summary.badLineCount == 0, "and is no bad line");
    return 0;
}
