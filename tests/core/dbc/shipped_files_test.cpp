// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <map>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "dbc/parser.h"
#include "support/paths.h"
#include "support/signal_table.h"

using namespace packdeck;
using namespace packdeck::dbc;
using test::SignalRow;

namespace {

Database loadShipped(const std::string& name)
{
    auto result = load(packdeck::test::sourceDirectory() + "/dbc/" + name);
    if (!result) {
        ADD_FAILURE() << toEnglish(result.error());
        return {};
    }
    for (const Problem& problem : result->problems) {
        ADD_FAILURE() << name << ':' << problem.line << ": " << problem.text();
    }
    return std::move(result->database);
}

void compare(const Database& database, const std::vector<SignalRow>& table)
{
    std::map<std::uint32_t, std::size_t> signalsOfId;
    for (const SignalRow& row : table) {
        ++signalsOfId[row.id];
        const Message* message = database.find(row.id);
        ASSERT_NE(message, nullptr) << row.message;
        EXPECT_EQ(message->name, row.message);
        EXPECT_EQ(message->length, row.messageLength) << row.message;
        const Signal* signal = message->find(row.signal);
        ASSERT_NE(signal, nullptr) << row.message << ' ' << row.signal;
        EXPECT_EQ(signal->startBit, row.startBit) << row.signal;
        EXPECT_EQ(signal->bitLength, row.bitLength) << row.signal;
        EXPECT_EQ(signal->byteOrder, ByteOrder::LittleEndian) << row.signal;
        EXPECT_EQ(signal->valueType, ValueType::Integer) << row.signal;
        EXPECT_EQ(signal->isSigned, row.isSigned) << row.signal;
        EXPECT_EQ(signal->factor, row.scale) << row.signal;
        EXPECT_EQ(signal->offset, row.offset) << row.signal;
        EXPECT_EQ(signal->unit, row.unit) << row.signal;
    }
    EXPECT_EQ(database.messages().size(), signalsOfId.size()) << "a message that the table has not";
    for (const Message& message : database.messages()) {
        EXPECT_EQ(message.signals.size(), signalsOfId[message.key]) << message.name << " has a signal too many";
    }
}

TEST(ShippedV1_2, IsTheTableRowByRow)
{
    compare(loadShipped("prohelion_d1000_gen2_v1_2.dbc"), test::signalTable());
}

TEST(ShippedV1_1, IsTheTableRowByRow)
{
    compare(loadShipped("prohelion_d1000_gen2_v1_1.dbc"), test::signalTableV1_1());
}

TEST(ShippedV1_2, NodesDoNotCollideWithAnythingElse)
{
    const Database database = loadShipped("prohelion_d1000_gen2_v1_2.dbc");
    EXPECT_THAT(database.contestedKeys(), testing::IsEmpty());
    EXPECT_EQ(database.find(0x6E7)->name, "Node26Diagnostics");
    EXPECT_EQ(database.find(0x700)->name, "Node27VoltageInfo");
    EXPECT_EQ(database.find(0x727)->name, "Node31Diagnostics");
    EXPECT_EQ(database.find(0x6FA)->name, "BMSCommands");
}

TEST(ShippedV1_2, OnlyTheCommandIsReceivedByTheBmu)
{
    const Database database = loadShipped("prohelion_d1000_gen2_v1_2.dbc");
    for (const Message& message : database.messages()) {
        const bool command = message.name == "BMSCommands";
        EXPECT_EQ(message.sender == "BMU", !command) << message.name;
        for (const Signal& signal : message.signals) {
            EXPECT_THAT(signal.receivers, testing::ElementsAre(command ? "BMU" : "ControlUnit")) << signal.name;
        }
    }
}

TEST(ShippedV1_2, EveryMessageButTheCommandHasTheChosenPeriod)
{
    const Database database = loadShipped("prohelion_d1000_gen2_v1_2.dbc");
    const std::set<std::uint32_t> fast{0x606, 0x607, 0x608, 0x609, 0x60C, 0x60D, 0x60E, 0x6EF, 0x6F0};
    const std::set<std::uint32_t> middle{0x60F, 0x6F8, 0x6F9};
    for (const Message& message : database.messages()) {
        int expected = 1000;
        if (message.name.starts_with("Node") && std::isdigit(message.name[4]) != 0) {
            const std::uint32_t part = message.key % 8;
            expected = part >= 1 && part <= 4 ? 100 : part == 5 ? 500 : 1000;
        } else if (fast.contains(message.key)) {
            expected = 100;
        } else if (middle.contains(message.key)) {
            expected = 500;
        }
        if (message.name == "BMSCommands") {
            EXPECT_EQ(message.cycleTime, std::nullopt);
        } else {
            EXPECT_EQ(message.cycleTime, std::chrono::milliseconds(expected)) << message.name;
        }
    }
}

TEST(ShippedV1_2, SaysWhatIsDocumentedInferredOrChosen)
{
    const Database database = loadShipped("prohelion_d1000_gen2_v1_2.dbc");
    for (const Message& message : database.messages()) {
        EXPECT_THAT(message.comment, testing::MatchesRegex("\\[.*(documented|inferred|chosen).*\\].*")) << message.name;
    }
    const Message* contactors = database.find(0x6F0);
    ASSERT_NE(contactors, nullptr);
    for (const Signal& signal : contactors->signals) {
        EXPECT_THAT(signal.comment, testing::HasSubstr("[chosen codes]")) << signal.name;
        EXPECT_EQ(signal.values.size(), 7U) << signal.name;
    }
    EXPECT_EQ(database.find(0x6FA)->find("BMSCommand")->values.size(), 6U);
}

} // namespace
