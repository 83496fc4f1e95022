// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "dbc/parser.h"

using namespace packdeck;
using namespace packdeck::dbc;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<std::string> texts(const ParseResult& result)
{
    std::vector<std::string> all;
    for (const Problem& problem : result.problems) {
        all.push_back(std::to_string(problem.line) + ":" + std::to_string(problem.column) + ": " + problem.text());
    }
    return all;
}

/// A database that must be read without a word.
Database read(std::string_view text)
{
    ParseResult result = parse(text);
    EXPECT_THAT(texts(result), IsEmpty());
    return std::move(result.database);
}

const Signal& onlySignal(const Database& database)
{
    EXPECT_EQ(database.messages().size(), 1U);
    EXPECT_EQ(database.messages().at(0).signals.size(), 1U);
    return database.messages().at(0).signals.at(0);
}

constexpr std::string_view wholeFile = R"(VERSION "1.2"

NS_ :
	NS_DESC_
	CM_
	BA_DEF_
	BO_TX_BU_

BS_: 500 : 12,34

BU_: BMU Control Charger
VAL_TABLE_ Switch 1 "On" 0 "Off" ;

BO_ 1536 Heartbeat: 8 BMU
 SG_ Type : 0|32@1+ (1,0) [0|4294967295] "" Control,Charger
 SG_ Serial : 32|32@1+ (1,0) [0|4294967295] "" Control

BO_ 2566849534 Charger: 4 Vector__XXX
 SG_ Mode M : 7|8@0+ (1,0) [0|3] "" Vector__XXX
 SG_ Volts m0 : 15|16@0- (0.1,-40) [-3316.8|3236.7] "V" Vector__XXX

BO_TX_BU_ 1536 : BMU,Control;
EV_ Ignition: 0 [0|1] "" 1 7 DUMMY_NODE_VECTOR0 Vector__XXX;
ENVVAR_DATA_ Something: 5;

CM_ "The whole network";
CM_ BU_ BMU "Battery management";
CM_ BO_ 1536 "Sent each second";
CM_ SG_ 1536 Serial "Serial number,
printed on the label";
CM_ EV_ Ignition "Key";
BA_DEF_ "BusType" STRING ;
BA_DEF_ BU_ "Address" HEX 0 255;
BA_DEF_ BO_ "GenMsgCycleTime" INT 0 65535;
BA_DEF_ BO_ "GenMsgSendType" ENUM "Cyclic","OnChange";
BA_DEF_ SG_ "GenSigStartValue" FLOAT -1e+20 1E20;
BA_DEF_DEF_ "GenMsgCycleTime" 0;
BA_DEF_DEF_ "BusType" "CAN";
BA_ "BusType" "CAN";
BA_ "Address" BU_ BMU 17;
BA_ "GenMsgCycleTime" BO_ 1536 1000;
BA_ "GenMsgSendType" BO_ 1536 1;
BA_ "GenSigStartValue" SG_ 1536 Serial -2.5;
VAL_ 1536 Type 4472 "12 V" 4476 "24 V" ;
VAL_ Ignition 1 "On" 0 "Off" ;
VAL_ 2566849534 Mode Switch ;
SIG_GROUP_ 1536 Both 1 : Type Serial;
)";

TEST(Parser, EveryConstructOfAWholeFile)
{
    const Database database = read(wholeFile);
    EXPECT_EQ(database.version, "1.2");
    EXPECT_EQ(database.comment, "The whole network");
    EXPECT_THAT(database.attributes, ElementsAre(Attribute{"BusType", "CAN"}));

    ASSERT_EQ(database.nodes.size(), 3U);
    EXPECT_EQ(database.nodes[0], (Node{"BMU", "Battery management", {{"Address", 17.0}}}));
    EXPECT_EQ(database.nodes[2].name, "Charger");

    ASSERT_EQ(database.messages().size(), 2U);
    const Message* heartbeat = database.find(0x600);
    ASSERT_NE(heartbeat, nullptr);
    EXPECT_EQ(heartbeat->name, "Heartbeat");
    EXPECT_EQ(heartbeat->length, 8U);
    EXPECT_EQ(heartbeat->sender, "BMU");
    EXPECT_EQ(heartbeat->comment, "Sent each second");
    EXPECT_EQ(heartbeat->cycleTime, std::chrono::seconds(1));
    EXPECT_EQ(heartbeat->line, 14);
    EXPECT_THAT(heartbeat->attributes,
                ElementsAre(Attribute{"GenMsgCycleTime", 1000.0}, Attribute{"GenMsgSendType", "OnChange"}));

    const Signal* serial = heartbeat->find("Serial");
    ASSERT_NE(serial, nullptr);
    EXPECT_EQ(serial->comment, "Serial number,\nprinted on the label");
    EXPECT_THAT(serial->attributes, ElementsAre(Attribute{"GenSigStartValue", -2.5}));
    EXPECT_THAT(serial->receivers, ElementsAre("Control"));
    const Signal* type = heartbeat->find("Type");
    ASSERT_NE(type, nullptr);
    EXPECT_THAT(type->receivers, ElementsAre("Control", "Charger"));
    EXPECT_THAT(type->values, ElementsAre(ValueDescription{4472, "12 V"}, ValueDescription{4476, "24 V"}));
    EXPECT_EQ(heartbeat->find("Absent"), nullptr);

    const Message* charger = database.find(0x80000000U | 0x18FF03FE);
    ASSERT_NE(charger, nullptr);
    EXPECT_EQ(charger->sender, "");
    EXPECT_EQ(charger->cycleTime, std::nullopt);
    EXPECT_THAT(charger->find("Mode")->values, ElementsAre(ValueDescription{1, "On"}, ValueDescription{0, "Off"}));
    const Signal* volts = charger->find("Volts");
    ASSERT_NE(volts, nullptr);
    EXPECT_EQ(volts->startBit, 15U);
    EXPECT_EQ(volts->bitLength, 16U);
    EXPECT_EQ(volts->byteOrder, ByteOrder::BigEndian);
    EXPECT_TRUE(volts->isSigned);
    EXPECT_EQ(volts->factor, 0.1);
    EXPECT_EQ(volts->offset, -40.0);
    EXPECT_EQ(volts->minimum, -3316.8);
    EXPECT_EQ(volts->maximum, 3236.7);
    EXPECT_EQ(volts->unit, "V");
    EXPECT_THAT(volts->receivers, IsEmpty());

    ASSERT_EQ(database.environmentVariables.size(), 1U);
    EXPECT_EQ(database.environmentVariables[0],
              (EnvironmentVariable{"Ignition", 0, 1, 1, "", "Key", {{1, "On"}, {0, "Off"}}}));
    EXPECT_EQ(database.valueTables.at("Switch").size(), 2U);
}

TEST(Parser, AnyLineEndGivesTheSame)
{
    const Database unixEnds = read(wholeFile);
    for (const std::string_view end : {"\r\n", "\r"}) {
        std::string text;
        for (const char c : wholeFile) {
            text += c == '\n' ? std::string(end) : std::string(1, c);
        }
        const Database other = read(text);
        EXPECT_EQ(other.messages(), unixEnds.messages());
        EXPECT_EQ(other.environmentVariables, unixEnds.environmentVariables);
    }
}

TEST(Parser, MultiplexingPlainAndExtended)
{
    const Database database = read(R"(BO_ 100 Mux: 8 X
 SG_ Page M : 0|4@1+ (1,0) [0|0] "" X
 SG_ Sub m1M : 4|4@1+ (1,0) [0|0] "" X
 SG_ A m0 : 8|8@1+ (1,0) [0|0] "" X
 SG_ B m0 : 16|8@1+ (1,0) [0|0] "" X
 SG_ C m2 : 8|8@1+ (1,0) [0|0] "" X
SG_MUL_VAL_ 100 Sub Page 1-1;
SG_MUL_VAL_ 100 B Sub 3-5, 8-8;
)");
    const Message& message = database.messages().at(0);
    const auto multiplexing = [&message](std::string_view name) { return message.find(name)->multiplexing; };
    EXPECT_EQ(multiplexing("Page"), (Multiplexing{true, false, "", {}}));
    EXPECT_EQ(multiplexing("Sub"), (Multiplexing{true, true, "Page", {{1, 1}}}));
    EXPECT_EQ(multiplexing("A"), (Multiplexing{false, true, "Page", {{0, 0}}}));
    EXPECT_EQ(multiplexing("B"), (Multiplexing{false, true, "Sub", {{3, 5}, {8, 8}}}));
    EXPECT_EQ(multiplexing("C"), (Multiplexing{false, true, "Page", {{2, 2}}}));
}

TEST(Parser, FloatSignals)
{
    const Database database = read(R"(BO_ 1 F: 8 X
 SG_ Single : 0|32@1- (1,0) [0|0] "" X
BO_ 2 D: 8 X
 SG_ Twice : 0|64@1- (1,0) [0|0] "" X
BO_ 3 I: 8 X
 SG_ Whole : 0|64@1- (1,0) [0|0] "" X
SIG_VALTYPE_ 1 Single : 1;
SIG_VALTYPE_ 2 Twice 2;
SIG_VALTYPE_ 3 Whole : 0;
)");
    EXPECT_EQ(database.messages().at(0).signals.at(0).valueType, ValueType::Float32);
    EXPECT_EQ(database.messages().at(1).signals.at(0).valueType, ValueType::Float64);
    EXPECT_EQ(database.messages().at(2).signals.at(0).valueType, ValueType::Integer);
}

struct UnitCase
{
    const char* bytes;
    const char* utf8;
};

TEST(Parser, TextsComeOutAsUtf8)
{
    for (const UnitCase& c :
         {UnitCase{"\xB0\x43", "°C"}, UnitCase{"\xC2\xB0\x43", "°C"}, UnitCase{"\x80", "€"}, UnitCase{"\xB5s", "µs"},
          UnitCase{"\xE6\x91\x84", "摄"}, UnitCase{"\xF0\x9F\x94\x8B", "🔋"}, UnitCase{"\xED\xA0\x80", "í\xC2\xA0€"},
          UnitCase{"\xC0\xAF", "À¯"}, UnitCase{"\xC2", "Â"}}) {
        const Database database =
            read(std::string("BO_ 1 A: 8 X\n SG_ S : 0|8@1+ (1,0) [0|0] \"") + c.bytes + "\" X\n");
        EXPECT_EQ(onlySignal(database).unit, c.utf8);
    }
    EXPECT_EQ(read("\xEF\xBB\xBFVERSION \"x\"\n").version, "x") << "with a byte order mark";
}

TEST(Parser, EscapedQuotesAndTrailingBackslash)
{
    EXPECT_EQ(read("CM_ \"say \\\"hello\\\" twice\";\n").comment, "say \"hello\" twice");
    EXPECT_EQ(read("CM_ \"in C:\\dbc\\\";\nVERSION \"x\"\n").comment, "in C:\\dbc\\");
}

TEST(Parser, WaysToWriteASignal)
{
    for (const char* line : {
             "SG_ S : 0|8@1+ (1,0) [0|0] \"\" X",
             "SG_ S: 0|8@1+(1,0)[0|0]\"\" X",
             "SG_ S :0|8@1+ ( 1 , 0 ) [ 0 | 0 ] \"\"  X , Y",
             "SG_ S : 0 | 8 @ 1 + (+1.0E+00,-0) [-1.5e3|.5] \"\"",
             "\tSG_ S : 0|8@1+ (1,0) [0|0] \"\" X,Y,Z   ",
         }) {
        const Database database = read(std::string("BO_ 1 A : 8 X\n") + line + "\nBO_ 2 B: 8 X\n");
        ASSERT_EQ(database.messages().size(), 2U) << line;
        ASSERT_EQ(database.messages()[0].signals.size(), 1U) << line;
        EXPECT_EQ(database.messages()[0].signals[0].factor, 1.0) << line;
    }
}

TEST(Parser, UnknownSectionsArePassedOver)
{
    const Database database = read("FANCY_ 1 2 \"three\";\nBO_ 1 A: 8 X\n\nOTHER_STUFF\n  with lines\n  of its own;\n"
                                   "BO_ 2 B: 8 X\nBA_DEF_REL_ BU_SG_REL_ \"R\" INT 0 1;\nBO_ 3 C: 8 X\n");
    EXPECT_EQ(database.messages().size(), 3U);
}

TEST(Parser, SignalsWithoutAMessageAreNotOnTheBus)
{
    const Database database = read("BO_ 3221225472 VECTOR__INDEPENDENT_SIG_MSG: 0 Vector__XXX\n"
                                   " SG_ Orphan : 0|8@1+ (1,0) [0|0] \"\" X\nCM_ SG_ 3221225472 Orphan \"lost\";\n");
    EXPECT_THAT(database.messages(), IsEmpty());
}

TEST(Parser, DefaultCycleTimeHoldsWhereNoneIsGiven)
{
    const Database database = read("BO_ 1 A: 8 X\nBO_ 2 B: 8 X\nBO_ 3 C: 8 X\n"
                                   "BA_DEF_ BO_ \"GenMsgCycleTime\" INT 0 1000;\nBA_DEF_DEF_ \"GenMsgCycleTime\" 100;\n"
                                   "BA_ \"GenMsgCycleTime\" BO_ 2 20;\nBA_ \"GenMsgCycleTime\" BO_ 3 0;\n");
    EXPECT_EQ(database.find(1)->cycleTime, std::chrono::milliseconds(100));
    EXPECT_EQ(database.find(2)->cycleTime, std::chrono::milliseconds(20));
    EXPECT_EQ(database.find(3)->cycleTime, std::nullopt);
}

TEST(Parser, TwoOwnersOfOneIdAreKeptAndReported)
{
    const ParseResult result = parse("BO_ 1786 First: 8 X\n SG_ A : 0|8@1+ (1,0) [0|0] \"\" X\n"
                                     "BO_ 1786 Second: 8 X\n SG_ B : 0|8@1+ (1,0) [0|0] \"\" X\n"
                                     "CM_ SG_ 1786 B \"of the second\";\n");
    EXPECT_THAT(texts(result), ElementsAre("3:1: ID 0x6FA already belongs to message First (line 1)"));
    EXPECT_EQ(result.database.find(1786)->name, "First");
    const auto owners = result.database.owners(1786);
    ASSERT_EQ(owners.size(), 2U);
    EXPECT_EQ(owners[1]->signals.at(0).comment, "of the second");
    EXPECT_THAT(result.database.contestedKeys(), ElementsAre(1786U));
}

TEST(Parser, MessagesMayShareBitsOnlyWhenMultiplexingKeepsThemApart)
{
    const auto overlaps = [](const char* first, const char* second) {
        const std::string text = std::string("BO_ 1 A: 8 X\n SG_ P M : 56|8@1+ (1,0) [0|0] \"\" X\n SG_ F ") + first +
                                 " (1,0) [0|0] \"\" X\n SG_ S " + second + " (1,0) [0|0] \"\" X\n";
        const ParseResult result = parse(text);
        if (!result.problems.empty()) {
            EXPECT_THAT(texts(result), ElementsAre("4:6: signal S overlaps signal F of the same message"));
        }
        return !result.problems.empty();
    };
    EXPECT_FALSE(overlaps(": 0|8@1+", ": 8|8@1+"));
    EXPECT_TRUE(overlaps(": 0|8@1+", ": 7|8@1+"));
    EXPECT_TRUE(overlaps(": 0|16@1+", ": 15|8@0+"));
    EXPECT_FALSE(overlaps(": 0|8@1+", ": 15|16@0+"));
    EXPECT_FALSE(overlaps("m0 : 0|8@1+", "m1 : 0|8@1+"));
    EXPECT_TRUE(overlaps("m1 : 0|8@1+", "m1 : 0|8@1+"));
    EXPECT_TRUE(overlaps("m1 : 0|8@1+", ": 0|8@1+"));
}

} // namespace
