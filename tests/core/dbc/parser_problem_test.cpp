// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "dbc/parser.h"

using namespace packdeck;
using namespace packdeck::dbc;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<std::string> problemsOf(const ParseResult& result)
{
    std::vector<std::string> all;
    for (const Problem& problem : result.problems) {
        all.push_back(std::to_string(problem.line) + ":" + std::to_string(problem.column) + ": " + problem.text());
    }
    return all;
}

/// One bad statement in line 4 of a file; the others must come through.
struct BadStatement
{
    const char* statement;
    const char* problem; ///< column and text
};

// clang-format off
const BadStatement badStatements[] = {
    {"BO_ X: 8 N", "5: expected a CAN ID in decimal"},
    {"BO_ 4294967296 X: 8 N", "5: expected a CAN ID in decimal"},
    {"BO_ 7 : 8 N", "7: expected the message name after the ID"},
    {"BO_ 7 X 8 N", "9: expected ':' after the message name"},
    {"BO_ 7 X", "8: expected ':' after the message name"},
    {"BO_ 7 X: N", "10: expected the message length in bytes"},
    {"BO_ 7 X: 8", "11: expected the sender after the message length"},
    {"BO_ 2048 X: 8 N", "1: ID 0x800 is no 11-bit ID; bit 31 must be set for a 29-bit one"},
    {"BO_ 3758096384 X: 8 N", "1: ID 0x60000000 has more than 29 bits"},
    {"BO_ 7 X: 65 N", "1: message X has 65 bytes; CAN FD ends at 64"},
    {"BU_ A B", "5: expected ':' after BU_"},
    {"BU_: A 7", "8: expected the name of a node"},
    {"VERSION 1.0", "9: expected the version in quotes"},
    {"CM_ BO_ 1 comment;", "11: expected the comment in quotes"},
    {"CM_ BO_ 1 \"comment\"", "20: expected ';' after the comment"},
    {"CM_ BO_ 1 \"comment", "11: expected '\"' at the end of the text that begins here"},
    {"CM_ BO_ 8 \"comment\";", "1: there is no message with ID 0x8"},
    {"CM_ SG_ 1 Nobody \"comment\";", "1: message First has no signal Nobody"},
    {"CM_ SG_ 1 \"comment\";", "11: expected the signal name after the ID"},
    {"CM_ BU_ Nobody \"comment\";", "1: there is no node Nobody"},
    {"CM_ BU_ \"comment\";", "9: expected the name of a node"},
    {"CM_ EV_ Nothing \"comment\";", "1: there is no environment variable Nothing"},
    {"CM_ EV_ \"comment\";", "9: expected the name of an environment variable"},
    {"VAL_ 1 S 0 \"a\" 1 \"b\"", "21: expected a value, or ';' at the end of the values"},
    {"VAL_ 1 S 0 a;", "12: expected the word of the value in quotes"},
    {"VAL_ 1 S zero \"a\";", "15: expected ';' after the name of the value table"},
    {"VAL_ 1 S Nothing;", "1: there is no value table Nothing"},
    {"VAL_ 1 0 \"a\";", "8: expected the signal name after the ID"},
    {"VAL_ 9 S 0 \"a\";", "1: there is no message with ID 0x9"},
    {"VAL_TABLE_ 0 \"a\";", "12: expected the name of the value table"},
    {"BA_DEF_ BO_ GenMsgCycleTime INT 0 1;", "13: expected the attribute name in quotes"},
    {"BA_DEF_ BO_ \"X\" NUMBER 0 1;", "17: expected an attribute type: INT, HEX, FLOAT, STRING or ENUM"},
    {"BA_DEF_ BO_ \"X\" ENUM a,b;", "22: expected a word of the enumeration in quotes"},
    {"BA_DEF_ BO_ \"X\" INT 0 1", "24: expected ';' after the attribute definition"},
    {"BA_DEF_DEF_ \"X\" ;", "17: expected the value of the attribute"},
    {"BA_DEF_DEF_ X 1;", "13: expected the attribute name in quotes"},
    {"BA_ \"X\" BO_ 1 ;", "15: expected the value of the attribute"},
    {"BA_ \"X\" BO_ 1 5", "16: expected ';' after the value of the attribute"},
    {"BA_ \"X\" EV_ Nothing 5;", "1: there is no environment variable Nothing"},
    {"BA_ \"X\" BO_ one 5;", "13: expected a CAN ID in decimal"},
    {"SIG_VALTYPE_ 1 S : 3;", "20: expected 0 (integer), 1 (float) or 2 (double)"},
    {"SIG_VALTYPE_ 1 S : 1", "21: expected ';' after the value type"},
    {"SIG_VALTYPE_ 1 S : 1;", "1: signal S has 8 bits; as a float it must have 32"},
    {"SG_MUL_VAL_ 1 S 0-1;", "17: expected the name of the multiplexor"},
    {"SG_MUL_VAL_ 1 S M 5;", "20: expected a range of multiplexor values, as 0-3"},
    {"SG_MUL_VAL_ 1 S M 5-6", "22: expected ',' or ';' after the multiplexor values"},
    {"EV_ 5: 0 [0|1] \"\" 0 3 X Y;", "5: expected the name of the environment variable"},
    {"EV_ E 0 [0|1] \"\" 0 3 X Y;", "7: expected ':' after the name of the environment variable"},
    {"EV_ E: 0 [0|1] \"\" 0 3 X Y", "26: expected ';' after the environment variable"},
    {"}", "1: expected a statement such as BO_ or SG_"},
    {"12 BO_", "1: expected a statement such as BO_ or SG_"},
};

const BadStatement badSignals[] = {
    {"SG_ 8 : 0|8@1+ (1,0) [0|0] \"\" N", "6: expected the signal name"},
    {"SG_ S 0|8@1+ (1,0) [0|0] \"\" N", "8: expected ':' after the signal name"},
    {"SG_ S X : 0|8@1+ (1,0) [0|0] \"\" N", "8: expected ':' after the signal name, or M, m0, m0M"},
    {"SG_ S m : 0|8@1+ (1,0) [0|0] \"\" N", "8: expected ':' after the signal name, or M, m0, m0M"},
    {"SG_ S mM : 0|8@1+ (1,0) [0|0] \"\" N", "8: expected ':' after the signal name, or M, m0, m0M"},
    {"SG_ S m99999999999999999999 : 0|8@1+ (1,0) [0|0] \"\" N", "8: expected ':' after the signal name, or M, m0, m0M"},
    {"SG_ S : |8@1+ (1,0) [0|0] \"\" N", "10: expected the start bit"},
    {"SG_ S : -1|8@1+ (1,0) [0|0] \"\" N", "10: expected the start bit"},
    {"SG_ S : 0,8@1+ (1,0) [0|0] \"\" N", "11: expected '|' after the start bit"},
    {"SG_ S : 0|0@1+ (1,0) [0|0] \"\" N", "12: expected a length of 1 to 64 bits"},
    {"SG_ S : 0|65@1+ (1,0) [0|0] \"\" N", "12: expected a length of 1 to 64 bits"},
    {"SG_ S : 0|8 1+ (1,0) [0|0] \"\" N", "14: expected '@' after the length"},
    {"SG_ S : 0|8@2+ (1,0) [0|0] \"\" N", "14: expected the byte order, 0 (big-endian) or 1 (little-endian)"},
    {"SG_ S : 0|8@1 (1,0) [0|0] \"\" N", "16: expected '+' (unsigned) or '-' (signed) after the byte order"},
    {"SG_ S : 0|8@1+ 1,0) [0|0] \"\" N", "17: expected '(' before the factor"},
    {"SG_ S : 0|8@1+ (x,0) [0|0] \"\" N", "18: expected the factor"},
    {"SG_ S : 0|8@1+ (nan,0) [0|0] \"\" N", "18: expected the factor"},
    {"SG_ S : 0|8@1+ (1;0) [0|0] \"\" N", "19: expected ',' after the factor"},
    {"SG_ S : 0|8@1+ (1,) [0|0] \"\" N", "20: expected the offset"},
    {"SG_ S : 0|8@1+ (1,0 [0|0] \"\" N", "22: expected ')' after the offset"},
    {"SG_ S : 0|8@1+ (1,0) 0|0] \"\" N", "23: expected '[' before the minimum"},
    {"SG_ S : 0|8@1+ (1,0) [|0] \"\" N", "24: expected the minimum"},
    {"SG_ S : 0|8@1+ (1,0) [0 0] \"\" N", "26: expected '|' after the minimum"},
    {"SG_ S : 0|8@1+ (1,0) [0|] \"\" N", "26: expected the maximum"},
    {"SG_ S : 0|8@1+ (1,0) [0|0 \"\" N", "28: expected ']' after the maximum"},
    {"SG_ S : 0|8@1+ (1,0) [0|0] V N", "29: expected the unit in quotes"},
    {"SG_ S : 0|8@1+ (1,0) [0|0]", "28: expected the unit in quotes"},
    {"SG_ S : 0|8@1+", "16: expected '(' before the factor"},
    {"SG_ S : 60|8@1+ (1,0) [0|0] \"\" N", "6: signal S ends in byte 9 of a message of 8 bytes"},
    {"SG_ S : 4294967295|8@1+ (1,0) [0|0] \"\" N", "6: signal S ends in byte 536870913 of a message of 8 bytes"},
    {"SG_ S : 0|8@0+ (1,0) [0|0] \"\" N", "6: signal S overlaps signal Before of the same message"},
    {"SG_ Before : 40|8@1+ (1,0) [0|0] \"\" N", "6: message First has two signals named Before"},
    {"SG_ S m1 : 40|8@1+ (1,0) [0|0] \"\" N", "6: signal S is multiplexed, but message First has no multiplexor for it"},
    {"SGG_ S : 40|8@1+ (1,0) [0|0] \"\" N", "2: expected SG_ or the next statement"},
};

// clang-format on

TEST(ParserProblems, ABadStatementCostsItselfAlone)
{
    for (const BadStatement& c : badStatements) {
        const std::string text = std::string("VERSION \"1\"\nBO_ 1 First: 8 N\n SG_ S : 0|8@1+ (1,0) [0|0] \"\" N\n") +
                                 c.statement + "\nCM_ BO_ 1 \"kept\";\nBO_ 2 Last: 8 N\n";
        const ParseResult result = parse(text);
        EXPECT_THAT(problemsOf(result), ElementsAre(std::string("4:") + c.problem)) << c.statement;
        ASSERT_NE(result.database.find(1), nullptr) << c.statement;
        EXPECT_EQ(result.database.find(1)->comment, "kept") << c.statement;
        EXPECT_NE(result.database.find(2), nullptr) << c.statement;
    }
}

TEST(ParserProblems, ABadSignalLeavesItsMessageAndTheOtherSignals)
{
    for (const BadStatement& c : badSignals) {
        const std::string text =
            std::string("VERSION \"1\"\nBO_ 1 First: 8 N\n SG_ Before : 0|8@1+ (1,0) [0|0] \"\" N\n ") + c.statement +
            "\n SG_ After : 16|8@1+ (1,0) [0|0] \"\" N\nBO_ 2 Last: 8 N\n";
        const ParseResult result = parse(text);
        EXPECT_THAT(problemsOf(result), ElementsAre(std::string("4:") + c.problem)) << c.statement;
        ASSERT_NE(result.database.find(1), nullptr) << c.statement;
        EXPECT_NE(result.database.find(1)->find("Before"), nullptr) << c.statement;
        EXPECT_NE(result.database.find(1)->find("After"), nullptr) << c.statement;
        EXPECT_NE(result.database.find(2), nullptr) << c.statement;
    }
}

TEST(ParserProblems, WhatSpeaksOfABrokenMessageIsNotReportedAgain)
{
    const ParseResult result =
        parse("BO_ 7 X 8 N\n SG_ A : 0|8@1+ (1,0) [0|0] \"\" N\n SG_ B : 8|8@1+ (1,0) [0|0] \"\" "
              "N\n\nBO_ 8 Y: 8 N\nCM_ BO_ 7 \"x\";\nVAL_ 7 A 0 \"zero\" ;\n");
    EXPECT_THAT(problemsOf(result), ElementsAre("1:9: expected ':' after the message name"));
    EXPECT_EQ(result.database.messages().size(), 1U);
}

TEST(ParserProblems, AForgottenQuoteDoesNotEatTheFile)
{
    const ParseResult result = parse("BO_ 1 A: 8 N\nCM_ BO_ 1 \"no end;\nBO_ 2 B: 8 N\nCM_ BO_ 2 \"good\";\n"
                                     "BO_ 3 C: 8 N\nVAL_ 1 A 0 \"last, no end;\nBO_ 4 D: 8 N\n");
    EXPECT_THAT(problemsOf(result), ElementsAre("2:11: expected '\"' at the end of the text that begins here",
                                                "6:12: expected '\"' at the end of this text"));
    EXPECT_EQ(result.database.messages().size(), 4U);
    EXPECT_EQ(result.database.find(2)->comment, "good");
}

TEST(ParserProblems, StrayLinesAreReportedOnceARun)
{
    EXPECT_THAT(problemsOf(parse("%% garbage\n%% more\n(3)\nBO_ 1 A: 8 N\n")),
                ElementsAre("1:1: expected a statement such as BO_ or SG_"));
    EXPECT_THAT(
        problemsOf(parse("BO 1 A: 8 N\n SG_ A : 0|8@1+ (1,0) [0|0] \"\" N\n SG_ B : 8|8@1+ (1,0) [0|0] \"\" N\n")),
        ElementsAre("2:2: this SG_ belongs to no message: expected a BO_ before it"));
}

class LoadTest : public testing::Test
{
protected:
    std::filesystem::path write(std::string_view content)
    {
        const auto* const test = testing::UnitTest::GetInstance()->current_test_info();
        const auto file = std::filesystem::path(testing::TempDir()) / (std::string("packdeck_dbc_") + test->name());
        std::ofstream(file, std::ios::binary) << content;
        return file;
    }
};

TEST_F(LoadTest, AFileWithoutAStatementIsNoDatabase)
{
    for (const std::string_view content : {std::string_view(), std::string_view("hello\nworld\n"),
                                           std::string_view("\x7F"
                                                            "ELF\0\0\1",
                                                            7)}) {
        const auto file = write(content);
        const auto result = load(file);
        ASSERT_FALSE(result);
        EXPECT_EQ(toEnglish(result.error()), file.string() + ": no DBC statement found, not a DBC file");
    }
}

TEST_F(LoadTest, AMissingFileNamesItselfAndTheReason)
{
    const auto result = load("/nowhere/x.dbc");
    ASSERT_FALSE(result);
    EXPECT_EQ(toEnglish(result.error()), "cannot open /nowhere/x.dbc: No such file or directory");
    const auto folder = load(testing::TempDir());
    ASSERT_FALSE(folder);
    EXPECT_EQ(folder.error().id, ErrorId::FileOpen);
}

TEST_F(LoadTest, AFileWithProblemsIsStillRead)
{
    const auto result = load(write("BO_ 1 A: 8 N\nBO_ x\n"));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->database.messages().size(), 1U);
    EXPECT_EQ(result->problems.size(), 1U);
}

/// Work that grew with the square of the length would take minutes here and run into the test's time limit.
TEST(ParserProblems, LongBadFilesStayCheap)
{
    constexpr std::size_t lines = 100'000;
    const auto repeated = [](std::string_view head, std::string_view line) {
        std::string text(head);
        for (std::size_t i = 0; i < lines; ++i) {
            text += line;
        }
        return text;
    };
    for (const auto& text : {
             repeated("", "BO_ 1 A: 8 N\n"),
             repeated("", "BO_ 1 A: 8 N\nCM_ BO_ 1 \"x\";\n"),
             repeated("BO_ 1 A: 8 N\n", " SG_ S : 0|64@1+ (1,0) [0|0] \"\" N\n"),
             repeated("BO_ 1 A: 8 N\n SG_ M M : 0|8@1+ (1,0) [0|0] \"\" N\n",
                      " SG_ S m1 : 0|8@1+ (1,0) [0|0] \"\" N\n"),
             repeated("", "CM_ \"\n"),
             repeated("", "CM_ \"\\\"\n"),
             repeated("CM_ \"", "CM_ \\\"\n"),
             repeated("", "VAL_ 1 x 0 \"a\" 1 \"\n"),
             repeated("", "\"\"\"\n"),
             repeated("", "BA_ \"x\" \"y\n"),
             repeated("", "NS_ :\n"),
             repeated("", "                                        "),
         }) {
        const ParseResult result = parse(text);
        EXPECT_LE(result.problems.size(), 2 * lines);
    }
}

} // namespace
