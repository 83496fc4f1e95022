// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <map>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/paths.h"
#include "support/run_program.h"
#include "support/signal_table.h"

using namespace packdeck;
using nlohmann::json;
using test::ProgramResult;
using test::writeFile;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

ProgramResult ctl(const std::string& arguments)
{
    return test::runProgram("packdeckctl", arguments);
}

std::string hex(const std::array<std::uint8_t, 8>& data)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (const std::uint8_t byte : data) {
        text += digits[byte >> 4];
        text += digits[byte & 0xF];
    }
    return text;
}

std::string idText(std::uint32_t id)
{
    std::ostringstream text;
    text << std::uppercase << std::hex << std::setw(3) << std::setfill('0') << id;
    return text.str();
}

TEST(Decode, RandomPayloadsOfEveryShippedMessageAgreeWithTheTable)
{
    std::map<std::uint32_t, std::vector<test::SignalRow>> messages;
    for (const test::SignalRow& row : test::signalTable()) {
        messages[row.id].push_back(row);
    }

    struct Sent
    {
        std::uint32_t id;
        std::array<std::uint8_t, 8> data;
    };

    std::vector<Sent> sent;
    std::string log;
    std::mt19937 random(448);
    for (int round = 0; round < 10; ++round) {
        for (const auto& [id, rows] : messages) {
            Sent frame{id, {}};
            for (std::uint8_t& byte : frame.data) {
                byte = round == 0 ? std::uint8_t{0xFF} : static_cast<std::uint8_t>(random());
            }
            log += "(1700000000." + std::to_string(100000 + sent.size()) + ") can0 " + idText(id) + '#' +
                   hex(frame.data) + '\n';
            sent.push_back(frame);
        }
    }
    const ProgramResult result = ctl("decode --json " + writeFile("random.log", log).string());
    ASSERT_EQ(result.exitCode, 0) << result.errors;
    EXPECT_THAT(result.errors, IsEmpty());
    const auto lines = result.lines();
    ASSERT_EQ(lines.size(), sent.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const json line = json::parse(lines[i]);
        const auto& rows = messages.at(sent[i].id);
        ASSERT_EQ(line.at("id"), sent[i].id);
        ASSERT_EQ(line.at("message"), rows.front().message);
        ASSERT_EQ(line.at("time"), 1700000000.0 + static_cast<double>(100000 + i) / 1e6);
        ASSERT_EQ(line.at("signals").size(), rows.size());
        for (const test::SignalRow& row : rows) {
            ASSERT_EQ(line.at("signals").at(row.signal).get<double>(), test::physicalOf(row, sent[i].data))
                << row.signal;
        }
    }
}

constexpr const char* twoMessages = "BO_ 256 First: 8 X\n SG_ Level : 0|8@1+ (0.5,0) [0|0] \"V\" X\n"
                                    " SG_ Mode : 8|8@1+ (1,0) [0|0] \"\" X\n"
                                    "BO_ 2147483904 Second: 8 X\n SG_ Float : 0|32@1- (1,0) [0|0] \"\" X\n"
                                    "SIG_VALTYPE_ 2147483904 Float : 1;\nVAL_ 256 Mode 1 \"on\" ;\n";

constexpr const char* mixedLog = "(10.500000) can0 100#0401\n"
                                 "(10.600000) can0 00000100#0000803F\n"
                                 "(10.700000) can0 00000100#0000807F\n"
                                 "(10.800000) can0 200#AABB\n"
                                 "(10.900000) can0 100#R\n"
                                 "(11.000000) can0 20000004#0004000000000000\n";

TEST(Decode, OwnDbcAndUnknownIdsOnlyWithAll)
{
    const std::string arguments = "decode --json --dbc " + writeFile("own.dbc", twoMessages).string() + ' ' +
                                  writeFile("x.log", mixedLog).string();
    const ProgramResult known = ctl(arguments);
    EXPECT_EQ(known.exitCode, 0);
    EXPECT_THAT(known.lines(),
                ElementsAre(R"({"time":10.500000,"id":256,"message":"First","signals":{"Level":2,"Mode":1}})",
                            R"({"time":10.600000,"id":256,"message":"Second","signals":{"Float":1}})",
                            R"({"time":10.700000,"id":256,"message":"Second","signals":{"Float":null}})"));
    const ProgramResult all = ctl(arguments + " --all");
    ASSERT_EQ(all.lines().size(), 6U);
    EXPECT_EQ(all.lines()[3], R"({"time":10.800000,"id":512,"message":null,"signals":{},"data":"AABB"})");
    EXPECT_EQ(all.lines()[4], R"({"time":10.900000,"id":256,"message":null,"signals":{},"remote":true,"length":0})")
        << "it has no data";
    EXPECT_EQ(all.lines()[5],
              R"({"time":11.000000,"id":4,"message":null,"signals":{},"error":true,"data":"0004000000000000"})");
    for (const std::string& line : all.lines()) {
        EXPECT_TRUE(json::accept(line)) << line;
    }
}

TEST(Decode, ForReading)
{
    const ProgramResult result = ctl("decode --all --dbc " + writeFile("own.dbc", twoMessages).string() + ' ' +
                                     writeFile("x.log", mixedLog).string());
    EXPECT_THAT(result.lines(),
                ElementsAre("10.500000  100  First  Level=2 V  Mode=1 (on)", "10.600000  00000100  Second  Float=1",
                            "10.700000  00000100  Second  Float=inf", "10.800000  200  AABB",
                            "10.900000  100  remote frame", "11.000000  004  error frame 0004000000000000"));
}

TEST(Decode, AShortFrameHasNoValueForWhatItLacks)
{
    const ProgramResult result = ctl("decode --json --dbc " + writeFile("own.dbc", twoMessages).string() + ' ' +
                                     writeFile("x.log", "(1.0) can0 100#04\n").string());
    EXPECT_THAT(result.lines(), ElementsAre(R"({"time":1.000000,"id":256,"message":"First","signals":{"Level":2}})"));
    EXPECT_THAT(result.errors, HasSubstr("1 frames of ID 0x100 are shorter than its message: 1 bytes of"));
}

TEST(Decode, IdsThatNoMessageHasAreSaid)
{
    const ProgramResult result = ctl("decode --dbc " + writeFile("own.dbc", twoMessages).string() + ' ' +
                                     writeFile("x.log", "(1.0) can0 123#04\n(2.0) can0 123#05\n").string());
    EXPECT_TRUE(result.output.empty()) << result.output;
    EXPECT_THAT(result.errors, HasSubstr("IDs that no message has: 0x123 (2 frames)"));
}

TEST(Decode, ValuesForReadingHaveNoDigitsOfTheirBinaryForm)
{
    const ProgramResult result = ctl("decode " + writeFile("x.log", "(1.0) can0 611#D10ED40E00000000\n").string());
    EXPECT_THAT(result.output, HasSubstr("Node0Cell02=3.796 V"));
}

TEST(Decode, TwoOwnersOfAnIdAreSaidAndBothShown)
{
    const auto first = writeFile("a.dbc", "BO_ 256 A: 8 X\n SG_ S : 0|8@1+ (1,0) [0|0] \"\" X\n");
    const auto second = writeFile("b.dbc", "BO_ 256 B: 8 X\n SG_ T : 0|8@1+ (1,0) [0|0] \"\" X\n");
    const ProgramResult result = ctl("decode --json --dbc " + first.string() + " --dbc " + second.string() + ' ' +
                                     writeFile("x.log", "(1.0) can0 100#04\n").string());
    EXPECT_THAT(result.errors,
                HasSubstr("ID 0x100 is given to both A and B by " + first.string() + ", " + second.string() + '\n'));
    EXPECT_THAT(result.lines(), ElementsAre(HasSubstr(R"("message":"A","signals":{"S":4})"),
                                            HasSubstr(R"("message":"B","signals":{"T":4})")));
}

TEST(Decode, BadLinesAreNamedAndTheRestIsRead)
{
    const auto dbc = writeFile("bad.dbc", "BO_ 256 A: 1 X\n SG_ S : 0|8@1+ (1,0) [0|0] \"\" X\nBO_ 257 B 8 X\n");
    const auto log = writeFile("bad.log", "(1.0) can0 100#04\n(2.0) can0 100#0\nnonsense\n(3.0) can0 100#05\n"
                                          "(3.5) can0 100##105\n");
    const ProgramResult result = ctl("decode --json --dbc " + dbc.string() + ' ' + log.string());
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_EQ(result.lines().size(), 2U);
    EXPECT_EQ(result.errors, dbc.string() + ":3:11: expected ':' after the message name\n" + log.string() +
                                 ":2: the data ends in the middle of a byte\n" + log.string() +
                                 ":3: expected a time, as (1700000000.123456)\n" + log.string() +
                                 ": 1 CAN FD frames passed over\n");
}

TEST(Decode, WhatCannotBeReadFails)
{
    const auto log = writeFile("x.log", mixedLog).string();
    const auto text = writeFile("text", "hello\n").string();
    EXPECT_EQ(ctl("decode /nowhere.log").exitCode, 1);
    EXPECT_EQ(ctl("decode /nowhere.log").errors, "cannot open /nowhere.log: No such file or directory\n");
    EXPECT_EQ(ctl("decode --dbc /nowhere.dbc " + log).exitCode, 1);
    EXPECT_EQ(ctl("decode --dbc " + text + ' ' + log).errors, text + ": no DBC statement found, not a DBC file\n");
    EXPECT_EQ(ctl("decode " + text).errors, text + ": not a log format this program knows\n");
}

TEST(DbcCheck, OneObjectAFile)
{
    const auto good = writeFile("good.dbc", twoMessages).string();
    const auto bad = writeFile("bad.dbc", "BO_ 256 A: 1 X\n SG_ S : 0|99@1+ (1,0) [0|0] \"\" X\n").string();
    const ProgramResult clean = ctl("dbc check --json " + good);
    EXPECT_EQ(clean.exitCode, 0);
    EXPECT_THAT(clean.lines(), ElementsAre(R"({"file":")" + good + R"(","messages":2,"signals":3,"problems":[]})"));
    const ProgramResult both = ctl("dbc check " + bad + ' ' + good + " /nowhere.dbc --json");
    EXPECT_EQ(both.exitCode, 1);
    EXPECT_THAT(both.lines(), ElementsAre(R"({"file":")" + bad + R"(","messages":1,"signals":0,"problems":[)" +
                                              R"({"line":2,"column":12,"text":"expected a length of 1 to 64 bits"}]})",
                                          HasSubstr(R"("problems":[]})"), HasSubstr("cannot open /nowhere.dbc")));
    const ProgramResult text = ctl("dbc check " + bad);
    EXPECT_EQ(text.exitCode, 1);
    EXPECT_EQ(text.errors, bad + ":2:12: expected a length of 1 to 64 bits\n");
    EXPECT_EQ(text.output, bad + ": 1 messages, 0 signals, 1 problems\n");
}

TEST(DbcCheck, TheShippedFilesAreClean)
{
    const ProgramResult result =
        ctl("dbc check --json " + packdeck::test::buildDirectory() + "/share/packdeck/dbc/*.dbc");
    EXPECT_EQ(result.exitCode, 0) << result.output;
    EXPECT_EQ(result.lines().size(), 3U);
}

TEST(Info, CountsIdsAndTheirPeriods)
{
    std::string log;
    for (int i = 0; i < 5000; ++i) {
        log += "(" + std::to_string(100 + i) + ".250000) can0 100#00\n";
    }
    log += "(20000.000000) can1 00000100#00\n(20000.500000) can0 20000004#0000000000000000\nbad\n";
    const auto file = writeFile("x.log", log);
    const ProgramResult result = ctl("info --json " + file.string());
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_EQ(result.errors, file.string() + ":5003: expected a time, as (1700000000.123456)\n");
    ASSERT_EQ(result.lines().size(), 1U);
    const json line = json::parse(result.lines()[0]);
    EXPECT_EQ(line.at("format"), "candump");
    EXPECT_EQ(line.at("frames"), 5002);
    EXPECT_EQ(line.at("first"), 100.25);
    EXPECT_EQ(line.at("last"), 20000.5);
    EXPECT_EQ(line.at("channels"), json({"can0", "can1"}));
    EXPECT_EQ(line.at("packs"), json::array());
    EXPECT_EQ(line.at("ids"), json::parse(R"([{"id":256,"count":5000,"period_ms":1000.0},
                                              {"id":256,"count":1,"period_ms":null}])"));
    EXPECT_EQ(line.at("bad_lines"), 1);
    EXPECT_EQ(line.at("error_frames"), 1);
    EXPECT_THAT(ctl("info " + file.string()).output, HasSubstr("00000100            1            -"));
}

TEST(Info, SaysWhenALogWasInWordsAndSteersNoTerminal)
{
    const std::string row = " , 1 , 0x500 , , 0x0000000100001002, 0, 0, \x1B[31m\n";
    const auto file = writeFile("RawDataLog-20190708-1957.txt",
                                "Recv time, Packet num, ID, flags, data, float[1], float[0], sender addr\n"
                                "20:16:25.067" +
                                    row + "20:16:26.500" + row);
    const std::string output = ctl("info " + file.string()).output;
    EXPECT_THAT(output, HasSubstr("in 1.433000 s, from 2019-07-08 20:16:25.067000 to 2019-07-08 20:16:26.500000\n"));
    EXPECT_THAT(output, HasSubstr("channels: ?[31m\n"));
    const auto own = writeFile("own.log", "(1.500000) can0 100#00\n").string();
    EXPECT_THAT(ctl("info " + own).output, HasSubstr("from 1.500000 to 1.500000\n")) << "of its own clock";
}

// A pack of this generation at 0x600, one of the previous at 0x200 on the same bus.
constexpr const char* twoGenerations = "(100.000000) can0 600#78110000D2040000\n"
                                       "(100.010000) can0 601#0102000001000000\n"
                                       "(100.020000) can0 200#00100000D6F10000\n"
                                       "(101.000000) can0 600#78110000D2040000\n"
                                       "(101.010000) can0 601#0102000001000000\n"
                                       "(101.020000) can0 200#00100000D6F10000\n"
                                       "(101.030000) can0 202#E00DE40DE40DEC0D\n"
                                       "(101.040000) can0 2F7#7F0400000000C600\n"
                                       "(101.050000) can0 505#7200000000000000\n";

TEST(Info, NamesThePacks)
{
    const auto file = writeFile("two.log", twoGenerations).string();
    const ProgramResult result = ctl("info --json " + file);
    ASSERT_EQ(result.lines().size(), 1U) << result.errors;
    EXPECT_EQ(json::parse(result.lines()[0]).at("packs"),
              json::parse(R"([{"channel":"can0","base":512,"dialect":"Gen1","assumed":false,"serial":61910},
                              {"channel":"can0","base":1536,"dialect":"V1.2","assumed":false,"serial":1234}])"));
    EXPECT_THAT(ctl("info " + file).output, HasSubstr("pack at base 0x200 on can0: Gen1, serial 61910"));
}

TEST(Decode, TakesTheDbcsOfThePacksThatTheLogShows)
{
    const auto lines = ctl("decode --json " + writeFile("two.log", twoGenerations).string()).lines();
    ASSERT_EQ(lines.size(), 9U);
    EXPECT_THAT(lines[1], HasSubstr(R"("message":"DeviceFirmwareInfo")"));
    EXPECT_EQ(json::parse(lines[6]).at("signals").at("Node0Cell01"), 3.552);
    EXPECT_EQ(json::parse(lines[7]).at("message"), "PrechargeStatus");
    EXPECT_EQ(json::parse(lines[7]).at("signals").at("BMSState"), 4);
    EXPECT_EQ(json::parse(lines[8]).at("message"), "DriverControlsCommand"); // no pack moves it
}

TEST(CommandLine, WrongUsageIsTwoAndHelpIsZero)
{
    for (const char* arguments :
         {"", "nonsense", "decode", "dbc", "dbc check", "info", "info a b", "decode --wrong x"}) {
        const ProgramResult result = ctl(arguments);
        EXPECT_EQ(result.exitCode, 2) << arguments;
        EXPECT_FALSE(result.errors.empty()) << arguments;
        EXPECT_TRUE(result.output.empty()) << arguments;
    }
    EXPECT_EQ(ctl("--help").exitCode, 0);
    EXPECT_THAT(ctl("decode --help").output, HasSubstr("--dbc"));
}

TEST(DataDirectory, TheEnvironmentComesFirst)
{
    const auto log = writeFile("x.log", "(1.0) can0 611#1027102710271027\n").string();
    const auto run = [&log](const std::string& environment) {
        return test::runShell(environment + " " + packdeck::test::buildDirectory() + "/bin/packdeckctl decode --json " +
                              log);
    };
    EXPECT_EQ(run("env -u PACKDECK_DATA_DIR").exitCode, 0) << "found beside the program";
    EXPECT_THAT(run("PACKDECK_DATA_DIR=/nowhere").errors,
                HasSubstr("/nowhere/dbc/prohelion_d1000_gen2_v1_2.dbc: No such file"));
}

TEST(Decode, AFullDiskFails)
{
    if (!std::filesystem::exists("/dev/full")) {
        GTEST_SKIP() << "no /dev/full here";
    }
    std::string log;
    for (int i = 0; i < 5000; ++i) {
        log += "(1.0) can0 611#1027102710271027\n";
    }
    const auto file = writeFile("x.log", log).string();
    const auto result = test::runShell("( " + packdeck::test::buildDirectory() + "/bin/packdeckctl decode --json " +
                                       file + " > /dev/full )");
    EXPECT_EQ(result.exitCode, 1);
}

} // namespace
