// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "cellmodel/model_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

#include "support/run_program.h"

using namespace packdeck;
using namespace packdeck::cellmodel;
using nlohmann::json;
using testing::HasSubstr;

namespace {

FittedModel sample()
{
    FittedModel model;
    model.capacity_Ah = 2.9973;
    model.fastTau_s = 8.0;
    model.slowTau_s = 600.0;
    for (std::size_t i = 0; i < model.ocv_V.size(); ++i) {
        model.ocv_V[i] = 3.0 + 0.012 * static_cast<double>(i);
    }
    model.soc = {0.0, 0.5, 1.0};
    model.temperatures_degC = {-5.0, 25.0};
    model.resistances = {{{0.1, 0.05, 0.2}, {0.08, 0.04, 0.15}, {0.09, 0.04, 0.15}},
                         {{0.05, 0.02, 0.1}, {0.03, 0.015, 0.06}, {0.035, 0.016, 0.06}}};
    model.sources = {{"a \"file\".csv", 25.0, 0.0123}};
    return model;
}

TEST(ModelFile, GivesBackWhatWasSaved)
{
    const FittedModel model = sample();
    const auto file = test::temporaryFile("model.json");
    ASSERT_TRUE(saveModel(model, file));
    const auto loaded = loadModel(file);
    ASSERT_TRUE(loaded) << toEnglish(loaded.error());
    EXPECT_NEAR(loaded->capacity_Ah, model.capacity_Ah, 1e-9);
    for (std::size_t i = 0; i < model.ocv_V.size(); ++i) {
        EXPECT_NEAR(loaded->ocv_V[i], model.ocv_V[i], 1e-9);
    }
    EXPECT_EQ(loaded->soc, model.soc);
    EXPECT_EQ(loaded->temperatures_degC, model.temperatures_degC);
    EXPECT_NEAR(loaded->resistances[1][2].fast_ohm, 0.016, 1e-9);
    EXPECT_NEAR(loaded->resistances[0][0].slow_ohm, 0.2, 1e-9);
}

TEST(ModelFile, SaysWhereItCannotBeWrittenOrRead)
{
    EXPECT_EQ(saveModel(sample(), "/nowhere/model.json").error().id, ErrorId::FileWrite);
    EXPECT_EQ(loadModel("/nowhere/model.json").error().id, ErrorId::FileOpen);
}

struct Spoilt
{
    const char* name;
    void (*spoil)(json&);
    const char* message;
};

class SpoiltModels : public testing::TestWithParam<Spoilt>
{
};

TEST_P(SpoiltModels, AreRefusedByTheKeyThatIsWrong)
{
    json root = json::parse(toJson(sample()));
    GetParam().spoil(root);
    const auto loaded = modelFromJson(root.dump(), "m.json");
    ASSERT_FALSE(loaded);
    EXPECT_THAT(toEnglish(loaded.error()), HasSubstr(std::string("m.json: ") + GetParam().message));
}

INSTANTIATE_TEST_SUITE_P(
    Rows, SpoiltModels,
    testing::Values(
        Spoilt{"noObject", [](json& j) { j = json::array(); }, "no cell model"},
        Spoilt{"noCapacity", [](json& j) { j.erase("capacity_Ah"); }, "capacity_Ah: a number is missing"},
        Spoilt{"noNumber", [](json& j) { j["capacity_Ah"] = "3"; }, "capacity_Ah: a number is missing"},
        Spoilt{"negative", [](json& j) { j["capacity_Ah"] = -1; }, "capacity_Ah: a number is outside"},
        Spoilt{"tooFewVolts", [](json& j) { j["ocv_V"].erase(0); }, "ocv_V: 101 numbers"},
        Spoilt{"fallingVolts", [](json& j) { j["ocv_V"][50] = 2.0; }, "ocv_V: the numbers do not rise"},
        Spoilt{"oneKnot", [](json& j) { j["soc_percent"] = {50}; }, "soc_percent: too few"},
        Spoilt{"noTemperature", [](json& j) { j["temperatures_degC"] = json::array(); }, "temperatures_degC: too few"},
        Spoilt{"rows", [](json& j) { j["fast_ohm"].erase(0); }, "fast_ohm: one list for each temperature"},
        Spoilt{"columns", [](json& j) { j["slow_ohm"][1].erase(0); }, "slow_ohm: one number for each soc_percent"},
        Spoilt{"zeroOhm", [](json& j) { j["series_ohm"][0][0] = 0; }, "series_ohm: a number is outside"},
        Spoilt{"wordsInside", [](json& j) { j["series_ohm"][0][0] = "x"; }, "series_ohm: there is something other"}),
    [](const auto& row) { return std::string(row.param.name); });

RC_GTEST_PROP(ModelFile, SurvivesAnything, (const std::string& text))
{
    RC_ASSERT(!modelFromJson(text, "m.json"));
}

} // namespace
