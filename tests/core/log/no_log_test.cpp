// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// A file that is no log is called what it is.

#include <gtest/gtest.h>

#include "log/log_stream.h"
#include "log/parallel_reading.h"
#include "support/run_program.h"

using namespace packdeck;
using namespace packdeck::log;
using namespace std::string_literals;

namespace {

struct NoLog
{
    std::string text;
    ErrorId reason;
};

const std::vector<NoLog> noLogs{
    {"", ErrorId::FileEmpty},
    {"nothing of the kind\n", ErrorId::FileFormatUnknown},
    {"\n\n", ErrorId::FileFormatUnknown},
    {"\xEF\xBB\xBFRecv time,TagId,ValueType,Value,UtcTimestamp,Quality,Reason,Message\r\n"
     "20:16:25.067,Pack.Voltage,Double,741.5,2025-03-01T20:16:25Z,Good,Change,\r\n",
     ErrorId::LogOfTags},
    {"{\"RecvTime\":\"20:16:25.067\",\"TagId\":\"Pack.Voltage\",\"Value\":741.5}\n", ErrorId::LogOfTags},
    {"{\"Version\":1}\n", ErrorId::FileFormatUnknown},
    {"MDF     4.10    asammdf\0\0"s, ErrorId::LogOfMdf},
    {"UnFinMF 4.10    \0\0"s, ErrorId::LogOfMdf},
    {"SQLite format 3\0"s, ErrorId::LogOfPythonCan},
    {"timestamp,arbitration_id,extended,remote,error,dlc,data\n1562616985.0,0x123,0,0,0,8,MTIzNDU2Nzg=\n",
     ErrorId::LogOfPythonCan},
    {"  can0  123   [8]  11 22 33 44 55 66 77 88\n", ErrorId::LogOfScreen},
    {" (1436509052.249713)  can0  123   [8]  11 22 33 44 55 66 77 88   '.\"3DUfw.'\n", ErrorId::LogOfScreen},
    {" (2026-03-01 12:00:00.249713)  can0  18FF50E5   [0]\n", ErrorId::LogOfScreen},
    {"  can0  123   [8  11\n", ErrorId::FileFormatUnknown},
    {"MATLAB 5.0 MAT-file", ErrorId::LogIsDecoded},
    {"\x89HDF\r\n\x1A\n", ErrorId::LogIsDecoded},
    {"VERSION \"\"\n\nNS_ :\n", ErrorId::DbcIsNoLog},
};

TEST(NoLog, IsCalledWhatItIsHoweverItIsOpened)
{
    const auto ignore = [](std::span<const can::Frame>) { return true; };
    for (const NoLog& c : noLogs) {
        const auto file = test::writeFile("file.txt", c.text);
        const auto read = readLog(file, ignore);
        ASSERT_FALSE(read) << c.text;
        EXPECT_EQ(read.error(), (Error{c.reason, {file.string()}})) << c.text;
        const auto parallel = readLogParallel(file, ignore);
        ASSERT_FALSE(parallel) << c.text;
        EXPECT_EQ(parallel.error(), read.error());
        const auto stream = LogStream::open(file, {});
        ASSERT_FALSE(stream) << c.text;
        EXPECT_EQ(stream.error(), read.error());
    }
}

TEST(NoLog, WithinAnArchiveAsWell)
{
    const auto tags = test::writeFile("tags.txt", "Recv time,TagId,ValueType,Value,UtcTimestamp,Quality,Reason\n");
    const auto readme = test::writeFile("a.txt", "see the other file\n");
    const auto archive = test::temporaryFile("both.zip");
    std::filesystem::remove(archive);
    if (test::runShell("cd " + tags.parent_path().string() + " && python3 -m zipfile -c " + archive.string() + ' ' +
                       readme.filename().string() + ' ' + tags.filename().string())
            .exitCode != 0) {
        GTEST_SKIP() << "no Python here";
    }
    const auto read = readLog(archive, [](std::span<const can::Frame>) { return true; });
    ASSERT_FALSE(read);
    EXPECT_EQ(toEnglish(read.error()), archive.string() +
                                           " is a TAG log of Profinity: values, no CAN frames; open what "
                                           "its CAN File Logger wrote");
}

} // namespace
