// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `packdeckctl params`, run as a program. Each run has a simulated pack of its own, from its start.

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "refused_row.h"
#include "support/paths.h"
#include "support/run_program.h"

using namespace packdeck;
using nlohmann::json;
using test::ProgramResult;
using test::RefusedRow;
using testing::HasSubstr;
using testing::Not;

namespace {

constexpr auto onUnit = " --plugin packdeck --interface sim-4 --unit 1234 ";

ProgramResult ctl(const std::string& arguments)
{
    return test::runShell("PACKDECK_ARCHIVE_DIR=\"" + test::temporaryFile("archive").string() + "\" " +
                          packdeck::test::buildDirectory() + "/bin/packdeckctl " + arguments);
}

class ParamsRefused : public testing::TestWithParam<RefusedRow>
{
};

TEST_P(ParamsRefused, SaysWhyOnStandardErrorAndNothingElse)
{
    test::expectRefused(GetParam(), ctl(GetParam().arguments));
}

INSTANTIATE_TEST_SUITE_P(
    Rows, ParamsRefused,
    testing::Values(
        RefusedRow{"NoCommand", "params", 2, "a command is missing"},
        RefusedRow{"NoUnit", "params read --plugin packdeck --interface sim-4", 2, "--unit"},
        RefusedRow{"OtherUnit", "params read --plugin packdeck --interface sim-4 --unit 77", 1, "01234"},
        RefusedRow{"DiffOfOne", "params diff /dev/null", 2, "--plugin"},
        RefusedRow{"NoSuchParameter", std::string("params write") + onUnit + "warpFactor=9", 1, "warpFactor"},
        RefusedRow{"NoValue", std::string("params write") + onUnit + "noxMax=much", 1, "noxMax"},
        RefusedRow{"DoesNotFit", std::string("params write --user-key user") + onUnit + "critCellOverVoltage=4.1", 1,
                   "10 mV"}),
    [](const auto& row) { return row.param.name; });

TEST(Params, AreListed)
{
    const ProgramResult result = ctl("--json params list");
    ASSERT_EQ(result.exitCode, 0) << result.errors;
    EXPECT_EQ(result.lines().size(), 44U);
    const json first = json::parse(result.lines().front());
    EXPECT_EQ(first.at("name"), "serialNumber");
    EXPECT_EQ(ctl("--json params list --dialect V1.1").lines().size(), 35U);
}

TEST(Params, AreReadFromAUnit)
{
    const ProgramResult result = ctl(std::string("--json params read critCellOverVoltage nodeNumCells") + onUnit);
    ASSERT_EQ(result.exitCode, 0) << result.errors;
    ASSERT_EQ(result.lines().size(), 2U);
    EXPECT_EQ(json::parse(result.lines()[0]).at("value"), "4.200");
    EXPECT_EQ(json::parse(result.lines()[0]).at("unit"), "V");
    EXPECT_EQ(json::parse(result.lines()[1]).at("raw").size(), 32U);
}

TEST(Params, OfAnOlderFirmwareAreReadAndWrittenInItsUnits)
{
    const std::string onOlder = " --plugin packdeck --interface sim-v1.1 --unit 1234 ";
    const ProgramResult result = ctl("--json params read" + onOlder);
    ASSERT_EQ(result.exitCode, 0) << result.errors;
    EXPECT_EQ(result.lines().size(), 35U) << "it has no extensions";
    const ProgramResult one = ctl("--json params read maxDischargeCurrent" + onOlder);
    ASSERT_EQ(one.lines().size(), 1U) << one.errors;
    EXPECT_EQ(json::parse(one.lines()[0]).at("value"), "32.000");
    const ProgramResult written = ctl("--json params write --user-key user" + onOlder + "maxDischargeCurrent=12.345");
    ASSERT_EQ(written.exitCode, 0) << written.errors;
    EXPECT_EQ(json::parse(written.lines()[0]).at("result"), "verified");
}

TEST(Params, AreExportedVerifiedAndCompared)
{
    const auto file = test::temporaryFile("unit.json");
    const ProgramResult exported = ctl(std::string("params export") + onUnit + file.string());
    ASSERT_EQ(exported.exitCode, 0) << exported.errors;
    EXPECT_EQ(ctl(std::string("params verify") + onUnit + file.string()).exitCode, 0);

    const auto other = test::writeFile("other.txt", "critCellOverVoltage = 4.25 V\n");
    const ProgramResult differs = ctl(std::string("--json params verify") + onUnit + other.string());
    EXPECT_EQ(differs.exitCode, 1);
    ASSERT_EQ(differs.lines().size(), 1U);
    EXPECT_EQ(json::parse(differs.lines()[0]).at("left"), "4.250");
    EXPECT_EQ(json::parse(differs.lines()[0]).at("right"), "4.200");

    EXPECT_EQ(ctl("params diff " + file.string() + ' ' + file.string()).exitCode, 0);
    EXPECT_EQ(ctl("params diff " + file.string() + ' ' + other.string()).exitCode, 1);
}

TEST(Params, AnImportIsAPlanUntilItIsApplied)
{
    const auto file = test::writeFile("limits.txt", "critCellOverVoltage = 4.25\nfluxCapacitance = 1\n");
    const ProgramResult plan = ctl(std::string("--json params import") + onUnit + file.string());
    ASSERT_EQ(plan.exitCode, 0) << plan.errors;
    ASSERT_EQ(plan.lines().size(), 1U);
    EXPECT_EQ(json::parse(plan.lines()[0]).at("new"), "4.250");
    EXPECT_THAT(plan.errors, HasSubstr("fluxCapacitance"));
    EXPECT_THAT(plan.errors, HasSubstr("would be written"));
    EXPECT_THAT(plan.errors, Not(HasSubstr("proven")));
}

TEST(Params, AreNotWrittenWithoutAKeyAndItIsSaidWhich)
{
    const ProgramResult result = ctl(std::string("--json params write") + onUnit + "noxMax=900");
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_THAT(result.errors, HasSubstr("User key"));
    ASSERT_EQ(result.lines().size(), 1U);
    EXPECT_EQ(json::parse(result.lines()[0]).at("result"), "not written");
}

TEST(Params, AreWrittenVerifiedStoredAndKeptOnRecord)
{
    const ProgramResult result =
        ctl(std::string("--json params write --store --user-key user") + onUnit + "noxMax=900 vocMax=4000");
    ASSERT_EQ(result.exitCode, 0) << result.errors;
    ASSERT_EQ(result.lines().size(), 2U);
    for (const std::string& line : result.lines()) {
        EXPECT_EQ(json::parse(line).at("result"), "verified");
    }
    EXPECT_THAT(result.errors, HasSubstr("2 of 2 proven, made permanent"));

    const std::filesystem::path archive = test::temporaryFile("archive");
    const std::string journal = test::readFile(archive / "journal.jsonl");
    EXPECT_THAT(journal, HasSubstr("\"parameter\":\"noxMax\",\"old\":\"1000\",\"new\":\"900\""));
    std::size_t backups = 0;
    for (const auto& entry : std::filesystem::directory_iterator(archive / "backups")) {
        ++backups;
        EXPECT_THAT(test::readFile(entry.path()),
                    HasSubstr("{\"name\": \"noxMax\", \"value\": 1000, \"unit\": \"ppb\"}"));
    }
    EXPECT_GE(backups, 1U);
}

} // namespace
