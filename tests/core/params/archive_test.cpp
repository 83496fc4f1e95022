// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/params/shipped.h"
#include "params/archive.h"
#include "support/run_program.h"

using namespace packdeck;
using namespace packdeck::params;

namespace {

class Journal : public testing::Test
{
protected:
    Journal()
        : folder(test::temporaryFile("journal")) // tests run beside each other
        , archive(folder)
    {
        std::filesystem::remove_all(folder);
    }

    std::filesystem::path folder;
    Archive archive;
    Circumstances circumstances{"2026-11-28T12:00:00Z", "engineer", "packdeck", "SAFE, all contactors open"};
};

TEST_F(Journal, TellsEveryWriteAndEveryCommandInOrder)
{
    EXPECT_TRUE(archive.entries(10)->empty()) << "nothing was done yet";
    const auto metadata = test::shippedMetadata();
    DeviceImage device;
    device.serial = 1234;
    device.metadata = metadata;
    ServiceStatus status;
    status.task = Task::Write;
    status.outcome = Outcome::Done;
    status.items.push_back({test::indexOf(*metadata, "noxMax"), {1000}, {900}, ItemState::Verified, {}});
    ASSERT_TRUE(archive.record(device, status, circumstances));
    ASSERT_TRUE(archive.record({1234, "ENABLE", "CONNECT", "PRECHARGE", "sent", {}}, circumstances));
    ServiceStatus soc;
    soc.task = Task::SetSoc;
    soc.outcome = Outcome::Failed;
    soc.argument = 640;
    soc.error = Error{ErrorId::ServiceNoKey, {"Admin"}};
    ASSERT_TRUE(archive.record(device, soc, circumstances));

    const auto entries = archive.entries(10);
    ASSERT_TRUE(entries.has_value());
    ASSERT_EQ(entries->size(), 4U);
    EXPECT_EQ((*entries)[0],
              (JournalEntry{"2026-11-28T12:00:00Z", "packdeck", "engineer", 1234, "SAFE, all contactors open", "noxMax",
                            "1000", "900", "ppb", std::string(label(ItemState::Verified)), ""}));
    EXPECT_EQ((*entries)[1].what, std::string(label(Task::Write)));
    EXPECT_EQ((*entries)[2].what, "ENABLE");
    EXPECT_EQ((*entries)[2].before, "CONNECT");
    EXPECT_EQ((*entries)[2].result, "sent");
    EXPECT_EQ((*entries)[3].after, "640");
    EXPECT_EQ((*entries)[3].reason, "this needs the Admin key");
    EXPECT_EQ(archive.entries(2)->front().what, "ENABLE") << "the newest ones";
}

TEST_F(Journal, DamagedLinesAreLeftOutAndNeverChanged)
{
    ASSERT_TRUE(archive.record({7, "IDLE", {}, {}, "sent", {}}, circumstances));
    const auto sizeBefore = std::filesystem::file_size(archive.journal());
    std::ofstream(archive.journal(), std::ios::app) << "half a li\n{\"time\": 5, \"unit\": \"x\"}\n[]\n";
    ASSERT_TRUE(archive.record({7, "CONNECT", {}, {}, "sent", {}}, circumstances));
    EXPECT_GT(std::filesystem::file_size(archive.journal()), sizeBefore);
    const auto entries = archive.entries(10);
    ASSERT_TRUE(entries.has_value());
    ASSERT_EQ(entries->size(), 3U);
    EXPECT_EQ(entries->front().what, "IDLE");
    EXPECT_EQ((*entries)[1].unit, 0U);
    EXPECT_EQ(entries->back().what, "CONNECT");
}

} // namespace
