// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "commissioning/report.h"
#include "core/commissioning/scene.h"
#include "support/paths.h"

using namespace packdeck;
using namespace packdeck::commissioning;
using packdeck::test::Scene;
using testing::Contains;
using testing::HasSubstr;

namespace {

const ParameterRow& row(const Report& report, const std::string& name)
{
    const auto found = std::find_if(report.parameters.begin(), report.parameters.end(),
                                    [&](const ParameterRow& each) { return each.name == name; });
    EXPECT_NE(found, report.parameters.end()) << name;
    return *found;
}

TEST(Report, SaysHowEveryValueIsKnown)
{
    Scene scene;
    scene.parameters.clearDevice();
    scene.setFile("numCMUNodes", {2});
    scene.setFile("noxMax", {900});
    const Report keyed = makeReport(newRecord(""), scene.facts(), {});
    EXPECT_EQ(row(keyed, "numCMUNodes").provenance, Provenance::Observed);
    EXPECT_EQ(row(keyed, "noxMax").provenance, Provenance::Declared);
    EXPECT_EQ(row(keyed, "vocMax").provenance, Provenance::Unknown);
    EXPECT_FALSE(keyed.parameterChecksum.has_value());

    scene.set("noxMax", {1000});
    const Report read = makeReport(newRecord(""), scene.facts(), {});
    EXPECT_EQ(row(read, "noxMax").provenance, Provenance::ReadBack);
    EXPECT_TRUE(row(read, "noxMax").differsFromFile);
    EXPECT_TRUE(read.parameterChecksum.has_value());
}

TEST(Report, ListsEveryDeviationAndIsReadableByAMachine)
{
    Scene scene;
    scene.pack.cells[0].highResistance = true;
    scene.setFile("noxMax", {900});
    Checklist checklist(newRecord("2026-11-28T12:00:00Z"));
    scene.watch(checklist, std::chrono::seconds(5));
    checklist.record().meter.type(MeterPoint::PackVoltage, 90.0, "now");
    checklist.record().engineer = "A. Engineer";
    const Report report = makeReport(checklist.record(), scene.facts(), {"PackDeck 9", {{"a.dbc", 0xABU}}});
    EXPECT_FALSE(report.isClean());
    std::vector<std::string> said;
    for (const Deviation& words : report.deviations) {
        said.push_back(toEnglish(words));
    }
    EXPECT_THAT(said.front(), HasSubstr("Cells: FAILED"));
    EXPECT_THAT(said, Contains(HasSubstr("noxMax is 1000 ppb, in the file 900 ppb")));
    EXPECT_THAT(said, Contains(HasSubstr("Meter, Pack voltage U1: 90.0 V, the unit says 103.6 V")));
    EXPECT_THAT(said, Contains(HasSubstr("Insulation resistance to chassis: waiting")));

    const auto json = nlohmann::json::parse(report.toJson());
    EXPECT_EQ(json.at("record").at("engineer"), "A. Engineer");
    EXPECT_EQ(json.at("sources").at(0).at("crc32"), "000000AB");
    EXPECT_EQ(json.at("cells").size(), Scene::nodes * Scene::cellsPerNode);
    EXPECT_EQ(json.at("deviations").size(), said.size());
    EXPECT_EQ(json.at("parameters").size(), Scene::metadata()->size());
}

TEST(Report, NamesTheFilesItWasMadeWithByTheirChecksums)
{
    const auto sources = sourcesIn(std::filesystem::path(test::sourceDirectory()) / "dbc", ".dbc");
    ASSERT_FALSE(sources.empty());
    EXPECT_TRUE(std::is_sorted(sources.begin(), sources.end(),
                               [](const SourceFile& a, const SourceFile& b) { return a.name < b.name; }));
    EXPECT_NE(sources.front().checksum, 0U);
    EXPECT_TRUE(sourcesIn("/nowhere", ".dbc").empty());
}

} // namespace
