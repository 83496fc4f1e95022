// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <fstream>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/params/shipped.h"
#include "params/metadata_shelf.h"
#include "support/run_program.h"

using namespace packdeck;
using namespace packdeck::params;
using testing::HasSubstr;

namespace {

TEST(ShippedMetadata, HoldsEveryParameterOfTheVendorAndTheMarkedExtensions)
{
    const auto metadata = test::shippedMetadata();
    ASSERT_NE(metadata, nullptr);
    std::size_t vendor = 0;
    std::size_t elements = 0;
    for (const Parameter& parameter : metadata->parameters()) {
        EXPECT_FALSE(parameter.description.empty()) << parameter.name;
        vendor += parameter.extension ? 0U : 1U;
        elements += parameter.isArray() ? parameter.count : 0U;
    }
    EXPECT_EQ(vendor, 35U);
    EXPECT_EQ(metadata->size() - vendor, 9U);
    EXPECT_EQ(elements, 32U + 32U + 101U);
    EXPECT_EQ(metadata->groups().size(), 9U);
}

TEST(ShippedMetadata, HasNothingAgainstItsOwnDefaults)
{
    for (const char* dialect : {"V1.2", "V1.1"}) {
        const auto metadata = test::shippedMetadata(dialect);
        ASSERT_NE(metadata, nullptr);
        EXPECT_EQ(metadata->dialect(), dialect);
        for (const Finding& finding : test::defaultSet(metadata).findings()) {
            ADD_FAILURE() << dialect << ": " << finding.text;
        }
    }
}

// rule: X16, X17, X18
TEST(ShippedMetadata, KnowsWhereFirmwareVersionsDiffer)
{
    const auto newer = test::shippedMetadata("V1.2");
    const auto older = test::shippedMetadata("V1.1");
    const auto row = [](const Metadata& metadata, const char* name) { return metadata[test::indexOf(metadata, name)]; };
    EXPECT_EQ(row(*newer, "maxChargeCurrent").scale, 0.1);
    EXPECT_EQ(row(*older, "maxChargeCurrent").scale, 0.001);
    EXPECT_EQ(row(*newer, "contactorConfigAuxEnable").index, 0x60);
    EXPECT_EQ(row(*older, "contactorConfigAuxEnable").index, 0x53);
    EXPECT_EQ(row(*older, "packCapacity").unit, "Wh");
}

struct ValueRow
{
    std::string parameter;
    std::string text;
    std::optional<std::int64_t> raw;
};

void PrintTo(const ValueRow& row, std::ostream* out)
{
    *out << row.parameter << " = " << row.text;
}

class Values : public testing::TestWithParam<ValueRow>
{
};

// rule: X15
TEST_P(Values, AreReadInCounts)
{
    const auto metadata = test::shippedMetadata();
    const Parameter& parameter = (*metadata)[test::indexOf(*metadata, GetParam().parameter)];
    EXPECT_EQ(parameter.parse(GetParam().text), GetParam().raw);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, Values,
    testing::Values(
        ValueRow{"critCellOverVoltage", "4.2", 4200}, ValueRow{"critCellOverVoltage", "4,2", 4200},
        ValueRow{"critCellOverVoltage", " 4.200 ", 4200}, ValueRow{"critCellOverVoltage", "4.2005", std::nullopt},
        ValueRow{"critCellOverVoltage", "4.2 V", std::nullopt}, ValueRow{"critCellOverVoltage", "", std::nullopt},
        ValueRow{"critCellOverVoltage", "nan", std::nullopt}, ValueRow{"critCellOverVoltage", "1e300", std::nullopt},
        ValueRow{"minCellTemperature", "-20", -200}, ValueRow{"minCellTemperature", "-0.1", -1},
        ValueRow{"nodeID", "0x600", 0x600}, ValueRow{"nodeID", "1536", 0x600}, ValueRow{"nodeID", "0x", std::nullopt},
        ValueRow{"nodeID", "0x60G", std::nullopt}, ValueRow{"chargingMethod", "EVSE", 1},
        ValueRow{"chargingMethod", "2", 2}, ValueRow{"prechargeResistance", "330.0", 3300}));

TEST(Parameter, SurvivesItsOwnEncoding)
{
    const auto metadata = test::shippedMetadata();
    for (const Parameter& parameter : metadata->parameters()) {
        for (const std::int64_t raw : {parameter.minimum, parameter.maximum}) {
            const RawValue value(parameter.count, raw);
            const auto bytes = parameter.encode(value);
            EXPECT_EQ(bytes.size(), parameter.count * parameter.elementBytes());
            EXPECT_EQ(parameter.decode(bytes), value) << parameter.name;
            EXPECT_EQ(parameter.parse(parameter.text(raw)), raw) << parameter.name;
        }
    }
}

struct RuleRow
{
    std::string name;
    std::vector<std::pair<std::string, std::int64_t>> values;
    std::string says; ///< empty: nothing
};

void PrintTo(const RuleRow& row, std::ostream* out)
{
    *out << row.name;
}

class Rules : public testing::TestWithParam<RuleRow>
{
};

// rule: X14, X20, X22
TEST_P(Rules, SayWhatDoesNotFitTogether)
{
    auto set = test::defaultSet(test::shippedMetadata());
    for (const auto& [name, raw] : GetParam().values) {
        const std::size_t parameter = test::indexOf(set.metadata(), name);
        set.setDevice(parameter, RawValue(set.metadata()[parameter].count, raw));
    }
    std::string all;
    for (const Finding& finding : set.findings()) {
        all += finding.text + '\n';
    }
    if (GetParam().says.empty()) {
        EXPECT_EQ(all, "");
    } else {
        EXPECT_THAT(all, HasSubstr(GetParam().says));
    }
}

INSTANTIATE_TEST_SUITE_P(
    Rows, Rules,
    testing::Values(
        RuleRow{"UndervoltageOrder", {{"critCellUnderVoltage", 2591}}, "at least 10 mV above"},
        RuleRow{"UndervoltageGapIsEnough", {{"critCellUnderVoltage", 2590}}, ""},
        RuleRow{"BalancingTooHigh", {{"cellBalancingVoltage", 4150}}, "below the over-voltage warning"},
        RuleRow{"OverVoltageAbsurd", {{"critCellOverVoltage", 5001}}, "5 V"},
        RuleRow{"TemperaturesSwapped", {{"minCellTemperature", 600}, {"maxCellTemperature", -200}}, "temperature"},
        RuleRow{"BoardAsTheVendorPrintsIt", {{"bmuTemperatureMin", 600}, {"bmuTemperatureMax", -200}}, "board"},
        RuleRow{"ThreeCells", {{"nodeNumCells", 3}}, "3 is not 4 ... 14"},
        RuleRow{"CurveFlat", {{"cellSocLookupTable", 3000}}, "rise from point to point"},
        RuleRow{"BaseTooHigh", {{"nodeID", 0x6E5}}, "service ID"}, RuleRow{"BaseJustFits", {{"nodeID", 0x6E4}}, ""},
        RuleRow{"BaseTooHighForManyNodes", {{"nodeID", 0x6B8}, {"numCMUNodes", 32}, {"stringCount", 2}}, "service ID"},
        RuleRow{"PrechargeTooStrong", {{"prechargeResistance", 100}}, "precharge current"},
        RuleRow{"PrechargeTooSlow", {{"prechargeTimeout", 100}}, "seven time constants"},
        RuleRow{"StringsDoNotDivide", {{"numCMUNodes", 5}, {"stringCount", 2}}, "equal strings"}),
    [](const auto& row) { return row.param.name; });

struct BrokenRow
{
    std::string name;
    std::string from; ///< in a file that is right
    std::string to;
    std::string says;
};

void PrintTo(const BrokenRow& row, std::ostream* out)
{
    *out << row.name;
}

class BrokenMetadata : public testing::TestWithParam<BrokenRow>
{
};

constexpr auto rightFile = R"({"format": "packdeck-parameter-metadata", "schema": 1, "dialect": "V9", "didBase": 4096,
"groups": [{"id": "g", "title": "G"}],
"parameters": [{"name": "low", "index": 1, "type": "int16", "group": "g", "min": -5, "max": 5, "default": 1, "level": "user", "danger": "none"},
{"name": "high", "index": 2, "type": "uint16", "group": "g", "min": 0, "max": 9, "level": "user", "danger": "none"}],
"rules": [{"id": "r", "severity": "error", "expect": "low < high", "text": "t"}]})";

TEST_P(BrokenMetadata, IsRefusedWithTheReason)
{
    std::string text = rightFile;
    ASSERT_TRUE(Metadata::parse(text, "x.json").has_value());
    const auto at = text.find(GetParam().from);
    ASSERT_NE(at, std::string::npos);
    text.replace(at, GetParam().from.size(), GetParam().to);
    const auto metadata = Metadata::parse(text, "x.json");
    ASSERT_FALSE(metadata.has_value());
    EXPECT_THAT(toEnglish(metadata.error()), HasSubstr("x.json"));
    EXPECT_THAT(toEnglish(metadata.error()), HasSubstr(GetParam().says));
}

INSTANTIATE_TEST_SUITE_P(
    Rows, BrokenMetadata,
    testing::Values(BrokenRow{"Truncated", "\"rules\"", "", "cut off"},
                    BrokenRow{"NewerSchema", "\"schema\": 1", "\"schema\": 2", "schema 2"},
                    BrokenRow{"OtherFormat", "-metadata", "", "format"},
                    BrokenRow{"SwappedRange", "\"min\": -5, \"max\": 5", "\"min\": 5, \"max\": -5", "low: minimum"},
                    BrokenRow{"RangeBeyondType", "\"max\": 9", "\"max\": 70000", "high: the range"},
                    BrokenRow{"DefaultOutside", "\"default\": 1", "\"default\": 7", "low: the default"},
                    BrokenRow{"SameIndex", "\"index\": 2", "\"index\": 1", "another parameter"},
                    BrokenRow{"SameName", "\"high\"", "\"low\"", "twice"},
                    BrokenRow{"NoName", "\"name\": \"low\", ", "", "parameter 1"},
                    BrokenRow{"NoSuchGroup", "\"group\": \"g\"", "\"group\": \"h\"", "group"},
                    BrokenRow{"NoSuchType", "int16", "int17", "type"},
                    BrokenRow{"NotAnEntry", "{\"id\": \"g\", \"title\": \"G\"}", "7", "id"},
                    BrokenRow{"RuleOfNothing", "low < high", "low < hihg", "hihg"},
                    BrokenRow{"RuleUnfinished", "low < high", "low < (high", "r: column 12"},
                    BrokenRow{"RuleFunction", "low < high", "mean(low, 1) < high", "sum, min, max"}),
    [](const auto& row) { return row.param.name; });

class Shelf : public testing::Test
{
protected:
    Shelf()
        : own(test::temporaryFile("own-descriptions"))
    {
        std::filesystem::remove_all(own);
        std::filesystem::create_directories(own);
    }

    [[nodiscard]] MetadataShelf load() const
    {
        auto shelf = MetadataShelf::load(std::filesystem::path(packdeck::test::sourceDirectory()) / "resources", own);
        EXPECT_TRUE(shelf) << toEnglish(shelf.error());
        return *std::move(shelf);
    }

    void put(const char* name, const std::string& text) const { std::ofstream(own / name) << text; }

    [[nodiscard]] static std::string shippedText(const char* name)
    {
        return test::readFile(std::filesystem::path(packdeck::test::sourceDirectory()) / "resources/parameters" / name);
    }

    std::filesystem::path own;
};

TEST_F(Shelf, ChoosesByDialectAndSaysWhatDoesNotFit)
{
    const MetadataShelf shelf = load();
    EXPECT_TRUE(shelf.problems().empty());
    for (const char* dialect : {"V1.1", "V1.2"}) {
        const MetadataChoice choice = shelf.choose(dialect);
        EXPECT_TRUE(choice.fits) << dialect;
        EXPECT_FALSE(choice.usersOwn) << dialect;
        EXPECT_EQ(choice.metadata->dialect(), dialect);
    }
    for (const char* dialect : {"", "Gen1", "V9.9"}) {
        EXPECT_FALSE(shelf.choose(dialect).fits) << dialect;
        EXPECT_EQ(shelf.choose(dialect).metadata->dialect(), MetadataShelf::newestDialect) << dialect;
    }
}

TEST_F(Shelf, AUsersFileReplacesTheOneOfItsDialect)
{
    std::string text = shippedText("v1_1.json");
    const std::string title = "firmware 1.1";
    text.replace(text.find(title), title.size(), "of the user");
    put("mine.json", text);
    const MetadataShelf shelf = load();
    EXPECT_TRUE(shelf.choose("V1.1").usersOwn);
    EXPECT_THAT(shelf.choose("V1.1").metadata->title(), testing::HasSubstr("of the user"));
    EXPECT_FALSE(shelf.choose("V1.2").usersOwn);
}

TEST_F(Shelf, AUsersFileThatIsNotValidIsNamedAndLeavesTheShippedOne)
{
    std::string text = shippedText("v1_2.json");
    text.replace(text.find("\"max\": 65535"), 12, "\"max\": -1   ");
    put("swapped.json", text);
    put("cut.json", shippedText("v1_1.json").substr(0, 2000));
    put("noise.txt", "left alone");
    const MetadataShelf shelf = load();
    ASSERT_EQ(shelf.problems().size(), 2U);
    EXPECT_THAT(toEnglish(shelf.problems()[0]), testing::HasSubstr("cut.json"));
    EXPECT_THAT(toEnglish(shelf.problems()[1]), testing::HasSubstr("swapped.json"));
    EXPECT_FALSE(shelf.choose("V1.2").usersOwn);
    EXPECT_TRUE(shelf.choose("V1.2").fits);
}

TEST_F(Shelf, NeedsTheNewestDialect)
{
    EXPECT_FALSE(MetadataShelf::load(own / "nothing", own));
    put("v1_1.json", shippedText("v1_1.json"));
    EXPECT_FALSE(MetadataShelf::load(own / "nothing", own));
}

TEST(ShelfOfOne, IsTakenForWhateverUnitAnswers)
{
    const MetadataShelf shelf = MetadataShelf::of(test::shippedMetadata("V1.1"));
    EXPECT_TRUE(shelf.choose("V1.2").fits);
    EXPECT_TRUE(shelf.choose("V1.2").usersOwn);
    EXPECT_EQ(shelf.choose("V1.2").metadata->dialect(), "V1.1");
}

} // namespace
