// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <ostream>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "dbc/parser.h"
#include "frames.h"
#include "telemetry/frame_filter.h"

using namespace packdeck;
using namespace packdeck::telemetry;

namespace {

constexpr std::string_view userDbc = R"(VERSION ""
NS_ :
BS_:
BU_: ECU
BO_ 291 Motor_Status: 8 ECU
 SG_ Speed : 0|16@1- (0.5,0) [-16000|16000] "rpm" ECU
 SG_ Mode : 16|8@1+ (1,0) [0|3] "" ECU
BO_ 1550 Clash: 8 ECU
 SG_ Clashing : 0|8@1+ (1,0) [0|255] "" ECU
VAL_ 291 Mode 0 "Off" 1 "Running" 2 "Limp home" ;
)";

const binding::SignalBook& book()
{
    static const binding::SignalBook made = [] {
        binding::SignalBook result;
        result.addPack(*test::shippedCatalog(), {0, 0x600, binding::Dialect::V1_2});
        result.add(std::make_shared<const dbc::Database>(dbc::parse(userDbc).database), "user.dbc");
        return result;
    }();
    return made;
}

bool takes(const FrameFilter& filter, const can::Frame& frame)
{
    const FrameTest test = filter.compile(book(), frame.bus, can::key(frame));
    return test({dbc::dataWord(frame), frame.length, frame.has(can::Frame::LocalEcho)});
}

can::Frame motor(int speed, int mode)
{
    return test::packed(291, {{2, speed}, {1, mode}});
}

can::Frame sent(can::Frame frame)
{
    frame.flags |= can::Frame::LocalEcho;
    return frame;
}

can::Frame shortened(can::Frame frame, std::uint8_t length)
{
    frame.length = length;
    return frame;
}

can::Frame extended(std::uint32_t id)
{
    can::Frame frame = test::packed(id, {{8, 0x1122334455667788}});
    frame.flags = can::Frame::Extended;
    return frame;
}

struct Row
{
    const char* filter;
    can::Frame frame;
    bool taken;
};

void PrintTo(const Row& row, std::ostream* out)
{
    *out << row.filter;
}

class Filters : public testing::TestWithParam<Row>
{
};

TEST_P(Filters, TakeAndLeaveFrames)
{
    const auto filter = FrameFilter::parse(GetParam().filter);
    ASSERT_TRUE(filter) << filter.error().text();
    EXPECT_EQ(takes(*filter, GetParam().frame), GetParam().taken) << GetParam().filter;
}

const test::Unit unit;

INSTANTIATE_TEST_SUITE_P(
    Table, Filters,
    testing::Values(
        Row{"", motor(0, 0), true}, Row{"  ", motor(0, 0), true},
        // IDs are hexadecimal
        Row{"id:0x123", motor(0, 0), true}, Row{"id:123", motor(0, 0), true}, Row{"id=123", motor(0, 0), true},
        Row{"id:291", motor(0, 0), false}, Row{"id!=123", motor(0, 0), false},
        Row{"id:0x120..0x12F", motor(0, 0), true}, Row{"id:124..", motor(0, 0), false},
        Row{"id:..123", motor(0, 0), true}, Row{"id>=700", motor(0, 0), false}, Row{"id<700", motor(0, 0), true},
        Row{"id:18FF50E5", extended(0x18FF50E5), true},
        // a part of a name or of the ID
        Row{"motor", motor(0, 0), true}, Row{"\"r_st\"", motor(0, 0), true}, Row{"speed", motor(0, 0), true},
        Row{"12", motor(0, 0), true}, Row{"torque", motor(0, 0), false}, Row{"name:speed", motor(0, 0), false},
        Row{"name:motor", motor(0, 0), true}, Row{"signal:speed", motor(0, 0), true},
        Row{"signal:motor", motor(0, 0), false}, Row{"signal!=speed", motor(0, 0), false},
        // values
        Row{"value>49", motor(100, 0), true}, Row{"value>50", motor(100, 0), false},
        Row{"value>=50", motor(100, 0), true}, Row{"value:49.5..50.5", motor(100, 0), true},
        Row{"speed:-60..-40", motor(-100, 0), true}, Row{"Speed<-50.1", motor(-100, 0), false},
        Row{"SPEED<=-50", motor(-100, 0), true}, Row{"mode:2", motor(0, 2), true}, Row{"mode!=2", motor(0, 2), false},
        Row{"mode:\"limp home\"", motor(0, 2), true}, Row{"mode:limp", motor(0, 1), false},
        Row{"mode!=limp", motor(0, 1), true}, Row{"value:running", motor(0, 1), true},
        Row{"value:running", motor(0, 2), false}, Row{"speed:1e1", motor(20, 0), true},
        Row{"speed:50", shortened(motor(100, 0), 1), false},
        // the pack's
        Row{"id:0x606 or \"cell\" and value>4.1", unit.cells(3, 0, 4101, 3700, 3700, 3700), true},
        Row{"id:0x606 or \"cell\" and value>4.1", unit.cells(3, 0, 4099, 3700, 3700, 3700), false},
        Row{"id:0x606 or \"cell\" and value>4.1", unit.info(d1000::State::Safe), true},
        Row{"node3cell01>4.1", unit.cells(3, 0, 4101, 3700, 3700, 3700), true},
        Row{"node3cell01>4.1", unit.cells(2, 0, 4101, 3700, 3700, 3700), false},
        // bytes
        Row{"byte0:0x64", motor(100, 0), true}, Row{"byte0:100", motor(100, 0), true},
        Row{"byte2:1..3", motor(0, 2), true}, Row{"byte7:0", shortened(motor(0, 0), 7), false},
        Row{"data:\"64 00 02\"", motor(100, 2), true}, Row{"data:\"64 ?? 02\"", motor(356, 2), true},
        Row{"data:6401", motor(100, 2), false}, Row{"data:\"64 00\"", shortened(motor(100, 0), 1), false},
        Row{"data!=6400", motor(100, 2), false},
        // states
        Row{"is:tx", motor(0, 0), false}, Row{"is:tx", sent(motor(0, 0)), true}, Row{"is:rx", motor(0, 0), true},
        Row{"is:extended", extended(0x123), true}, Row{"is:unknown", extended(0x123), true},
        Row{"is:unknown", motor(0, 0), false}, Row{"is:contested", unit.extremes(1, 1, 1, 1, 1, 1), true},
        Row{"is:contested", motor(0, 0), false}, Row{"is:wronglength", shortened(motor(0, 0), 3), true},
        Row{"is:wronglength", motor(0, 0), false}, Row{"is!=wronglength", motor(0, 0), true},
        Row{"bus:0", motor(0, 0), true}, Row{"bus:1..3", motor(0, 0), false}, Row{"len:8", motor(0, 0), true},
        Row{"length<8", motor(0, 0), false},
        // together
        Row{"motor mode:2", motor(0, 2), true}, Row{"motor mode:2", motor(0, 1), false},
        Row{"motor AND mode:2", motor(0, 2), true}, Row{"mode:1 or mode:2", motor(0, 2), true},
        Row{"not motor", motor(0, 0), false}, Row{"not not motor", motor(0, 0), true},
        Row{"(mode:1 or mode:2) speed>0", motor(0, 2), false}, Row{"mode:1 or mode:2 speed>0", motor(0, 1), true},
        Row{"not (mode:1 or mode:2)", motor(0, 3), true}, Row{"\"and\"", motor(0, 0), false}));

struct Wrong
{
    const char* filter;
    std::size_t column;
};

void PrintTo(const Wrong& row, std::ostream* out)
{
    *out << row.filter;
}

class WrongFilters : public testing::TestWithParam<Wrong>
{
};

TEST_P(WrongFilters, SayWhatIsWrongAndWhere)
{
    const auto filter = FrameFilter::parse(GetParam().filter);
    ASSERT_FALSE(filter) << GetParam().filter;
    EXPECT_EQ(filter.error().column, GetParam().column) << GetParam().filter << ": " << filter.error().text();
    EXPECT_FALSE(filter.error().text().empty());
    EXPECT_EQ(filter.error().text().find('{'), std::string::npos) << filter.error().text();
}

INSTANTIATE_TEST_SUITE_P(Table, WrongFilters,
                         testing::Values(Wrong{"\"cell", 1}, Wrong{"id:", 4}, Wrong{"id:xyz", 4}, Wrong{"id:1..x", 4},
                                         Wrong{"id:..", 4}, Wrong{"(cell", 1}, Wrong{"cell)", 5}, Wrong{"cell or", 8},
                                         Wrong{"or cell", 1}, Wrong{"cell and", 9}, Wrong{"not", 4}, Wrong{"is:wet", 4},
                                         Wrong{"is>tx", 3}, Wrong{"data:0", 6}, Wrong{"data:zz", 6},
                                         Wrong{"byte3:aa", 7}, Wrong{"speed>fast", 7}, Wrong{"!cell", 1},
                                         Wrong{"bus:two", 5}, Wrong{"value>4.1 (", 12}));

TEST(FrameFilter, NamesASignalThatNobodyKnows)
{
    EXPECT_FALSE(FrameFilter::parse("speed>3 or cell")->unknownName(book()));
    const auto unknown = FrameFilter::parse("motor or torque>3")->unknownName(book());
    ASSERT_TRUE(unknown);
    EXPECT_EQ(unknown->column, 10U);
    EXPECT_EQ(unknown->text(), "no loaded DBC has a signal \"torque\"");
}

TEST(FrameFilter, IsConstantForAnIdWhereTheDataDoesNotMatter)
{
    const auto constant = [](const char* text) { return FrameFilter::parse(text)->compile(book(), 0, 291).constant(); };
    EXPECT_EQ(constant("id:123 or speed>3"), true);
    EXPECT_EQ(constant("id:124 and speed>3"), false);
    EXPECT_EQ(constant("id:123 and speed>3"), std::nullopt);
    EXPECT_EQ(constant("node3cell01>3"), false) << "not a signal of this message";
}

TEST(FrameFilter, TakesAnyTextWithoutHarm)
{
    rc::check([] {
        const auto pieces = *rc::gen::container<std::vector<std::string>>(
            rc::gen::element<std::string>("id", ":", "..", "0x1", "(", ")", "\"", " ", "not ", "or ", "and ", "value",
                                          ">", "=", "!", "4.1", "data", "??", "is", "tx", "byte0", "\xC3\xA9"));
        std::string text;
        for (const std::string& piece : pieces) {
            text += piece;
        }
        const auto filter = FrameFilter::parse(text);
        if (filter) {
            static_cast<void>(takes(*filter, motor(1, 1)));
        } else {
            RC_ASSERT(filter.error().column >= 1U);
            RC_ASSERT(filter.error().column <= text.size() + 1);
        }
    });
    EXPECT_FALSE(FrameFilter::parse(std::string(100'000, '('))) << "nor does depth";
}

} // namespace
