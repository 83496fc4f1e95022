// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// Independent judges of our UDS traffic: tshark and scapy read a capture of it and have to find the same services,
// identifiers and values. Skipped where they are not installed.

#include <cstdio>
#include <map>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/params/service_bench.h"
#include "core/params/shipped.h"
#include "support/run_program.h"

using namespace packdeck;
using namespace packdeck::params;
using packdeck::test::ServiceBench;

namespace {

constexpr std::uint32_t linkTypeSocketCan = 227;

void appendLittleEndian(std::string& out, std::uint32_t value, unsigned bytes)
{
    for (unsigned i = 0; i < bytes; ++i) {
        out += static_cast<char>(value >> (8 * i));
    }
}

/// A classic pcap file: SocketCAN frames, the ID big-endian.
std::string pcapOf(const std::vector<can::Frame>& frames)
{
    std::string out;
    appendLittleEndian(out, 0xA1B2C3D4U, 4);
    appendLittleEndian(out, 2, 2);
    appendLittleEndian(out, 4, 2);
    appendLittleEndian(out, 0, 4);
    appendLittleEndian(out, 0, 4);
    appendLittleEndian(out, 65535, 4);
    appendLittleEndian(out, linkTypeSocketCan, 4);
    for (const can::Frame& frame : frames) {
        constexpr std::uint32_t recordBytes = 16;
        appendLittleEndian(out, static_cast<std::uint32_t>(frame.time / 1'000'000), 4);
        appendLittleEndian(out, static_cast<std::uint32_t>(frame.time % 1'000'000), 4);
        appendLittleEndian(out, recordBytes, 4);
        appendLittleEndian(out, recordBytes, 4);
        for (unsigned byte = 4; byte-- > 0;) {
            out += static_cast<char>(frame.id >> (8 * byte));
        }
        out += static_cast<char>(frame.length);
        out.append(3, '\0');
        out.append(frame.data.begin(), frame.data.end());
    }
    return out;
}

/// A write that is unlocked, refused once, done once, and stored; everything read before and after.
struct Recorded
{
    std::vector<can::Frame> frames;
    RawValue curve; ///< as it was written
};

Recorded record()
{
    const auto metadata = test::shippedMetadata();
    ServiceBench bench("sim-4", metadata);
    bench.run(std::chrono::seconds(11));
    Recorded recorded;
    const auto& standard = *(*metadata)[test::indexOf(*metadata, "cellSocLookupTable")].defaultValue;
    recorded.curve = standard;
    for (std::int64_t& point : recorded.curve) {
        point += 2;
    }
    const WriteRequest request{{{test::indexOf(*metadata, "noxMax"), RawValue{900}},
                                {test::indexOf(*metadata, "cellSocLookupTable"), recorded.curve}},
                               {},
                               true};
    EXPECT_TRUE(bench.client->write(request, {"wrong", ""}, 1234, units::Timestamp(bench.pack.time())));
    bench.runTask();
    EXPECT_TRUE(bench.client->write(request, {"user", ""}, 1234, units::Timestamp(bench.pack.time())));
    bench.runTask();
    EXPECT_EQ(bench.client->status().outcome, Outcome::Done);
    recorded.frames = bench.serviceFrames;
    return recorded;
}

std::string hexOf(const RawValue& values)
{
    std::string text;
    for (const std::int64_t value : values) {
        std::array<char, 5> digits{};
        std::snprintf(digits.data(), digits.size(), "%04x", static_cast<unsigned>(value) & 0xFFFFU);
        text += digits.data();
    }
    return text;
}

std::size_t count(const std::string& text, const std::string& what)
{
    std::size_t found = 0;
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) {
        ++found;
    }
    return found;
}

TEST(Judges, TsharkFindsTheSameServicesIdentifiersAndValues)
{
    if (test::runShell("tshark --version").exitCode != 0) {
        GTEST_SKIP() << "tshark is not installed";
    }
    const Recorded recorded = record();
    const auto file = test::writeFile("uds.pcap", pcapOf(recorded.frames));
    const auto result = test::runShell(
        "tshark -r \"" + file.string() +
        "\" -d can.subdissector,iso15765 -d iso15765.subdissector,uds -Y uds -T fields -E separator='|' -e uds.sid "
        "-e uds.wdbi.data_identifier -e uds.wdbi.data_record -e uds.err.code -e uds.rc.identifier -e uds.sa.seed");
    ASSERT_EQ(result.exitCode, 0) << result.errors;
    std::map<std::string, int> services;
    for (const std::string& line : result.lines()) {
        ++services[line.substr(0, line.find('|'))];
    }
    EXPECT_GE(services["0x22"], 10) << result.output;
    EXPECT_EQ(services["0x2e"], 4) << "two requests, two answers";
    EXPECT_GE(services["0x27"], 7) << "seed and key, refused once";
    EXPECT_EQ(services["0x31"], 2);
    EXPECT_GE(services["0x10"], 4);
    EXPECT_EQ(count(result.output, "0x35"), 1U) << "one wrong key";
    EXPECT_THAT(result.output, testing::HasSubstr("0x1065")) << "noxMax";
    EXPECT_THAT(result.output, testing::HasSubstr("0x2160")) << "cellSocLookupTable";
    std::string compact = result.output;
    compact.erase(std::remove(compact.begin(), compact.end(), ':'), compact.end());
    EXPECT_THAT(compact, testing::HasSubstr("|0384|")) << "900 ppb";
    EXPECT_THAT(compact, testing::HasSubstr(hexOf(recorded.curve)));
}

TEST(Judges, ScapyReassemblesTheSameMessages)
{
    // Debian's package belongs to Debian's own interpreter, which need not be the first one in the path.
    std::string python = "python3";
    if (test::runShell(python + " -c 'import scapy'").exitCode != 0) {
        python = "/usr/bin/python3";
    }
    if (test::runShell(python + " -c 'import scapy'").exitCode != 0) {
        GTEST_SKIP() << "scapy is not installed";
    }
    const Recorded recorded = record();
    std::string log;
    for (const can::Frame& frame : recorded.frames) {
        std::array<char, 64> line{};
        std::snprintf(line.data(), line.size(), "(%lld.%06lld) can0 %03X#",
                      static_cast<long long>(frame.time / 1'000'000), static_cast<long long>(frame.time % 1'000'000),
                      frame.id);
        log += line.data();
        for (const std::uint8_t byte : frame.data) {
            std::array<char, 3> digits{};
            std::snprintf(digits.data(), digits.size(), "%02X", byte);
            log += digits.data();
        }
        log += '\n';
    }
    const auto file = test::writeFile("uds.log", log);
    const auto script = test::writeFile("judge.py", R"(import sys
from scapy.all import load_contrib, conf
conf.contribs['CAN'] = {'swap-bytes': False}
load_contrib('isotp')
load_contrib('automotive.uds')
from scapy.layers.can import CandumpReader
from scapy.contrib.isotp import ISOTPMessageBuilder
from scapy.contrib.automotive.uds import UDS
builder = ISOTPMessageBuilder(use_ext_address=False)
builder.feed([p for p in CandumpReader(sys.argv[1]) if (p.data[0] >> 4) != 3])
while True:
    message = builder.pop()
    if message is None:
        break
    print(UDS(message.data).service, bytes(message.data).hex())
)");
    const auto result = test::runShell(python + " \"" + script.string() + "\" \"" + file.string() + '"');
    ASSERT_EQ(result.exitCode, 0) << result.errors;
    EXPECT_THAT(result.output, testing::HasSubstr("46 2e10650384\n")) << "noxMax is written";
    EXPECT_THAT(result.output, testing::HasSubstr("46 2e2160" + hexOf(recorded.curve) + '\n'));
    EXPECT_THAT(result.output, testing::HasSubstr("110 6e2160\n"));
    EXPECT_THAT(result.output, testing::HasSubstr("98 622160" + hexOf(recorded.curve) + '\n'));
    EXPECT_THAT(result.output, testing::HasSubstr("127 7f2735\n")) << "the wrong key";
    EXPECT_THAT(result.output, testing::HasSubstr("49 31010301\n"));
}

} // namespace
