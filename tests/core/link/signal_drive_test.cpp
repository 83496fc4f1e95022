// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "link/signal_drive.h"
#include "support/run_program.h"

using namespace packdeck;
using link::SignalDrive;
using std::chrono::milliseconds;
using testing::HasSubstr;

namespace {

constexpr auto vehicle = R"(VERSION ""
BU_: VCU
BO_ 256 InvStatus: 8 VCU
 SG_ DcCurrent : 0|16@1- (0.1,0) [-3000|3000] "A" VCU
 SG_ DcMilli : 16|32@1- (1,0) [0|0] "mA" VCU
 SG_ Speed : 48|16@1+ (1,0) [0|0] "rpm" VCU
BO_ 257 InvPower: 4 VCU
 SG_ Power : 0|16@1- (0.1,0) [0|0] "kW" VCU
BO_ 258 Other: 8 VCU
 SG_ DcCurrent : 0|16@1- (0.1,0) [0|0] "A" VCU
)";

class Driven : public testing::Test
{
protected:
    Result<SignalDrive> load(const std::string& path) { return SignalDrive::load(m_file + ':' + path); }

    static can::Frame frame(std::uint32_t id, std::uint8_t length, std::initializer_list<std::uint8_t> bytes)
    {
        can::Frame frame;
        frame.id = id;
        frame.length = length;
        std::copy(bytes.begin(), bytes.end(), frame.data.begin());
        return frame;
    }

    std::string m_file = test::writeFile("vehicle.dbc", vehicle).string();
};

TEST_F(Driven, ReadsAmpsUntilTheyAreTooOld)
{
    auto drive = load("InvStatus.DcCurrent");
    ASSERT_TRUE(drive) << toEnglish(drive.error());
    const units::Timestamp begin(milliseconds(1000));
    EXPECT_EQ(drive->amps(begin, 800), std::nullopt);
    EXPECT_THAT(drive->note(begin), HasSubstr("not heard yet"));
    EXPECT_TRUE(drive->take(frame(256, 8, {0xD2, 0x04}), begin)); // 1234
    EXPECT_NEAR(*drive->amps(begin + SignalDrive::staleAfter, 800), 123.4, 1e-9);
    EXPECT_EQ(drive->amps(begin + SignalDrive::staleAfter + milliseconds(1), 800), std::nullopt);
    EXPECT_THAT(drive->note(begin + milliseconds(700)), HasSubstr("silent for 0.7 s, 0 A"));
}

TEST_F(Driven, HonoursTheUnit)
{
    auto milli = load("DcMilli");
    ASSERT_TRUE(milli) << toEnglish(milli.error());
    EXPECT_TRUE(milli->take(frame(256, 8, {0, 0, 0x10, 0x27, 0, 0}), {})); // 10,000 mA
    EXPECT_NEAR(*milli->amps({}, 800), 10.0, 1e-9);
    auto power = load("InvPower.Power");
    ASSERT_TRUE(power) << toEnglish(power.error());
    EXPECT_TRUE(power->take(frame(257, 4, {0x90, 0x01}), {})); // 40.0 kW
    EXPECT_NEAR(*power->amps({}, 800), 50.0, 1e-9);
    EXPECT_EQ(power->amps({}, 0.0), std::nullopt) << "no current without a voltage";
}

TEST_F(Driven, PassesOverWhatDoesNotCarryIt)
{
    auto drive = load("InvStatus.DcCurrent");
    ASSERT_TRUE(drive);
    EXPECT_FALSE(drive->take(frame(257, 8, {1, 1}), {}));
    EXPECT_FALSE(drive->take(frame(256, 1, {1}), {})) << "too short";
}

TEST_F(Driven, SaysWhatIsWrongWithTheSource)
{
    const std::pair<const char*, const char*> rows[] = {{"Nosuch", "no such signal"},
                                                        {"Other.DcMilli", "no such signal"},
                                                        {"DcCurrent", "InvStatus and Other"},
                                                        {"Speed", "\"rpm\""}};
    for (const auto& [path, says] : rows) {
        const auto drive = load(path);
        ASSERT_FALSE(drive) << path;
        EXPECT_THAT(toEnglish(drive.error()), HasSubstr(says));
    }
    EXPECT_FALSE(SignalDrive::load("nosuch.dbc:Signal"));
    EXPECT_FALSE(SignalDrive::load("just words"));
}

} // namespace
