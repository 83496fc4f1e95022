// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fit and estimate as a user types them, on a cell that is known exactly.

#include <cmath>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/cellmodel/synthetic_cell.h"
#include "support/run_program.h"

using namespace packdeck;
using cellmodel::Recording;
using cellmodel::test::SyntheticCell;
using nlohmann::json;
using test::ProgramResult;
using test::writeFile;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

ProgramResult ctl(const std::string& arguments)
{
    return test::runProgram("packdeckctl", arguments);
}

std::string csv(const Recording& recording, double sign = 1.0)
{
    std::ostringstream text;
    text << "time_s,voltage_V,current_A,temperature_degC,discharged_Ah\n";
    for (const auto& sample : recording.samples) {
        text << sample.time_s << ',' << sample.voltage_V << ',' << sign * sample.current_A << ','
             << sample.temperature_degC << ',' << sample.discharged_Ah << '\n';
    }
    return text.str();
}

TEST(CellCommands, FitThenEstimate)
{
    const SyntheticCell cell;
    const auto ocv = writeFile("c20.csv", csv(cell.slowDischarge()));
    const auto cycle = writeFile("cycle.csv", csv(cell.drive({.step_s = 1.0, .seed = 1})));
    const auto other = writeFile("other.csv", csv(cell.drive({.seconds = 3600.0, .step_s = 1.0, .seed = 2}), -1.0));
    const std::string model = test::temporaryFile("model.json").string();

    const ProgramResult fitted = ctl("fit " + cycle.string() + " --ocv " + ocv.string() + " -o " + model + " --json");
    ASSERT_EQ(fitted.exitCode, 0) << fitted.errors;
    EXPECT_NEAR(json::parse(fitted.output).at("capacity_Ah").get<double>(), cell.capacity_Ah, 0.01);
    EXPECT_NEAR(json::parse(test::readFile(model)).at("capacity_Ah").get<double>(), cell.capacity_Ah, 0.01);

    const ProgramResult estimated = ctl("estimate --cell-model " + model + ' ' + other.string() + " --json");
    ASSERT_EQ(estimated.exitCode, 0) << estimated.errors;
    EXPECT_THAT(estimated.errors, HasSubstr("turned round"));
    EXPECT_THAT(estimated.errors, HasSubstr("RMSE"));
    const auto lines = estimated.lines();
    const Recording truth = cell.drive({.seconds = 3600.0, .step_s = 1.0, .seed = 2});
    ASSERT_EQ(lines.size(), truth.samples.size());
    for (std::size_t i = 0; i < lines.size(); i += 100) {
        const json line = json::parse(lines[i]);
        EXPECT_NEAR(line.at("time").get<double>(), truth.samples[i].time_s, 1e-3);
        EXPECT_NEAR(line.at("soc").get<double>(), 100.0 * (1.0 - truth.samples[i].discharged_Ah / cell.capacity_Ah),
                    2.0);
        EXPECT_GT(line.at("sigma").get<double>(), 0.0);
    }

    const ProgramResult both =
        ctl("estimate --cell-model " + model + ' ' + cycle.string() + ' ' + other.string() + " --summary --json");
    ASSERT_EQ(both.exitCode, 0) << both.errors;
    ASSERT_EQ(both.lines().size(), 2U);
    for (const std::string& line : both.lines()) {
        EXPECT_LT(json::parse(line).at("rmse").get<double>(), 1.0) << line;
    }

    const ProgramResult table = ctl("estimate --cell-model " + model + ' ' + other.string());
    EXPECT_EQ(table.lines().size(), truth.samples.size() + 1);
    EXPECT_THAT(table.lines().front(), HasSubstr("sigma/%"));
}

TEST(CellCommands, NameFileAndLineOfWhatIsWrong)
{
    const auto bad = writeFile("bad.csv", "time_s,voltage_V,current_A\n0,3.7,0\n1,x,0\n");
    const auto empty = writeFile("model.json", "{}");
    const ProgramResult fit = ctl("fit " + bad.string() + " --ocv " + bad.string() + " -o /nowhere/m.json");
    EXPECT_EQ(fit.exitCode, 1);
    EXPECT_THAT(fit.errors, HasSubstr(bad.string() + ":3: voltage_V: \"x\" is no number"));
    const ProgramResult model = ctl("estimate --cell-model " + empty.string() + ' ' + bad.string());
    EXPECT_EQ(model.exitCode, 1);
    EXPECT_THAT(model.errors, HasSubstr(empty.string() + ": capacity_Ah: a number is missing"));
    EXPECT_EQ(ctl("estimate " + bad.string()).exitCode, 2) << "no model named";
    EXPECT_EQ(ctl("fit " + bad.string() + " -o m.json").exitCode, 2) << "no open-circuit voltage";
    EXPECT_EQ(ctl("estimate --cell-model m.json --initial-soc 140 " + bad.string()).exitCode, 2);
    EXPECT_THAT(model.output, IsEmpty());
}

} // namespace
