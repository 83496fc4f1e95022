// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gtest/gtest.h>

#include "log/candump_line.h"

using namespace packdeck;
using namespace packdeck::log;

namespace {

can::Frame frameOf(std::int64_t time, std::uint32_t id, unsigned flags, std::uint8_t length,
                   std::array<std::uint8_t, 8> data = {})
{
    can::Frame frame;
    frame.time = time;
    frame.id = id;
    frame.flags = static_cast<std::uint8_t>(flags);
    frame.length = length;
    frame.data = data;
    return frame;
}

struct GoodLine
{
    const char* line;
    const char* interface;
    can::Frame frame;
};

TEST(CandumpLine, Good)
{
    using enum can::Frame::Flag;
    constexpr std::int64_t t = 1436509052249713;
    for (const GoodLine& c : {
             GoodLine{"(1436509052.249713) vcan0 044#2A366C2BBA", "vcan0",
                      frameOf(t, 0x44, 0, 5, {0x2A, 0x36, 0x6C, 0x2B, 0xBA})},
             GoodLine{"(1436509052.249713) can1 7FF#", "can1", frameOf(t, 0x7FF, 0, 0)},
             GoodLine{"(1436509052.249713) can0 123#11.22.33", "can0", frameOf(t, 0x123, 0, 3, {0x11, 0x22, 0x33})},
             GoodLine{"(1436509052.249713) can0 1ABCDEF0#ff00aa", "can0",
                      frameOf(t, 0x1ABCDEF0, Extended, 3, {0xFF, 0x00, 0xAA})},
             GoodLine{"(1436509052.249713) can0 00000123#1122334455667788", "can0",
                      frameOf(t, 0x123, Extended, 8, {0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88})},
             GoodLine{"(1436509052.249713) can0 20000004#0004000000000000", "can0",
                      frameOf(t, 0x4, ErrorFrame, 8, {0, 4})},
             GoodLine{"(1436509052.249713) can0 123#R", "can0", frameOf(t, 0x123, Remote, 0)},
             GoodLine{"(1436509052.249713) can0 123#R8", "can0", frameOf(t, 0x123, Remote, 8)},
             GoodLine{"(1436509052.249713) can0 123#R8_E", "can0", frameOf(t, 0x123, Remote, 8)},
             GoodLine{"(1436509052.249713) can0 00000123#R4", "can0", frameOf(t, 0x123, Remote | Extended, 4)},
             GoodLine{"(1436509052.249713) can0 123#1122334455667788_9", "can0",
                      frameOf(t, 0x123, 0, 8, {0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88})},
             GoodLine{"(1436509052.249713) can0 123#11 R", "can0", frameOf(t, 0x123, 0, 1, {0x11})},
             GoodLine{"(1436509052.249713) can0 123#11 T", "can0", frameOf(t, 0x123, LocalEcho, 1, {0x11})},
             GoodLine{"(1436509052.249713) can0 123#11  ", "can0", frameOf(t, 0x123, 0, 1, {0x11})},
             GoodLine{"(1436509052.249713999) can0 123#", "can0", frameOf(t, 0x123, 0, 0)},
             GoodLine{"(1436509052.2) can0 123#", "can0", frameOf(1436509052200000, 0x123, 0, 0)},
             GoodLine{"(0.000000) can0 000#", "can0", frameOf(0, 0, 0, 0)},
             GoodLine{"(999999999999.999999) x 001#", "x", frameOf(999999999999999999, 1, 0, 0)},
         }) {
        const CandumpLine parsed = parseCandumpLine(c.line);
        EXPECT_EQ(parsed.kind, CandumpLine::Kind::Frame) << c.line << ": " << parsed.reason;
        EXPECT_EQ(parsed.interface, c.interface) << c.line;
        EXPECT_EQ(parsed.frame, c.frame) << c.line;
    }
}

TEST(CandumpLine, FdFramesAreToldFromBrokenLines)
{
    for (const char* line : {"(1.0) can0 123##1", "(1.0) can0 123##01122", "(1.0) can0 1ABCDEF0##31122.33 T"}) {
        EXPECT_EQ(parseCandumpLine(line).kind, CandumpLine::Kind::FdFrame) << line;
    }
    for (const char* line : {"(1.0) can0 123#81:00:12345678#1122", "(1.0) can0 45123#01:04:00000242#00 T"}) {
        EXPECT_EQ(parseCandumpLine(line).kind, CandumpLine::Kind::FdFrame) << line << ": CAN XL";
    }
    for (const char* line : {"(1.0) can0 123#81:00:1234567#1122", "(1.0) can0 1234#81:00:12345678#11"}) {
        EXPECT_EQ(parseCandumpLine(line).kind, CandumpLine::Kind::Bad) << line;
    }
    for (const std::size_t length : {255U, 256U}) { // of the interface's name
        const std::string line = ' ' + std::string(length, 'c') + " 123#11";
        const auto kind = length == 255 ? CandumpLine::Kind::Frame : CandumpLine::Kind::Bad;
        EXPECT_EQ(parseCandumpLine("(1.0)" + line).kind, kind);
        EXPECT_EQ(parseCandumpLine("(1700000000.000001)" + line).kind, kind);
    }
    const std::string whole = "(1.0) can0 123##1" + std::string(128, 'A');
    EXPECT_EQ(parseCandumpLine(whole).kind, CandumpLine::Kind::FdFrame);
    EXPECT_EQ(parseCandumpLine(whole + "AA").reason, "more than 64 data bytes");
    EXPECT_EQ(parseCandumpLine(whole + "A").reason, "more than 64 data bytes");
}

struct BadText
{
    const char* line;
    const char* reason;
};

TEST(CandumpLine, Bad)
{
    for (const BadText& c : {
             BadText{"", "expected a time, as (1700000000.123456)"},
             BadText{"hello", "expected a time, as (1700000000.123456)"},
             BadText{"(1.5 can0 123#", "expected a time, as (1700000000.123456)"},
             BadText{"(1) can0 123#", "expected a time, as (1700000000.123456)"},
             BadText{"(1.) can0 123#", "expected a time, as (1700000000.123456)"},
             BadText{"(-1.5) can0 123#", "expected a time, as (1700000000.123456)"},
             BadText{"(1000000000000.5) can0 123#", "expected a time, as (1700000000.123456)"},
             BadText{"(1.1234567890) can0 123#", "expected a time, as (1700000000.123456)"},
             BadText{"(1.5)can0 123#", "expected a blank after the time"},
             BadText{"(1.5)", "expected a blank after the time"},
             BadText{"(1.5) can0", "expected an interface and a blank after the time"},
             BadText{"(1.5)  123#", "expected an interface and a blank after the time"},
             BadText{"(1.5) can0 ", "expected an ID of three or eight hexadecimal digits"},
             BadText{"(1.5) can0 12#11", "expected an ID of three or eight hexadecimal digits"},
             BadText{"(1.5) can0 1234#11", "expected an ID of three or eight hexadecimal digits"},
             BadText{"(1.5) can0 123456789#11", "expected an ID of three or eight hexadecimal digits"},
             BadText{"(1.5) can0 XYZ#11", "expected an ID of three or eight hexadecimal digits"},
             BadText{"(1.5) can0 800#11", "an ID of three digits ends at 7FF"},
             BadText{"(1.5) can0 40000000#11", "an ID of eight digits ends at 1FFFFFFF"},
             BadText{"(1.5) can0 123", "expected # after the ID"},
             BadText{"(1.5) can0 123 11", "expected # after the ID"},
             BadText{"(1.5) can0 123#1", "the data ends in the middle of a byte"},
             BadText{"(1.5) can0 123#11223344556677889", "the data ends in the middle of a byte"},
             BadText{"(1.5) can0 123#112233445566778899", "more than 8 data bytes"},
             BadText{"(1.5) can0 123#11XX", "expected hexadecimal data and nothing behind it"},
             BadText{"(1.5) can0 123#11 X", "expected hexadecimal data and nothing behind it"},
             BadText{"(1.5) can0 123#R9", "a remote frame asks for 8 bytes at most"},
             BadText{"(1.5) can0 123#R11", "expected hexadecimal data and nothing behind it"},
             BadText{"(1.5) can0 123#11_8", "expected a raw DLC of 9 to F after _"},
             BadText{"(1.5) can0 123#11_", "expected a raw DLC of 9 to F after _"},
             BadText{"(14365090x2.249713) can0 123#11", "expected a time, as (1700000000.123456)"},
             BadText{"(14365090521249713) can0 123#11", "expected a time, as (1700000000.123456)"},
             BadText{"(1436509052.24971:) can0 123#11", "expected a time, as (1700000000.123456)"},
             BadText{"(1436509052.249713) can0 12G#11", "expected an ID of three or eight hexadecimal digits"},
             BadText{"(1436509052.249713) can0 FFF#11", "an ID of three digits ends at 7FF"},
             BadText{"(1436509052.249713) can0 FFFFFFFF#11", "an ID of eight digits ends at 1FFFFFFF"},
             BadText{"(1436509052.249713) can0 123#1G", "the data ends in the middle of a byte"},
             BadText{"(1436509052.249713) can0 123#112", "the data ends in the middle of a byte"},
             BadText{"(1436509052.249713) can0 123#112233445566778899", "more than 8 data bytes"},
             BadText{"(1436509052.249713) can0", "expected an interface and a blank after the time"},
             BadText{"(1.5) can0 123##", "expected the flags of a CAN FD frame after ##"},
             BadText{"(1.5) can0 123##111122", "the data ends in the middle of a byte"},
         }) {
        const CandumpLine parsed = parseCandumpLine(c.line);
        EXPECT_EQ(parsed.kind, CandumpLine::Kind::Bad) << c.line;
        EXPECT_EQ(parsed.reason, c.reason) << c.line;
    }
}

} // namespace
