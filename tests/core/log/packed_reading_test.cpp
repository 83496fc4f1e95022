// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// What is unpacked ahead of its reader, on threads, is what one thread makes of it: packed lines in chunks, containers
// of BLF, captures.

#include <gtest/gtest.h>

#include "fuzz/reader_property.h"
#include "log/blf_reader.h"
#include "log/byte_source.h"
#include "log/compress_file.h"
#include "log/log_writer.h"
#include "read_both_ways.h"
#include "support/run_program.h"

using namespace packdeck;
using namespace packdeck::log;
using test::difference;
using test::into;
using test::readSerially;
using test::readSideBySide;

namespace {

constexpr std::size_t frameCount = 60'000; ///< more than one piece of every format

std::vector<can::Frame> someFrames()
{
    std::vector<can::Frame> frames(frameCount);
    for (std::size_t i = 0; i < frames.size(); ++i) {
        frames[i].time = 1'700'000'000'000'000 + static_cast<std::int64_t>(i) * 640;
        frames[i].id = static_cast<std::uint32_t>(0x600 + i % 77);
        frames[i].length = static_cast<std::uint8_t>(i % 9);
        frames[i].bus = static_cast<std::uint8_t>(i % 2);
        for (std::size_t b = 0; b < frames[i].length; ++b) {
            frames[i].data.at(b) = static_cast<std::uint8_t>(i * (b + 3) >> b);
        }
    }
    return frames;
}

class PackedReading : public testing::TestWithParam<LogFormat>
{
protected:
    [[nodiscard]] static std::filesystem::path written()
    {
        auto file = test::temporaryFile("log");
        auto writer = createWriter(GetParam(), file, {{"can0", "can1"}});
        EXPECT_TRUE(writer && (*writer)->write(someFrames()) && (*writer)->finish());
        return file;
    }
};

TEST_P(PackedReading, GivesWhatOneThreadGives)
{
    const auto plain = written();
    const auto serial = readSerially(plain);
    EXPECT_EQ(serial.frames.size(), frameCount);
    EXPECT_EQ(difference(serial, readSideBySide(plain, 10'000)), "");
    const auto packed = compressFile(plain);
    ASSERT_TRUE(packed);
    for (const std::size_t chunkSize : {1'000U, 300'000U, 10'000'000U}) {
        ASSERT_EQ(difference(serial, readSideBySide(*packed, chunkSize)), "") << chunkSize;
    }
    // The file was cut: what is there is read, in either way alike.
    std::filesystem::resize_file(*packed, std::filesystem::file_size(*packed) / 2);
    const auto cut = readSerially(*packed);
    EXPECT_GT(cut.frames.size(), 0U);
    EXPECT_LT(cut.frames.size(), frameCount);
    EXPECT_EQ(difference(cut, readSideBySide(*packed, 10'000)), "");
}

TEST_P(PackedReading, EndsWhenTheSinkHasHadEnough)
{
    const auto packed = compressFile(written());
    ASSERT_TRUE(packed);
    std::uint64_t frames = 0;
    const auto summary = readLogParallel(*packed,
                                         [&frames](std::span<const can::Frame> more) {
                                             frames += more.size();
                                             return false;
                                         },
                                         {}, {3, 10'000});
    ASSERT_TRUE(summary);
    EXPECT_TRUE(summary->stopped);
    EXPECT_EQ(summary->frames, frames);
    EXPECT_GT(frames, 0U);
    EXPECT_LT(frames, frameCount);
}

TEST_P(PackedReading, ProgressGoesToTheEnd)
{
    const auto packed = compressFile(written());
    ASSERT_TRUE(packed);
    const auto size = std::filesystem::file_size(*packed);
    std::vector<std::uint64_t> done;
    const auto note = [&](std::uint64_t bytes, std::uint64_t total) {
        EXPECT_EQ(total, size) << "of the file as it is on the disk";
        done.push_back(bytes);
    };
    ASSERT_TRUE(readLogParallel(*packed, [](auto) { return true; }, note, {2, 10'000}));
    EXPECT_TRUE(std::is_sorted(done.begin(), done.end()));
    EXPECT_GT(done.size(), 1U);
    EXPECT_EQ(done.back(), size);
}

INSTANTIATE_TEST_SUITE_P(Formats, PackedReading,
                         testing::Values(LogFormat::Candump, LogFormat::Asc, LogFormat::Blf, LogFormat::Trc,
                                         LogFormat::Gvret, LogFormat::Pcapng),
                         [](const auto& each) { return std::string(name(each.param)); });

test::WhatCame readBlf(std::string_view bytes)
{
    test::WhatCame came;
    BlfReader reader(into(came.frames));
    reader.feed(bytes);
    came.summary = reader.finish();
    return came;
}

TEST(BlfSplitter, LeavesNothingPackedOfAGoodFile)
{
    const auto file = test::temporaryFile("good.blf");
    auto writer = createWriter(LogFormat::Blf, file, {{"can0", "can1"}});
    ASSERT_TRUE(writer && (*writer)->write(someFrames()) && (*writer)->finish());
    const std::string bytes = test::readFile(file);
    const std::string result = test::unpackedBlf(bytes, ByteSource::pieceSize);
    EXPECT_GT(result.size(), frameCount * 48U);
    EXPECT_LT(bytes.size(), result.size() / 2);
    EXPECT_EQ(difference(readBlf(bytes), readBlf(result)), "");
}

} // namespace
