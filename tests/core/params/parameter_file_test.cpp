// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "params/parameter_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/params/shipped.h"
#include "params/import.h"
#include "support/run_program.h"

using namespace packdeck;
using namespace packdeck::params;
using Kind = ImportNote::Kind;
using testing::HasSubstr;

namespace {

constexpr auto formats = {FileFormat::Json, FileFormat::Csv, FileFormat::Text};

ParameterFile sampleFile()
{
    const auto set = test::defaultSet(test::shippedMetadata());
    ParameterFile file = ParameterFile::of(set.metadata(), set.deviceLookup());
    file.serial = 1234;
    file.firmware = "1.2.0";
    file.written = "2026-11-22T14:03:12Z";
    file.note = "pack \"7\", before the change";
    return file;
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

TEST(ParameterFile, LoadedAndSavedGivesTheSameBytes)
{
    const ParameterFile file = sampleFile();
    for (const FileFormat format : formats) {
        const std::string text = file.toText(format);
        const auto read = ParameterFile::parse(text, "x");
        ASSERT_TRUE(read.has_value()) << toEnglish(read.error());
        EXPECT_EQ(*read, file);
        EXPECT_EQ(read->toText(format), text);
    }
}

RC_GTEST_PROP(ParameterFile, LoadedAndSavedGivesTheSameBytesForAnyValues, (std::uint32_t serial))
{
    static const auto metadata = test::shippedMetadata();
    ParameterSet set(metadata);
    for (std::size_t i = 0; i < set.size(); ++i) {
        const Parameter& parameter = (*metadata)[i];
        if (*rc::gen::arbitrary<bool>()) {
            RawValue value;
            while (value.size() < parameter.count) {
                value.push_back(*rc::gen::inRange<std::int64_t>(parameter.minimum, parameter.maximum + 1));
            }
            set.setDevice(i, value);
        }
    }
    RC_PRE(set.deviceCount() > 0);
    ParameterFile file = ParameterFile::of(*metadata, set.deviceLookup());
    file.serial = serial % 100000U;
    for (const FileFormat format : formats) {
        const std::string text = file.toText(format);
        const auto read = ParameterFile::parse(text, "x");
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->toText(format) == text);
        const Import import = importFile(*read, *metadata, {.withIdentity = true});
        for (const auto& [parameter, value] : import.values) {
            RC_ASSERT(*set.device(parameter) == value);
        }
        RC_ASSERT(import.values.size() == set.deviceCount());
    }
}

RC_GTEST_PROP(ParameterFile, CutOffAnywhereIsRefused, ())
{
    static const ParameterFile file = sampleFile();
    const auto format = *rc::gen::elementOf(std::vector<FileFormat>(formats));
    const std::string text = file.toText(format);
    const auto length = *rc::gen::inRange<std::size_t>(0, text.size() - 1);
    const auto read = ParameterFile::parse(std::string_view(text).substr(0, length), "x");
    if (read) {
        // Only as long as nothing of the header that counts is there, or the last line alone lost its end.
        RC_ASSERT(read->entries == file.entries);
    }
}

RC_GTEST_PROP(ParameterFile, AnyBytesEndInAFileOrAReason, (std::string text))
{
    const auto read = ParameterFile::parse(text, "x");
    RC_ASSERT((read.has_value() || !toEnglish(read.error()).empty())); // captured in parts, || would not stop
    const auto wrapped = ParameterFile::parse("{\"format\": \"packdeck-parameters\", " + text + "}", "x");
    RC_ASSERT((wrapped.has_value() || !toEnglish(wrapped.error()).empty()));
}

TEST(ParameterFile, OfANewerSchemaIsRefused)
{
    const ParameterFile file = sampleFile();
    const auto json =
        ParameterFile::parse(replaced(file.toText(FileFormat::Json), "\"schema\": 1", "\"schema\": 2"), "x");
    ASSERT_FALSE(json.has_value());
    EXPECT_THAT(toEnglish(json.error()), HasSubstr("schema 2"));
    const auto text = ParameterFile::parse(replaced(file.toText(FileFormat::Text), "schema 1", "schema 2"), "x");
    ASSERT_FALSE(text.has_value());
    EXPECT_EQ(text.error().id, ErrorId::ParameterFileNewer);
}

TEST(ParameterFile, ChangedBehindItsChecksumIsRefused)
{
    for (const FileFormat format : formats) {
        const auto read = ParameterFile::parse(replaced(sampleFile().toText(format), "4.200", "4.300"), "x");
        ASSERT_FALSE(read.has_value());
        EXPECT_THAT(toEnglish(read.error()), HasSubstr("checksum"));
    }
}

TEST(ParameterFile, WrittenByHandIsRead)
{
    const auto read = ParameterFile::parse("# limits\r\ncritCellOverVoltage=4.25 V\r\n\r\nchargingMethod = EVSE\r\n"
                                           "nodeNumTemp = 4 4 2\nminCellTemperature = -10,5\n",
                                           "x");
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->entries.size(), 4U);
    EXPECT_EQ(read->entries[0].values, std::vector<std::string>{"4.25"});
    EXPECT_EQ(read->entries[0].unit, "V");
    EXPECT_EQ(read->entries[1].values, std::vector<std::string>{"EVSE"});
    EXPECT_EQ(read->entries[2].values.size(), 3U);
    EXPECT_EQ(read->entries[3].line, 6);
}

TEST(ParameterFile, SavedIsThere)
{
    const auto path = test::temporaryFile("pack.json");
    ASSERT_TRUE(sampleFile().save(path).has_value());
    const auto read = ParameterFile::load(path);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(*read, sampleFile());
    EXPECT_FALSE(ParameterFile::load("/nosuchfolder/x.json").has_value());
    EXPECT_FALSE(sampleFile().save("/nosuchfolder/x.json").has_value());
}

struct NoteRow
{
    std::string name;
    std::string text; ///< a file of lines
    Kind kind;
    bool refused;
};

void PrintTo(const NoteRow& row, std::ostream* out)
{
    *out << row.name;
}

class Notes : public testing::TestWithParam<NoteRow>
{
};

TEST_P(Notes, AreListedAndAFileIsNeverHalfApplied)
{
    const auto set = test::defaultSet(test::shippedMetadata());
    const auto file = ParameterFile::parse("noxMax = 800\n" + GetParam().text, "x");
    ASSERT_TRUE(file.has_value()) << toEnglish(file.error());
    const Import import = importFile(*file, set.metadata(), {.unit = 9}, set.deviceLookup());
    EXPECT_GE(import.count(GetParam().kind), 1U);
    EXPECT_EQ(import.applicable(), !GetParam().refused);
    EXPECT_EQ(import.edit(set).size(), GetParam().refused ? 0U : 1U);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, Notes,
    testing::Values(NoteRow{"Unknown", "fluxCapacitance = 1.21", Kind::Unknown, false},
                    NoteRow{"Missing", "", Kind::Missing, false},
                    NoteRow{"Identity", "serialNumber = 77", Kind::IdentityLeftOut, false},
                    NoteRow{"Extension", "", Kind::Extension, false},
                    NoteRow{"OtherFirmware", "# dialect: V1.1", Kind::WrongDialect, true},
                    NoteRow{"Twice", "noxMax = 900", Kind::Twice, true},
                    NoteRow{"TooFine", "critCellOverVoltage = 4.20001", Kind::BadValue, true},
                    NoteRow{"Word", "critCellOverVoltage = high", Kind::BadValue, true},
                    NoteRow{"WrongUnit", "critCellOverVoltage = 4200 mV", Kind::WrongUnit, true},
                    NoteRow{"WrongLength", "nodeNumCells = 14 14", Kind::WrongLength, true},
                    NoteRow{"OutOfRange", "maxCellTemperature = 2000", Kind::OutOfRange, true},
                    NoteRow{"Swapped", "minCellTemperature = 60\nmaxCellTemperature = -20", Kind::RuleBroken, true},
                    NoteRow{"AgainstTheUnit", "critCellOverVoltage = 4.1", Kind::RuleBroken, true}),
    [](const auto& row) { return row.param.name; });

TEST(Import, TakesTheIdentityOfTheSameUnitOrOnRequest)
{
    const auto set = test::defaultSet(test::shippedMetadata());
    const auto file = ParameterFile::parse("# serial: 9\nbitrate = 250\n", "x");
    ASSERT_TRUE(file.has_value());
    EXPECT_EQ(importFile(*file, set.metadata(), {.unit = 9}, set.deviceLookup()).values.size(), 1U);
    EXPECT_EQ(importFile(*file, set.metadata(), {.unit = 8}, set.deviceLookup()).values.size(), 0U);
    EXPECT_EQ(importFile(*file, set.metadata(), {.withIdentity = true, .unit = 8}, set.deviceLookup()).values.size(),
              1U);
}

} // namespace
