// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/broken_files.h"

#include "fuzz/reader_property.h"
#include "support/paths.h"

using namespace packdeck;

TEST(BrokenFiles, NoCandumpLogBreaksTheReader)
{
    test::runOverBrokenFiles("candump");
}

class BrokenFilesOf : public testing::TestWithParam<log::LogFormat>
{
};

/// Every file of tests/data/broken/<format>, every beginning of it, and with every byte changed.
TEST_P(BrokenFilesOf, BreakNoReader)
{
    const std::string folder(log::name(GetParam()));
    int files = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(packdeck::test::sourceDirectory() + "/tests/data/broken/" + folder)) {
        const std::string text = test::readFile(entry.path());
        for (std::size_t length = 0; length <= text.size(); ++length) {
            test::requireSaneReader(GetParam(), std::string_view(text).substr(0, length));
        }
        for (std::size_t at = 0; at < text.size(); ++at) {
            std::string changed = text;
            changed[at] = static_cast<char>(changed[at] ^ 0xFF);
            test::requireSaneReader(GetParam(), changed);
        }
        const test::FuzzRead read = test::readInPieces(GetParam(), text, text.size() + 1);
        EXPECT_GT(read.summary.badLineCount, 0U) << entry.path() << ": nothing in it was bad";
        EXPECT_GT(read.summary.frames, 0U) << entry.path() << ": the rest was not read";
        ++files;
    }
    EXPECT_GT(files, 0);
}

INSTANTIATE_TEST_SUITE_P(Formats, BrokenFilesOf,
                         testing::Values(log::LogFormat::Asc, log::LogFormat::Blf, log::LogFormat::Trc,
                                         log::LogFormat::Gvret, log::LogFormat::ArrowPoint, log::LogFormat::Tritium,
                                         log::LogFormat::Pcap, log::LogFormat::Pcapng),
                         [](const auto& each) { return std::string(log::name(each.param)); });
